"""Computing in a process that was forked from one that had computed.

Threads do not survive a fork: OpenVINO's and torch's pools of threads would be waited for without
end. ncnn on the processor starts a thread of its own for each part of a plane, and still works.
"""

from __future__ import annotations

import os

from srgui.errors import OptionError
from srgui.texts import Text

THREADS = 4
"""Processors to use at most: with more, ncnn has pools of threads too."""

_has_computed = False
_is_forked = False


def note_use() -> None:
    """Remember that this process computes, for those that are forked from it."""
    global _has_computed
    _has_computed = True


def is_forked() -> bool:
    """Return whether this process was forked from one that had computed."""
    return _is_forked


def check(runtime: str, device: str) -> None:
    """Raise OptionError for what can't compute in a forked process."""
    if runtime not in ("auto", "ncnn") or device not in ("auto", "cpu"):
        raise OptionError(
            Text("Can't compute on {device!r} with {runtime}", device=device, runtime=runtime),
            Text("this process was forked after networks had been used; only ncnn survives that"),
            Text("Start processes with multiprocessing's method 'spawn'."),
        )


def _after_fork() -> None:
    global _is_forked
    _is_forked = _has_computed


if hasattr(os, "register_at_fork"):  # everywhere but on Windows
    os.register_at_fork(after_in_child=_after_fork)

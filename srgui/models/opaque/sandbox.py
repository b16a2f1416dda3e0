"""Try networks in other programs' formats in a separate process first, and read MATLAB files.

Their engines trust what they read. That process has limits for memory and time, and may crash.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from srgui.models.progress import CancelledError, Progress
from srgui.runtimes.opaque.engine import FormatError
from srgui.texts import Text, from_data

_ROOT = str(Path(__file__).resolve().parents[3])  # of the package srgui
_FIRST = 180.0  # seconds until a network is accepted, on a machine with other work; the processor's
# time is limited more narrowly
_REST = 3600.0  # seconds for finding out the rest
_PERIOD = 0.1  # seconds between looks at the clock and at the listener
_ENVIRONMENT = {
    # Threads that wait must not count as work: the processor's time is limited.
    "OMP_WAIT_POLICY": "PASSIVE",
    # Nor what the allocator of Linux doesn't return at once as memory of the network.
    "MALLOC_MMAP_THRESHOLD_": "1000000",
}
_CRASH = Text("running it crashes, takes too long or too much memory")


def examined(format_: str, files: Sequence[Path], progress: Progress) -> dict[str, Any]:
    """Return the answer of the sandbox, where a network was run: its description, as JSON, in
    "opaque".

    Raises FormatError for one that crashes, takes too long or too much, or is not accepted, and
    CancelledError.
    """
    return _asked(["examine", format_, *_absolute(files)], progress)


def tried(file: Path) -> None:
    """Run the network in a .safetensors file once. Raises FormatError as `examined` does."""
    _asked(["try", "", *_absolute([file])], Progress())


def converted(file: Path, target: Path) -> None:
    """Write the arrays in a MATLAB file to an .npz file. Raises FormatError where that fails."""
    _asked(["convert", "", *_absolute([file, target])], Progress())


def _absolute(files: Sequence[Path]) -> list[str]:
    return [str(file.absolute()) for file in files]


def _asked(arguments: list[str], progress: Progress) -> dict[str, Any]:
    """The last answer of a worker."""
    paths = [_ROOT, *filter(None, [os.environ.get("PYTHONPATH")])]
    worker = subprocess.Popen(
        [sys.executable, "-m", "srgui.models.importers.sandbox_worker", *arguments],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=_ROOT,  # not the folder of the files: Python would import modules from there
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),  # of Windows
        env={**os.environ, "PYTHONPATH": os.pathsep.join(paths), **_ENVIRONMENT},
    )
    assert worker.stdout is not None
    with worker.stdout, _Guard(worker, progress.cancelled) as guard:
        for line in worker.stdout:
            answer = _parsed(line)
            if "stage" in answer:
                progress.report(from_data(answer["stage"]))
            elif "accepted" in answer:
                guard.allow(_REST)
            else:
                return answer
    if progress.cancelled.is_set():
        raise CancelledError
    raise FormatError(_CRASH)


class _Guard:
    """Ends a worker that takes too long, whose listener has cancelled, or that is left alone."""

    def __init__(self, worker: subprocess.Popen[bytes], cancelled: threading.Event) -> None:
        self._worker, self._cancelled = worker, cancelled
        self._left = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self.allow(_FIRST)

    def allow(self, seconds: float) -> None:
        """Let the worker go on for this time."""
        self._deadline = time.monotonic() + seconds

    def __enter__(self) -> _Guard:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._left.set()
        self._thread.join()
        self._worker.kill()
        self._worker.wait()

    def _watch(self) -> None:
        while not self._left.wait(_PERIOD):
            if self._cancelled.is_set() or time.monotonic() > self._deadline:
                self._worker.kill()


def _parsed(line: bytes) -> dict[str, Any]:
    try:
        answer: dict[str, Any] = json.loads(line)
    except ValueError:
        raise FormatError(_CRASH) from None
    if "error" in answer:
        why, remedy = answer["error"]
        raise FormatError(from_data(why), from_data(remedy))
    return answer

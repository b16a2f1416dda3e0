"""Processors, and the runtimes that compute on them and on graphics cards."""

from __future__ import annotations

import os


def let_waiting_threads_sleep() -> None:
    """Have threads that wait for each other sleep instead of spinning, unless the environment says
    otherwise; without it a busy machine slows small tiles more than ten times.

    OpenMP reads this when torch is loaded: call it before.
    """
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")


def processors() -> int:
    """The processors that this process may run on, or fewer if OMP_NUM_THREADS says so."""
    if os.environ.get("OMP_NUM_THREADS", "").isdecimal():
        return max(1, int(os.environ["OMP_NUM_THREADS"]))
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def available() -> tuple[str, ...]:
    """The devices that this machine can compute on, the fastest first."""
    let_waiting_threads_sleep()
    from srgui.runtimes import torch

    return torch.available()

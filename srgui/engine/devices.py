"""The processors and graphics cards of this machine."""

from __future__ import annotations

import importlib.util
import os
import shutil
import sys

_OF_TORCH = ("cuda", "mps")


def let_waiting_threads_sleep() -> None:
    """Have threads that wait for each other sleep instead of spinning, unless the environment says
    otherwise; without it a busy machine slows small tiles more than ten times.

    OpenMP reads this when a runtime is loaded: call it before.
    """
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")


def processors() -> int:
    """Return how many processors this process may use, or fewer if OMP_NUM_THREADS says so."""
    if os.environ.get("OMP_NUM_THREADS", "").isdecimal():
        return max(1, int(os.environ["OMP_NUM_THREADS"]))
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def available() -> tuple[str, ...]:
    """Return the devices to choose from on this machine: "cpu", "cuda", "mps", "gpu:NAME".

    torch is loaded only where the machine may have what it alone can compute on.
    """
    let_waiting_threads_sleep()
    from srgui.runtimes.ncnn import vulkan

    cards = tuple(card.device for card in vulkan.cards() if not card.software)
    if not importlib.util.find_spec("torch"):
        return ("cpu", *cards)
    if sys.platform != "darwin" and not shutil.which("nvidia-smi"):
        return ("cpu", *cards)
    from srgui.runtimes import torch

    return ("cpu", *(device for device in torch.available() if device in _OF_TORCH), *cards)

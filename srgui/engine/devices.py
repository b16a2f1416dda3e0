"""Devices, threads and free memory."""

from __future__ import annotations

import os

import torch

from srgui.engine import memory
from srgui.errors import OptionError

DEVICES = ("auto", "cpu", "cuda", "mps")


def resolve(device: str) -> torch.device:
    """The device of this name; "auto" takes CUDA, then MPS, then the CPU.

    Raises OptionError for an unknown name and for a device that this machine does not have.
    """
    available = {
        "cuda": torch.cuda.is_available(),
        "mps": torch.backends.mps.is_available(),
        "cpu": True,
    }
    if device == "auto":
        return torch.device(next(name for name, there in available.items() if there))
    if device not in available:
        raise OptionError(f"There is no device {device!r}", remedy=f"Choose {', '.join(DEVICES)}.")
    if not available[device]:
        raise OptionError(
            f"Can't compute on {device!r}", "this machine does not have it", "Choose auto or cpu."
        )
    return torch.device(device)


def set_threads(threads: int | None) -> None:
    """Let torch compute with this many threads; None means as many as `processors`."""
    torch.set_num_threads(threads or processors())


def processors() -> int:
    """The processors that this process may run on, or fewer if OMP_NUM_THREADS says so."""
    if os.environ.get("OMP_NUM_THREADS", "").isdecimal():
        return max(1, int(os.environ["OMP_NUM_THREADS"]))
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def free_memory(device: torch.device) -> int:
    """Bytes that an allocation on `device` can count on now."""
    if device.type == "cuda":
        return int(torch.cuda.mem_get_info(device)[0])
    return memory.free()


def is_out_of_memory(error: RuntimeError | MemoryError) -> bool:
    """Whether torch or NumPy failed because an allocation did."""
    if isinstance(error, MemoryError | torch.OutOfMemoryError):
        return True
    return "alloc" in str(error).lower() and "memory" in str(error).lower()

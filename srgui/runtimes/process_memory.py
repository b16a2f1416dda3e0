"""The memory of this process."""

from __future__ import annotations

import contextlib
import sys
from pathlib import Path

import psutil

_PROCESS = Path("/proc/self")  # of Linux; https://docs.kernel.org/filesystems/proc.html
_RESET = "5"


def peak_memory() -> int:
    """Return the peak memory of this process in bytes."""
    try:
        import resource
    except ImportError:  # Windows
        return int(psutil.Process().memory_info()._asdict()["peak_wset"])
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    if sys.platform == "darwin":
        return peak
    with contextlib.suppress(OSError, StopIteration):
        lines = (_PROCESS / "status").read_text().splitlines()
        line = next(line for line in lines if line.startswith("VmHWM:"))
        peak = int(line.split()[1])  # the other one includes that of the parent process
    return peak * 1024


def forget_peak() -> None:
    """Let the peak be what this process takes now, where the system can do that (Linux)."""
    with contextlib.suppress(OSError):
        (_PROCESS / "clear_refs").write_text(_RESET)

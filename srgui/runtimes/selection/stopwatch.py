"""Time that computing takes, also on a machine that has other work."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass

import psutil

BUSY = 0.2
"""The share of a machine that other programs take from which the clock measures them too."""


@dataclass(frozen=True)
class Elapsed:
    """Seconds by the clock, and those that all processors spent on this process."""

    clock: float
    processor: float


class Stopwatch:
    """Measures time from its creation."""

    def __init__(self) -> None:
        self._machine = _busy_seconds()  # first, because asking takes time itself
        self._clock = time.perf_counter()
        self._processor = time.process_time()

    def spent(self) -> Elapsed:
        """Return the time that this process has taken so far."""
        return Elapsed(time.perf_counter() - self._clock, time.process_time() - self._processor)

    def others(self) -> float:
        """The share of this machine, 0 to 1, that other processes have had so far."""
        spent = self.spent()
        theirs = _busy_seconds() - self._machine - spent.processor
        return max(0.0, theirs / (spent.clock * (os.cpu_count() or 1)))


def _busy_seconds() -> float:
    """Seconds that the machine's processors have been busy."""
    times = psutil.cpu_times()
    return float(sum(times) - times.idle - getattr(times, "iowait", 0.0))

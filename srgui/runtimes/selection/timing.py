"""The fastest of several backends, measured."""

from __future__ import annotations

from collections.abc import Generator

import numpy as np

from srgui.programs.shape_inference import Floats, Sides
from srgui.runtimes import CompiledGraph, channels_last, planes
from srgui.runtimes.selection.backends import Backend
from srgui.runtimes.selection.stopwatch import BUSY, Elapsed, Stopwatch

# Pixels of the plane that is timed. ncnn computes as many rows on each thread (up to four) at once:
# fewer would be computed by one thread alone.
_WIDTH, _ROWS, _MOST_ROWS = 128, 96, 384
_SECONDS = 0.6  # for timing all backends
_CLEARLY = 0.9  # of the first backend's time, which another must stay below


def fastest(
    working: dict[Backend, CompiledGraph], channels: int, threads: int
) -> Generator[None, None, Backend]:
    """Return the fastest on a small plane, or colours; the first, unless another is clearly faster.

    It yields between the measurements, whose times do not contain what is done meanwhile.
    """
    backends = list(working)
    if len(backends) == 1:
        return backends[0]
    shape = channels, min(_ROWS * threads, _MOST_ROWS), _WIDTH
    plane = channels_last(np.full(shape, 0.5, np.float32))
    rounds: list[dict[Backend, Elapsed]] = []
    watch = Stopwatch()
    while len(rounds) < 3 or (len(rounds) < 9 and watch.spent().clock < _SECONDS):
        # In turn, so that what else the machine does meets all alike.
        rounds.append({})
        for backend in backends:
            rounds[-1][backend] = spent(working[backend], plane)
            yield
    # On a busy machine the clock measures other work too; processor time does not.
    busy = watch.others() > BUSY and all(backend.device == "cpu" for backend in backends)
    for prepared in working.values():
        prepared.release()

    def seconds(backend: Backend) -> float:
        measured = [each[backend] for each in rounds[1:]]  # the first one warmed up
        least = min(one.processor if busy else one.clock for one in measured)
        return least * (_CLEARLY if backend == backends[0] else 1)

    return min(backends, key=seconds)


def spent(prepared: CompiledGraph, plane: Floats) -> Elapsed:
    """Return the time that the first result of a plane takes."""
    watch = Stopwatch()
    next(planes(prepared.run(plane, Sides(), 1)))
    return watch.spent()

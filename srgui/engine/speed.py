"""The speed of a network on this machine, measured as if there was no other work."""

from __future__ import annotations

from statistics import median

import numpy as np

from srgui.engine.inference import Inference
from srgui.programs.costs import Costs
from srgui.programs.shape_inference import Sides
from srgui.runtimes import planes
from srgui.runtimes.selection.stopwatch import BUSY, Elapsed, Stopwatch

_SECONDS = 0.3  # longer than an interruption by the window
_SIDE = 64  # pixels of the plane


def measured(inference: Inference, threads: int) -> float:
    """Return multiply-adds per second: the median of some runs on a small plane.

    On a processor that other programs use too, the time by the clock would be theirs as well; then
    that of the processors is divided among the `threads`.
    """
    luma = np.full((_SIDE, _SIDE), 0.5, np.float32)
    times: list[Elapsed] = []
    watch = Stopwatch()
    while len(times) < 3 or (len(times) < 9 and watch.spent().clock < _SECONDS):
        run = Stopwatch()
        next(planes(inference.run(luma, Sides(), 1)))
        times.append(run.spent())
    busy = inference.prepared.device == "cpu" and watch.others() > BUSY
    seconds = median(one.processor / threads if busy else one.clock for one in times)
    graph = inference.model.program.graph.until(1)
    return Costs(graph).multiply_adds(_SIDE, _SIDE, Sides()) / seconds

"""The speed of a network on this machine, measured."""

from __future__ import annotations

import time
from statistics import median

import numpy as np

from srgui.engine.inference import Inference
from srgui.programs.costs import Costs
from srgui.programs.shape_inference import Sides
from srgui.runtimes import planes

_SECONDS = 0.3  # longer than an interruption by the window
_SIDE = 64  # pixels of the plane


def measured(inference: Inference) -> float:
    """Return multiply-adds per second: the median of some runs on a small plane."""
    luma = np.full((_SIDE, _SIDE), 0.5, np.float32)
    times: list[float] = []
    while len(times) < 3 or (len(times) < 9 and sum(times) < _SECONDS):
        start = time.perf_counter()
        next(planes(inference.run(luma, Sides(), 1)))
        times.append(time.perf_counter() - start)
    graph = inference.model.program.graph.until(1)
    return Costs(graph).multiply_adds(_SIDE, _SIDE, Sides()) / median(times)

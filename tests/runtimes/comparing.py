"""Comparing what runtimes compute."""

from __future__ import annotations

import numpy as np

from srgui.programs.shape_inference import Sides
from srgui.runtimes import planes, torch

# Winograd's convolutions round otherwise than direct ones: some units in the last place of the
# largest value on the way, for values near 1.
TOLERANCE = 2e-5
WHOLE = Sides()


def results(prepared, luma, sides=WHOLE):
    return list(planes(prepared.run(luma, sides)))


def reference(graph, luma, sides=WHOLE):
    return results(torch.prepare(*graph, "cpu", "full", 1), luma, sides)


def assert_same(found, expected, tolerance=TOLERANCE):
    assert len(found) == len(expected)
    for ours, theirs in zip(found, expected, strict=True):
        np.testing.assert_allclose(ours, theirs, rtol=0, atol=tolerance)

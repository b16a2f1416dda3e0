"""What torch does in half precision."""

from __future__ import annotations

import numpy as np

from srgui.runtimes import torch
from tests.runtimes.comparing import assert_same, reference, results
from tests.runtimes.graphs import ALL_SIDES


def test_fast_rounds_features_alone(graph, luma):
    for sides in ALL_SIDES[::5]:
        found = results(torch.prepare(*graph, "cpu", "fast", 1), luma, sides)
        expected = reference(graph, luma, sides)
        assert_same(found, expected, 0.03)  # 8 bits of features below 2, a few layers deep
        assert not np.array_equal(found[-1], expected[-1])
        assert all(plane.dtype == np.float32 for plane in found)

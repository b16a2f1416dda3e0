"""Computing with torch in half precision."""

from __future__ import annotations

import numpy as np

from srgui.programs.operations import Activation, Convolution
from srgui.programs.program import Graph
from srgui.runtimes import torch
from tests.runtimes.comparing import WHOLE, assert_same, reference, results
from tests.runtimes.graphs import ALL_SIDES


def test_fast_rounds_features_alone(graph, luma):
    for sides in ALL_SIDES[::5]:
        found = results(torch.prepare(*graph, "cpu", "fast", 1), luma, sides)
        expected = reference(graph, luma, sides)
        assert_same(found, expected, 0.03)  # 8 bits of features below 2, a few layers deep
        assert not np.array_equal(found[-1], expected[-1])
        assert all(plane.dtype == np.float32 for plane in found)


def test_a_result_stays_as_it_was_reported_when_an_activation_reads_it():
    tensors = {name: np.full((1, 1, 1, 1), -1, np.float32) for name in ("first", "second")}
    operations = (
        Convolution("input", "reported", "first", None),
        Activation("reported", "active", 0.0),
        Convolution("active", "last", "second", None),
    )
    shapes = {name: tensor.shape for name, tensor in tensors.items()}
    prepared = torch.prepare(
        Graph(operations, ("reported", "last"), shapes), tensors, "cpu", "full", 1
    )
    reported, last = results(prepared, np.ones((4, 4), np.float32), WHOLE)
    assert np.all(reported == -1)  # and not the 0 that the activation makes of it
    assert np.all(last == 0)

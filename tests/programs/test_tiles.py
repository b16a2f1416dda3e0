"""Tiles equal the whole, for every program; and they see exactly as far as their extents say."""

from __future__ import annotations

import numpy as np
from hypothesis import HealthCheck, given, settings

from srgui.networks.network import Network
from srgui.programs.operations import Tensors
from srgui.programs.program import Graph
from srgui.programs.shape_inference import Sides
from srgui.programs.tracing import traced
from srgui.runtimes import planes, reference, torch
from tests.programs.conftest import computed, tensors_of
from tests.programs.random_graphs import graphs, least, plane_for

# Float32 sums of the same products in another order, of values around 1.
TOLERANCE = 1e-5

SIDES = [
    Sides(*(bool(number & bit) for bit in (1, 2, 4, 8))) for number in range(16)
]  # every way in which a tile may touch the borders of a picture


def assert_tiles_equal_the_whole(graph: Graph, tensors: Tensors, rng: np.random.Generator) -> None:
    """Compare tiles of all sixteen kinds with the same part of the whole."""
    known = graph.extents()
    needed = least(graph)
    height, width = needed + 9, needed + 11
    luma = plane_for(graph, height, width, rng)
    whole = list(computed(graph, tensors, luma, Sides()))
    for sides in SIDES:
        top, left = (0 if end else 2 for end in sides[:2])
        bottom, right = height - 3 * (not sides.bottom), width - 4 * (not sides.right)
        tile = np.ascontiguousarray(luma[top:bottom, left:right])
        for name, made, full in zip(
            graph.results, computed(graph, tensors, tile, sides), whole, strict=True
        ):
            extent = known[name]
            assert made.shape[:2] == extent.size(*tile.shape[:2], sides)
            missing, factor = extent.missing(sides), extent.factor
            same = full[
                factor * top + missing.top : factor * bottom - missing.bottom,
                factor * left + missing.left : factor * right - missing.right,
            ]
            scale = max(1, np.abs(full).max())
            np.testing.assert_allclose(made / scale, same / scale, atol=TOLERANCE)


def test_tiles_of_every_network_equal_the_whole(network: Network, rng: np.random.Generator) -> None:
    assert_tiles_equal_the_whole(traced(network).graph, tensors_of(network), rng)


def test_nothing_is_missing_that_a_tile_could_know(
    network: Network, rng: np.random.Generator
) -> None:
    graph, tensors = traced(network).graph, tensors_of(network)
    positive = {name: np.abs(array) + np.float32(0.1) for name, array in tensors.items()}
    known = graph.extents()
    size = 2 * max(extent.before for extent in known.values()) + 3
    middle = size // 2
    luma = np.full((size, size), 0.5, np.float32)
    touched = luma.copy()
    touched[middle, middle] = 1  # with nothing negative, no effect dies in a ReLU or cancels
    for name, before, after in zip(
        graph.results,
        computed(graph, positive, luma, Sides()),
        computed(graph, positive, touched, Sides()),
        strict=True,
    ):
        factor = known[name].factor
        rows = np.flatnonzero((before != after).any(axis=1))
        # A pixel that changes is missing where the middle one lies just beyond the tile's side.
        assert rows[-1] - factor * (middle + 1) == known[name].before - 1
        assert factor * middle - rows[0] == known[name].after


@settings(
    max_examples=40,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(graphs())
def test_tiles_of_any_program_equal_the_whole(drawn: tuple[Graph, Tensors]) -> None:
    assert_tiles_equal_the_whole(*drawn, np.random.default_rng(1))


@settings(max_examples=40)
@given(graphs())
def test_the_reference_computes_what_torch_does(drawn: tuple[Graph, Tensors]) -> None:
    graph, tensors = drawn
    plane = plane_for(graph, 9, 7, np.random.default_rng(1))
    *_, expected = planes(torch.prepare(graph, tensors, "cpu", "full", 1).run(plane, Sides()))
    found = reference.computed(graph, tensors, plane)
    scale = max(1, np.abs(expected).max())
    np.testing.assert_allclose(found / scale, expected / scale, atol=TOLERANCE)

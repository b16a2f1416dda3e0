"""Tiles equal the whole, for every program; and they see exactly as far as their extents say."""

from __future__ import annotations

import numpy as np
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from srgui.networks.network import Network
from srgui.programs.operations import (
    Activation,
    Convolution,
    ConvTranspose,
    Normalisation,
    ScaledSum,
    Sum,
    Tensors,
)
from srgui.programs.program import INPUT, Graph
from srgui.programs.shape_inference import Sides
from srgui.programs.tracing import traced
from tests.programs.conftest import computed, tensors_of

# Float32 sums of the same products in another order, of values around 1.
TOLERANCE = 1e-5

SIDES = [
    Sides(*(bool(number & bit) for bit in (1, 2, 4, 8))) for number in range(16)
]  # every way in which a tile may touch the borders of a picture


def assert_tiles_equal_the_whole(graph: Graph, tensors: Tensors, rng: np.random.Generator) -> None:
    """Compare tiles of all sixteen kinds with the same part of the whole."""
    known = graph.extents()
    needed = max(-(-known[r].before // known[r].factor) for r in graph.results)
    needed += max(-(-known[r].after // known[r].factor) for r in graph.results)
    height, width = needed + 9, needed + 11
    luma = rng.random((height, width), np.float32)
    whole = list(computed(graph, tensors, luma, Sides()))
    for sides in SIDES:
        top, left = (0 if end else 2 for end in sides[:2])
        bottom, right = height - 3 * (not sides.bottom), width - 4 * (not sides.right)
        tile = np.ascontiguousarray(luma[top:bottom, left:right])
        for name, made, full in zip(
            graph.results, computed(graph, tensors, tile, sides), whole, strict=True
        ):
            extent = known[name]
            assert made.shape == extent.size(*tile.shape, sides)
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


@st.composite
def graphs(draw: st.DrawFn) -> tuple[Graph, Tensors]:
    """Random programs that hang together, with random tensors."""
    rng = np.random.default_rng(draw(st.integers(0, 2**32)))
    tensors: dict[str, np.ndarray] = {}
    values = [(INPUT, 1, 1)]  # name, channels, factor
    operations = []

    def tensor(*shape: int) -> str:
        name = f"t{len(tensors)}"
        tensors[name] = rng.normal(0, 1 / np.sqrt(np.prod(shape[1:]) or 1), shape).astype("f4")
        return name

    def add(make, channels: int, factor: int) -> None:
        result = f"v{len(operations)}"
        operations.append(make(result))
        values.append((result, channels, factor))

    def grow(kind: str, wide: int) -> None:
        source, channels, factor = values[-1] if draw(st.booleans()) else draw(
            st.sampled_from(values)
        )  # fmt: skip
        if kind == "convolution":
            kernel = draw(st.sampled_from([1, 3, 5]))
            weight = tensor(wide, channels, kernel, kernel)
            bias = tensor(wide) if draw(st.booleans()) else None
            add(lambda result: Convolution(source, result, weight, bias), wide, factor)
        elif kind == "transposed" and factor < 6:
            stride = draw(st.sampled_from([1, 2, 3]))
            kernel = stride + draw(st.integers(0, 3))
            cut = draw(st.integers(0, kernel - stride))
            weight = tensor(channels, wide, kernel, kernel)
            add(lambda result: ConvTranspose(source, result, weight, stride, cut), wide,
                factor * stride)  # fmt: skip
        elif kind == "activation":
            slope = draw(st.sampled_from([0.0, 0.2]))
            add(lambda result: Activation(source, result, slope), channels, factor)
        elif kind == "normalisation":
            names = [tensor(channels) for _ in range(4)]
            tensors[names[3]] = np.abs(tensors[names[3]]) + np.float32(0.5)
            add(lambda result: Normalisation(source, result, *names, 1e-5), channels, factor)
        elif kind in ("sum", "scaled sum"):
            same = [name for name, *size in values if size == [channels, factor]]
            chosen = (source, *draw(st.lists(st.sampled_from(same), min_size=1, max_size=3)))
            if kind == "sum":
                add(lambda result: Sum(chosen, result), channels, factor)
            else:
                weights = tensor(len(chosen))
                add(lambda result: ScaledSum(chosen, result, weights), channels, factor)

    kinds = ["convolution", "transposed", "activation", "normalisation", "sum", "scaled sum"]
    for kind in draw(st.lists(st.sampled_from(kinds), min_size=1, max_size=9)):
        grow(kind, draw(st.sampled_from([1, 3])))
    grow("convolution", 1)
    planes = [name for name, channels, _ in values[1:] if channels == 1]
    results = tuple(name for name in planes if name == planes[-1] or draw(st.booleans()))
    shapes = {name: array.shape for name, array in tensors.items()}
    return Graph(tuple(operations), results, shapes), tensors


@settings(
    max_examples=40,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(graphs())
def test_tiles_of_any_program_equal_the_whole(drawn: tuple[Graph, Tensors]) -> None:
    assert_tiles_equal_the_whole(*drawn, np.random.default_rng(1))

"""Random programs that hang together, of every operation."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from hypothesis import strategies as st

from srgui.programs.operations import (
    Activation,
    Affine,
    Concatenation,
    Convolution,
    ConvTranspose,
    Difference,
    Enlargement,
    Function,
    Normalisation,
    Operation,
    PixelShuffle,
    PReLU,
    Product,
    ScaledSum,
    Sum,
    Tensors,
)
from srgui.programs.program import INPUT, Graph

_LARGEST = 6  # of the factors: larger values only take longer


def plane_for(graph: Graph, height: int, width: int, rng: np.random.Generator) -> np.ndarray:
    """A random input of a graph: luma (h, w), or colours (h, w, 3)."""
    size = (height, width) if graph.channels == 1 else (height, width, graph.channels)
    return rng.random(size, np.float32)


def least(graph: Graph) -> int:
    """Pixels a side of an input of which no result is left at sides inside the picture."""
    known = graph.extents()
    ends = [known[result] for result in graph.results]
    return max(-(-e.before // e.factor) for e in ends) + max(-(-e.after // e.factor) for e in ends)


class _Growing:
    """A graph in the making; each kind of operation is a method of this name."""

    def __init__(self, draw: st.DrawFn) -> None:
        self.draw = draw
        self.rng = np.random.default_rng(draw(st.integers(0, 2**32)))
        self.colours = draw(st.sampled_from([1, 1, 3]))
        self.tensors: dict[str, np.ndarray] = {}
        self.values = {INPUT: (self.colours, 1)}  # channels and factor
        self.operations: list[Operation] = []

    def graph(self, results: tuple[str, ...]) -> tuple[Graph, Tensors]:
        shapes = {name: array.shape for name, array in self.tensors.items()}
        return Graph(tuple(self.operations), results, shapes, self.colours), self.tensors

    def add(self, make: Callable[[str], Operation], channels: int, factor: int) -> str:
        result = f"v{len(self.operations)}"
        self.operations.append(make(result))
        self.values[result] = (channels, factor)
        return result

    def tensor(self, *shape: int) -> str:
        name = f"t{len(self.tensors)}"
        spread = 1 / np.sqrt(np.prod(shape[1:]) or 1)
        self.tensors[name] = self.rng.normal(0, spread, shape).astype("f4")
        return name

    def one_of(self, *choices: int | float | str | None) -> object:
        return self.draw(st.sampled_from(choices))

    def other(self, channels: tuple[int, ...], factor: int) -> str:
        """A value of this factor and of one of these numbers of channels."""
        alike = [n for n, (c, f) in self.values.items() if c in channels and f == factor]
        return self.draw(st.sampled_from(alike))

    def convolution(self, source: str, channels: int, factor: int, outputs: int) -> None:
        groups = self.one_of(1, 1, channels) if outputs % channels == 0 else 1
        kernel, dilation = self.one_of(1, 3, 5), self.one_of(1, 1, 2)
        weight = self.tensor(outputs, channels // groups, kernel, kernel)
        bias = self.tensor(outputs) if self.draw(st.booleans()) else None
        self.add(
            lambda result: Convolution(source, result, weight, bias, dilation, groups),
            outputs,
            factor,
        )

    def transposed(self, source: str, channels: int, factor: int, outputs: int) -> None:
        if factor < _LARGEST:
            stride = self.one_of(1, 2, 3)
            kernel = stride + self.one_of(0, 1, 2, 3)
            cut = self.draw(st.integers(0, kernel - stride))
            weight = self.tensor(channels, outputs, kernel, kernel)
            self.add(
                lambda result: ConvTranspose(source, result, weight, stride, cut),
                outputs,
                factor * stride,
            )

    def shuffle(self, source: str, channels: int, factor: int, _outputs: int) -> None:
        if factor < _LARGEST:
            times = self.one_of(2, 3)
            weight = self.tensor(2 * times**2, channels, 1, 1)
            wide = self.add(lambda r: Convolution(source, r, weight), 2 * times**2, factor)
            self.add(lambda result: PixelShuffle(wide, result, times), 2, factor * times)

    def enlargement(self, source: str, channels: int, factor: int, _outputs: int) -> None:
        if factor < _LARGEST:
            times, method = self.one_of(2, 3, 4), self.one_of("nearest", "bilinear")
            self.add(lambda r: Enlargement(source, r, times, method), channels, factor * times)

    def activation(self, source: str, channels: int, factor: int, _outputs: int) -> None:
        slope = self.one_of(0.0, 0.2)
        self.add(lambda result: Activation(source, result, slope), channels, factor)

    def prelu(self, source: str, channels: int, factor: int, _outputs: int) -> None:
        slopes = self.tensor(self.one_of(1, channels))
        self.add(lambda result: PReLU(source, result, slopes), channels, factor)

    def function(self, source: str, channels: int, factor: int, _outputs: int) -> None:
        name = self.one_of(*Function.NAMES)
        self.add(lambda result: Function(source, result, name), channels, factor)

    def normalisation(self, source: str, channels: int, factor: int, _outputs: int) -> None:
        names = [self.tensor(channels) for _ in range(4)]
        self.tensors[names[3]] = np.abs(self.tensors[names[3]]) + np.float32(0.5)
        self.add(lambda result: Normalisation(source, result, *names, 1e-5), channels, factor)

    def affine(self, source: str, channels: int, factor: int, _outputs: int) -> None:
        weight = self.tensor(channels, 1, 1) if self.draw(st.booleans()) else None
        bias = self.tensor(1) if self.draw(st.booleans()) else None
        self.add(lambda r: Affine(source, r, -0.5, 0.25, weight, bias), channels, factor)

    def sum(self, source: str, channels: int, factor: int, _outputs: int) -> None:
        others = [self.other((channels,), factor) for _ in range(self.one_of(1, 2))]
        self.add(lambda result: Sum((source, *others), result), channels, factor)

    def scaled_sum(self, source: str, channels: int, factor: int, _outputs: int) -> None:
        other = self.other((channels,), factor)
        weights = self.tensor(2)
        self.add(lambda result: ScaledSum((source, other), result, weights), channels, factor)

    def difference(self, source: str, channels: int, factor: int, _outputs: int) -> None:
        other = self.other((channels,), factor)
        self.add(lambda result: Difference((source, other), result), channels, factor)

    def product(self, source: str, channels: int, factor: int, _outputs: int) -> None:
        other = self.other((1, channels), factor)
        self.add(lambda result: Product((source, other), result), channels, factor)

    def concatenation(self, source: str, channels: int, factor: int, _outputs: int) -> None:
        other = self.other((1, 2, 3, 4), factor) if channels <= 4 else source
        count = channels + self.values[other][0]
        self.add(lambda result: Concatenation((source, other), result), count, factor)


_KINDS = [name for name in vars(_Growing) if name not in vars(object)]
_KINDS = [
    name
    for name in _KINDS
    if name[0] != "_" and name not in ("graph", "add", "tensor", "one_of", "other")
]


@st.composite
def graphs(draw: st.DrawFn) -> tuple[Graph, Tensors]:
    """Random programs that hang together, with random tensors."""
    growing = _Growing(draw)
    for kind in draw(st.lists(st.sampled_from(_KINDS), min_size=1, max_size=9)):
        names = list(growing.values)
        source = names[-1] if draw(st.booleans()) else draw(st.sampled_from(names))
        outputs = draw(st.sampled_from([1, 3, 4]))
        getattr(growing, kind)(source, *growing.values[source], outputs)
    last = list(growing.values)[-1]
    growing.convolution(last, *growing.values[last], growing.colours)
    pictures = [n for n, (c, _) in growing.values.items() if c == growing.colours and n != INPUT]
    results = tuple(n for n in pictures if n == pictures[-1] or draw(st.booleans()))
    return growing.graph(results)

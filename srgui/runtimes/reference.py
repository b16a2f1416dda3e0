"""The reference: NumPy in 32 bits, without another library.

It computes the image part of every program, and what other runtimes compute is checked against it.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

import numpy as np

from srgui.programs.operations import (
    Activation,
    Affine,
    Concatenation,
    Convolution,
    ConvTranspose,
    Enlargement,
    Function,
    Normalisation,
    Opaque,
    Operation,
    PixelShuffle,
    PReLU,
    Product,
    Sum,
    Tensors,
)
from srgui.programs.program import INPUT, Graph
from srgui.programs.shape_inference import Floats, Sides
from srgui.runtimes import CompiledGraph, channels_first, channels_last, planes
from srgui.runtimes.numpy_kernels import FUNCTIONS, convolved, enlarged, shuffled, transposed

_JOINS = (Sum, Product, Concatenation)
_SIDE = 16  # pixels of the plane that is checked
_ROUNDING = {"full": 1e-4, "fast": 0.05}  # of the largest value; a wrong kernel is off by far more


class WrongError(RuntimeError):
    """A runtime computes wrong results."""


class Executor:
    """Computes the operations of a graph; all values are (channels, h, w)."""

    def __init__(self, graph: Graph, tensors: Tensors) -> None:
        self._extents = graph.extents()
        self._shapes = graph.shapes
        self._tensors = tensors

    def compute(self, operation: Operation, values: Mapping[str, Floats], sides: Sides) -> Floats:
        """The result of an operation on planes that end with the picture at `sides`."""
        parts = [
            self._extents[source]
            .crop(self._extents[operation.result], sides)
            .cropped(values[source])
            if isinstance(operation, _JOINS)
            else values[source]
            for source in operation.sources
        ]
        x = parts[0]
        match operation:
            case Convolution():
                weight, zeros = (
                    self._tensors[operation.weight],
                    operation.padding(self._shapes, sides),
                )
                made = convolved(x, weight, zeros, operation.dilation, operation.groups)
                return self._with_bias(made, operation.bias)
            case ConvTranspose():
                weight, cuts = self._tensors[operation.weight], operation.cuts(self._shapes, sides)
                return self._with_bias(
                    transposed(x, weight, operation.stride, cuts), operation.bias
                )
            case Activation():
                return _rectified(x, np.float32(operation.slope))
            case PReLU():
                return _rectified(x, self._tensors[operation.weight][:, None, None])
            case Function():
                return FUNCTIONS[operation.name](x)
            case Normalisation() | Affine():
                scale, shift = operation.scale_and_shift(self._tensors)
                return np.asarray(x * scale[:, None, None] + shift[:, None, None])
            case Sum():
                return _sum(parts, operation.weights(self._tensors))
            case Product():
                return np.asarray(parts[0] * parts[1])
            case Concatenation():
                return np.concatenate(parts)
            case PixelShuffle():
                return shuffled(x, operation.factor)
            case Enlargement():
                return operation.cuts(sides).cropped(
                    enlarged(x, operation.factor, operation.method)
                )
            case Opaque():
                raise WrongError("only its own engine runs it")

    def _with_bias(self, made: Floats, bias: str | None) -> Floats:
        return made if bias is None else made + self._tensors[bias][:, None, None]


def _rectified(x: Floats, slope: Floats | np.float32) -> Floats:
    return np.asarray(np.maximum(x, 0) + slope * np.minimum(x, 0))


def _sum(parts: list[Floats], weights: Floats | None) -> Floats:
    if weights is not None:
        parts = [part * weight for part, weight in zip(parts, weights, strict=True)]
    total = parts[0] + parts[1]
    for part in parts[2:]:
        total += part
    return total


class Check:
    """The graph's first result on a small plane, which runtimes have to compute as well.

    Computing it takes longer than a runtime does, so that it is computed once for all of them.

    Attributes:
        graph: the graph.
        tensors: its weights.
    """

    def __init__(self, graph: Graph, tensors: Tensors) -> None:
        self.graph, self.tensors = graph, tensors

    def __call__(self, prepared: CompiledGraph) -> None:
        """Have a runtime compute it; raise WrongError if that is wrong."""
        found = next(planes(prepared.run(self._plane, Sides(), 1)))
        expected = self._expected
        tolerance = _ROUNDING[prepared.precision] * max(1.0, float(np.abs(expected).max()))
        if found.shape != expected.shape or not np.abs(found - expected).max() <= tolerance:
            raise WrongError("it computes a network wrongly")

    @cached_property
    def _plane(self) -> Floats:
        channels = self.graph.channels
        size = (_SIDE, _SIDE) if channels == 1 else (_SIDE, _SIDE, channels)
        return np.random.default_rng(1).random(size, dtype=np.float32)

    @cached_property
    def _expected(self) -> Floats:
        return computed(self.graph.until(1), self.tensors, self._plane)


def computed(graph: Graph, tensors: Tensors, plane: Floats) -> Floats:
    """The graph's last result on a whole picture's luma (h, w), or colours (h, w, 3)."""
    executor = Executor(graph, tensors)
    values: dict[str, Floats] = {INPUT: channels_first(plane)}
    for operation in graph.operations:
        values[operation.result] = executor.compute(operation, values, Sides())
    return channels_last(values[graph.results[-1]])

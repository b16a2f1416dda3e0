"""The reference: NumPy in 32 bits, without another library.

It computes the image part of every program, and what other runtimes compute is checked against it.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from srgui.programs.operations import (
    Activation,
    Convolution,
    ConvTranspose,
    Normalisation,
    Opaque,
    Operation,
    ScaledSum,
    Sum,
    Tensors,
)
from srgui.programs.program import INPUT, Graph
from srgui.programs.shape_inference import Edges, Floats, Sides
from srgui.runtimes import CompiledGraph, planes

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
        x = values[operation.sources[0]]
        match operation:
            case Convolution():
                weight = self._tensors[operation.weight]
                made = _correlated(x, weight, operation.padding(self._shapes, sides))
                return self._with_bias(made, operation.bias)
            case ConvTranspose():
                weight = self._tensors[operation.weight]
                edges = operation.cuts(self._shapes, sides)
                return self._with_bias(
                    _enlarged(x, weight, operation.stride, edges), operation.bias
                )
            case Activation():
                active: Floats = np.maximum(x, 0) + np.float32(operation.slope) * np.minimum(x, 0)
                return active
            case Normalisation():
                scale, shift = operation.scale_and_shift(self._tensors)
                normalised: Floats = x * scale[:, None, None] + shift[:, None, None]
                return normalised
            case Sum():
                return self._sum(operation, values, sides)
            case Opaque():
                raise WrongError("only its own engine runs it")

    def _with_bias(self, made: Floats, bias: str | None) -> Floats:
        return made if bias is None else made + self._tensors[bias][:, None, None]

    def _sum(self, operation: Sum, values: Mapping[str, Floats], sides: Sides) -> Floats:
        target = self._extents[operation.result]
        parts = [
            self._extents[source].crop(target, sides).cropped(values[source])
            for source in operation.sources
        ]
        if isinstance(operation, ScaledSum):
            weights = self._tensors[operation.weight]
            parts = [part * weight for part, weight in zip(parts, weights, strict=True)]
        total = parts[0].copy()
        for part in parts[1:]:
            total += part
        return total


def check(prepared: CompiledGraph, graph: Graph, tensors: Tensors) -> None:
    """Have a runtime compute the graph's first result; raise WrongError if it is wrong."""
    luma = np.random.default_rng(1).random((_SIDE, _SIDE), dtype=np.float32)
    found = next(planes(prepared.run(luma, Sides(), 1)))
    expected = computed(graph.until(1), tensors, luma)
    tolerance = _ROUNDING[prepared.precision] * max(1.0, float(np.abs(expected).max()))
    if found.shape != expected.shape or not np.abs(found - expected).max() <= tolerance:
        raise WrongError("it computes a network wrongly")


def computed(graph: Graph, tensors: Tensors, luma: Floats) -> Floats:
    """The graph's last result (h', w') on a whole picture's luma (h, w)."""
    executor = Executor(graph, tensors)
    values: dict[str, Floats] = {INPUT: luma[None]}
    for operation in graph.operations:
        values[operation.result] = executor.compute(operation, values, Sides())
    result: Floats = values[graph.results[-1]][0]
    return result


def _correlated(x: Floats, weight: Floats, zeros: Edges) -> Floats:
    """Values (inputs, h, w) under a kernel (outputs, inputs, k, k), with zeros around them."""
    top, left, bottom, right = zeros
    padded = np.pad(x, ((0, 0), (top, bottom), (left, right)))
    height, width = (length - weight.shape[-1] + 1 for length in padded.shape[1:])
    total = np.zeros((len(weight), height, width), np.float32)
    for row, column in np.argwhere(weight.any(axis=(0, 1))):
        window = padded[:, row : row + height, column : column + width]
        total += _mixed(weight[:, :, row, column], window)
    return total


def _mixed(weight: Floats, x: Floats) -> Floats:
    """Values (inputs, h, w) under a matrix (outputs, inputs)."""
    if weight.size == 1:  # a plane alone: without the copies that a product of matrices makes
        product: Floats = weight[0, 0] * x
    else:
        product = np.tensordot(weight, x, axes=1)
    return product


def _enlarged(x: Floats, weight: Floats, stride: int, cut: Edges) -> Floats:
    """Values (inputs, h, w) under a transposed kernel (inputs, outputs, k, k), without the pixels
    that are cut.

    An output pixel's place among the stride x stride that belong to one input pixel decides which
    weights it meets, so that each place is an ordinary convolution of its own.
    """
    kernel = weight.shape[-1]
    reach = -(-kernel // stride) - 1  # input pixels beyond its own that an output pixel sees
    spare = stride * (reach + 1) - kernel
    weight = np.pad(weight, ((0, 0), (0, 0), (0, spare), (0, spare))).transpose(1, 0, 2, 3)
    height, width = x.shape[1] + reach, x.shape[2] + reach
    made = np.empty((len(weight), height, stride, width, stride), np.float32)
    for row, column in np.ndindex(stride, stride):
        taps = weight[:, :, row::stride, column::stride][:, :, ::-1, ::-1]
        made[:, :, row, :, column] = _correlated(x, taps, Edges(reach, reach, reach, reach))
    top, left, bottom, right = cut
    whole = made.reshape(-1, stride * height, stride * width)
    return Edges(top, left, bottom + spare, right + spare).cropped(whole)

"""What every runtime is checked against: NumPy, on small planes, without another library."""

from __future__ import annotations

import numpy as np

from srgui.programs.operations import (
    Activation,
    Convolution,
    ConvTranspose,
    Normalisation,
    Operation,
    ScaledSum,
    Tensors,
)
from srgui.programs.program import INPUT, Graph
from srgui.programs.shape_inference import Sides
from srgui.runtimes import CompiledGraph, Floats, planes

_SIDE = 16  # pixels of the plane
_ROUNDING = {"full": 1e-4, "fast": 0.05}  # of the largest value; a wrong kernel is off by far more


class WrongError(RuntimeError):
    """A runtime computes something else than the network."""


def check(prepared: CompiledGraph, graph: Graph, tensors: Tensors) -> None:
    """Have the runtime compute the graph's first result; raises WrongError if it is wrong."""
    luma = np.random.default_rng(1).random((_SIDE, _SIDE), dtype=np.float32)
    found = next(planes(prepared.run(luma, Sides(), 1)))
    expected = computed(graph.until(1), tensors, luma)
    tolerance = _ROUNDING[prepared.precision] * max(1.0, float(np.abs(expected).max()))
    if found.shape != expected.shape or not np.abs(found - expected).max() <= tolerance:
        raise WrongError("it computes a network wrongly")


def computed(graph: Graph, tensors: Tensors, luma: Floats) -> Floats:
    """The graph's last result (h', w') on a whole picture's luma (h, w)."""
    graph.extents()
    values: dict[str, Floats] = {INPUT: luma[None]}
    for operation in graph.operations:
        read = [values[source] for source in operation.sources]
        values[operation.result] = _result(operation, read, tensors)
    result: Floats = values[graph.results[-1]][0]
    return result


def _result(operation: Operation, read: list[Floats], tensors: Tensors) -> Floats:
    x, *_ = read
    if isinstance(operation, Convolution | ConvTranspose):
        weight = tensors[operation.weight]
        if isinstance(operation, Convolution):
            made = _convolved(x, weight)
        else:
            made = _transposed(x, weight, operation.stride, operation.cut)
        if operation.bias is not None:
            made += tensors[operation.bias][:, None, None]
        return made
    if isinstance(operation, Activation):
        active: Floats = np.maximum(x, 0) + np.float32(operation.slope) * np.minimum(x, 0)
        return active
    if isinstance(operation, Normalisation):
        scale, shift = operation.scale_and_shift(tensors)
        normalised: Floats = x * scale[:, None, None] + shift[:, None, None]
        return normalised
    weights = tensors[operation.weight] if isinstance(operation, ScaledSum) else [1.0] * len(read)
    total = np.zeros_like(x)
    for part, factor in zip(read, weights, strict=True):
        total += part * factor
    return total


def _convolved(x: Floats, weight: Floats) -> Floats:
    """Values (inputs, h, w) under a kernel (outputs, inputs, k, k), with zeros around them."""
    height, width = x.shape[1:]
    reach = weight.shape[-1] // 2
    padded = np.pad(x, ((0, 0), (reach, reach), (reach, reach)))
    total = np.zeros((len(weight), height, width), np.float32)
    for row, column in np.ndindex(weight.shape[2:]):
        window = padded[:, row : row + height, column : column + width]
        total += np.tensordot(weight[:, :, row, column], window, axes=1)
    return total


def _transposed(x: Floats, weight: Floats, stride: int, cut: int) -> Floats:
    """Values (inputs, h, w) under a kernel (inputs, outputs, k, k), `stride` times as large."""
    height, width = (stride * length for length in x.shape[1:])
    spare = weight.shape[-1] - stride
    total = np.zeros((weight.shape[1], height + spare, width + spare), np.float32)
    for row, column in np.ndindex(weight.shape[2:]):
        place = np.s_[:, row : row + height : stride, column : column + width : stride]
        total[place] += np.tensordot(weight[:, :, row, column].T, x, axes=1)
    return total[:, cut : cut + height, cut : cut + width]

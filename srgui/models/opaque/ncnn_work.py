"""The multiply-adds of a network of ncnn, counted from its layers.

Reference: https://github.com/Tencent/ncnn/wiki/operators for the numbers of their parameters.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence

from srgui.runtimes.opaque.ncnn_param import Layer

_WEIGHTS, _GROUPS = 6, 7  # numbers of a convolution's parameters
_EQUAL = "-233"  # a part of a slice as large as the others
_SIZES, _AXES = -23300, -23311


def multiply_adds(layers: Sequence[Layer], channels: int) -> float | None:
    """Return those for a pixel of the input, which has `channels`; None if they can't be counted.

    Those of layers without weights are left out.
    """
    counts: dict[str, float] = {}  # of the numbers of a value for a pixel of the input
    work = 0.0
    try:
        for layer in layers:
            sources = [counts[name] for name in layer.inputs]
            rule = _WEIGHTED.get(layer.kind)
            if layer.kind == "Input":
                made = float(channels)
            elif rule:
                added, made = rule(layer, sources[0])
                work += added
            else:
                made = _OTHERS.get(layer.kind, _pointwise)(layer, sources)
            counts.update(dict.fromkeys(layer.outputs, made))
    except (ValueError, ZeroDivisionError):  # unusual parameters
        return None
    return work


def _side(layer: Layer, key: int, vertical: int, default: int = 0) -> int:
    """The product of a parameter along both axes; the second follows the first if absent."""
    first = layer.number(key, default)
    return first * layer.number(vertical, first)


def _convolution(layer: Layer, count: float) -> tuple[float, float]:
    """The multiply-adds of a convolution, and the numbers of its result."""
    inputs = _inputs(layer)
    places = count / inputs / _side(layer, 3, 13, default=1)
    return layer.number(_WEIGHTS) * places, layer.number(0) * places


def _deconvolution(layer: Layer, count: float) -> tuple[float, float]:
    places = count / _inputs(layer)
    made = layer.number(0) * places * _side(layer, 3, 13, default=1)
    return layer.number(_WEIGHTS) * places, made


def _inputs(layer: Layer) -> int:
    """The channels that a convolution takes."""
    each = layer.number(0) * _side(layer, 1, 11)
    return layer.number(_WEIGHTS) * layer.number(_GROUPS, 1) // each


def _inner_product(layer: Layer, count: float) -> tuple[float, float]:
    outputs, weights = layer.number(0), layer.number(2)
    places = count / (weights // outputs)
    return weights * places, outputs * places


def _pointwise(layer: Layer, sources: Sequence[float]) -> float:
    """The numbers of a result of the size of its inputs, the largest one of them."""
    return max(sources, default=0.0)


def _unknown(layer: Layer, sources: Sequence[float]) -> float:
    """As above, for what is counted only where it has nothing to do with the picture's size."""
    if any(sources):
        raise ValueError("not known")
    return 0.0


def _pooling(layer: Layer, sources: Sequence[float]) -> float:
    if layer.number(4) or layer.number(7):  # of the whole, or to a fixed size
        return 0.0
    return sources[0] / _side(layer, 2, 12, default=1)


def _interp(layer: Layer, sources: Sequence[float]) -> float:
    if any(layer.number(key) for key in (3, 4, 5, 6)):  # to a fixed size, or that of another value
        return _unknown(layer, sources)
    return sources[0] * math.prod(float(layer.parameters.get(key, 1)) for key in (1, 2))


def _crop(layer: Layer, sources: Sequence[float]) -> float:
    axes = layer.parameters.get(_AXES, "0").split(",")[1:]
    if layer.number(2) or any(axis in ("0", "-3") for axis in axes):  # of channels
        return _unknown(layer, sources)
    return sources[0]


def _slice(layer: Layer, sources: Sequence[float]) -> float:
    parts = layer.parameters.get(_SIZES, _EQUAL).split(",")[1:]
    if any(part != _EQUAL for part in parts):
        return _unknown(layer, sources)
    return sources[0] / len(layer.outputs)


_WEIGHTED: Mapping[str, Callable[[Layer, float], tuple[float, float]]] = {
    "Convolution": _convolution,
    "ConvolutionDepthWise": _convolution,
    "Deconvolution": _deconvolution,
    "DeconvolutionDepthWise": _deconvolution,
    "InnerProduct": _inner_product,
}
_OTHERS: Mapping[str, Callable[[Layer, Sequence[float]], float]] = {
    "Concat": lambda layer, sources: sum(sources),
    "Crop": _crop,
    "GLU": _unknown,
    "Gemm": _unknown,
    "Interp": _interp,
    "MatMul": _unknown,
    "MemoryData": lambda layer, sources: 0.0,
    "MultiHeadAttention": _unknown,
    "Pooling": _pooling,
    "Reduction": lambda layer, sources: 0.0,  # of channels: few beside them
    "Slice": _slice,
}

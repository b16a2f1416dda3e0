"""The receptive field of a network of ncnn, derived from its layers.

Reference: https://github.com/Tencent/ncnn/wiki/operators for the numbers of their parameters.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction
from functools import reduce

from srgui.models.opaque.receptive_field import ReceptiveField
from srgui.runtimes.opaque.ncnn_param import Layer

_NAMES = """
    AbsVal BNLL BatchNorm Bias BinaryOp CELU Clip Dropout ELU Eltwise Exp GELU HardSigmoid HardSwish
    Log Mish Noop PReLU Power ReLU SELU Scale ShuffleChannel Shrink Sigmoid Softplus Split Swish
    TanH Threshold UnaryOp
"""
_POINTWISE = frozenset(_NAMES.split())
_RADII = {1: 1, 2: 1, 3: 2}  # of kinds of interpolation: nearest, bilinear, bicubic
_PLACES = (1, 2, -2, -1)  # axes of a value that are no channels
_STARTS, _AXES = -23309, -23311


def receptive_field(layers: Sequence[Layer], exit_: str) -> ReceptiveField | None:
    """Return the field of the value `exit_`; None if it is not bounded or not known."""
    fields: dict[str, ReceptiveField | None] = {}
    for layer in layers:
        try:
            field = _after(layer, [fields[name] for name in layer.inputs])
        except (KeyError, ValueError, ZeroDivisionError):  # unusual parameters
            field = None
        fields.update(dict.fromkeys(layer.outputs, field))
    return fields.get(exit_)


def _after(layer: Layer, sources: Sequence[ReceptiveField | None]) -> ReceptiveField | None:
    """The field of a layer's results."""
    if layer.kind == "Input":
        return ReceptiveField()
    if layer.kind == "Crop" and len(sources) == 2:
        sources = sources[:1]  # the other one gives the size alone
    known = [one for one in sources if one is not None]
    if not known or len(known) < len(sources):
        return None
    if layer.kind in _POINTWISE or (layer.kind in ("Concat", "Slice") and _is_of_channels(layer)):
        first: ReceptiveField | None = known[0]
        return reduce(_joined, known[1:], first)
    if len(known) != 1:
        return None
    made = _SPATIAL.get(layer.kind)
    return made(layer, known[0]) if made else None


def _joined(one: ReceptiveField | None, other: ReceptiveField) -> ReceptiveField | None:
    return one and one.joined(other)


def _is_of_channels(layer: Layer) -> bool:
    return layer.number(1 if layer.kind == "Slice" else 0) == 0


def _same(layer: Layer, *keys: int, default: int = 0) -> int:
    """The number that parameters share; those after the first one follow it if absent.

    Raises ValueError if they differ.
    """
    first = layer.number(keys[0], default)
    if any(layer.number(key, first) != first for key in keys[1:]):
        raise ValueError("the axes differ")
    return first


def _before(layer: Layer) -> int:
    """The values that are added at the top and at the left. Raises ValueError for another rule."""
    count = _same(layer, 4, 14)
    if count < 0:
        raise ValueError("depends on the size")
    return count


def _convolution(layer: Layer, field: ReceptiveField) -> ReceptiveField:
    kernel, dilation = _same(layer, 1, 11), _same(layer, 2, 12, default=1)
    return field.window(kernel, _same(layer, 3, 13, default=1), _before(layer), dilation)


def _deconvolution(layer: Layer, field: ReceptiveField) -> ReceptiveField | None:
    if layer.number(20) or layer.number(21) or _same(layer, 2, 12, default=1) != 1:
        return None
    return field.transposed(
        _same(layer, 1, 11), _same(layer, 3, 13, default=1), cropped=_before(layer)
    )


def _pooling(layer: Layer, field: ReceptiveField) -> ReceptiveField | None:
    if layer.number(4) or layer.number(5) not in (0, 1) or layer.number(7):
        return None
    return field.window(
        _same(layer, 1, 11), _same(layer, 2, 12, default=1), before=_same(layer, 3, 13)
    )


def _interp(layer: Layer, field: ReceptiveField) -> ReceptiveField | None:
    factors = {float(layer.parameters.get(key, 1)) for key in (1, 2)}
    if any(layer.number(key) for key in (3, 4, 5, 6)) or len(factors) != 1:
        return None
    factor = Fraction(factors.pop()).limit_denominator(64)
    return field.interpolated(factor, _RADII[layer.number(0)])


def _crop(layer: Layer, field: ReceptiveField) -> ReceptiveField | None:
    if _STARTS not in layer.parameters:
        return None if layer.number(2) else field.moved(_same(layer, 0, 1))
    starts, axes = (
        [int(number) for number in layer.parameters[key].split(",")[1:]] for key in (_STARTS, _AXES)
    )
    if len(set(starts)) != 1 or starts[0] < 0 or len(axes) != 2 or not set(axes) < set(_PLACES):
        return None
    return field.moved(starts[0])


def _padding(layer: Layer, field: ReceptiveField) -> ReceptiveField:
    return field.moved(-_same(layer, 0, 2))


_SPATIAL: dict[str, Callable[[Layer, ReceptiveField], ReceptiveField | None]] = {
    "Convolution": _convolution,
    "ConvolutionDepthWise": _convolution,
    "Deconvolution": _deconvolution,
    "DeconvolutionDepthWise": _deconvolution,
    "Pooling": _pooling,
    "Interp": _interp,
    "Crop": _crop,
    "Padding": _padding,
    "PixelShuffle": lambda layer, field: field.repeated(layer.number(0, 1)),
    "Reorg": lambda layer, field: field.window(layer.number(0, 1), layer.number(0, 1)),
}

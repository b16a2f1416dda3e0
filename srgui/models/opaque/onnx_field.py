"""The receptive field of a network in an ONNX file, derived from its operations.

Reference: https://onnx.ai/onnx/operators. What is computed while it runs, such as sizes, is not
followed.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from functools import reduce
from typing import TypeAlias

from srgui.models.opaque.onnx_nodes import POINTWISE, Node, floats, inputs, nodes
from srgui.models.opaque.receptive_field import ReceptiveField
from srgui.runtimes.opaque.protobuf import Message

_RADII = {"nearest": 1, "linear": 1, "cubic": 2}
_FLOAT = 1  # TensorProto.DataType

_Field: TypeAlias = "ReceptiveField | None"


def receptive_field(model: bytes, exit_: str) -> ReceptiveField | None:
    """Return the field of the output `exit_`; None if it is not bounded or not known.

    `model` is an ONNX file that `onnx_file.check` has accepted.
    """
    fields: dict[str, _Field] = dict.fromkeys(inputs(model), ReceptiveField())
    for node in nodes(model):
        try:
            field = _after(node, fields)
        except (KeyError, ValueError, ZeroDivisionError):  # unusual attributes
            field = None
        fields.update(dict.fromkeys(node.outputs, field))
    return fields.get(exit_)


def _after(node: Node, fields: dict[str, _Field]) -> _Field:
    """The field of a node's results."""
    spatial = _SPATIAL.get(node.kind)
    if spatial:
        source = fields[node.inputs[0]]
        return spatial(node, source) if source else None
    if node.kind not in POINTWISE and not (node.kind == "Concat" and node.whole("axis", 0) == 1):
        return None
    sources = []
    for number, name in enumerate(node.inputs):
        constant = node.constant(number)
        if constant is None:
            sources.append(fields[name])
        elif any(side > 1 for side in _places(constant)) and node.kind != "BatchNormalization":
            return None  # it differs from pixel to pixel
    return reduce(_joined, sources[1:], sources[0]) if sources else None


def _joined(one: _Field, other: _Field) -> _Field:
    return one.joined(other) if one and other else None


def _places(constant: Message) -> list[int]:
    """The sides of a constant along the rows and columns of a picture."""
    return constant.numbers(1)[-2:]


def _before(node: Node) -> int:
    """The values that are added at the top and at the left. Raises ValueError for another rule."""
    if node.text("auto_pad", "NOTSET") not in ("NOTSET", "VALID"):
        raise ValueError("depends on the size")
    pads = node.attributes["pads"].numbers(8) if "pads" in node.attributes else [0]
    (before,) = set(pads[: max(1, len(pads) // 2)])
    return before


def _kernel(node: Node) -> int:
    if "kernel_shape" in node.attributes:
        return node.same("kernel_shape", 1)
    weights = node.constant(1)
    if weights is None:
        raise ValueError("computed while it runs")
    (side,) = set(_places(weights))
    return side


def _convolution(node: Node, field: ReceptiveField) -> ReceptiveField:
    dilation = node.same("dilations", 1)
    return field.window(_kernel(node), node.same("strides", 1), _before(node), dilation)


def _transposed(node: Node, field: ReceptiveField) -> _Field:
    if node.same("dilations", 1) != 1 or "output_shape" in node.attributes:
        return None
    return field.transposed(_kernel(node), node.same("strides", 1), _before(node))


def _resize(node: Node, field: ReceptiveField) -> _Field:
    scales = node.constant(1 if node.kind == "Upsample" else len(node.inputs) - 1)
    placed = node.text("coordinate_transformation_mode", "half_pixel")
    if scales is None or placed in ("align_corners", "tf_crop_and_resize"):
        return None
    if node.whole("antialias", 0) or scales.number(2) != _FLOAT or len(node.inputs) > 3:
        return None  # the fourth input is the size
    numbers = floats(scales)
    if len(numbers) != 4 or numbers[:2] != [1.0, 1.0] or numbers[2] != numbers[3]:
        return None
    factor = Fraction(numbers[2]).limit_denominator(64)
    return field.interpolated(factor, _RADII[node.text("mode", "nearest")])


_SPATIAL: dict[str, Callable[[Node, ReceptiveField], _Field]] = {
    "Conv": _convolution,
    "ConvTranspose": _transposed,
    "MaxPool": _convolution,
    "AveragePool": _convolution,
    "Resize": _resize,
    "Upsample": _resize,
    "DepthToSpace": lambda node, field: field.repeated(node.whole("blocksize", 1)),
    "SpaceToDepth": lambda node, field: field.window(
        node.whole("blocksize", 1), node.whole("blocksize", 1)
    ),
}

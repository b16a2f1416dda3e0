"""How large every value is, and what of it can't be known near the sides of a tile.

A tile's plane is a window of the picture. At a side where the window ends with the picture, zeros
lie beyond it, as in the paper's forward. At a side inside the picture nothing is known beyond it,
so a convolution keeps only the pixels whose whole surroundings it knows: nothing is computed that
would be thrown away, and tiles equal the whole. How many pixels of a value are missing at such a
side depends on neither the tile's size nor its other sides.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from srgui.programs.program import (
    INPUT,
    Convolution,
    ConvTranspose,
    Floats,
    Graph,
    Normalisation,
    Operation,
    ScaledSum,
    Shape,
    Sum,
)
from srgui.texts import Text


class ProgramError(ValueError):
    """A program contradicts itself or its tensors; `why` says where, for a person."""

    def __init__(self, why: Text) -> None:
        super().__init__(why)
        self.why = why


class Sides(NamedTuple):
    """At which sides a plane ends with the picture."""

    top: bool = True
    left: bool = True
    bottom: bool = True
    right: bool = True


class Edges(NamedTuple):
    """Pixels at the four sides."""

    top: int
    left: int
    bottom: int
    right: int

    def cropped(self, values: Floats) -> Floats:
        """Values (..., h, w) without these pixels."""
        height, width = values.shape[-2:]
        return values[..., self.top : height - self.bottom, self.left : width - self.right]


@dataclass(frozen=True)
class Extent:
    """A value: `factor` times as large as the input, and what is missing of it.

    `before` pixels are missing at a top or left side inside the picture, `after` at a bottom or
    right one.
    """

    channels: int
    factor: int = 1
    before: int = 0
    after: int = 0

    def missing(self, sides: Sides) -> Edges:
        """Pixels that are missing at each side of a plane."""
        return _inside(sides, self.before, self.after)

    def size(self, height: int, width: int, sides: Sides) -> tuple[int, int]:
        """Rows and columns of the value when the input has `height` x `width` pixels."""
        top, left, bottom, right = self.missing(sides)
        return self.factor * height - top - bottom, self.factor * width - left - right


def extents(graph: Graph) -> dict[str, Extent]:
    """Every value's extent by its name. Raises ProgramError."""
    known = {INPUT: Extent(1)}
    for operation in graph.operations:
        if operation.result in known:
            raise ProgramError(Text("the value {name!r} is computed twice", name=operation.result))
        known[operation.result] = _extent(operation, known, graph.shapes)
    computed = iter(known)
    for result in graph.results:
        if _known(result, known).channels != 1:
            raise ProgramError(Text("the result {name!r} is no plane of one channel", name=result))
        if result == INPUT or result not in computed:
            raise ProgramError(Text("the results don't come out in the order of the operations"))
    return known


def _extent(
    operation: Operation, known: Mapping[str, Extent], shapes: Mapping[str, Shape]
) -> Extent:
    if isinstance(operation, Sum | ScaledSum):
        return _sum_extent(operation, known, shapes)
    source = _known(operation.source, known)
    if isinstance(operation, Convolution):
        outputs, kernel = _shape(shapes, operation.weight, 4)[0], kernel_of(operation, shapes)
        _require(shapes, operation.weight, (outputs, source.channels, kernel, kernel))
        _require_bias(shapes, operation.bias, outputs)
        if kernel % 2 == 0:
            raise ProgramError(Text("the kernel of {name!r} is even", name=operation.weight))
        reach = kernel // 2
        return Extent(outputs, source.factor, source.before + reach, source.after + reach)
    if isinstance(operation, ConvTranspose):
        outputs, kernel = _shape(shapes, operation.weight, 4)[1], kernel_of(operation, shapes)
        _require(shapes, operation.weight, (source.channels, outputs, kernel, kernel))
        _require_bias(shapes, operation.bias, outputs)
        stride, spare = operation.stride, kernel - operation.stride
        if stride < 1 or not 0 <= operation.cut <= spare:
            raise ProgramError(
                Text("of {name!r}, {cut} can't be cut", name=operation.weight, cut=operation.cut)
            )
        return Extent(
            outputs,
            source.factor * stride,
            stride * source.before + spare - operation.cut,
            stride * source.after + operation.cut,
        )
    if isinstance(operation, Normalisation):
        for name in (operation.weight, operation.bias, operation.mean, operation.variance):
            _require(shapes, name, (source.channels,))
    return source


def _sum_extent(
    operation: Sum | ScaledSum, known: Mapping[str, Extent], shapes: Mapping[str, Shape]
) -> Extent:
    parts = [_known(source, known) for source in operation.sources]
    if len({(part.channels, part.factor) for part in parts}) != 1:
        raise ProgramError(
            Text("the values of the sum {name!r} differ in size", name=operation.result)
        )
    if isinstance(operation, ScaledSum):
        _require(shapes, operation.weight, (len(parts),))
    return Extent(
        parts[0].channels,
        parts[0].factor,
        max(part.before for part in parts),
        max(part.after for part in parts),
    )


def kernel_of(operation: Convolution | ConvTranspose, shapes: Mapping[str, Shape]) -> int:
    """The side of the kernel."""
    return _shape(shapes, operation.weight, 4)[3]


def padding(operation: Convolution, shapes: Mapping[str, Shape], sides: Sides) -> Edges:
    """Zeros that a convolution gets at each side of a plane: none inside the picture."""
    reach = kernel_of(operation, shapes) // 2
    return Edges(*(reach * side for side in sides))


def cuts(operation: ConvTranspose, shapes: Mapping[str, Shape], sides: Sides) -> Edges:
    """Pixels that fall away at each side of what a transposed convolution makes of a plane.

    Inside the picture those go that the unknown pixels beyond the side would add to.
    """
    spare = kernel_of(operation, shapes) - operation.stride
    first, last = operation.cut, spare - operation.cut
    top, left, bottom, right = sides
    return Edges(
        first if top else spare,
        first if left else spare,
        last if bottom else spare,
        last if right else spare,
    )


def crop(extent: Extent, to: Extent, sides: Sides) -> Edges:
    """Pixels to take off at each side of a value to make it as large as one with more missing."""
    return _inside(sides, to.before - extent.before, to.after - extent.after)


def _inside(sides: Sides, before: int, after: int) -> Edges:
    top, left, bottom, right = sides
    return Edges(
        0 if top else before, 0 if left else before, 0 if bottom else after, 0 if right else after
    )


def _known(value: str, known: Mapping[str, Extent]) -> Extent:
    if value not in known:
        raise ProgramError(Text("the value {name!r} is used before it is computed", name=value))
    return known[value]


def _shape(shapes: Mapping[str, Shape], name: str, dimensions: int) -> Shape:
    if name not in shapes:
        raise ProgramError(Text("tensor {name!r} is missing", name=name))
    if len(shapes[name]) != dimensions or 0 in shapes[name]:
        raise ProgramError(Text("tensor {name!r} has shape {found}", name=name, found=shapes[name]))
    return shapes[name]


def _require(shapes: Mapping[str, Shape], name: str, shape: Shape) -> None:
    found = _shape(shapes, name, len(shape)) if name not in shapes else shapes[name]
    if found != shape:
        raise ProgramError(
            Text(
                "tensor {name!r} has shape {found} instead of {shape}",
                name=name,
                found=found,
                shape=shape,
            )
        )


def _require_bias(shapes: Mapping[str, Shape], name: str | None, outputs: int) -> None:
    if name is not None:
        _require(shapes, name, (outputs,))

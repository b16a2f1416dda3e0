"""Convolutions, and transposed ones."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from srgui.programs.operations.base import Shapes, Unary, later, require_shape
from srgui.programs.shape_inference import Edges, Extent, ProgramError, Sides
from srgui.texts import Text

_LARGEST_KERNEL = 31
_LARGEST_DILATION = 32


class _Weighted(Unary):
    """A convolution of either direction; its weight is (outputs, inputs, k, k) or the reverse."""

    outputs_axis: ClassVar[int]
    weight: str
    bias: str | None

    @property
    def tensors(self) -> tuple[str, ...]:
        """See `OperationBase`."""
        return (self.weight,) if self.bias is None else (self.weight, self.bias)

    def multiply_adds(self, shapes: Shapes) -> tuple[int, str]:
        """See `OperationBase`."""
        counted = self.source if self.outputs_axis else self.result
        return math.prod(shapes[self.weight]), counted

    def kernel(self, shapes: Shapes) -> int:
        """The side of the kernel."""
        return shapes[self.weight][3]

    def _checked(self, channels: int, shapes: Shapes) -> tuple[int, int]:
        """The outputs and the side of the kernel, if the tensors fit `channels` inputs each."""
        found = shapes.get(self.weight, ())
        if self.weight in shapes and (len(found) != 4 or 0 in found):
            raise ProgramError(
                Text("tensor {name!r} has shape {found}", name=self.weight, found=found)
            )
        outputs, kernel = (found[self.outputs_axis], found[3]) if found else (0, 0)
        ends = (channels, outputs) if self.outputs_axis else (outputs, channels)
        require_shape(shapes, self.weight, (*ends, kernel, kernel))
        if self.bias is not None:
            require_shape(shapes, self.bias, (outputs,))
        if kernel > _LARGEST_KERNEL:
            raise ProgramError(Text("the kernel of {name!r} is too large", name=self.weight))
        return outputs, kernel


@dataclass(frozen=True)
class Convolution(_Weighted):
    """A convolution of stride 1 that keeps the size, with zeros around the picture.

    The outputs of each of several `groups` see only the group's inputs.
    """

    kind = "convolution"
    outputs_axis = 0

    source: str
    result: str
    weight: str
    """(outputs, inputs / groups, k, k) with odd k."""
    bias: str | None = None
    """(outputs,)."""
    dilation: int = later(1)
    """The distance of the kernel's taps in pixels."""
    groups: int = later(1)

    def extent(self, sources: Sequence[Extent], shapes: Shapes) -> Extent:
        """See `Unary`."""
        (source,) = sources
        if not (1 <= self.dilation <= _LARGEST_DILATION and self.groups >= 1):
            raise ProgramError(
                Text("the dilation or groups of {name!r} make no sense", name=self.weight)
            )
        outputs, kernel = self._checked(source.channels // self.groups, shapes)
        if source.channels % self.groups or outputs % self.groups:
            raise ProgramError(
                Text("the channels of {name!r} can't be divided into groups", name=self.weight)
            )
        if kernel % 2 == 0:
            raise ProgramError(Text("the kernel of {name!r} is even", name=self.weight))
        reach = self.reach(shapes)
        return Extent(outputs, source.factor, source.before + reach, source.after + reach)

    @property
    def is_plain(self) -> bool:
        """True if it is neither dilated nor grouped."""
        return self.dilation == self.groups == 1

    def reach(self, shapes: Shapes) -> int:
        """Pixels beyond its own that an output pixel sees."""
        return self.dilation * (self.kernel(shapes) // 2)

    def padding(self, shapes: Shapes, sides: Sides) -> Edges:
        """Zeros at each side of a plane: none inside the picture."""
        reach = self.reach(shapes)
        return Edges(*(reach * side for side in sides))


@dataclass(frozen=True)
class ConvTranspose(_Weighted):
    """A transposed convolution that makes every side exactly `stride` times as long.

    Of the (n - 1) stride + k pixels that n make, `cut` are removed at the top and left, the rest of
    k - stride at the other end.
    """

    kind = "transposed convolution"
    outputs_axis = 1

    source: str
    result: str
    weight: str
    """(inputs, outputs, k, k) with k >= stride."""
    stride: int
    cut: int
    bias: str | None = None
    """(outputs,)."""

    def extent(self, sources: Sequence[Extent], shapes: Shapes) -> Extent:
        """See `Unary`."""
        (source,) = sources
        outputs, kernel = self._checked(source.channels, shapes)
        spare = kernel - self.stride
        if self.stride < 1 or not 0 <= self.cut <= spare:
            raise ProgramError(
                Text("{cut} pixels can't be cut from {name!r}", name=self.weight, cut=self.cut)
            )
        return Extent(
            outputs,
            source.factor * self.stride,
            self.stride * source.before + spare - self.cut,
            self.stride * source.after + self.cut,
        )

    def cuts(self, shapes: Shapes, sides: Sides) -> Edges:
        """Pixels that are cut off at each side of its result.

        Inside the picture these are the pixels to which the unknown ones beyond would add.
        """
        spare = self.kernel(shapes) - self.stride
        first, last = self.cut, spare - self.cut
        top, left, bottom, right = sides
        return Edges(
            first if top else spare,
            first if left else spare,
            last if bottom else spare,
            last if right else spare,
        )

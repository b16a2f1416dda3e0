"""The operations of a program, each with all that follows from it.

An operation makes one named value out of earlier ones and of named tensors. This module alone says,
for each, what it reads, how large its result is and what it requires of its tensors, how much work
it is and what it is called in a file: sizes, margins, costs, memory and the file format follow.
Elsewhere a new operation needs a rule in `tracing` and a case in each runtime.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar, TypeAlias

import numpy as np

from srgui.programs.shape_inference import Edges, Extent, Floats, ProgramError, Sides
from srgui.texts import Text

Shape: TypeAlias = tuple[int, ...]
Shapes: TypeAlias = Mapping[str, Shape]
Tensors: TypeAlias = Mapping[str, Floats]

_LARGEST_KERNEL = 31


class _Operation:
    """The properties that most operations share."""

    kind: ClassVar[str]
    """The name in a file."""
    in_place: ClassVar[bool] = False
    """True if the result may be written over the source."""
    result: str
    """The name of the value that it makes."""

    @property
    def tensors(self) -> tuple[str, ...]:
        """The tensors that it reads."""
        return ()

    def multiply_adds(self, shapes: Shapes) -> tuple[int, str]:
        """Multiply-adds for a pixel, and the value whose pixels are counted."""
        return 0, self.result


class _Unary(_Operation):
    """Reads one value; the result has its size unless the operation overrides `extent`."""

    source: str

    @property
    def sources(self) -> tuple[str, ...]:
        """The values that it reads."""
        return (self.source,)

    def extent(self, sources: Sequence[Extent], shapes: Shapes) -> Extent:
        """The extent of the result. Raises ProgramError where tensors don't fit."""
        return sources[0]


class _Weighted(_Unary):
    """A convolution of either direction; its weight is (outputs, inputs, k, k) or the reverse."""

    outputs_axis: ClassVar[int]
    weight: str
    bias: str | None

    @property
    def tensors(self) -> tuple[str, ...]:
        """See `_Operation`."""
        return (self.weight,) if self.bias is None else (self.weight, self.bias)

    def multiply_adds(self, shapes: Shapes) -> tuple[int, str]:
        """See `_Operation`."""
        counted = self.source if self.outputs_axis else self.result
        return math.prod(shapes[self.weight]), counted

    def kernel(self, shapes: Shapes) -> int:
        """The side of the kernel."""
        return shapes[self.weight][3]

    def _checked(self, channels: int, shapes: Shapes) -> tuple[int, int]:
        """The outputs and the side of the kernel, if the tensors fit `channels` inputs."""
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
    """A convolution of stride 1 that keeps the size, with zeros around the picture."""

    kind = "convolution"
    outputs_axis = 0

    source: str
    result: str
    weight: str
    """(outputs, inputs, k, k) with odd k."""
    bias: str | None = None
    """(outputs,)."""

    def extent(self, sources: Sequence[Extent], shapes: Shapes) -> Extent:
        """See `_Unary`."""
        (source,) = sources
        outputs, kernel = self._checked(source.channels, shapes)
        if kernel % 2 == 0:
            raise ProgramError(Text("the kernel of {name!r} is even", name=self.weight))
        reach = kernel // 2
        return Extent(outputs, source.factor, source.before + reach, source.after + reach)

    def padding(self, shapes: Shapes, sides: Sides) -> Edges:
        """Zeros at each side of a plane: none inside the picture."""
        reach = self.kernel(shapes) // 2
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
        """See `_Unary`."""
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


@dataclass(frozen=True)
class Activation(_Unary):
    """max(x, 0) + slope min(x, 0): ReLU with slope 0, else LeakyReLU."""

    kind = "activation"
    in_place = True

    source: str
    result: str
    slope: float = 0.0


@dataclass(frozen=True)
class Normalisation(_Unary):
    """Batch normalisation by fixed statistics, channel by channel:
    weight (x - mean) / sqrt(variance + epsilon) + bias. All tensors are (channels,).
    """

    kind = "normalisation"

    source: str
    result: str
    weight: str
    bias: str
    mean: str
    variance: str
    epsilon: float

    @property
    def tensors(self) -> tuple[str, ...]:
        """See `_Operation`."""
        return self.weight, self.bias, self.mean, self.variance

    def extent(self, sources: Sequence[Extent], shapes: Shapes) -> Extent:
        """See `_Unary`."""
        for name in self.tensors:
            require_shape(shapes, name, (sources[0].channels,))
        return sources[0]

    def scale_and_shift(self, tensors: Tensors) -> tuple[Floats, Floats]:
        """The normalisation as x * scale + shift, both (channels,)."""
        deviation = np.sqrt(tensors[self.variance] + np.float32(self.epsilon))
        scale = tensors[self.weight] / deviation
        return scale, tensors[self.bias] - tensors[self.mean] * scale


@dataclass(frozen=True)
class Sum(_Operation):
    """The sum of values of the same size."""

    kind = "sum"

    sources: tuple[str, ...]
    result: str

    def extent(self, sources: Sequence[Extent], shapes: Shapes) -> Extent:
        """See `_Unary`; the result lacks what any of its sources does."""
        if len({(source.channels, source.factor) for source in sources}) != 1:
            raise ProgramError(
                Text("the values of the sum {name!r} differ in size", name=self.result)
            )
        return Extent(
            sources[0].channels,
            sources[0].factor,
            max(source.before for source in sources),
            max(source.after for source in sources),
        )


@dataclass(frozen=True)
class ScaledSum(Sum):
    """The sum of values of the same size, each times its number in a tensor."""

    kind = "scaled sum"

    weight: str
    """(n,) for n sources."""

    @property
    def tensors(self) -> tuple[str, ...]:
        """See `_Operation`."""
        return (self.weight,)

    def extent(self, sources: Sequence[Extent], shapes: Shapes) -> Extent:
        """See `Sum`."""
        require_shape(shapes, self.weight, (len(sources),))
        return super().extent(sources, shapes)


@dataclass(frozen=True)
class Opaque(_Unary):
    """A whole network in another program's format, which its own engine runs; nothing is known of
    it but what was found by running it.
    """

    kind = "opaque"

    source: str
    result: str
    engine: str
    """The format: "ncnn" or "onnx"."""
    model: str
    """The tensor with the bytes of its description, (n,) uint8."""
    weights: str | None
    """The tensor with the bytes of its weights where those are another file, (n,) uint8."""
    entry: str
    """The name of its input."""
    exit: str
    """The name of its output."""
    channels: int
    """3 for colour, 1 for luma."""
    colour: str
    """"rgb" or "bgr", the order of three channels; "luma" or "grey", the range of one: [16, 235] of
    255, or the whole."""
    last: bool
    """True if channels are the last axis of its arrays, not the one before the rows."""
    peak: float
    """White in its input."""
    exit_peak: float
    """White in its output."""
    factor: int
    """The enlargement."""
    cropped: int
    """Pixels that are missing at each side of its output, since it does not pad."""
    multiple: int
    """The sides of its input are `remainder` above a multiple of this."""
    remainder: int
    least: int
    """The shortest side that its input was tried with."""
    fixed: int
    """The only side that its input may have; 0 for any."""
    reach: int
    """The distance in pixels of its input from which on a side of a tile changes its output by
    less than a level of 255."""
    everywhere: bool
    """True if each pixel depends on all others, so that the sides of tiles may show."""
    work: float
    """Multiply-adds for a pixel of its input."""
    memory: float
    """Bytes that it takes at the peak for a pixel of its input."""

    @property
    def tensors(self) -> tuple[str, ...]:
        """See `_Operation`."""
        return (self.model,) if self.weights is None else (self.model, self.weights)

    def multiply_adds(self, shapes: Shapes) -> tuple[int, str]:
        """See `_Operation`."""
        return int(self.work), self.source

    def extent(self, sources: Sequence[Extent], shapes: Shapes) -> Extent:
        """See `_Unary`."""
        for name in self.tensors:
            if len(shapes.get(name, ())) != 1:
                raise ProgramError(Text("tensor {name!r} is missing", name=name))
        plausible = (
            self.source == "input"
            and self.channels in (1, 3)
            and 1 <= self.factor <= 8
            and 1 <= self.multiple <= 256
            and 0 <= self.remainder < self.multiple
            and self.fixed in (0, *range(16, 2049))
            and 0 <= self.reach <= 512
            and 0 <= self.least <= 2048
            and 0 <= self.cropped <= 512
            and self.peak > 0
            and self.exit_peak > 0
            and self.memory >= 0
            and self.work >= 0
        )
        if not plausible:
            raise ProgramError(Text("the description of its network makes no sense"))
        missing = self.factor * self.reach
        return Extent(self.channels, self.factor, missing, missing)


Operation: TypeAlias = (
    Convolution | ConvTranspose | Activation | Normalisation | Sum | ScaledSum | Opaque
)


def require_shape(shapes: Shapes, name: str, shape: Shape) -> None:
    """Raise ProgramError unless the tensor is there and has this shape."""
    if name not in shapes:
        raise ProgramError(Text("tensor {name!r} is missing", name=name))
    if shapes[name] != shape:
        raise ProgramError(
            Text(
                "tensor {name!r} has shape {found} instead of {shape}",
                name=name,
                found=shapes[name],
                shape=shape,
            )
        )

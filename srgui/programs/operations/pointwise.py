"""Operations on each pixel alone."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from srgui.programs.operations.base import Shapes, Tensors, Unary, require_shape
from srgui.programs.shape_inference import Extent, Floats, ProgramError
from srgui.texts import Text


@dataclass(frozen=True)
class Activation(Unary):
    """max(x, 0) + slope min(x, 0): ReLU with slope 0, else LeakyReLU."""

    kind = "activation"
    in_place = True

    source: str
    result: str
    slope: float = 0.0


@dataclass(frozen=True)
class PReLU(Unary):
    """max(x, 0) + weight min(x, 0), with a learned slope for all channels or for each."""

    kind = "prelu"
    in_place = True

    source: str
    result: str
    weight: str
    """(1,) or (channels,)."""

    @property
    def tensors(self) -> tuple[str, ...]:
        """See `OperationBase`."""
        return (self.weight,)

    def extent(self, sources: Sequence[Extent], shapes: Shapes) -> Extent:
        """See `Unary`."""
        if shapes.get(self.weight) != (1,):
            require_shape(shapes, self.weight, (sources[0].channels,))
        return sources[0]


@dataclass(frozen=True)
class Function(Unary):
    """A function of each value: "tanh", "sigmoid", or "gelu" with the Gaussian's own integral."""

    kind = "function"
    NAMES: ClassVar = ("tanh", "sigmoid", "gelu")

    source: str
    result: str
    name: str

    def extent(self, sources: Sequence[Extent], shapes: Shapes) -> Extent:
        """See `Unary`."""
        if self.name not in self.NAMES:
            raise ProgramError(Text("there is no function {name!r}", name=self.name))
        return sources[0]


@dataclass(frozen=True)
class Normalisation(Unary):
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
        """See `OperationBase`."""
        return self.weight, self.bias, self.mean, self.variance

    def extent(self, sources: Sequence[Extent], shapes: Shapes) -> Extent:
        """See `Unary`."""
        for name in self.tensors:
            require_shape(shapes, name, (sources[0].channels,))
        return sources[0]

    def scale_and_shift(self, tensors: Tensors) -> tuple[Floats, Floats]:
        """The normalisation as x * scale + shift, both (channels,)."""
        deviation = np.sqrt(tensors[self.variance] + np.float32(self.epsilon))
        scale = tensors[self.weight] / deviation
        return scale, tensors[self.bias] - tensors[self.mean] * scale


@dataclass(frozen=True)
class Affine(Unary):
    """x factor weight + offset + bias, by numbers and, where they are given, learned ones."""

    kind = "affine"

    source: str
    result: str
    factor: float = 1.0
    offset: float = 0.0
    weight: str | None = None
    """One number for all channels or one for each, in any shape."""
    bias: str | None = None
    """As `weight`."""

    @property
    def tensors(self) -> tuple[str, ...]:
        """See `OperationBase`."""
        return tuple(name for name in (self.weight, self.bias) if name is not None)

    def extent(self, sources: Sequence[Extent], shapes: Shapes) -> Extent:
        """See `Unary`."""
        for name in self.tensors:
            if name not in shapes or math.prod(shapes[name]) != 1:
                flat = {key: (math.prod(shape),) for key, shape in shapes.items()}
                require_shape(flat, name, (sources[0].channels,))
        return sources[0]

    def scale_and_shift(self, tensors: Tensors) -> tuple[Floats, Floats]:
        """The operation as x * scale + shift, each (1,) or (channels,)."""
        scale, shift = (np.full(1, n, np.float32) for n in (self.factor, self.offset))
        if self.weight is not None:
            scale = scale * tensors[self.weight].ravel()
        if self.bias is not None:
            shift = shift + tensors[self.bias].ravel()
        return scale, shift

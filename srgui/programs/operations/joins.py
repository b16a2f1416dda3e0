"""Operations on several values at the same places."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from srgui.programs.operations.base import OperationBase, Shapes, Tensors, require_shape
from srgui.programs.shape_inference import Extent, Floats, ProgramError
from srgui.texts import Text


class _Join(OperationBase):
    """Reads several values; the result lacks what any of them does."""

    sources: tuple[str, ...]

    def _extent(self, sources: Sequence[Extent], channels: int, *, fits: bool) -> Extent:
        if not fits or len({source.factor for source in sources}) != 1:
            raise ProgramError(
                Text(
                    "the values of the {kind} {name!r} differ in size",
                    kind=self.kind,
                    name=self.result,
                )
            )
        return Extent(
            channels,
            sources[0].factor,
            max(source.before for source in sources),
            max(source.after for source in sources),
        )


@dataclass(frozen=True)
class Sum(_Join):
    """The sum of values of the same size."""

    kind = "sum"

    sources: tuple[str, ...]
    result: str

    def extent(self, sources: Sequence[Extent], shapes: Shapes) -> Extent:
        """See `Unary`."""
        channels = {source.channels for source in sources}
        return self._extent(sources, max(channels), fits=len(channels) == 1)

    def weights(self, tensors: Tensors) -> Floats | None:
        """The number (n,) by which each of n values is multiplied; None for 1."""
        return None


@dataclass(frozen=True)
class ScaledSum(Sum):
    """The sum of values of the same size, each times its number in a tensor."""

    kind = "scaled sum"

    weight: str
    """(n,) for n sources."""

    @property
    def tensors(self) -> tuple[str, ...]:
        """See `OperationBase`."""
        return (self.weight,)

    def extent(self, sources: Sequence[Extent], shapes: Shapes) -> Extent:
        """See `Unary`."""
        require_shape(shapes, self.weight, (len(sources),))
        return super().extent(sources, shapes)

    def weights(self, tensors: Tensors) -> Floats:
        """See `Sum`."""
        return tensors[self.weight]


@dataclass(frozen=True)
class Difference(Sum):
    """The first of two values of the same size minus the second."""

    kind = "difference"

    def extent(self, sources: Sequence[Extent], shapes: Shapes) -> Extent:
        """See `Unary`."""
        if len(sources) != 2:
            raise ProgramError(Text("the difference {name!r} is not of two", name=self.result))
        return super().extent(sources, shapes)

    def weights(self, tensors: Tensors) -> Floats:
        """See `Sum`."""
        return np.array([1, -1], np.float32)


@dataclass(frozen=True)
class Product(_Join):
    """The product of two values of the same size; one may have a single channel for all."""

    kind = "product"

    sources: tuple[str, ...]
    result: str

    def extent(self, sources: Sequence[Extent], shapes: Shapes) -> Extent:
        """See `Unary`."""
        channels = {source.channels for source in sources}
        fits = len(sources) == 2 and len(channels - {1}) <= 1
        return self._extent(sources, max(channels), fits=fits)


@dataclass(frozen=True)
class Concatenation(_Join):
    """The channels of all values, one after the other."""

    kind = "concatenation"

    sources: tuple[str, ...]
    result: str

    def extent(self, sources: Sequence[Extent], shapes: Shapes) -> Extent:
        """See `Unary`."""
        return self._extent(sources, sum(source.channels for source in sources), fits=True)

"""Enlargements without weights."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from srgui.programs.operations.base import Shapes, Unary
from srgui.programs.shape_inference import Edges, Extent, ProgramError, Sides
from srgui.texts import Text

_LARGEST = 8


@dataclass(frozen=True)
class PixelShuffle(Unary):
    """The channels of each pixel as a square of `factor` x `factor` pixels, the first of them row
    by row: (c factor^2, h, w) becomes (c, factor h, factor w).
    """

    kind = "pixel shuffle"

    source: str
    result: str
    factor: int

    def extent(self, sources: Sequence[Extent], shapes: Shapes) -> Extent:
        """See `Unary`."""
        (source,) = sources
        factor = _checked(self.factor)
        channels, rest = divmod(source.channels, factor**2)
        if rest:
            raise ProgramError(
                Text(
                    "{channels} channels are no squares of {factor} x {factor} pixels",
                    channels=source.channels,
                    factor=factor,
                )
            )
        return source.enlarged(factor, channels)


@dataclass(frozen=True)
class Enlargement(Unary):
    """Every side `factor` times as long by "nearest" pixels or "bilinear" interpolation.

    Pixels are squares, so that the corners of the picture stay in place; beyond them the outermost
    pixels are repeated. That is torch's `interpolate` with `align_corners=False`.
    """

    kind = "enlargement"

    source: str
    result: str
    factor: int
    method: str

    def extent(self, sources: Sequence[Extent], shapes: Shapes) -> Extent:
        """See `Unary`; bilinear interpolation sees half a pixel beyond each."""
        (source,) = sources
        if self.method not in ("nearest", "bilinear"):
            raise ProgramError(Text("there is no enlargement {method!r}", method=self.method))
        made = source.enlarged(_checked(self.factor), source.channels)
        return Extent(made.channels, made.factor, made.before + self.reach, made.after + self.reach)

    @property
    def reach(self) -> int:
        """Pixels of the result at each side that depend on what is beyond the source."""
        return self.factor // 2 if self.method == "bilinear" else 0

    def cuts(self, sides: Sides) -> Edges:
        """Pixels that are cut off at each side of its result: those that would need the unknown
        ones beyond a side inside the picture.
        """
        return Edges(*(0 if side else self.reach for side in sides))


def _checked(factor: int) -> int:
    if not 1 <= factor <= _LARGEST:
        raise ProgramError(Text("nothing can be enlarged {factor} times", factor=factor))
    return factor

"""The size of a value, and the part of it that can't be known near the sides of a tile.

A tile's plane is a window of the picture. At a side where the window ends with the picture, zeros
surround it, as in the paper's forward. At a side inside the picture nothing is known beyond it,
so a convolution makes only the pixels whose whole surroundings it knows: nothing is computed that
would be thrown away, and tiles equal the whole. How many pixels of a value are missing at such a
side depends on neither the tile's size nor its other sides.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

import numpy as np
import numpy.typing as npt

from srgui.texts import Text

Floats: TypeAlias = npt.NDArray[np.float32]


class ProgramError(ValueError):
    """A program contradicts itself or its tensors; `why` gives the reason, for a person."""

    def __init__(self, why: Text) -> None:
        super().__init__(why)
        self.why = why


class Sides(NamedTuple):
    """The sides at which a plane ends with the picture."""

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
    """The size of a value, as a multiple of the input's, and what is missing of it."""

    channels: int
    factor: int = 1
    """The enlargement of the input."""
    before: int = 0
    """Pixels missing at a top or left side inside the picture."""
    after: int = 0
    """Pixels missing at a bottom or right side inside the picture."""

    def missing(self, sides: Sides) -> Edges:
        """Pixels that are missing at each side of a plane."""
        top, left, bottom, right = sides
        before, after = self.before, self.after
        return Edges(
            0 if top else before,
            0 if left else before,
            0 if bottom else after,
            0 if right else after,
        )

    def size(self, height: int, width: int, sides: Sides) -> tuple[int, int]:
        """Rows and columns of the value when the input has `height` x `width` pixels."""
        top, left, bottom, right = self.missing(sides)
        return self.factor * height - top - bottom, self.factor * width - left - right

    def enlarged(self, factor: int, channels: int) -> Extent:
        """The extent of each pixel as `factor` x `factor` pixels."""
        return Extent(channels, self.factor * factor, self.before * factor, self.after * factor)

    def crop(self, to: Extent, sides: Sides) -> Edges:
        """Pixels to take off at each side to make the value as large as one that lacks more."""
        more = Extent(1, 1, to.before - self.before, to.after - self.after)
        return more.missing(sides)

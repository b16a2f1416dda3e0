"""Fidelity to the source: judging an enlargement where there is no original to compare with.

A good enlargement, reduced again, gives its source. The PSNR between the two says how faithful a
result is to the pixels that were there. It can't say whether the detail that was added is right:
plain bicubic scores high too, and whatever the reduction takes away goes unseen.
"""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt

from srgui.engine.planes.alpha_bleed import bleed_colour
from srgui.engine.planes.convert import perceptual, to_planes
from srgui.errors import OptionError
from srgui.images import Picture, Region
from srgui.images.bicubic import Axis
from srgui.images.colour import Floats, luma
from srgui.images.picture import Pixels
from srgui.texts import Text

LOW = 30.0
"""Decibels below which a result differs visibly from its source."""

_BLOCK = 512  # pixels a side that are reduced at once


class Fidelity:
    """Measures a result of `height` x `width` pixels piece by piece, in any order.

    The reduction is MATLAB's antialiased bicubic. It is linear, so that each piece adds its part
    to a luma plane of the source's size.
    """

    def __init__(self, source: Picture, height: int, width: int) -> None:
        self._source = source
        self._reduced: npt.NDArray[np.float32] = np.zeros((source.height, source.width), np.float32)
        self._rows = Axis(height, source.height)
        self._columns = Axis(width, source.width)

    def place(self, pixels: Pixels, at: Region) -> None:
        """Add a result's pixels (h, w, C) in `at`, of the source's dtype and channels, once."""
        for top in range(0, at.height, _BLOCK):
            for left in range(0, at.width, _BLOCK):
                block = pixels[top : top + _BLOCK, left : left + _BLOCK]
                plane = luma(perceptual(block, self._source))
                self._add(plane, at.top + top, at.left + left)

    @property
    def psnr(self) -> float:
        """PSNR in dB between the luma of the source and that of the reduced result so far.

        Unrounded, with peak 255 for values of [16, 235]; inf where they are equal.
        """
        source, total = bleed_colour(self._source), 0.0
        for top in range(0, source.height, _BLOCK):
            band = Region(top, 0, min(top + _BLOCK, source.height), source.width)
            error = to_planes(source, band)[..., 0] - self._reduced[band.slices]
            total += float(np.sum(error.astype(np.float64) ** 2))
        return -10 * math.log10(total / self._reduced.size) if total else math.inf

    def _add(self, plane: Floats, top: int, left: int) -> None:
        rows, first_row = self._rows.part(top, top + plane.shape[0])
        columns, first_column = self._columns.part(left, left + plane.shape[1])
        place = (
            slice(first_row, first_row + len(rows)),
            slice(first_column, first_column + len(columns)),
        )
        self._reduced[place] += rows @ plane @ columns.T


def fidelity(result: Picture, source: Picture) -> float:
    """Return the PSNR in dB between the luma of `source` and that of `result` reduced to its size.

    `result` is an enlargement of `source` by the same dtype and channels. Higher is more
    faithful; above 50 dB hardly a level of 255 is off. Raises OptionError when the result is the
    smaller one.
    """
    if result.height < source.height or result.width < source.width:
        raise OptionError(
            Text("Can't measure the fidelity of a picture that is smaller than its source")
        )
    whole = Fidelity(source, result.height, result.width)
    whole.place(result.pixels, Region.whole(result.height, result.width))
    return whole.psnr

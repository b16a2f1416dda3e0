"""Plain bicubic enlargement: the picture before a network has improved it."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from srgui.engine.enhancement import PLAIN, Enhancement
from srgui.engine.planes.alpha_bleed import bleed_colour
from srgui.engine.planes.blend import blended
from srgui.engine.planes.convert import from_planes, to_planes
from srgui.engine.planes.grain import Grain
from srgui.images import Picture, Region
from srgui.images.bicubic import Resampler

Residual: TypeAlias = npt.NDArray[np.float16] | npt.NDArray[np.float32]

_BAND = 1 << 20  # pixels computed at once, which bounds the memory for float planes


def enlarge(
    picture: Picture,
    height: int,
    width: int,
    residual: Residual | None = None,
    enhancement: Enhancement = PLAIN,
) -> Picture:
    """Return `picture` enlarged by MATLAB's bicubic, with its metadata.

    With a `residual`, (height, width) of luma in [0, 1], return the result of the network that it
    comes from, with the strength and the grain of the `enhancement`.
    """
    grain = Grain.of(picture, enhancement)
    picture = bleed_colour(picture)
    resampler = Resampler((picture.height, picture.width), (height, width))
    pixels = np.empty((height, width, picture.channels), picture.pixels.dtype)
    alpha = None if picture.alpha is None else np.empty((height, width), picture.alpha.dtype)
    rows = max(1, _BAND // width)
    for top in range(0, height, rows):
        band = Region(top, 0, min(top + rows, height), width)
        support = resampler.support(band)
        planes = resampler.region(to_planes(picture, support), support, band)
        if residual is not None:
            luma = planes[..., 0] + residual[band.slices]
            planes = blended(picture, resampler, band, planes, luma, enhancement.strength)
            grain.add(planes, band, resampler)
        pixels[band.slices], band_alpha = from_planes(planes, picture)
        if alpha is not None and band_alpha is not None:
            alpha[band.slices] = band_alpha
    return replace(picture, pixels=pixels, alpha=alpha, jpeg=None)

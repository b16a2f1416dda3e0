"""Conversion between a picture's pixels and planes for networks and resampling."""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from srgui.images import Picture, Region
from srgui.images.colour import rgb_to_ycbcr, ycbcr_to_rgb
from srgui.images.picture import Pixels

Floats: TypeAlias = npt.NDArray[np.float32]


def to_planes(picture: Picture, region: Region) -> Floats:
    """Return luma, chroma and transparency of a region as (h, w, planes) float32.

    Y, then Cb and Cr for colour, then alpha in [0, 1] where the picture has it.
    """
    planes = rgb_to_ycbcr(
        picture.pixels[region.slices].astype(np.float32) / np.float32(picture.peak)
    )
    if picture.alpha is None:
        return planes
    alpha = picture.alpha[region.slices].astype(np.float32) / np.float32(picture.peak)
    return np.concatenate([planes, alpha[..., None]], axis=2)


def from_planes(planes: Floats, picture: Picture) -> tuple[Pixels, Pixels | None]:
    """Return pixels and alpha of planes, with the dtype and channels of `picture`."""
    pixels = _quantized(ycbcr_to_rgb(planes[..., : picture.channels]), picture)
    return pixels, None if picture.alpha is None else _quantized(planes[..., -1], picture)


def _quantized(values: Floats, picture: Picture) -> Pixels:
    """Values of [0, 1], rounded to the picture's dtype."""
    scaled = np.clip(values, 0, 1) * picture.peak
    rounded: Pixels = np.rint(scaled).astype(picture.pixels.dtype)
    return rounded

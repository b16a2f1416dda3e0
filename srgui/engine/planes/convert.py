"""Conversion between a picture's pixels and planes for networks and resampling."""

from __future__ import annotations

import numpy as np

from srgui.images import Picture, Region
from srgui.images.colour import Floats, rgb_to_ycbcr, ycbcr_to_rgb
from srgui.images.picture import Pixels
from srgui.images.tone_curve import tone_curve

__all__ = ["Floats", "from_planes", "perceptual", "to_planes"]


def to_planes(picture: Picture, region: Region) -> Floats:
    """Return luma, chroma and transparency of a region as (h, w, planes) float32.

    Y, then Cb and Cr for colour, of perceptual samples, then alpha in [0, 1] where the picture has
    it. A region may reach beyond the picture, which is continued by copies of itself.
    """
    planes = rgb_to_ycbcr(perceptual(_window(picture.pixels, region), picture))
    if picture.alpha is None:
        return planes
    alpha = _window(picture.alpha, region).astype(np.float32) / np.float32(picture.peak)
    return np.concatenate([planes, alpha[..., None]], axis=2)


def perceptual(pixels: Pixels, picture: Picture) -> Floats:
    """Return samples in [0, 1] of (h, w, C) pixels with the dtype and the profile of `picture`."""
    curve = tone_curve(picture)
    if curve is not None:
        return curve.to_perceptual(pixels)
    return pixels.astype(np.float32) / np.float32(picture.peak)


def from_planes(planes: Floats, picture: Picture) -> tuple[Pixels, Pixels | None]:
    """Return pixels and alpha of planes, with the dtype, channels and profile of `picture`."""
    samples, curve = ycbcr_to_rgb(planes[..., : picture.channels]), tone_curve(picture)
    pixels = _quantized(samples if curve is None else curve.to_stored(samples), picture)
    return pixels, None if picture.alpha is None else _quantized(planes[..., -1], picture)


def _window(values: Pixels, region: Region) -> Pixels:
    height, width = values.shape[:2]
    if Region.whole(height, width).contains(region):
        return values[region.slices]
    rows = np.arange(region.top, region.bottom) % height
    columns = np.arange(region.left, region.right) % width
    around: Pixels = values[rows[:, None], columns]
    return around


def _quantized(values: Floats, picture: Picture) -> Pixels:
    """Values of [0, 1], rounded to the picture's dtype."""
    scaled = np.clip(values, 0, 1)
    scaled *= picture.peak  # in place: new memory costs more than the arithmetic
    rounded: Pixels = np.rint(scaled, out=scaled).astype(picture.pixels.dtype)
    return rounded

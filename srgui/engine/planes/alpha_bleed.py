"""Colour for fully transparent pixels, so that they leave no fringe on visible ones.

A pixel without opacity has no colour of its own, but the resampler and the networks look at it.
Each takes the mean colour, weighted by alpha (that is, of premultiplied colour), of the nearest
visible pixels, found in a pyramid of halved pictures.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from srgui.engine.planes.convert import Floats
from srgui.images import Picture


def bleed_colour(picture: Picture) -> Picture:
    """Return `picture` with the colour of its visible pixels spread over the invisible ones.

    Visible pixels and alpha stay as they are; an opaque picture is returned itself.
    """
    if picture.alpha is None or picture.alpha.all():
        return picture
    weight = picture.alpha.astype(np.float32)[..., None] / np.float32(picture.peak)
    filled = _filled(picture.pixels * weight, weight)
    colour = np.rint(np.clip(filled, 0, picture.peak)).astype(picture.pixels.dtype)
    return replace(picture, pixels=np.where(weight > 0, picture.pixels, colour))


def _filled(premultiplied: Floats, weight: Floats) -> Floats:
    """Straight colour (H, W, C) everywhere, of premultiplied colour and weights (H, W, 1)."""
    zeros = np.zeros_like(premultiplied)
    straight = np.divide(premultiplied, weight, out=zeros, where=weight > 0)
    if weight.all() or weight.size == 1:
        return straight
    coarse = _filled(_halved(premultiplied), _halved(weight))
    height, width = weight.shape[:2]
    spread = coarse.repeat(2, axis=0).repeat(2, axis=1)[:height, :width]
    return np.where(weight > 0, straight, spread)


def _halved(values: Floats) -> Floats:
    """Sums of 2 x 2 pixels, padded with zeros."""
    height, width = values.shape[:2]
    even = np.pad(values, ((0, height % 2), (0, width % 2), (0, 0)))
    sums: Floats = even[0::2, 0::2] + even[1::2, 0::2] + even[0::2, 1::2] + even[1::2, 1::2]
    return sums

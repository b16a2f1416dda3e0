"""Plain bicubic enlargement: the picture before a network has improved it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from srgui.engine.enhancement import PLAIN, Enhancement
from srgui.engine.planes.alpha_bleed import bleed_colour
from srgui.engine.planes.blend import blended
from srgui.engine.planes.channels import Channels
from srgui.engine.planes.convert import from_planes, to_planes
from srgui.engine.planes.grain import Grain
from srgui.images import Picture, Region
from srgui.images.bicubic import Resampler
from srgui.images.colour import Floats, grey_to_luma
from srgui.images.picture import Pixels

_BAND = 1 << 20  # pixels computed at once, which bounds the memory for float planes


def enlarge(
    picture: Picture,
    height: int,
    width: int,
    luma: Floats | None = None,
    enhancement: Enhancement = PLAIN,
    *,
    alpha: Pixels | None = None,
) -> Picture:
    """Return `picture` enlarged by MATLAB's bicubic, with its metadata.

    With the `luma` of a network's result, (height, width) in [0, 1] before it was rounded, return
    that result with the strength and the grain of the `enhancement`; `alpha` is that result's.
    """
    grain = Grain.of(picture, enhancement)
    channels = Channels(separate=False, alpha=alpha is not None, slack=0.0, hard=None)

    def improve(visible: Picture, plain: Resampler, band: Region, planes: Floats) -> Floats:
        if luma is None:
            return planes
        improved = luma[band.slices][..., None]
        if alpha is not None:
            levels = alpha[band.slices].astype(np.float32) / np.float32(picture.peak)
            improved = np.dstack([improved, grey_to_luma(levels)])
        planes = blended(visible, plain, band, planes, improved, channels, enhancement.strength)
        grain.add(planes, band, plain)
        return planes

    plain = Resampler(_size(picture), (height, width), enhancement.tileable)
    return _in_bands(picture, plain, improve)


def enlarged_luma(picture: Picture, height: int, width: int, tileable: bool = False) -> Floats:
    """Return the luma (height, width) in [0, 1] of `picture` enlarged by MATLAB's bicubic."""
    whole = Region.whole(*_size(picture))
    luma = to_planes(bleed_colour(picture), whole)[..., 0]
    plain = Resampler(_size(picture), (height, width), tileable)
    return plain.region(luma, whole, Region.whole(height, width))


def adjusted(picture: Picture, result: Picture, enhancement: Enhancement) -> Picture:
    """Return a `result` of `picture` with the strength and the grain of the `enhancement`, for
    results whose residual is not all that was added to the plain enlargement.
    """
    grain, strength = Grain.of(picture, enhancement), np.float32(enhancement.strength)

    def weaken(_: Picture, plain: Resampler, band: Region, planes: Floats) -> Floats:
        planes = planes + strength * (to_planes(result, band) - planes)
        grain.add(planes, band, plain)
        return planes

    plain = Resampler(_size(picture), _size(result), enhancement.tileable)
    return _in_bands(picture, plain, weaken)


def _size(picture: Picture) -> tuple[int, int]:
    return picture.height, picture.width


def _in_bands(
    picture: Picture,
    plain: Resampler,
    change: Callable[[Picture, Resampler, Region, Floats], Floats],
) -> Picture:
    """The `plain` enlargement of a picture with its planes changed, a band of rows at a time."""
    picture, channels = bleed_colour(picture), Channels.of(picture)
    height, width = plain.target
    pixels = np.empty((height, width, picture.channels), picture.pixels.dtype)
    alpha = None if picture.alpha is None else np.empty((height, width), picture.alpha.dtype)
    rows = max(1, _BAND // width)
    for top in range(0, height, rows):
        band = Region(top, 0, min(top + rows, height), width)
        support = plain.support(band)
        planes = plain.region(to_planes(picture, support), support, band)
        planes = change(picture, plain, band, planes)
        made, transparency = from_planes(planes, picture)
        pixels[band.slices] = channels.within(made)
        if alpha is not None and transparency is not None:
            alpha[band.slices] = channels.settled(transparency)
    return replace(picture, pixels=pixels, alpha=alpha, jpeg=None)

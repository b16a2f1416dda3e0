"""Plain bicubic enlargement: the picture before a network has improved it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from srgui.engine.planes.alpha_bleed import bleed_colour
from srgui.engine.planes.blend import blended
from srgui.engine.planes.channels import Channels
from srgui.engine.planes.convert import Floats, from_planes, to_planes
from srgui.images import Picture, Region
from srgui.images.bicubic import Resampler

Residual: TypeAlias = npt.NDArray[np.float16] | npt.NDArray[np.float32]

_BAND = 1 << 20  # pixels computed at once, which bounds the memory for float planes


def enlarge(
    picture: Picture,
    height: int,
    width: int,
    residual: Residual | None = None,
    strength: float = 1.0,
    *,
    circular: bool = False,
) -> Picture:
    """Return `picture` enlarged by MATLAB's bicubic, with its metadata.

    With a `residual`, (height, width) of luma in [0, 1], return the result of the network that it
    comes from, at this strength; for pictures of which luma is all that goes through the network.
    A `circular` picture is surrounded by copies of itself.
    """
    luma_alone = Channels(separate=False, alpha=False, slack=0.0, hard=None)

    def improve(visible: Picture, plain: Resampler, band: Region, planes: Floats) -> Floats:
        if residual is None:
            return planes
        luma = planes[..., :1] + residual[band.slices][..., None]
        return blended(visible, plain, band, planes, luma, luma_alone, strength)

    return _in_bands(picture, Resampler(_size(picture), (height, width), circular), improve)


def weakened(
    picture: Picture, result: Picture, strength: float, *, circular: bool = False
) -> Picture:
    """Return a `result` of `picture` with a share of what was added to its bicubic enlargement."""

    def weaken(_: Picture, __: Resampler, band: Region, planes: Floats) -> Floats:
        return planes + np.float32(strength) * (to_planes(result, band) - planes)

    return _in_bands(picture, Resampler(_size(picture), _size(result), circular), weaken)


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
        pixels[band.slices], transparency = from_planes(planes, picture)
        if alpha is not None and transparency is not None:
            alpha[band.slices] = channels.settled(transparency)
    return replace(picture, pixels=pixels, alpha=alpha, jpeg=None)

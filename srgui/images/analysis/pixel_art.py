"""Recognise pixel art: few colours in sharp squares, of one pixel or of several."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from srgui.images.picture import Picture, Pixels

_LEAST = 8  # pixels a side
_MOST = 1024  # pixels a side that are looked at
_SMALL = 256  # pixels a side up to which squares of one pixel count
_COLOURS, _COLOURS_OF_SQUARES = range(3, 49), range(3, 257)
_SHARP = 16 / 255  # of white: the median step between neighbours that differ
_STEPS = 8  # places along each side where the colour changes


def is_pixel_art(picture: Picture) -> bool:
    """Return whether a picture looks like pixel art."""
    if picture.jpeg is not None or min(picture.height, picture.width) < _LEAST:
        return False
    pixels = picture.pixels[:_MOST, :_MOST]
    colours = _count_colours(pixels, _COLOURS_OF_SQUARES.stop)
    if colours not in _COLOURS_OF_SQUARES or _median_step(pixels) < _SHARP * picture.peak:
        return False
    if _square(pixels, 0) > 1 and _square(pixels, 1) > 1:
        return True
    return max(picture.height, picture.width) <= _SMALL and colours in _COLOURS


def _count_colours(pixels: Pixels, most: int) -> int:
    """Count the colours; more than `most` may be counted as any greater number."""
    few = pixels[:: max(1, len(pixels) // 16)].reshape(-1, pixels.shape[2])
    for part in (few, pixels.reshape(-1, pixels.shape[2])):
        packed = part.astype(np.uint64) @ (1 << 16 * np.arange(part.shape[1], dtype=np.uint64))
        count = len(np.unique(packed))
        if count >= most:
            break
    return count


def _median_step(pixels: Pixels) -> float:
    """The median of the differences between neighbours in a row, where they differ."""
    steps = np.abs(np.diff(pixels.astype(np.int32), axis=1)).max(axis=2)
    changed: npt.NDArray[np.int32] = steps[steps > 0]
    return float(np.median(changed)) if changed.size else 0.0


def _square(pixels: Pixels, axis: int) -> int:
    """The side of the squares along an axis, of which all changes of colour are multiples; 1 where
    there are too few changes to say.
    """
    changes = np.diff(pixels.astype(np.int32), axis=axis).any(axis=(1 - axis, 2))
    places = np.flatnonzero(changes) + 1
    return int(np.gcd.reduce(places)) if places.size >= _STEPS else 1

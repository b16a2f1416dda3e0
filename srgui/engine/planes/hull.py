"""Limits of a result: the range of the source's values nearby, and some way beyond it.

A network rings around strong edges and, where a small picture ends, makes white grey. A place whose
neighbourhood has one value keeps that value: white stays white and black stays black.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from srgui.images import Region
from srgui.images.bicubic import Resampler
from srgui.images.colour import Floats

_REACH = 1  # pixels of the source to each side of the nearest one


def limited(
    values: Floats,
    original: Callable[[Region], Floats],
    plain: Resampler,
    place: Region,
    slack: float,
) -> Floats:
    """Return values (h, w[, C]) of `place` within the range of the source's 3 x 3 nearest pixels.

    `original` returns the source's values (h, w[, C]) of a region, `plain` leads from the source to
    the result. The limits are `slack` times the range beyond its ends.
    """
    rows = _nearest(place.top, place.bottom, plain.source[0], plain.target[0])
    columns = _nearest(place.left, place.right, plain.source[1], plain.target[1])
    seen = Region(rows[0], columns[0], rows[-1] + 1, columns[-1] + 1)
    around = seen.grown(_REACH)
    if not plain.circular:
        around = around.clipped(*plain.source)
    low, high = _extremes(original(around), around, seen)
    beyond = np.float32(slack) * (high - low)
    columns -= seen.left
    low, high = (end.take(columns, 1) for end in (low - beyond, high + beyond))
    made = np.empty_like(values)
    starts = np.searchsorted(rows, np.arange(seen.top, seen.bottom + 1))
    for start, stop, least, greatest in zip(starts, starts[1:], low, high, strict=False):
        np.maximum(values[start:stop], least, out=made[start:stop])
        np.minimum(made[start:stop], greatest, out=made[start:stop])
    return made


def _nearest(low: int, high: int, source: int, target: int) -> npt.NDArray[np.int64]:
    """The pixels of the source that outputs `low` to `high` are in."""
    return (2 * np.arange(low, high) + 1) * source // (2 * target)


def _extremes(values: Floats, around: Region, seen: Region) -> tuple[Floats, Floats]:
    """The least and greatest of 3 x 3 values for each place in `seen`, of those in `around`."""
    missing = (
        (around.top - seen.top + _REACH, seen.bottom + _REACH - around.bottom),
        (around.left - seen.left + _REACH, seen.right + _REACH - around.right),
        *[(0, 0)] * (values.ndim - 2),
    )
    low = high = np.pad(values, missing, mode="edge")
    for axis in (0, 1):
        length = low.shape[axis] - 2 * _REACH
        parts = [
            (slice(None),) * axis + (slice(shift, shift + length),)
            for shift in range(2 * _REACH + 1)
        ]
        low = np.minimum.reduce([low[part] for part in parts])
        high = np.maximum.reduce([high[part] for part in parts])
    return low, high

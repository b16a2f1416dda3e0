"""Enlargement of pixel art: every pixel is repeated a whole number of times, nothing is made up.

For a factor in between, pixels are repeated by the next whole number and reduced by the areas that
they cover, so that all squares look equally large.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from srgui.images import Region
from srgui.images.picture import Pixels


def repeated(values: Pixels, size: tuple[int, int], place: Region) -> Pixels:
    """Return `place` (h, w, C) of values (H, W, C) enlarged to a height and width of `size`."""
    first, last, share = _covered(place.top, place.bottom, values.shape[0], size[0])
    rows = _mixed(values[first], values[last], share[:, None, None])
    first, last, share = _covered(place.left, place.right, values.shape[1], size[1])
    made = _mixed(rows[:, first], rows[:, last], share[:, None])
    return np.rint(made).astype(values.dtype)


def _covered(
    low: int, high: int, source: int, target: int
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64], npt.NDArray[np.float64]]:
    """The first and last pixel of the source that outputs `low` to `high` cover, and the share of
    the first one.
    """
    start = np.arange(low, high) * source
    first, last = start // target, (start + source - 1) // target
    share = np.where(first == last, 1.0, ((first + 1) * target - start) / source)
    return first, last, share


def _mixed(
    first: npt.NDArray[Any], last: npt.NDArray[Any], share: npt.NDArray[np.float64]
) -> npt.NDArray[np.float64]:
    return np.asarray(first * share + last * (1 - share))

"""Similarity of two pictures: an existing file may be the result of another picture.

Two pictures may ask for the same name in different runs: photo.gif and photo.jp2 both become
photo_lapsrn_4x.png, and the one that comes first gets it.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from srgui.images import Picture

_CELLS, _POINTS = 32, 4  # a side, of the picture and of a cell
# Networks and colour profiles change less than this; unrelated photographs differ by 0.2.
_MOST_APART, _LEAST_CORRELATION = 0.03, 0.6
_LEAST_CONTRAST = 1e-5  # standard deviation; below a level of 16 bits it is rounding alone


def are_alike(first: Picture, second: Picture) -> bool:
    """Return whether two pictures of any sizes look alike from afar."""
    one, other = _from_afar(first), _from_afar(second)
    if np.abs(one - other).mean() <= _MOST_APART:
        return True
    if min(one.std(), other.std()) < _LEAST_CONTRAST:
        return False
    return bool(np.corrcoef(one.ravel(), other.ravel())[0, 1] >= _LEAST_CORRELATION)


def _from_afar(picture: Picture) -> npt.NDArray[np.float32]:
    """Brightness, 0 to 1, of 32 x 32 cells over white, each the mean of a few pixels."""
    places = (np.arange(_CELLS * _POINTS) + 0.5) / (_CELLS * _POINTS)
    at = np.ix_(*((places * side).astype(int) for side in (picture.height, picture.width)))
    points = picture.pixels[at].mean(axis=2, dtype=np.float32) / picture.peak
    if picture.alpha is not None:
        cover = picture.alpha[at].astype(np.float32) / picture.peak
        points = points * cover + 1 - cover
    cells = points.reshape(_CELLS, _POINTS, _CELLS, _POINTS)
    mean: npt.NDArray[np.float32] = cells.mean(axis=(1, 3))
    return mean

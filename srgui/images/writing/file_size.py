"""Estimate the size of a file by encoding a part of the picture."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np

from srgui.images.picture import Picture, Pixels
from srgui.images.writing.options import WriteOptions
from srgui.images.writing.temporary import TemporaryFolder
from srgui.images.writing.writer import write

_ENOUGH = 1_000_000  # pixels that are encoded
_BANDS = 16  # of rows, spread over the height
_BLOCK = 16  # rows that formats with blocks encode together


def estimated_size(picture: Picture, suffix: str, options: WriteOptions) -> int:
    """Estimate the bytes of a file of `picture` in the format of `suffix`, such as ".jpg".

    Exact for small pictures; for larger ones from bands of rows, within a few percent for
    photographs. Raises what `write` raises.
    """
    height, width = picture.height, picture.width
    rows = _rows(height, width)
    part = picture
    if len(rows) < height:
        alpha = None if picture.alpha is None else _taken(picture.alpha, rows)
        part = replace(picture, pixels=_taken(picture.pixels, rows), alpha=alpha)
    with TemporaryFolder() as folder:
        path = Path(folder) / f"part{suffix}"
        write(part, path, options)
        size = path.stat().st_size
    return round(size * height / len(rows))


def _rows(height: int, width: int) -> list[int]:
    """Return the rows to encode: all, or bands of them."""
    wanted = _ENOUGH // width
    if wanted >= height:
        return list(range(height))
    band = max(_BLOCK, wanted // _BANDS // _BLOCK * _BLOCK)
    count = max(1, min(_BANDS, wanted // band, height // band))
    starts = np.linspace(0, height - band, count) if count > 1 else [(height - band) / 2]
    rows = [row for start in starts for row in range(int(start), min(int(start) + band, height))]
    return sorted(set(rows))


def _taken(plane: Pixels, rows: list[int]) -> Pixels:
    return np.ascontiguousarray(plane[rows])

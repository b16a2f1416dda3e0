"""Whole rows of tiles, for results that are never in memory whole."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

from srgui.engine.events import TileDone
from srgui.engine.planning.plan import StepPlan
from srgui.images import Picture
from srgui.images.picture import Pixels

Write: TypeAlias = Callable[[Pixels, Pixels | None], None]
_Rows: TypeAlias = npt.NDArray[Any]


class RowBuffer:
    """Collects the tiles of one step and writes its rows, from the top, once they are complete.

    Since tiles come row by row, the buffer contains about one row of tiles. `write` is called with
    pixels (h, W, C) and, if the source has it, alpha (h, W). A tile may come twice, as it does
    when memory ran out halfway through it.
    """

    def __init__(self, step: StepPlan, source: Picture, write: Write) -> None:
        dtype = source.pixels.dtype
        self._write = write
        self._top = 0  # the row of the result that the buffer starts with
        self._pixels: _Rows = np.empty((0, step.width, source.channels), dtype)
        self._alpha: _Rows | None = None
        if source.alpha is not None:
            self._alpha = np.empty((0, step.width), dtype)
        self._filled: _Rows = np.empty((0, step.width), np.bool_)

    def place(self, tile: TileDone) -> None:
        """Copy a tile to its place and write the rows that it completes."""
        region = tile.region
        self._grow_to(region.bottom)
        old = max(0, self._top - region.top)  # rows that were written before
        place = (
            slice(region.top + old - self._top, region.bottom - self._top),
            slice(region.left, region.right),
        )
        self._pixels[place] = tile.pixels[old:]
        if self._alpha is not None and tile.alpha is not None:
            self._alpha[place] = tile.alpha[old:]
        self._filled[place] = True
        unfinished = np.flatnonzero(~self._filled.all(axis=1))
        count = int(unfinished[0]) if unfinished.size else len(self._filled)
        if count:
            alpha = self._alpha
            self._write(self._pixels[:count], None if alpha is None else alpha[:count])
            self._drop(count)

    def _grow_to(self, bottom: int) -> None:
        missing = bottom - self._top - len(self._filled)
        if missing > 0:
            self._pixels = _longer(self._pixels, missing)
            self._filled = _longer(self._filled, missing)
            if self._alpha is not None:
                self._alpha = _longer(self._alpha, missing)

    def _drop(self, count: int) -> None:
        self._top += count
        self._pixels = self._pixels[count:].copy()
        self._filled = self._filled[count:].copy()
        if self._alpha is not None:
            self._alpha = self._alpha[count:].copy()


def _longer(rows: _Rows, count: int) -> _Rows:
    """`rows` followed by `count` rows of zeros."""
    return np.concatenate((rows, np.zeros((count, *rows.shape[1:]), rows.dtype)))

"""Tiles put together to bands of whole rows, for results that are larger than the memory."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from srgui.engine.events import TileDone
from srgui.engine.plan import Plan, place
from srgui.images import Picture, Region
from srgui.images.picture import Pixels


@dataclass(frozen=True, eq=False)
class Band:
    """Finished rows of a step's picture: (h, W, channels), and (h, W) if it has alpha."""

    pixels: Pixels
    alpha: Pixels | None


class BandAssembly:
    """Collects the tiles of one `step` of a run without focus, which comes row by row.

    No more is held than one row of tiles. `source` is the picture that is enlarged.
    """

    def __init__(self, plan: Plan, source: Picture, step: int) -> None:
        self._step = step
        self._source = source
        size = (plan.steps[step].height, plan.steps[step].width)
        rows = sorted({(tile.top, tile.bottom) for tile in plan.tiles})
        self._bands = [
            place(Region(top, 0, bottom, plan.source[1]), plan.source, size) for top, bottom in rows
        ]
        self._begin()

    def _begin(self) -> None:
        """Make room for the next band."""
        self._at = self._bands.pop(0)
        self._missing = self._at.area
        shape = (self._at.height, self._at.width)
        kind = self._source.pixels.dtype
        self._pixels = np.empty((*shape, self._source.channels), kind)
        self._alpha = None if self._source.alpha is None else np.empty(shape, kind)

    def place(self, tile: TileDone) -> Iterator[Band]:
        """Put a tile at its place and yield the band that it completes, if it does."""
        if tile.step != self._step:
            return
        at = tile.region.relative_to(self._at).slices
        self._pixels[at] = tile.pixels
        if self._alpha is not None and tile.alpha is not None:
            self._alpha[at] = tile.alpha
        self._missing -= tile.region.area
        if not self._missing:
            yield Band(self._pixels, self._alpha)
            if self._bands:
                self._begin()

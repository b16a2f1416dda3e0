"""Whole pictures from tiles."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

import numpy as np

from srgui.engine.events import TileDone
from srgui.engine.planning.plan import Plan
from srgui.images import Picture
from srgui.images.picture import Pixels


class Assembly:
    """Collects the tiles of the wanted `steps` (indices into `plan.steps`; default: the last)."""

    def __init__(self, plan: Plan, source: Picture, steps: Iterable[int] | None = None) -> None:
        self._source, self._plan = source, plan
        self._pixels: dict[int, Pixels] = {}
        self._alpha: dict[int, Pixels] = {}
        for index in [len(plan.steps) - 1] if steps is None else steps:
            size = (plan.steps[index].height, plan.steps[index].width)
            self._pixels[index] = np.zeros((*size, source.channels), source.pixels.dtype)
            if source.alpha is not None:
                self._alpha[index] = np.zeros(size, source.alpha.dtype)

    def place(self, tile: TileDone) -> None:
        """Copy a tile to its place; ignore one of a step that is not wanted."""
        if tile.step not in self._pixels:
            return
        self._pixels[tile.step][tile.region.slices] = tile.pixels
        if tile.alpha is not None:
            self._alpha[tile.step][tile.region.slices] = tile.alpha

    def swap(self, exchange: Callable[[Pixels], Pixels]) -> None:
        """Use other memory with the same values: what `exchange` returns for each array."""
        for arrays in (self._pixels, self._alpha):
            for step, array in arrays.items():
                arrays[step] = exchange(array)

    def picture(self, step: int) -> Picture:
        """Return a copy of a step's picture, with the metadata of the source and its provenance."""
        alpha = self._alpha.get(step)
        return self._picture(
            step, self._pixels[step].copy(), None if alpha is None else alpha.copy()
        )

    def finished(self, step: int) -> Picture:
        """Return the same without a copy; nothing can be placed in it any more."""
        return self._picture(step, self._pixels[step], self._alpha.get(step))

    def _picture(self, step: int, pixels: Pixels, alpha: Pixels | None) -> Picture:
        return replace(
            self._source,
            pixels=pixels,
            alpha=alpha,
            metadata=replace(self._source.metadata, provenance=self._plan.provenance(step)),
            jpeg=None,
        )

"""Soft seams between tiles of a network whose every pixel depends on the whole picture.

No margin makes its tiles equal the whole: neighbours differ, mostly by a slow drift of brightness
or colour. Each tile is computed some pixels beyond its sides, and where a later one begins, the
earlier one fades out over that distance.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from srgui.images import Region
from srgui.images.colour import Floats


@dataclass(frozen=True, eq=False)
class _Piece:
    """The part of a result that reaches into a neighbour."""

    region: Region
    """Its place on the grid of results."""
    core: Region
    """The tile that it fades out from, on the same grid."""
    plane: npt.NDArray[np.float16]


class Seams:
    """The earlier tiles of one plane, as far as they reach `overlap` result pixels beyond their
    sides.
    """

    def __init__(self, overlap: int) -> None:
        self._overlap = overlap
        self._pieces: list[_Piece] = []
        self._done: list[Region] = []

    def joined(self, plane: Floats, place: Region, core: Region) -> Floats:
        """Return the part `core` of a tile's plane (h, w) or (h, w, 3), which covers `place`, with
        the seams to earlier tiles softened.
        """
        own = plane[core.relative_to(place).slices]
        total, weight = np.ones(own.shape[:2], np.float32), np.ones(own.shape[:2], np.float32)
        mixed = np.zeros(own.shape, np.float32)
        touched = [piece for piece in self._pieces if piece.region.intersects(core)]
        for piece in touched:
            shared = _common(piece.region, core)
            at, source = shared.relative_to(core).slices, shared.relative_to(piece.region).slices
            fading = self._fading(shared, piece.core)
            mixed[at] += _spread(fading, own) * piece.plane[source]
            total[at] += fading
            weight[at] *= 1 - fading
        total += weight - 1  # of the tile itself
        self._keep(plane, place, core)
        if not touched:
            return own
        return np.asarray((mixed + _spread(weight, own) * own) / _spread(total, own))

    def _fading(self, region: Region, core: Region) -> Floats:
        """The weights (h, w) of a tile in a region beyond its sides: 1 at them, then less."""
        rows = _distances(region.top, region.bottom, core.top, core.bottom)
        columns = _distances(region.left, region.right, core.left, core.right)
        down, across = (np.clip(1 - d / self._overlap, 0, 1) for d in (rows, columns))
        return np.asarray(down[:, None] * across[None, :], np.float32)

    def _keep(self, plane: Floats, place: Region, core: Region) -> None:
        """Keep what reaches beyond a tile, as long as there may be a later tile."""
        self._done.append(core)
        self._pieces = [piece for piece in self._pieces if not core.contains(piece.region)]
        rows = pairwise((place.top, core.top, core.bottom, place.bottom))
        columns = list(pairwise((place.left, core.left, core.right, place.right)))
        for top, bottom in rows:
            for left, right in columns:
                region = Region(top, left, bottom, right)
                if region == core or not region.area or any(d.contains(region) for d in self._done):
                    continue
                part = plane[region.relative_to(place).slices].astype(np.float16)
                self._pieces.append(_Piece(region, core, part))


def _distances(start: int, stop: int, first: int, end: int) -> Floats:
    """The distances of pixels from a range, half a pixel for the next one; 0 inside."""
    middles = np.arange(start, stop, dtype=np.float32) + np.float32(0.5)
    return np.asarray(np.maximum(np.maximum(first - middles, middles - end), 0), np.float32)


def _common(one: Region, other: Region) -> Region:
    return Region(
        max(one.top, other.top),
        max(one.left, other.left),
        min(one.bottom, other.bottom),
        min(one.right, other.right),
    )


def _spread(weights: Floats, plane: Floats) -> Floats:
    """Weights (h, w) for the axes of a plane."""
    return weights if plane.ndim == 2 else weights[..., None]

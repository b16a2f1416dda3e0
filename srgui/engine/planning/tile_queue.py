"""The order in which the tiles of a run are computed."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from functools import reduce

from srgui.images import Region


class TileQueue:
    """Tiles that are still to be computed, in source pixels.

    `work` tells how much it takes to compute a region. What is looked at is a tile of its own as
    long as it takes no more than `limit`: the tiles that it touches would take several times as
    much. Those it touches only in part are computed nevertheless, since that takes less than to
    compute what remains of each.
    """

    def __init__(
        self, tiles: Sequence[Region], work: Callable[[Region], float], limit: float
    ) -> None:
        self._tiles = list(tiles)
        self._work = work
        self._limit = limit
        self._looked_at: list[Region] = []

    def __bool__(self) -> bool:
        return bool(self._tiles)

    @property
    def area(self) -> int:
        """Source pixels of the remaining tiles."""
        return sum(tile.area for tile in self._tiles)

    def take(self, wanted: Region | None) -> Region:
        """The region to compute next, near to what is `wanted`; it leaves the queue."""
        if wanted is None:
            return self._tiles.pop(0)
        view = self._view(wanted)
        if view is not None:
            self._looked_at.append(view)
            self._tiles = [tile for tile in self._tiles if not view.contains(tile)]
            return view
        nearest = min(self._tiles, key=lambda tile: _distance(tile, wanted))
        self._tiles.remove(nearest)
        return nearest

    def put_back(self, tiles: Iterable[Region]) -> None:
        """Compute these next."""
        self._tiles = [*tiles, *self._tiles]

    def _view(self, wanted: Region) -> Region | None:
        """What is wanted and missing, if it spreads over several tiles and is not too much."""
        touched = [tile for tile in self._tiles if tile.intersects(wanted)]
        if len(touched) < 2:
            return None
        missing = Region(
            max(wanted.top, min(tile.top for tile in touched)),
            max(wanted.left, min(tile.left for tile in touched)),
            min(wanted.bottom, max(tile.bottom for tile in touched)),
            min(wanted.right, max(tile.right for tile in touched)),
        )
        missing = reduce(Region.without, self._looked_at, missing)
        if missing.area == 0 or self._work(missing) > self._limit:
            return None
        return missing


def _distance(tile: Region, wanted: Region) -> tuple[bool, float]:
    """Tiles that touch what is wanted come first, those in its centre before others."""
    vertical = tile.top + tile.bottom - wanted.top - wanted.bottom
    horizontal = tile.left + tile.right - wanted.left - wanted.right
    return not tile.intersects(wanted), math.hypot(vertical, horizontal)

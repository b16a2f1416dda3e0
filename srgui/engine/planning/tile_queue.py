"""The order in which the tiles of a run are computed."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from functools import reduce

from srgui.images import Region

_SMALL = 0.25  # share of a tile's work up to which a view inside it is computed before it


class TileQueue:
    """Tiles that are still to be computed, in source pixels.

    `work` returns the work of a region. A view, the visible region, becomes a tile of its own if
    its work is at most `limit`: the tiles that it touches would take several times as much. Inside
    one tile it does if that takes many times as much, so that somebody sees it at once. Those
    that it touches only in part are computed nevertheless, since the rest of each would take more.
    """

    def __init__(
        self, tiles: Sequence[Region], work: Callable[[Region], float], limit: float
    ) -> None:
        self._tiles = list(tiles)
        self._work = work
        self._limit = limit
        self._views: list[Region] = []

    def __bool__(self) -> bool:
        return bool(self._tiles)

    @property
    def area(self) -> int:
        """Source pixels of the remaining tiles."""
        return sum(tile.area for tile in self._tiles)

    def take(self, wanted: Region | None) -> Region:
        """Remove and return the region to compute next, at or near the `wanted` one."""
        if wanted is None:
            return self._tiles.pop(0)
        view = self._view(wanted)
        if view is not None:
            self._views.append(view)
            self._tiles = [tile for tile in self._tiles if not view.contains(tile)]
            return view
        nearest = min(self._tiles, key=lambda tile: _distance(tile, wanted))
        self._tiles.remove(nearest)
        return nearest

    def put_back(self, tiles: Iterable[Region]) -> None:
        """Insert tiles to be computed next."""
        self._tiles = [*tiles, *self._tiles]

    def _view(self, wanted: Region) -> Region | None:
        """The missing part of a region that touches several tiles, or a small part of one, if it is
        within the limit.
        """
        touched = [tile for tile in self._tiles if tile.intersects(wanted)]
        if not touched:
            return None
        missing = Region(
            max(wanted.top, min(tile.top for tile in touched)),
            max(wanted.left, min(tile.left for tile in touched)),
            min(wanted.bottom, max(tile.bottom for tile in touched)),
            min(wanted.right, max(tile.right for tile in touched)),
        )
        missing = reduce(Region.without, self._views, missing)
        if missing.area == 0 or self._work(missing) > self._limit:
            return None
        if len(touched) == 1 and self._work(missing) > _SMALL * self._work(touched[0]):
            return None
        return missing


def _distance(tile: Region, wanted: Region) -> tuple[bool, float]:
    """A sort key: tiles that touch the wanted region first, those in its centre before others."""
    vertical = tile.top + tile.bottom - wanted.top - wanted.bottom
    horizontal = tile.left + tile.right - wanted.left - wanted.right
    return not tile.intersects(wanted), math.hypot(vertical, horizontal)

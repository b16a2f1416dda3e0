"""The choice of the tiles of a run.

Tiles decide how the last bits of the results round, so they follow from the picture, the network,
the factor, the device and the limits alone, never from measured times: the same command gives the
same bytes.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from dataclasses import dataclass, replace

from srgui.engine.planning import memory
from srgui.engine.planning.joint import Tileable
from srgui.images import Region
from srgui.runtimes import CompiledGraph

TILE_MEMORY = 400_000_000
"""Bytes that a tile may take even where more is free."""

SMALLEST_TILE = 16  # source pixels a side; where even this does not fit into memory, nothing will

_PROCESSOR_SPEED = 60e9  # multiply-adds per second that are assumed of a thread
_GRAPHICS_SPEED = 1e12
_VIEW_SECONDS = 1.25  # somebody waits for a view; its tiles would take several times as long
_WASTEFUL = 2.0  # times the work of the picture without tiles, from which on tiles may be larger
_GENEROUS = 2  # times the usual work for those
_MOST_MEMORY = 4_000_000_000  # bytes that those may take
_MEMORY_SHARE = 0.75  # of the free memory that a run may take


@dataclass(frozen=True)
class Limits:
    """Limits of the tiles of a run."""

    work: float
    """Multiply-adds of a tile."""

    view_work: float
    """Multiply-adds of a view that is computed at once."""

    memory: float
    """Bytes."""

    most_memory: float
    """Bytes, where most of the work would be spent on overlaps otherwise."""

    @classmethod
    def of(
        cls, prepared: CompiledGraph, threads: int, patience: float, memory_limit: int | None
    ) -> Limits:
        """Return those of a device on which a tile should take at most `patience` seconds."""
        speed = usual_speed(prepared, threads)
        usable = _usable(prepared)
        return cls(
            patience * speed,
            _VIEW_SECONDS * speed,
            memory_limit or min(usable, TILE_MEMORY),
            memory_limit or min(usable, _MOST_MEMORY),
        )

    @property
    def generous(self) -> Limits:
        """Those for a network that sees far: its tiles overlap so much that they must be large."""
        return replace(self, work=_GENEROUS * self.work, memory=self.most_memory)


def memory_is_short(prepared: CompiledGraph) -> bool:
    """Return whether memory that `prepared` reserves might make the next run's tiles smaller."""
    return _usable(prepared) < TILE_MEMORY


def _usable(prepared: CompiledGraph) -> float:
    free = prepared.free_memory()
    return _MEMORY_SHARE * (memory.free() if free is None else free)


def usual_speed(prepared: CompiledGraph, threads: int) -> float:
    """Return multiply-adds per second of an ordinary device of this kind."""
    return _PROCESSOR_SPEED * threads if prepared.device == "cpu" else _GRAPHICS_SPEED


@dataclass(frozen=True)
class Cutting:
    """A partition of the source into tiles."""

    tiles: tuple[Region, ...]

    work_limit: float
    """Multiply-adds of the largest tile or view."""

    memory: int
    """Bytes of the largest tile or view."""


def fixed(geometry: Tileable, side: int) -> Cutting:
    """Return tiles of about `side` x `side` source pixels."""
    height, width = geometry.source
    tiles = geometry.tiles(math.ceil(height / side), math.ceil(width / side))
    largest = max(tiles, key=geometry.work)
    return Cutting(tiles, geometry.work(largest), geometry.memory(largest))


def chosen(geometry: Tileable, limits: Limits) -> Cutting:
    """Return the tiles within the limits that waste least of their work on overlaps.

    Where the limits are too narrow for any, tiles are as small as still makes sense.
    """
    tiles = _least_wasteful(geometry, limits)
    whole = geometry.work(Region.whole(*geometry.source))
    if len(tiles) * geometry.work(tiles[len(tiles) // 2]) > _WASTEFUL * whole:
        tiles = _least_wasteful(geometry, limits.generous)
    view = _largest_square(geometry, limits.view_work, limits.memory)
    largest = max((tiles[0], tiles[len(tiles) // 2], view), key=geometry.work)
    return Cutting(tiles, geometry.work(largest), geometry.memory(largest))


def _least_wasteful(geometry: Tileable, limits: Limits) -> tuple[Region, ...]:
    square = _largest_square(geometry, limits.work, limits.memory).longest
    # Below twice the halo three quarters of the work would be thrown away.
    least = 2 * geometry.halo * geometry.source[0] // geometry.input_size[0]
    if square < max(least, SMALLEST_TILE):
        affordable = _largest_square(geometry, math.inf, limits.memory).longest
        return fixed(geometry, max(SMALLEST_TILE, square, min(least, affordable))).tiles
    most_rows, most_columns = (math.ceil(length / SMALLEST_TILE) for length in geometry.source)
    best = (math.inf, 0, 0)
    for columns in range(1, min(most_columns, 2 * math.ceil(geometry.source[1] / square)) + 1):

        def fits(rows: int, columns: int = columns) -> bool:
            tile = _middle(geometry, rows, columns)
            return geometry.work(tile) <= limits.work and geometry.memory(tile) <= limits.memory

        rows = bisect_left(range(1, most_rows), True, key=fits) + 1
        if fits(rows):
            work = rows * columns * geometry.work(_middle(geometry, rows, columns))
            best = min(best, (work, rows, columns))
    return geometry.tiles(*best[1:])


def _middle(geometry: Tileable, rows: int, columns: int) -> Region:
    """The tile in the middle, which overlaps others most, of `rows` and `columns` of tiles."""
    height, width = (
        -(-length // count) for length, count in zip(geometry.source, (rows, columns), strict=True)
    )
    top, left = rows // 2 * height, columns // 2 * width
    return Region(top, left, top + height, left + width).clipped(*geometry.source)


def _largest_square(geometry: Tileable, work: float, memory: float) -> Region:
    """The largest square in the middle of the picture, in source pixels, within these limits; a
    pixel if there is none.
    """

    def square(side: int) -> Region:
        top, left = (max(length - side, 0) // 2 for length in geometry.source)
        return Region(top, left, top + side, left + side).clipped(*geometry.source)

    def exceeds(side: int) -> bool:
        tile = square(side)
        return geometry.work(tile) > work or geometry.memory(tile) > memory

    sides = range(1, max(geometry.source) + 1)
    return square(max(1, bisect_left(sides, True, key=exceeds)))

"""A run: tile after tile until none is left."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TypeAlias

from srgui.engine.events import Event, StepDone, TileDone
from srgui.engine.planning.planner import SMALLEST_TILE
from srgui.engine.planning.tile_queue import TileQueue
from srgui.engine.tile import PixelTiler, Tiler
from srgui.errors import MemoryShortError
from srgui.images import Region
from srgui.texts import Text

Focus: TypeAlias = Callable[[], Region | None]
"""Returns the region of the source that is wanted first."""


def events(
    tiler: Tiler | PixelTiler, queue: TileQueue, focus: Focus | None
) -> Generator[Event, None, None]:
    """Compute the tiles in the queue and yield the events.

    A tile that is too large for the memory is computed in quarters, one that is too small for that
    by another runtime. Raises MemoryShortError if none can.
    """
    height, width = tiler.source
    while queue:
        before = queue.area
        region = queue.take(focus() if focus else None)
        after = queue.area

        def progress(share: float, before: int = before, after: int = after) -> float:
            remaining = before + (after - before) * share
            return max(0.0, 1 - remaining / (height * width))

        try:
            for event in tiler.run(region, progress):
                yield event
                if isinstance(event, TileDone) and not queue:
                    yield StepDone(event.step)
        except MemoryError as error:
            queue.put_back(_smaller(region, error, tiler))


def _smaller(tile: Region, error: MemoryError, tiler: Tiler | PixelTiler) -> list[Region]:
    """The quarters of the tile, or itself for another runtime."""
    if min(tile.height, tile.width) < 2 * SMALLEST_TILE:
        try:
            tiler.replace_runtimes(error)
        except MemoryError:
            raise MemoryShortError(
                Text("The picture can't be enlarged"),
                Text("not enough memory even for the smallest tile"),
                Text("Close other programs or choose a smaller factor."),
            ) from error
        return [tile]
    middle, centre = (tile.top + tile.bottom) // 2, (tile.left + tile.right) // 2
    return [
        Region(tile.top, tile.left, middle, centre),
        Region(tile.top, centre, middle, tile.right),
        Region(middle, tile.left, tile.bottom, centre),
        Region(middle, centre, tile.bottom, tile.right),
    ]

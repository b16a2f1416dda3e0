"""A run: tile after tile until none is left."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Generator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from typing import TypeAlias

from srgui.engine.events import Event, StepDone, TileDone, Working
from srgui.engine.planning.planner import SMALLEST_TILE
from srgui.engine.planning.tile_queue import TileQueue
from srgui.engine.tile import PixelTiler, Tiler, Unfinished
from srgui.errors import MemoryShortError
from srgui.images import Region
from srgui.texts import Text

Focus: TypeAlias = Callable[[], Region | None]
"""Returns the region of the source that is wanted first."""


def events(
    tiler: Tiler | PixelTiler, queue: TileQueue, focus: Focus | None
) -> Generator[Event, None, None]:
    """Compute the tiles in the queue and yield the events.

    The pixels of a tile are made on another thread, while the networks compute the next one. A tile
    that is too large for the memory is computed in quarters, one that is too small for that by
    another runtime. Raises MemoryShortError if none can.
    """
    finishing = ThreadPoolExecutor(1, "finishing")
    try:
        yield from _Run(tiler, queue, focus, finishing).events()
    finally:
        finishing.shutdown(cancel_futures=True)


class _Run:
    """A run whose tiles are finished by `finishing`, an executor with a single thread."""

    def __init__(
        self,
        tiler: Tiler | PixelTiler,
        queue: TileQueue,
        focus: Focus | None,
        finishing: ThreadPoolExecutor,
    ) -> None:
        self._tiler, self._queue, self._focus = tiler, queue, focus
        self._finishing = finishing
        self._pending: deque[tuple[Region, Future[TileDone]]] = deque()
        self._latest: Region | None = None  # the last one that was begun
        self._progress = 0.0

    def events(self) -> Generator[Event, None, None]:
        """Yield the events until no tile is left."""
        while self._queue or self._pending:
            if self._queue:
                yield from self._computed()
            else:
                yield from self._finished(wait=True)

    def _computed(self) -> Generator[Event, None, None]:
        """Compute the next tile, and yield what is finished meanwhile."""
        before = self._queue.area
        region = self._latest = self._queue.take(self._focus() if self._focus else None)
        after = self._queue.area
        height, width = self._tiler.source

        def progress(share: float) -> float:
            return max(0.0, 1 - (before + (after - before) * share) / (height * width))

        try:
            for event in self._tiler.run(region, progress):
                self._progress = max(self._progress, event.progress)
                yield Working(self._progress)
                if isinstance(event, Unfinished):
                    if self._pending and self._pending[0][0] != region:
                        yield from self._finished(wait=True)  # one tile waits at most
                    self._pending.append((region, self._finishing.submit(event.finish)))
                yield from self._finished()
        except MemoryError as error:
            self._queue.put_back(_smaller(region, error, self._tiler))

    def _finished(self, wait: bool = False) -> Generator[Event, None, None]:
        """Yield the tiles that are finished, or that all are when they are."""
        while self._pending and (wait or self._pending[0][1].done()):
            region, finished = self._pending.popleft()
            try:
                tile = finished.result()
            except MemoryError as error:
                self._queue.put_back(_smaller(region, error, self._tiler))
                continue
            yield replace(tile, progress=self._progress)  # the next one may have begun
            if not self._queue and region == self._latest:
                yield StepDone(tile.step)


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

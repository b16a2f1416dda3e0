"""Pictures and results that are kept, within a limit of memory."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeAlias

from srgui.gui.choice import Key, Size
from srgui.gui.display.layer import Layer
from srgui.gui.library.item import Item
from srgui.gui.library.memory_budget import MemoryBudget
from srgui.gui.library.result import Result
from srgui.images import Picture

_LIMIT = 2 << 30  # bytes, until somebody sets another limit
_SOURCE, _PART = "source", "part"
_Kept: TypeAlias = tuple[int, Key | Size | str]  # an item's number and what is kept of it


class Cache:
    """Puts into items what was read or computed, and takes it out again: what was used longest
    ago goes first when the limit is reached. What is shown stays.

    `shown` tells which item is looked at.
    """

    def __init__(self, shown: Callable[[], Item | None]) -> None:
        self._shown = shown
        self._budget: MemoryBudget[_Kept] = MemoryBudget(_LIMIT, self._is_in_use)

    def set_limit(self, limit: int) -> None:
        """Keep no more than so many bytes from now on."""
        self._budget.set_limit(limit)

    def keep_source(self, item: Item, picture: Picture, original: Layer) -> None:
        """Keep what was read from the file of now; it can be read again."""
        item.picture, item.original = picture, original
        item.read_version = item.version
        size = picture.pixels.nbytes + original.pyramid.memory
        self._budget.keep((item.number, _SOURCE), size, partial(_release_source, item))

    def keep_plain(self, item: Item, size: Size, layer: Layer) -> None:
        """Keep a plain enlargement."""
        item.plain[size] = layer
        release = partial(item.plain.pop, size, None)
        self._budget.keep((item.number, size), layer.pyramid.memory, release)

    def keep_result(self, item: Item, result: Result) -> None:
        """Keep a complete result, unless its file has changed since."""
        if not item.holds(result):
            return
        key = result.choice.key
        item.results[key] = result
        item.finished.add(key)
        release = partial(item.results.pop, key, None)
        self._budget.keep((item.number, key), result.memory, release)

    def keep_part(self, item: Item, result: Result) -> None:
        """Keep what an interrupted run has computed, so that it can go on, unless its file has
        changed since.
        """
        if not item.holds(result):
            return
        item.part = result
        self._budget.keep((item.number, _PART), result.memory, partial(_release_part, item))

    def take_part(self, item: Item, key: Key) -> Result | None:
        """What is there of this enlargement, if a run of it was interrupted."""
        part = item.part
        if part is None or part.choice.key != key:
            return None
        item.part = None
        self._budget.forget(lambda kept: kept == (item.number, _PART))
        return part

    def use(self, item: Item, key: Key) -> None:
        """The picture and this result of it are looked at now."""
        self._budget.touch((item.number, _SOURCE))
        self._budget.touch((item.number, key))

    def forget_results(self, item: Item) -> None:
        """Let go of the results of a picture, not of the picture."""
        item.results.clear()
        item.finished.clear()
        item.part = None
        self._budget.forget(lambda kept: kept[0] == item.number and kept[1] not in _of_source(item))

    def forget(self, item: Item) -> None:
        """Let go of everything of a picture."""
        item.forget()
        self._budget.forget(lambda kept: kept[0] == item.number)

    def _is_in_use(self, kept: _Kept) -> bool:
        """Whether this belongs to what is shown; other results of the same picture don't."""
        number, what = kept
        item = self._shown()
        if item is None or number != item.number:
            return False
        return what in _of_source(item) or what == item.key


def _of_source(item: Item) -> set[Size | str]:
    """What is kept of a picture besides its results."""
    return {_SOURCE, *item.plain}


def _release_part(item: Item) -> None:
    item.part = None


def _release_source(item: Item) -> None:
    """Forget a picture that its file still has; its results stay."""
    item.picture = item.original = None

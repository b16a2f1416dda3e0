"""The opened pictures: the one list that everything else looks at, and all that is kept of them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QModelIndex, QObject, Signal
from PySide6.QtGui import QImage

from srgui.errors import SrguiError
from srgui.gui.choice import Key, Size, UpscaleSettings
from srgui.gui.display.layer import Layer
from srgui.gui.library.album_model import AlbumModel
from srgui.gui.library.item import Item, TemporaryFile
from srgui.gui.library.result import Result
from srgui.gui.library.result_cache import ResultCache
from srgui.images import Picture
from srgui.images.analysis.quality_estimate import QualityEstimate

_LIMIT = 2 << 30  # bytes, until somebody sets another limit
_SOURCE, _PART = "source", "part"
_Kept: TypeAlias = tuple[int, Key | Size | str]  # an item's number and what is kept of it


class Album(AlbumModel):
    """Owns the items: it alone changes them, and whoever shows them hears of it.

    What was read and computed is kept within a limit of memory: what was used longest ago goes
    first, what belongs to the shown picture stays.

    Attributes:
        current: the picture that is looked at, or None.

    Signals:
        counted(int): so many pictures are open now.
    """

    counted = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.current: Item | None = None
        self._opened = 0
        self._budget: ResultCache[_Kept] = ResultCache(_LIMIT, self._is_in_use)

    # Which pictures there are

    def append(self, items: Iterable[Item]) -> None:
        """Put pictures at the end."""
        items = list(items)
        first = len(self.items)
        self.beginInsertRows(QModelIndex(), first, first + len(items) - 1)
        self.items += items
        self.endInsertRows()
        self.counted.emit(len(self.items))

    def add(
        self, paths: Sequence[Path], choice: UpscaleSettings, passing: Mapping[Path, TemporaryFile]
    ) -> Item:
        """Put these files at the end, except those that are open already; return the first new
        one, else the first of them. They are enlarged by `choice`, unless they have their own.
        """
        there = {item.path: item for item in self.items}
        added = []
        for path in paths:
            if path not in there:
                self._opened += 1
                reason = passing.get(path)
                own = reason.choice if reason is not None else None
                fresh = replace(own or choice, traces=None)
                added.append(Item(self._opened, path, fresh, passing=reason))
        if added:
            self.append(added)
        return added[0] if added else there[paths[0]]

    def remove(self, items: Collection[Item]) -> None:
        """Take pictures out."""
        numbers = {item.number for item in items}
        last = len(self.items)
        while last > 0:
            first = last
            while first > 0 and self.items[first - 1].number in numbers:
                first -= 1
            if first < last:  # neighbours go at once
                self.beginRemoveRows(QModelIndex(), first, last - 1)
                del self.items[first:last]
                self.endRemoveRows()
            last = first - 1
        self._asked -= numbers
        for item in items:
            self.forget(item)
        self.counted.emit(len(self.items))

    # What happens to an item

    def choose(self, choice: UpscaleSettings, item: Item | None = None) -> None:
        """Have one picture, or all of them, enlarged in this way from now on."""
        for one in self.items if item is None else [item]:
            before = one.key
            _choose(one, choice)
            if one.key == before:
                continue  # it looks the same in a list
            if one.picture is not None:
                one.error = None  # it was about another enlargement
            self._refresh(one)

    def read(self, item: Item, picture: Picture, original: Layer, traces: QualityEstimate) -> None:
        """Its file of now has been read; `original` shows it. It can be read again."""
        item.error = None
        item.traces = traces
        _measure(item, (picture.height, picture.width))
        item.picture, item.original = picture, original
        item.read_version = item.version
        self._refresh(item)
        size = picture.pixels.nbytes + original.pyramid.memory
        self._budget.keep((item.number, _SOURCE), size, partial(_release_source, item))

    def fail(self, item: Item, error: SrguiError) -> None:
        """It couldn't be read or enlarged."""
        item.error = error
        self._refresh(item)

    def try_again(self, item: Item) -> None:
        """Whatever failed is going to be tried again."""
        item.error = None
        self._refresh(item)

    def show_run(self, item: Item, share: float | None) -> None:
        """So much of its run is done; None: nothing runs."""
        item.run_share = share
        self._refresh(item)

    def show_export(self, item: Item, share: float | None) -> None:
        """So much of its export is done; None: it is not being exported."""
        item.export_share = share
        self._refresh(item)

    def end_export(self, item: Item, key: Key | None, error: SrguiError | None) -> None:
        """Its export has ended: this enlargement has been computed, or there was an error."""
        item.error = error
        if key is not None:
            item.finished.add(key)
        self._refresh(item)

    def change_file(self, item: Item) -> None:
        """Its file is another one from now on."""
        item.version += 1
        self.renew_thumbnail(item)

    def renew_thumbnail(self, item: Item) -> None:
        """Have the thumbnail made again."""
        item.thumbnail = None
        self._asked.discard(item.number)
        self._refresh(item)

    def take_thumbnail(self, item: Item, thumbnail: QImage, size: Size) -> None:
        """Its thumbnail has been made, and its size is known by that."""
        item.thumbnail = thumbnail
        _measure(item, size)
        self._refresh(item)

    # What is kept of an item

    def set_memory(self, limit: int) -> None:
        """Keep no more than so many bytes of pictures and results from now on."""
        self._budget.set_limit(limit)

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
        """Let go of everything that was read or computed of a picture."""
        item.forget()
        self._budget.forget(lambda kept: kept[0] == item.number)

    def _is_in_use(self, kept: _Kept) -> bool:
        """Whether this belongs to what is shown; other results of the same picture don't."""
        number, what = kept
        item = self.current
        if item is None or number != item.number:
            return False
        return what in _of_source(item) or what == item.key

    def _refresh(self, item: Item) -> None:
        """Show an item anew, if it is still there."""
        if item in self.items:
            index = self.index(self.items.index(item))
            self.dataChanged.emit(index, index)


def _measure(item: Item, size: Size) -> None:
    choice = item.choice if all(item.size) else item.choice.to_begin_with(size)
    item.size = size
    _choose(item, choice)


def _choose(item: Item, choice: UpscaleSettings) -> None:
    item.choice = replace(choice.of(item.size), traces=item.traces)


def _of_source(item: Item) -> set[Size | str]:
    """What is kept of a picture besides its results."""
    return {_SOURCE, *item.plain}


def _release_part(item: Item) -> None:
    item.part = None


def _release_source(item: Item) -> None:
    """Forget a picture that its file still has; its results stay."""
    item.picture = item.original = None

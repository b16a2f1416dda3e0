"""The album: the list of opened pictures, and their data in memory."""

from __future__ import annotations

import operator
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QModelIndex, QObject, Signal
from PySide6.QtGui import QImage

from srgui.errors import SrguiError
from srgui.gui.choice import Key, Size, UpscaleSettings
from srgui.gui.display.pyramid import Pyramid
from srgui.gui.library.album_model import AlbumModel
from srgui.gui.library.item import Field, Item, TemporaryFile
from srgui.gui.library.result import Result
from srgui.gui.library.result_cache import ResultCache
from srgui.gui.library.spill import Spill
from srgui.images import Picture
from srgui.images.analysis.quality_estimate import QualityEstimate

_LIMIT = 2 << 30  # bytes, until another limit is set
_ON_DISK = 4  # times the memory that results may take there
_SOURCE, _PARTIAL, _WRITTEN = "source", "partial", "written"
_Kind: TypeAlias = Key | Size | Field | str | tuple[str, Key]
_Entry: TypeAlias = tuple[int, _Kind]  # an item's number and the kind of its data


class Album(AlbumModel):
    """Own the items and the choice of the one that is shown: nothing else changes them.

    What was read and computed stays within a limit of memory: the least recently used is released
    first, and never what belongs to the shown picture. Complete results are then moved to the disk
    as far as there is room.

    Signals:
        current_changed(Item | None): another picture is going to be shown.
        counted(int): the number of pictures has changed.
        thumbnail_taken(Item): it has a new thumbnail.
        dropped(Item): there was no room any more for a result of it that was never exported.
    """

    current_changed = Signal(Item)
    counted = Signal(int)
    thumbnail_taken = Signal(Item)
    dropped = Signal(Item)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._current: Item | None = None
        self._opened = 0
        self._cache: ResultCache[_Entry] = ResultCache(_LIMIT, self._is_in_use)
        self._spill = Spill(_ON_DISK * _LIMIT, self)

    @property
    def current(self) -> Item | None:
        """The picture that is shown."""
        return self._current

    # The list

    def select(self, item: Item | None) -> None:
        """Make this the shown picture."""
        if item is not self._current:
            self._current = item
            self.current_changed.emit(item)

    def append(self, items: Iterable[Item]) -> None:
        """Add pictures at the end."""
        items = list(items)
        first = len(self.items)
        self.beginInsertRows(QModelIndex(), first, first + len(items) - 1)
        self.items += items
        self.endInsertRows()
        self.counted.emit(len(self.items))

    def add(
        self,
        paths: Sequence[Path],
        choice: UpscaleSettings,
        temporary: Mapping[Path, TemporaryFile],
        taken_from: str = "",
    ) -> Item:
        """Add these files at the end, except those that are open already; return the first new
        one, or else the first of all. Their settings are `choice`, unless they have their own,
        `taken_from` the name of the picture that they were chosen for.
        """
        there = {item.path: item for item in self.items}
        added = []
        for path in paths:
            if path not in there:
                self._opened += 1
                purpose = temporary.get(path)
                own = purpose.choice if purpose is not None else None
                fresh = replace(own or choice, quality_estimate=None)
                origin = "" if own is not None or path.name == taken_from else taken_from
                added.append(Item(self._opened, path, fresh, origin, purpose))
        if added:
            self.append(added)
        return added[0] if added else there[paths[0]]

    def restore(self, items: Mapping[int, Item]) -> None:
        """Put removed pictures back into these rows, in ascending order."""
        for row, item in items.items():
            place = min(row, len(self.items))
            self.beginInsertRows(QModelIndex(), place, place)
            self.items.insert(place, item)
            self.endInsertRows()
        self.counted.emit(len(self.items))

    def remove(self, items: Collection[Item]) -> None:
        """Remove pictures. What was computed of them stays within the limit of memory, in case they
        are restored.
        """
        if self._current in items:
            self.select(None)
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
        self.counted.emit(len(self.items))

    # The fields of an item

    def choose(self, choice: UpscaleSettings, item: Item | None = None) -> None:
        """Set the settings of one picture, or of all."""
        for one in self.items if item is None else [item]:
            before = one.key
            _choose(one, choice)
            if one.key == before:
                continue  # it looks the same in a list
            if one.picture is not None:
                one.error = None  # of another result
            self._refresh(one)

    def read(
        self, item: Item, picture: Picture, original: Pyramid, estimate: QualityEstimate
    ) -> None:
        """Keep the picture that was read from its present file; `original` shows it."""
        item.error = None
        item.quality_estimate = estimate
        _measure(item, (picture.height, picture.width))
        item.picture, item.original = picture, original
        item.read_version = item.version
        self._refresh(item)
        size = picture.pixels.nbytes + original.memory
        self._cache.keep((item.number, _SOURCE), size, partial(_release_source, item))

    def estimate(self, item: Item, estimate: QualityEstimate) -> None:
        """Note what is known of its quality, which decides its weights."""
        item.quality_estimate = estimate
        _choose(item, item.choice)
        self._refresh(item)

    def fail(self, item: Item, error: SrguiError) -> None:
        """Note that it can't be read or upscaled."""
        item.error = error
        self._refresh(item)

    def try_again(self, item: Item) -> None:
        """Clear its error before another attempt."""
        item.error = None
        self._refresh(item)

    def show_run(self, item: Item, share: float | None) -> None:
        """Show the share of its run that is done; None: nothing runs."""
        item.run_share = share
        self._refresh(item)

    def show_export(self, item: Item, share: float | None) -> None:
        """Show the share of its export that is done; None: it is not being exported."""
        item.export_share = share
        self._refresh(item)

    def end_export(
        self, item: Item, choice: UpscaleSettings, path: Path | None, error: SrguiError | None
    ) -> None:
        """Note the end of its export with these settings: the file, or the error."""
        item.error = error
        if path is not None:
            item.finished.add(choice.key)
            item.exported.add(choice.key)
            item.written[choice.chosen] = path
        self._refresh(item)

    def keep_written(self, item: Item, pyramid: Pyramid) -> None:
        """Keep what a file that was exported looks like."""
        item.written_view = pyramid
        release = partial(setattr, item, "written_view", None)
        self._cache.keep((item.number, _WRITTEN), pyramid.memory, release)

    def mark_exported(self, item: Item, key: Key) -> None:
        """Note that the result with this key was written to a file."""
        item.exported.add(key)
        self._refresh(item)

    def change_file(self, item: Item) -> None:
        """Note that its file has changed."""
        item.version += 1
        self.renew_thumbnail(item)

    def renew_thumbnail(self, item: Item) -> None:
        """Request a new thumbnail."""
        item.thumbnail = None
        self._asked.discard(item.number)
        self._refresh(item)

    def take_thumbnail(self, item: Item, thumbnail: QImage, size: Size) -> None:
        """Store its new thumbnail, and the size of the picture."""
        item.thumbnail = thumbnail
        _measure(item, size)
        self._refresh(item)
        self.thumbnail_taken.emit(item)

    # The memory

    def set_memory(self, limit: int) -> None:
        """Limit the bytes of pictures and results in memory; on the disk they may take more."""
        self._spill.limit = _ON_DISK * limit
        self._cache.set_limit(limit)

    def keep_plain(self, item: Item, pyramid: Pyramid) -> None:
        """Keep a plain enlargement."""
        size = pyramid.height, pyramid.width
        item.plain[size] = pyramid
        release = partial(item.plain.pop, size, None)
        self._cache.keep((item.number, size), pyramid.memory, release)

    def keep_result(self, item: Item, result: Result) -> None:
        """Keep a complete result, unless its file has changed since."""
        if not item.matches(result):
            return
        key = result.choice.key
        item.results[key] = result
        item.finished.add(key)
        item.dropped.discard(key)
        release = partial(self._release_result, item, key)
        self._cache.keep((item.number, key), result.memory, release)

    def mix(self, item: Item, result: Result, other: Result) -> None:
        """Add the result of other weights to one of a picture, unless its file has changed."""
        if item.matches(other) and item.matches(result):
            item.finished.add(other.choice.key)
            result.mix(other)
            self.keep_result(item, result)

    def keep_field(self, item: Item, field: Field, pyramid: Pyramid) -> None:
        """Keep a field of grain."""
        item.fields[field] = pyramid
        release = partial(item.fields.pop, field, None)
        self._cache.keep((item.number, field), pyramid.memory, release)

    def keep_partial(self, item: Item, result: Result) -> None:
        """Keep the result of an interrupted run, to be resumed, unless its file has changed."""
        if item.matches(result):
            key = result.choice.key
            item.partials[key] = result
            release = partial(item.partials.pop, key, None)
            self._cache.keep((item.number, (_PARTIAL, key)), result.memory, release)

    def take_partial(self, item: Item, key: Key) -> Result | None:
        """Take out the result of an interrupted run with this key, if there is one."""
        result = item.partials.pop(key, None)
        self._cache.forget(lambda entry: entry == (item.number, (_PARTIAL, key)))
        return result

    def use(self, item: Item, key: Key) -> None:
        """Note that the picture and this result of it are looked at now."""
        self._cache.touch((item.number, _SOURCE))
        self._cache.touch((item.number, key))

    def forget_results(self, item: Item) -> None:
        """Release the results of a picture, but not the picture."""
        item.results.clear()
        item.finished.clear()
        item.exported.clear()
        item.dropped.clear()
        item.written.clear()
        item.partials.clear()
        source = _of_source(item)
        self._cache.forget(lambda entry: entry[0] == item.number and entry[1] not in source)

    def replace_network(self, name: str, new: str) -> None:
        """Keep the results of a network under its new name; release them if that is empty, since
        another one may be added under the name.
        """
        for item in self.items:
            for key, result in list(item.results.items()):
                if result.choice.weights == name:
                    del item.results[key]
                    self._cache.forget(partial(operator.eq, (item.number, key)))
                    if new:
                        result.rename_network(new)
                        self.keep_result(item, result)
                        if key in item.exported:
                            item.exported.add(result.choice.key)

    def forget(self, item: Item) -> None:
        """Release everything that was read or computed of a picture."""
        item.forget()
        self._cache.forget(lambda entry: entry[0] == item.number)

    def _release_result(self, item: Item, key: Key) -> None:
        """Move a result to the disk, or drop it if there is no room: it is then no longer shown as
        done unless it was exported.
        """
        result = item.results.get(key)
        if result is not None:
            drop = partial(self._drop_result, item, key, result)
            if not self._spill.store(result, drop):
                drop()

    def _drop_result(self, item: Item, key: Key, result: Result) -> None:
        if item.results.get(key) is not result:
            return
        del item.results[key]
        if key not in item.exported:
            item.dropped.add(key)
            if item in self.items and not item.is_test:
                self.dropped.emit(item)
        self._refresh(item)

    def _is_in_use(self, entry: _Entry) -> bool:
        """Return whether this belongs to what is shown; other results of its picture don't."""
        number, kind = entry
        item = self._current
        if item is None or number != item.number:
            return False
        return kind in _of_source(item) or kind == item.key

    def _refresh(self, item: Item) -> None:
        """Show an item anew, if it is still there."""
        if item in self.items:
            index = self.index(self.items.index(item))
            self.dataChanged.emit(index, index)


def _measure(item: Item, size: Size) -> None:
    choice = item.choice if all(item.size) else item.choice.initial(size)
    item.size = size
    _choose(item, choice)


def _choose(item: Item, choice: UpscaleSettings) -> None:
    item.choice = replace(choice.for_size(item.size), quality_estimate=item.quality_estimate)


def _of_source(item: Item) -> set[_Kind]:
    """Return the kinds of a picture's data in memory, without its results."""
    return {_SOURCE, _WRITTEN, *item.plain, *item.fields}


def _release_source(item: Item) -> None:
    """Release a picture that can be read again; its results stay."""
    item.picture = item.original = None

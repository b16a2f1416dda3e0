"""The opened pictures, in their order: the one list that everything else looks at."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QImage

from srgui.errors import SrguiError
from srgui.gui import titles
from srgui.gui.choice import Choice, Key, Size
from srgui.gui.core_texts import in_words
from srgui.gui.library.item import Item, State
from srgui.images.traces import Traces

ITEM_ROLE = int(Qt.ItemDataRole.UserRole)


class Album(QAbstractListModel):
    """Owns the items: it alone changes them, and whoever shows them hears of it.

    Signals:
        counted(int): so many pictures are open now.
        thumbnail_wanted(Item): a picture is on the screen without its thumbnail.
    """

    counted = Signal(int)
    thumbnail_wanted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.items: list[Item] = []
        self._opened = 0
        self._asked: set[int] = set()

    # What views ask for

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """The number of pictures."""
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        """The item itself under ITEM_ROLE, and texts about it."""
        if not index.isValid():
            return None
        item = self.items[index.row()]
        if role == ITEM_ROLE:
            return item
        if role == Qt.ItemDataRole.DisplayRole:
            return item.path.name
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return self._description(item, role == Qt.ItemDataRole.ToolTipRole)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{item.path.name}, {self._description(item, False)}"
        if role == Qt.ItemDataRole.DecorationRole:
            return self._thumbnail(item)
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Pictures can be dragged, between others but not onto them."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        """Only the order can be changed."""
        return Qt.DropAction.MoveAction

    def moveRows(
        self,
        source_parent: QModelIndex | QPersistentModelIndex,
        source: int,
        count: int,
        target_parent: QModelIndex | QPersistentModelIndex,
        target: int,
    ) -> bool:
        """Put `count` pictures before the one that stands at `target`."""
        if source <= target <= source + count or not 0 <= target <= len(self.items):
            return False
        self.beginMoveRows(source_parent, source, source + count - 1, target_parent, target)
        moved = self.items[source : source + count]
        del self.items[source : source + count]
        place = target - count if target > source else target
        self.items[place:place] = moved
        self.endMoveRows()
        return True

    # What the studio does

    def append(self, items: Iterable[Item]) -> None:
        """Put pictures at the end."""
        items = list(items)
        first = len(self.items)
        self.beginInsertRows(QModelIndex(), first, first + len(items) - 1)
        self.items += items
        self.endInsertRows()
        self.counted.emit(len(self.items))

    def add(self, paths: Sequence[Path], choice: Choice, passing: Collection[Path]) -> Item:
        """Put these files at the end, except those that are open already; return the first new
        one, else the first of them.
        """
        there = {item.path: item for item in self.items}
        added = []
        for path in paths:
            if path not in there:
                self._opened += 1
                fresh = replace(choice, traces=None)
                added.append(Item(self._opened, path, fresh, passing=path in passing))
        if added:
            self.append(added)
        return added[0] if added else there[paths[0]]

    def neighbour(self, item: Item | None, distance: int) -> Item | None:
        """The picture that comes so many places later; None if there is none."""
        place = self.items.index(item) + distance if item in self.items else -1
        return self.items[place] if 0 <= place < len(self.items) else None

    def nearest_good(self, item: Item) -> Item | None:
        """The picture after this one, or before it, that has not failed; None if all have."""
        place = self.items.index(item)
        others = [*self.items[place + 1 :], *reversed(self.items[:place])]
        return next((other for other in others if other.error is None), None)

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
        self.counted.emit(len(self.items))

    def move(self, item: Item, distance: int) -> None:
        """Move a picture so many places, as far as there are any."""
        row = self.items.index(item)
        place = min(max(row + distance, 0), len(self.items) - 1)
        target = place + 1 if place > row else place
        self.moveRows(QModelIndex(), row, 1, QModelIndex(), target)

    # What happens to an item

    def choose(self, choice: Choice, item: Item | None = None) -> None:
        """Have one picture, or all of them, enlarged in this way from now on."""
        for one in self.items if item is None else [item]:
            before = one.key
            _choose(one, choice)
            if one.key == before:
                continue  # it looks the same in a list
            if one.picture is not None:
                one.error = None  # it was about another enlargement
            self._refresh(one)

    def read(self, item: Item, size: Size, traces: Traces) -> None:
        """Its file has been read."""
        item.error = None
        item.traces = traces
        _measure(item, size)
        self._refresh(item)

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

    def _refresh(self, item: Item) -> None:
        """Show an item anew, if it is still there."""
        if item in self.items:
            index = self.index(self.items.index(item))
            self.dataChanged.emit(index, index)

    def find(self, number: int) -> Item | None:
        """The item of this number, if it is still there."""
        return next((item for item in self.items if item.number == number), None)

    def index_of(self, item: Item | None) -> QModelIndex:
        """Where an item stands; invalid if it is not there."""
        return self.index(self.items.index(item)) if item in self.items else QModelIndex()

    def _thumbnail(self, item: Item) -> object:
        if item.thumbnail is None and item.number not in self._asked:
            self._asked.add(item.number)
            self.thumbnail_wanted.emit(item)
        return item.thumbnail

    def _description(self, item: Item, long: bool) -> str:
        height, width = item.size
        parts = [str(item.path)] if long else []
        if width:
            parts.append(titles.size(width, height))
        parts.append(self.state_text(item))
        return ("\n" if long else ", ").join(parts)

    def state_text(self, item: Item) -> str:
        """How far a picture is, in words."""
        if item.state is State.RUNNING:
            return self.tr("Running, {percent} %").format(percent=int(100 * (item.share or 0)))
        if item.state is State.FAILED and item.error is not None:
            return self.tr("Failed: {reason}").format(reason=in_words(item.error))
        if item.state is State.CHANGED:
            return self.tr("Changed on disk")
        return self.tr("Done") if item.state is State.DONE else self.tr("Waiting")


def _measure(item: Item, size: Size) -> None:
    choice = item.choice if all(item.size) else item.choice.to_begin_with(size)
    item.size = size
    _choose(item, choice)


def _choose(item: Item, choice: Choice) -> None:
    item.choice = replace(choice.of(item.size), traces=item.traces)

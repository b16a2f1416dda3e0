"""The opened pictures as views see them: a list of items with a description of each."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from srgui.gui.library.item import Item, State
from srgui.gui.text import titles
from srgui.gui.text.core import error_text

ITEM_ROLE = int(Qt.ItemDataRole.UserRole)


class AlbumModel(QAbstractListModel):
    """The opened pictures in their order, which views may change.

    Attributes:
        items: the pictures, in order.

    Signals:
        thumbnail_wanted(Item): a picture is on the screen without its thumbnail.
    """

    thumbnail_wanted = Signal(Item)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.items: list[Item] = []
        self._asked: set[int] = set()  # numbers of items whose thumbnail was wanted

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Return the number of pictures."""
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        """Return the item itself for ITEM_ROLE, else its thumbnail or a text about it."""
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
        """Allow dragging pictures between others, but not onto them."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        """Allow changing the order."""
        return Qt.DropAction.MoveAction

    def moveRows(
        self,
        source_parent: QModelIndex | QPersistentModelIndex,
        source: int,
        count: int,
        target_parent: QModelIndex | QPersistentModelIndex,
        target: int,
    ) -> bool:
        """Move `count` pictures before the one at `target`."""
        if source <= target <= source + count or not 0 <= target <= len(self.items):
            return False
        self.beginMoveRows(source_parent, source, source + count - 1, target_parent, target)
        moved = self.items[source : source + count]
        del self.items[source : source + count]
        place = target - count if target > source else target
        self.items[place:place] = moved
        self.endMoveRows()
        return True

    def neighbour(self, item: Item | None, distance: int) -> Item | None:
        """Return the picture at this distance behind an item; None if there is none."""
        place = self.items.index(item) + distance if item in self.items else -1
        return self.items[place] if 0 <= place < len(self.items) else None

    def nearest_good(self, item: Item) -> Item | None:
        """Return the next picture without an error, else the previous one, else None."""
        place = self.items.index(item)
        others = [*self.items[place + 1 :], *reversed(self.items[:place])]
        return next((other for other in others if other.error is None), None)

    def move(self, item: Item, distance: int) -> None:
        """Move a picture by this number of places, or to the end."""
        row = self.items.index(item)
        place = min(max(row + distance, 0), len(self.items) - 1)
        target = place + 1 if place > row else place
        self.moveRows(QModelIndex(), row, 1, QModelIndex(), target)

    def find(self, number: int) -> Item | None:
        """Return the item of this number, if it is still there."""
        return next((item for item in self.items if item.number == number), None)

    def index_of(self, item: Item | None) -> QModelIndex:
        """Return the index of an item; invalid if it is not there."""
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
        """Return the state of a picture, in words."""
        if item.state is State.RUNNING:
            return self.tr("Running, {percent}").format(percent=titles.percent(item.share or 0))
        if item.state is State.FAILED and item.error is not None:
            return self.tr("Failed: {reason}").format(reason=error_text(item.error))
        if item.state is State.CHANGED:
            return self.tr("Changed on disk")
        if item.state is State.PAUSED:
            return self.tr("Paused, {percent}").format(percent=titles.percent(item.partial_share))
        if item.is_exported:
            return self.tr("Exported")
        return self.tr("Done") if item.state is State.DONE else self.tr("Waiting")

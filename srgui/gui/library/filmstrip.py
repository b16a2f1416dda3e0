"""The opened pictures in a row, to choose from and to put in order."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu, QWidget

from srgui.gui.library.album import Album
from srgui.gui.library.album_model import ITEM_ROLE
from srgui.gui.library.item import Item, State
from srgui.gui.library.thumbnail_delegate import SIZE, ThumbnailDelegate
from srgui.gui.text.retranslate import on_language_change
from srgui.gui.theme.theme import Tokens

_FADE = 24  # logical pixels at an end beyond which there are more cards
_SCROLL_BAR = 10  # pixels below the cards
_MOVES = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End)


class Filmstrip(QListView):
    """Show a card for each picture. Arrow keys walk along them and show each picture; Alt with
    an arrow key, or dragging, moves a picture; Delete closes the selected ones; the menu has all.

    Signals:
        chosen(Item): this picture is to be shown.
        closing_wanted(list[Item]): these are to be closed.
        retry_wanted(list[Item]): these are to be tried again.
        export_wanted(list[Item]): these are to be exported.
        copy_wanted: the result of the shown one is to be copied.
        command_wanted(list[Item]): their runs are to be copied as command lines.
        folder_wanted(Item): its folder is to be shown.
        settings_wanted: all pictures are to get the settings of the shown one.
    """

    chosen = Signal(Item)
    closing_wanted = Signal(list)
    retry_wanted = Signal(list)
    export_wanted = Signal(list)
    copy_wanted = Signal()
    command_wanted = Signal(list)
    folder_wanted = Signal(Item)
    settings_wanted = Signal()

    def __init__(self, album: Album, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filmstrip")
        self._album = album
        self._following = False
        self._tokens, self._delegate = tokens, ThumbnailDelegate(tokens)
        self.setModel(album)
        self.setItemDelegate(self._delegate)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setFixedHeight(SIZE.height() + _SCROLL_BAR)
        bar = self.horizontalScrollBar()
        bar.setSingleStep(SIZE.width() // 2)
        bar.valueChanged.connect(lambda: self.viewport().update())  # the fades do not move along
        on_language_change(self, lambda: self.setAccessibleName(self.tr("Opened pictures")))
        self.selectionModel().currentChanged.connect(self._current_changed)
        album.current_changed.connect(self.show_item)

    def set_tokens(self, tokens: Tokens) -> None:
        """Use the colours of another theme."""
        self._tokens = tokens
        self._delegate.set_tokens(tokens)
        self.viewport().update()

    def show_item(self, item: Item | None) -> None:
        """Mark the shown picture and scroll to it."""
        index = self._album.index_of(item)
        if index == self.currentIndex():
            return
        self._following = True
        if index.isValid():
            # Not setCurrentIndex, which would extend the selection while Ctrl or Shift is held.
            self.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
            self._reveal()
        else:
            self.clearSelection()
        self._following = False

    def _reveal(self) -> None:
        """Scroll to the shown picture, with half a card more on either side if there is one."""
        index = self.currentIndex()
        if not index.isValid():
            return
        self.scrollTo(index)
        card, bar, margin = self.visualRect(index), self.horizontalScrollBar(), SIZE.width() // 2
        beyond = card.right() + margin - self.viewport().width()
        before = margin - card.left()
        bar.setValue(bar.value() + max(beyond, 0) - max(before, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the shown picture in sight."""
        super().resizeEvent(event)
        self._reveal()

    @property
    def selected(self) -> list[Item]:
        """The selected pictures, in order."""
        indexes = sorted(self.selectedIndexes(), key=QModelIndex.row)
        return [index.data(ITEM_ROLE) for index in indexes]

    def _current_changed(self, current: QModelIndex) -> None:
        if not self._following and current.isValid():
            self.chosen.emit(current.data(ITEM_ROLE))

    def move_shown(self, distance: int) -> None:
        """Move the shown picture by this number of places."""
        index = self.currentIndex()
        if index.isValid():
            self._album.move(index.data(ITEM_ROLE), distance)
            self._reveal()

    def rowsAboutToBeRemoved(
        self, parent: QModelIndex | QPersistentModelIndex, start: int, end: int
    ) -> None:
        """Choose no other picture: that is for those who close this one."""
        self._following = True
        super().rowsAboutToBeRemoved(parent, start, end)
        self._following = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Handle Delete and Alt with arrows; leave the rest to the list."""
        key, alt = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.closing_wanted.emit(self.selected)
        elif alt and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.move_shown(-1 if key == Qt.Key.Key_Left else 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if self.currentIndex().isValid():
                self.chosen.emit(self.currentIndex().data(ITEM_ROLE))
        elif key in _MOVES:
            super().keyPressEvent(event)
        else:
            event.ignore()  # letters are shortcuts of the window, not the beginning of names

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fade out the cards at an end beyond which there are more."""
        super().paintEvent(event)
        bar, room = self.horizontalScrollBar(), self.viewport().rect()
        painter = QPainter(self.viewport())
        for more, edge, inwards in (
            (bar.value() > bar.minimum(), room.left(), _FADE),
            (bar.value() < bar.maximum(), room.right() + 1, -_FADE),
        ):
            if more:
                fade = QLinearGradient(edge, 0, edge + inwards, 0)
                ground = QColor(self._tokens.window)
                fade.setColorAt(0, ground)
                ground.setAlpha(0)
                fade.setColorAt(1, ground)
                painter.fillRect(min(edge, edge + inwards), 0, _FADE, room.height(), fade)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the focus without choosing another picture."""
        self._following = True
        super().focusInEvent(event)
        self._following = False

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll along the strip by a vertical wheel too."""
        delta = event.pixelDelta() if not event.pixelDelta().isNull() else event.angleDelta()
        bar = self.horizontalScrollBar()
        along = delta.x() if abs(delta.x()) > abs(delta.y()) else delta.y()
        bar.setValue(bar.value() - along)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select what is under the right button, for its menu, without showing it."""
        if event.button() is not Qt.MouseButton.RightButton:
            super().mousePressEvent(event)
            return
        index, selection = self.indexAt(event.position().toPoint()), self.selectionModel()
        if index.isValid() and not selection.isSelected(index):
            selection.select(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _select_shown(self) -> None:
        """Select the shown picture again if the menu was that of another one."""
        index, selection = self.currentIndex(), self.selectionModel()
        if index.isValid() and not selection.isSelected(index):
            selection.select(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the menu of the selected pictures."""
        menu = self.menu()
        if menu is not None:
            at = event.globalPos()
            if event.reason() == QContextMenuEvent.Reason.Keyboard:
                at = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
            menu.aboutToHide.connect(self._select_shown)
            menu.popup(at)

    def menu(self) -> QMenu | None:
        """Return the menu of the selected pictures; None if there are none."""
        items = self.selected
        if not items:
            return None
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        others = [item for item in self._album.items if item not in items]
        shown = self._album.current
        readable = [item for item in items if not item.unreadable] or items
        text = self.tr("&Export {count} pictures…").format(count=len(readable))
        export = menu.addAction(text if len(readable) > 1 else self.tr("&Export…"))
        export.triggered.connect(lambda: self.export_wanted.emit(readable))
        copy = menu.addAction(self.tr("C&opy result"))
        copy.setEnabled(items == [shown] and items[0].key in items[0].results)
        copy.triggered.connect(self.copy_wanted)
        command = menu.addAction(self.tr("Copy as co&mmand line"))
        command.triggered.connect(lambda: self.command_wanted.emit(items))
        folder = menu.addAction(self.tr("&Show in folder"))
        folder.triggered.connect(lambda: self.folder_wanted.emit(items[0]))
        settings = menu.addAction(self.tr("&Apply settings to all"))
        settings.setEnabled(bool(others) and shown in items)
        settings.triggered.connect(self.settings_wanted)
        retry = menu.addAction(self.tr("&Try again"))
        retry.setEnabled(any(item.state is State.FAILED for item in items))
        retry.triggered.connect(lambda: self.retry_wanted.emit(items))
        menu.addSeparator()
        back, forth = menu.addAction(self.tr("Move &left")), menu.addAction(self.tr("Move &right"))
        back.triggered.connect(lambda: self._album.move(items[0], -1))
        forth.triggered.connect(lambda: self._album.move(items[0], 1))
        row, last = self._album.index_of(items[0]).row(), self._album.rowCount() - 1
        back.setEnabled(len(items) == 1 and row > 0)
        forth.setEnabled(len(items) == 1 and row < last)
        menu.addSeparator()
        text = self.tr("&Close {count} pictures").format(count=len(items))
        close = menu.addAction(text if len(items) > 1 else self.tr("&Close"))
        close.triggered.connect(lambda: self.closing_wanted.emit(items))
        close_others = menu.addAction(self.tr("Close ot&hers"))
        close_others.setEnabled(bool(others))
        close_others.triggered.connect(lambda: self.closing_wanted.emit(others))
        return menu

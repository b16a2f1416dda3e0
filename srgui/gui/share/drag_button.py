"""A button from which a file can be dragged out of the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QDrag, QKeyEvent, QMouseEvent, QPixmap
from PySide6.QtWidgets import QApplication, QToolButton, QToolTip, QWidget


class DragButton(QToolButton):
    """Request the file when pressed, and drag it once it exists and the mouse has moved.

    With the keyboard, the file is copied to the clipboard instead.

    Signals:
        drag_wanted: the file is needed; the reply goes to `offer`.
        copy_wanted
        dropped: the file was taken.
    """

    drag_wanted = Signal()
    copy_wanted = Signal()
    dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._from: QPoint | None = None
        self._moved = False
        self._data: QMimeData | None = None
        self._image = QPixmap()

    def offer(self, path: Path, image: QPixmap) -> None:
        """Drag this file, with `image` at the pointer, if the button is still pressed."""
        if self._from is None:
            return
        self._data = QMimeData()
        self._data.setUrls([QUrl.fromLocalFile(str(path))])
        self._image = image
        self._drag_if_wanted()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Prepare for a drag."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._from, self._moved, self._data = event.position().toPoint(), False, None
            self.drag_wanted.emit()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Start the drag if the distance is long enough and the file exists."""
        if self._from is None:
            return
        distance = (event.position().toPoint() - self._from).manhattanLength()
        self._moved = self._moved or distance >= QApplication.startDragDistance()
        self._drag_if_wanted()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the attempt to drag; say what the button is for if it was only clicked."""
        if self._from is not None and not self._moved:
            QToolTip.showText(event.globalPosition().toPoint(), self.toolTip(), self)
        self._from = self._data = None
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the file on the keys that click other buttons."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.copy_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _drag_if_wanted(self) -> None:
        if not self._moved or self._data is None:
            return
        drag = QDrag(self)
        drag.setMimeData(self._data)
        drag.setPixmap(self._image)
        self._from = self._data = None
        self.setDown(False)
        if drag.exec(Qt.DropAction.CopyAction) is not Qt.DropAction.IgnoreAction:
            self.dropped.emit()

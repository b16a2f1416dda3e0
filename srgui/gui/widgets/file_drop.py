"""Drag and drop onto the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget


class FileDrop(QObject):
    """Accept files, folders, images without a file, as browsers give them, and addresses that are
    dropped anywhere on a window.

    Signals:
        hovered(list[Path] | None): these are dragged over the window, none of them for an image;
            None when nothing is any more.
        dropped(QMimeData): valid only while the signal is delivered.
    """

    hovered = Signal(object)
    dropped = Signal(QMimeData)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Accept drags that may contain pictures."""
        if isinstance(event, QDragEnterEvent):
            data = event.mimeData()
            if _may_contain_pictures(data):
                event.acceptProposedAction()
                self.hovered.emit(files_in(data))
            return True
        if event.type() == QEvent.Type.DragLeave:
            self.hovered.emit(None)
            return True
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            self.hovered.emit(None)
            if _may_contain_pictures(event.mimeData()):
                event.acceptProposedAction()
                self.dropped.emit(event.mimeData())
            return True
        return False


def _may_contain_pictures(data: QMimeData) -> bool:
    return data.hasUrls() or data.hasImage()


def files_in(data: QMimeData) -> list[Path]:
    """Return the local files of a drag."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]

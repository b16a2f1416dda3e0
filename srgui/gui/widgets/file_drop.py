"""Drag and drop of files onto the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QWidget


class FileDrop(QObject):
    """Accept files and folders that are dropped anywhere on a window, and images without a file,
    as browsers give them.

    Signals:
        hovered(list[Path] | None): these are dragged over the window, none of them for an image;
            None when nothing is any more.
        dropped(list[Path])
        image_dropped(QImage)
    """

    hovered = Signal(object)
    dropped = Signal(list)
    image_dropped = Signal(QImage)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Accept drags that contain files or an image."""
        if isinstance(event, QDragEnterEvent):
            data = event.mimeData()
            if files_in(data) or data.hasImage():
                event.acceptProposedAction()
                self.hovered.emit(files_in(data))
            return True
        if event.type() == QEvent.Type.DragLeave:
            self.hovered.emit(None)
            return True
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            self.hovered.emit(None)
            data = event.mimeData()
            paths = files_in(data)
            image = QImage() if paths else QImage(data.imageData())
            if paths:
                event.acceptProposedAction()
                self.dropped.emit(paths)
            elif not image.isNull():
                event.acceptProposedAction()
                self.image_dropped.emit(image)
            return True
        return False


def files_in(data: QMimeData) -> list[Path]:
    """Return the local files of a drag."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]

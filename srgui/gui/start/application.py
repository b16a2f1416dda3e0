"""The application object: what the system asks of srgui as a whole, not of its window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """Hears when the system wants a file opened, which macOS tells by an event.

    Signals:
        file_wanted(Path): a double click in the Finder, or a picture dropped on the Dock's icon.
    """

    file_wanted = Signal(object)

    def event(self, event: QEvent) -> bool:
        """Take a file that the system hands over."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_wanted.emit(Path(event.file()))
            return True
        return super().event(event)

"""The application object: requests of the system to srgui as a whole."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """Open files on request of the system, which macOS sends as an event.

    Signals:
        file_wanted(Path): a file was double-clicked in the Finder, or dropped on the Dock icon.
    """

    file_wanted = Signal(Path)

    def event(self, event: QEvent) -> bool:
        """Handle the request to open a file."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_wanted.emit(Path(event.file()))
            return True
        return super().event(event)

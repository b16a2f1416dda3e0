"""The menu of recent files."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from srgui.gui.settings import Settings

_MAX_LENGTH = 60  # characters of an entry


class RecentMenu(QMenu):
    """List recent files, the latest first, and offer to clear the list.

    Signals:
        chosen(Path)
    """

    chosen = Signal(object)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(self._fill)

    def remember(self, files: Iterable[Path]) -> None:
        """Put these files at the top, in their order."""
        new = [file.absolute() for file in files]
        self._settings.recent = [*new, *(old for old in self._settings.recent if old not in new)]

    def _fill(self) -> None:
        """Fill the menu whenever it opens, so that deleted files can't be chosen."""
        self.clear()
        files = self._settings.recent
        for file in files:
            action = self.addAction(_shortened(str(file).replace("&", "&&")))
            action.setToolTip(str(file))
            action.setEnabled(file.exists())
            action.triggered.connect(partial(self.chosen.emit, file))
        if not files:
            self.addAction(self.tr("No recent files")).setEnabled(False)
            return
        self.addSeparator()
        self.addAction(self.tr("&Clear list")).triggered.connect(self._clear)

    def _clear(self) -> None:
        self._settings.recent = []


def _shortened(path: str) -> str:
    """The end of a path, which is more telling than its beginning."""
    return path if len(path) <= _MAX_LENGTH else f"…{path[-_MAX_LENGTH:]}"

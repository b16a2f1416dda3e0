"""The menu of the files that were opened last."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from srgui.gui.settings import Settings

_LONGEST = 60  # characters of an entry


class RecentMenu(QMenu):
    """Names of files, the latest first, and a way to forget them.

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
        """Put these at the top, in their order."""
        new = [file.absolute() for file in files]
        self._settings.recent = [*new, *(old for old in self._settings.recent if old not in new)]

    def _fill(self) -> None:
        """Anew whenever it opens, so that files that are gone by then can't be chosen."""
        self.clear()
        files = self._settings.recent
        for file in files:
            action = self.addAction(_shortened(str(file).replace("&", "&&")))
            action.setToolTip(str(file))
            action.setEnabled(file.exists())
            action.triggered.connect(partial(self.chosen.emit, file))
        if not files:
            self.addAction(self.tr("No files yet")).setEnabled(False)
            return
        self.addSeparator()
        self.addAction(self.tr("&Clear this list")).triggered.connect(self._forget)

    def _forget(self) -> None:
        self._settings.recent = []


def _shortened(path: str) -> str:
    """The end of a path tells more than its beginning."""
    return path if len(path) <= _LONGEST else f"…{path[-_LONGEST:]}"

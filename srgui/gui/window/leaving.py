"""The questions before the window closes."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from srgui import paths
from srgui.gui.export.export_all import ExportAll
from srgui.gui.library.album import Album
from srgui.gui.widgets.question import Question


class Leaving(QObject):
    """Decide whether a window may close: during an export it asks every time, before results are
    lost that were not exported, once.
    """

    def __init__(self, album: Album, export: ExportAll, window: QWidget) -> None:
        super().__init__(window)
        self._album, self._export, self._window = album, export, window
        self._decided = self._asked = False

    def leave(self) -> None:
        """Close the window without asking."""
        self._decided = True
        self._window.close()

    def may_close(self) -> bool:
        """Return True if the window may close now; else ask, and close it after a yes."""
        return self._decided or (self._export.may_end(self.leave) and self._may_lose())

    def _may_lose(self) -> bool:
        own = [item for item in self._album.items if item.path.parent != paths.resources()]
        count = sum(item.unexported for item in own)
        if not count or self._asked:
            return True
        self._asked = True
        one = self.tr("1 result has not been exported.")
        more = self.tr("{count} results have not been exported.")
        answers = (
            (self.tr("Quit"), self.leave),
            (self.tr("Cancel"), lambda: None),
            (self.tr("Export all…"), self._export.ask),
        )
        text = (one if count == 1 else more).format(count=count)
        details = self.tr("Results that were not exported will be lost.")
        Question(self.tr("Quit"), text, details, answers, self._window).open()
        return False

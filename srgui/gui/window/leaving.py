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
        lost = [item for item in own if item.unexported]
        if not lost or self._asked:
            return True
        self._asked = True
        one = self.tr("The result of {name} has not been exported and will be lost.")
        more = self.tr("The results of {count} pictures have not been exported and will be lost.")
        text = (one if len(lost) == 1 else more).format(name=lost[0].path.name, count=len(lost))
        export = self.tr("Export…") if len(own) == 1 else self.tr("Export all…")
        answers = (
            (self.tr("Quit without exporting"), self.leave),
            (self.tr("Cancel"), lambda: None),
            (export, self._export.ask),
        )
        Question(self.tr("Quit"), text, "", answers, self._window).open()
        return False

"""The questions before the window closes."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from srgui import paths
from srgui.gui.export.export import Export
from srgui.gui.export.export_all import ExportAll
from srgui.gui.library.album import Album
from srgui.gui.library.item import Item
from srgui.gui.widgets.question import Question


class Leaving(QObject):
    """Decide whether a window may close: every time during an export, and every time before results
    are lost that were not exported, it asks first.
    """

    def __init__(
        self, album: Album, export: Export, export_all: ExportAll, window: QWidget
    ) -> None:
        super().__init__(window)
        self._album, self._export, self._export_all = album, export, export_all
        self._window = window
        self._decided = False
        self._question: Question | None = None  # while it is open

    def leave(self) -> None:
        """Close the window without asking."""
        self._decided = True
        self._window.close()

    def stay(self) -> None:
        """Take back the wish to leave, if there is a question about it: something else is wanted
        now.
        """
        if self._question is not None:
            self._question.reject()

    def may_close(self) -> bool:
        """Return True if the window may close now; else ask, and close it after a yes."""
        if self._decided:
            return True
        if self._question is None:
            self._question = self._export_all.question(self.leave) or self._losing()
        if self._question is None:
            return True
        self._question.finished.connect(self._forget)
        self._question.open()
        return False

    def _forget(self) -> None:
        self._question = None

    def _losing(self) -> Question | None:
        """The question before results are lost; None if all were exported."""
        own = [item for item in self._album.items if item.path.parent != paths.resources()]
        lost = [item for item in own if item.unexported]
        if not lost:
            return None
        one = self.tr("The result of {name} has not been exported and will be lost.")
        more = self.tr("The results of {count} pictures have not been exported and will be lost.")
        text = (one if len(lost) == 1 else more).format(name=lost[0].path.name, count=len(lost))
        export = self.tr("Export…") if len(lost) == 1 else self.tr("Export all…")
        answers = (
            (self.tr("Quit without exporting"), self.leave),
            (self.tr("Cancel"), lambda: None),
            (export, lambda: self._ask_export(lost)),
        )
        return Question(self.tr("Quit"), text, "", answers, self._window)

    def _ask_export(self, lost: list[Item]) -> None:
        if len(lost) > 1 or not self._export.ask_for(lost[0]):
            self._export_all.ask(lost)

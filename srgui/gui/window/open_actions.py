"""The actions that open pictures."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from srgui import paths
from srgui.gui.library.folders import result_folder
from srgui.gui.library.item import Item
from srgui.gui.library.paste import Paste
from srgui.gui.settings import Settings
from srgui.gui.widgets.files import open_dialog
from srgui.gui.window.actions import Actions

_MAX_LENGTH = 60  # characters of an entry


class OpenActions(QObject):
    """Open pictures from a dialog, the recent files, the clipboard and the samples.

    `open_files` opens the files that were chosen.
    """

    def __init__(
        self,
        actions: Actions,
        settings: Settings,
        open_files: Callable[[Iterable[Path]], None],
        paste: Paste,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._settings, self._open_files, self._window = settings, open_files, window
        self._recent = RecentMenu(settings, window)
        self._recent.chosen.connect(lambda file: open_files([file]))
        actions.recent.setMenu(self._recent)
        actions.open.triggered.connect(self._choose)
        actions.sample.triggered.connect(partial(self._open_sample, "sample.jpg"))
        actions.chart.triggered.connect(partial(self._open_sample, "chart.png"))
        actions.paste.triggered.connect(paste.paste)

    def ask(self) -> list[Path]:
        """Ask for picture files and return them; empty if the dialog is cancelled."""
        return open_dialog.pictures_to_open(self._window, self._settings.folder)

    def remember(self, item: Item) -> None:
        """Add an opened picture to the recent files, unless it is a temporary one or a sample; the
        next dialog opens in its folder.
        """
        if result_folder(item) == item.path.parent:
            self._recent.remember([item.path])
            self._settings.folder = item.path.parent

    def _choose(self) -> None:
        chosen = self.ask()
        if chosen:
            self._open_files(chosen)

    def _open_sample(self, name: str) -> None:
        self._open_files([paths.resources() / name])


class RecentMenu(QMenu):
    """List recent files, the latest first, and offer to clear the list.

    Signals:
        chosen(Path)
    """

    chosen = Signal(Path)

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
    """The end of a path, which is more informative than its beginning."""
    return path if len(path) <= _MAX_LENGTH else f"…{path[-_MAX_LENGTH:]}"

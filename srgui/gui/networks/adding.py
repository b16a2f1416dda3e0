"""The addition of networks, one after the other on another thread."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from srgui.errors import SrguiError
from srgui.gui.background import Background
from srgui.models.own import free_name
from srgui.models.progress import CancelledError, Progress

if TYPE_CHECKING:
    from srgui.evaluation.importing import AddedNetwork


class Adding(QObject):
    """Import networks from files and add them to the user's own.

    Signals:
        begun(str): the import of the file of this name begins.
        staged(Text): it has come to this stage.
        finished(list[AddedNetwork], list[SrguiError]): no file is left; the networks that were
            added, and the reasons why others were not.
    """

    begun = Signal(str)
    staged = Signal(object)
    finished = Signal(list, list)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = Background(self)
        self._waiting: deque[Path] = deque()
        self._progress: Progress | None = None  # of the import that is under way
        self._added: list[AddedNetwork] = []
        self._errors: list[SrguiError] = []

    @property
    def left(self) -> int:
        """The number of files that are not done yet."""
        return len(self._waiting) + (self._progress is not None)

    def add(self, files: Iterable[Path]) -> None:
        """Import these files after those that are waiting."""
        files = list(files)
        descriptions = {file for file in files if file.suffix == ".param"}
        self._waiting += (
            file
            for file in files
            if file.suffix != ".bin" or file.with_suffix(".param") not in descriptions
        )
        if self._progress is None:
            self._go_on()

    def cancel(self) -> None:
        """End the import that is under way, and forget those that are waiting."""
        self._waiting.clear()
        if self._progress is not None:
            self._progress.cancelled.set()

    def close(self) -> None:
        """End all work; nothing is reported any more."""
        self.cancel()
        self._background.close()

    def _go_on(self) -> None:
        """Import the next file, or report the end."""
        if not self._waiting:
            added, errors = self._added, self._errors
            self._progress, self._added, self._errors = None, [], []
            self.finished.emit(added, errors)
            return
        file = self._waiting.popleft()
        self._progress = Progress(self.staged.emit)
        self.begun.emit(file.name)
        work = partial(_import, file, self._progress)
        self._background.do(work, self._keep, self._fail)

    def _keep(self, added: AddedNetwork | None) -> None:
        if added is not None:
            self._added.append(added)
        self._go_on()

    def _fail(self, error: SrguiError) -> None:
        self._errors.append(error)
        self._go_on()


def _import(file: Path, progress: Progress) -> AddedNetwork | None:
    """Import a file under a name that is free; return None if that is cancelled."""
    from srgui.evaluation.importing import ImportOptions, import_network  # not at start-up

    try:
        return import_network(file, ImportOptions(name=free_name(file.stem)), progress)
    except CancelledError:
        return None

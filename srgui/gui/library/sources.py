"""The pictures that work begins with: found, read and plainly enlarged on a thread of their own."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from srgui.errors import ReadError
from srgui.gui.library.item import Item
from srgui.gui.library.picture_worker import PictureWorker
from srgui.gui.library.result import Result
from srgui.gui.worker_thread import WorkerThread
from srgui.images import Picture

_NAMED = 3  # files of those that are left out


class Sources(QObject):
    """Owns the worker that does what takes time with pictures but needs no network.

    Signals:
        found(list[Path]): pictures to be opened.
        failed(ReadError): what was to be opened is no picture.
        was_read, not_read, enlarged: those of the worker.
    """

    found = Signal(object)
    failed = Signal(object)
    was_read = Signal(int, int, object, object, object)
    not_read = Signal(int, int, object)
    enlarged = Signal(int, object)

    _find_wanted = Signal(list)
    _read_wanted = Signal(int, int, object)
    _plain_wanted = Signal(int, object, int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._compared: Result | None = None  # for which plain enlargements were asked last
        self._worker = PictureWorker()
        self._find_wanted.connect(self._worker.find)
        self._read_wanted.connect(self._worker.read)
        self._plain_wanted.connect(self._worker.enlarge)
        self._worker.found.connect(self._found)
        self._worker.was_read.connect(self.was_read)
        self._worker.not_read.connect(self.not_read)
        self._worker.enlarged.connect(self.enlarged)
        self._thread = WorkerThread(self._worker, "pictures")

    def find(self, paths: Iterable[Path]) -> None:
        """Look for pictures among these files and in these folders."""
        self._find_wanted.emit(list(paths))

    def read(self, item: Item) -> None:
        """Read the file of an item."""
        self._read_wanted.emit(item.number, item.version, item.path)

    def compare(self, item: Item, picture: Picture, result: Result) -> None:
        """Make the plain enlargements that a result is compared with, the answer's first."""
        if result is self._compared:
            return
        self._compared = result
        for size in dict.fromkeys((s.height, s.width) for s in reversed(result.plan.steps)):
            if size not in item.plain:
                self._plain_wanted.emit(item.number, picture, *size)

    def _found(self, paths: list[Path], left_out: list[Path]) -> None:
        if paths:
            self.found.emit(paths)
        elif not left_out:
            self.failed.emit(ReadError(self.tr("There are no pictures in that folder")))
        if left_out:
            names = ", ".join(path.name for path in left_out[:_NAMED])
            more = ", …" if len(left_out) > _NAMED else ""
            self.failed.emit(ReadError(self.tr("Left out what is no picture"), names + more))

    def close(self) -> None:
        """Finish what is being done and end the thread."""
        self._thread.stop()

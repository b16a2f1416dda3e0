"""The watch on the files of the opened pictures."""

from __future__ import annotations

from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QFileSystemWatcher, QModelIndex, QObject, QTimer, Signal

from srgui.gui.library.album import Album
from srgui.gui.library.item import Item

Stamp: TypeAlias = tuple[int, int, int]  # time of change, bytes, number of the file

_SETTLE = 300  # milliseconds without a change after which a file counts as written


class FileWatch(QObject):
    """Watch the files of an album, which may be written or replaced.

    Signals:
        changed(Item): its file has changed.
    """

    changed = Signal(Item)

    def __init__(self, album: Album, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._album = album
        self._stamps: dict[Path, Stamp | None] = {}
        self._watcher = QFileSystemWatcher(self)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLE)
        self._settling.timeout.connect(self._compare)
        # A file that is replaced by another is lost to the watcher, its folder is not.
        self._watcher.fileChanged.connect(self._settling.start)
        self._watcher.directoryChanged.connect(self._settling.start)
        album.rowsInserted.connect(self._added)
        album.rowsRemoved.connect(self._removed)

    def _added(self, _parent: QModelIndex, first: int, last: int) -> None:
        for item in self._album.items[first : last + 1]:
            self._stamps[item.path] = stamp(item.path)
        self._watch_all()

    def _removed(self) -> None:
        open_paths = {item.path for item in self._album.items}
        self._stamps = {path: s for path, s in self._stamps.items() if path in open_paths}
        needed = {str(p) for p in open_paths} | {str(p.parent) for p in open_paths}
        needless = {*self._watcher.files(), *self._watcher.directories()} - needed
        if needless:
            self._watcher.removePaths(sorted(needless))

    def _watch_all(self) -> None:
        wanted = {p for p in self._stamps if p.exists()}
        wanted |= {path.parent for path in self._stamps if path.parent.exists()}
        watched = {*self._watcher.files(), *self._watcher.directories()}
        missing = sorted({str(path) for path in wanted} - watched)
        if missing:
            self._watcher.addPaths(missing)

    def _compare(self) -> None:
        self._watch_all()
        for item in list(self._album.items):
            now = stamp(item.path)
            if now is not None and now != self._stamps.get(item.path):
                self._stamps[item.path] = now
                self.changed.emit(item)


def stamp(path: Path) -> Stamp | None:
    """Return a value that changes whenever the file does; None if it is gone."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size, status.st_ino

"""Temporary folders that are the owner's alone and gone afterwards, even after a crash."""

from __future__ import annotations

import shutil
import sys
import tempfile
import time
from contextlib import suppress
from functools import cache
from pathlib import Path

from srgui.images.writing.atomic import lock

_PREFIX, _LOCK = "srgui-files-", ".lock"
_STALE = 3600.0  # seconds; a younger folder without a lock may be about to get it


class TemporaryFolder(tempfile.TemporaryDirectory[str]):
    """A folder of mode 0700 until `cleanup`, which nobody else removes meanwhile.

    The first one of a process also removes those of processes that have crashed.
    """

    def __init__(self) -> None:
        _sweep()
        super().__init__(prefix=_PREFIX)
        self._lock = (Path(self.name) / _LOCK).open("xb")
        with suppress(OSError):  # a file system without locks
            lock(self._lock)

    def cleanup(self) -> None:
        """Remove the folder."""
        self._lock.close()
        super().cleanup()


@cache
def _sweep() -> None:
    """Remove the folders whose processes have ended without it."""
    for folder in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
        with suppress(OSError):  # in use, or another user's
            if not folder.is_symlink() and _is_abandoned(folder):
                shutil.rmtree(folder)


def _is_abandoned(folder: Path) -> bool:
    """Return whether the lock of a folder is free. Raises OSError if it is not."""
    file = folder / _LOCK
    if not file.exists():
        return time.time() - folder.stat().st_mtime > _STALE
    if sys.platform == "win32":
        file.unlink()  # an open file can't be removed there
        return True
    with file.open("r+b") as opened:
        lock(opened)
    return True

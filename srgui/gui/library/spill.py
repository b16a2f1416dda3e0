"""Results for which memory is short, in files of the cache folder."""

from __future__ import annotations

import logging
import shutil
import tempfile
import weakref
from collections.abc import Callable, Sequence
from functools import partial

import numpy as np
from PySide6.QtCore import QObject

from srgui import paths
from srgui.gui.background import Background
from srgui.gui.library.result import Array, Result

_log = logging.getLogger(__name__)

_ALIGNED = 64  # bytes
_FREE = 0.5  # the share of the free disk space that may be taken


class Spill(QObject):
    """Move the arrays of complete results to files that are mapped into memory: the system reads
    what is looked at, and the result stays what it is. The files have no name and vanish with the
    result, or with the process, however that ends.
    """

    def __init__(self, limit: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.limit = limit  # bytes of all files together
        self._used = 0
        self._background = Background(self)

    def store(self, result: Result, failed: Callable[[], object]) -> bool:
        """Move a complete result, on another thread; `failed` is called if that is not possible.
        Return False if there is no room for it.
        """
        size = result.memory
        if self._used + size > min(self.limit, self._used + _FREE * _free_space()):
            return False
        arrays: list[Array] = []
        result.swap(partial(_noted, arrays))
        self._used += size
        weakref.finalize(result, self._release, size).atexit = False

        def take(stored: dict[int, Array] | None) -> None:
            if stored is None:
                failed()
            else:
                result.take_from_disk(stored)

        self._background.do(partial(_in_file, arrays), take, lambda _: failed())
        return True

    def close(self) -> None:
        """Move nothing more."""
        self._background.abandon()

    def _release(self, size: int) -> None:
        self._used -= size


def _free_space() -> int:
    """The bytes that are free where the cache folder is."""
    folder = paths.cache()
    while not folder.exists():
        folder = folder.parent
    return shutil.disk_usage(folder).free


def _noted(arrays: list[Array], array: Array) -> Array:
    if array.size and array.base is None:  # one in a file is a view of that
        arrays.append(array)
    return array


def _in_file(arrays: Sequence[Array]) -> dict[int, Array] | None:
    """Return arrays with the same values in a file, by the identity of the originals; None if it
    can't be written.
    """
    folder = paths.cache() / "results"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder) as file:
            places = []
            for array in arrays:
                file.seek(-file.tell() % _ALIGNED, 1)
                places.append(file.tell())
                file.write(np.ascontiguousarray(array).data.cast("B"))
            file.flush()
            mapped = np.asarray(np.memmap(file, np.uint8, "c"))
    except OSError as error:
        _log.warning("A result can't be moved to the disk: %s", error)
        return None
    return {
        id(array): mapped[place : place + array.nbytes].view(array.dtype).reshape(array.shape)
        for place, array in zip(places, arrays, strict=True)
    }

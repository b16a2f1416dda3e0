"""Work that is done elsewhere while the window goes on."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from srgui.errors import SrguiError
from srgui.gui.worker_thread import WorkerThread

T = TypeVar("T")

_log = logging.getLogger(__name__)


class Background(QObject):
    """Does functions one after the other on a thread of its own and brings back what they return.

    It lives on the GUI thread, where the callbacks are called too.
    """

    _wanted = Signal(object, object, object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = _Worker()
        self._wanted.connect(self._worker.work)
        self._worker.ended.connect(self._ended)
        self._thread = WorkerThread(self._worker, name)

    def do(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[SrguiError], None],
    ) -> None:
        """Have `work` done; then call `done` with what it returned or `failed` with the reason."""
        self._wanted.emit(work, done, failed)

    def close(self) -> None:
        """Finish what is being done, drop the rest, and end the thread."""
        self._worker.ended.disconnect(self._ended)
        self._thread.stop()

    def _ended(self, callback: Callable[[Any], None], value: object) -> None:
        callback(value)


class _Worker(QObject):
    ended = Signal(object, object)

    @Slot(object, object, object)
    def work(
        self,
        work: Callable[[], object],
        done: Callable[[object], None],
        failed: Callable[[SrguiError], None],
    ) -> None:
        try:
            value = work()
        except SrguiError as error:
            self.ended.emit(failed, error)
        except Exception as error:  # the thread must live on, and the person must be told
            _log.exception("Work in the background failed")
            reason = f"{type(error).__name__}: {error}"
            self.ended.emit(failed, SrguiError(self.tr("Something went wrong"), reason))
        else:
            self.ended.emit(done, value)

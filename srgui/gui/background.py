"""Work on another thread while the window stays responsive."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QThreadPool, Signal

from srgui.errors import SrguiError, fault
from srgui.texts import Text

T = TypeVar("T")

_log = logging.getLogger(__name__)


class Background(QObject):
    """Call functions one after the other on another thread and deliver what they return.

    It belongs to the GUI thread, where the callbacks are called too.
    """

    _ended = Signal(object, object)  # a callback and its argument

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)  # for their order
        self._closed = False
        self._ended.connect(self._call)

    def do(
        self,
        work: Callable[[], T],
        done: Callable[[T], object],
        failed: Callable[[SrguiError], object],
    ) -> None:
        """Call `work`; then call `done` with what it returned or `failed` with its error. Once
        closed, do nothing.
        """
        if not self._closed:
            self._pool.start(partial(self._work, work, done, failed))

    def close(self) -> None:
        """Finish the work under way and drop the rest; nothing is called back any more."""
        self.abandon()
        self._pool.waitForDone()

    def abandon(self) -> None:
        """Close without waiting for the work under way, whose outcome nobody needs any more."""
        self._closed = True
        self._pool.clear()

    def wait(self, seconds: float) -> bool:
        """Wait for the work under way; return False if it takes longer than these seconds."""
        return self._pool.waitForDone(round(1000 * seconds))

    def _call(self, callback: Callable[[Any], object], value: object) -> None:
        if not self._closed:
            callback(value)

    def _work(
        self,
        work: Callable[[], object],
        done: Callable[[Any], object],
        failed: Callable[[SrguiError], object],
    ) -> None:
        """Do the work, on the other thread."""
        try:
            value = work()
        except SrguiError as error:
            self._ended.emit(failed, error)
        except Exception as error:  # whatever it was, it must be reported
            _log.exception("Work in the background failed")
            self._ended.emit(failed, SrguiError(Text("Something went wrong"), fault(error)))
        else:
            self._ended.emit(done, value)

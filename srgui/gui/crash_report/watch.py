"""Catch unhandled exceptions on any thread."""

from __future__ import annotations

import logging
import sys
import threading
from types import TracebackType

from PySide6.QtCore import QObject, Signal

_log = logging.getLogger(__name__)


class FailureWatch(QObject):
    """A context manager that reports exceptions in slots, event handlers and threads.

    The signal is delivered on the window's thread, wherever the error was raised.

    Signals:
        happened(BaseException)
    """

    happened = Signal(BaseException)

    def __enter__(self) -> FailureWatch:
        self._hooks = sys.excepthook, threading.excepthook
        sys.excepthook = self._handle  # PySide calls it for slots and event handlers too
        threading.excepthook = self._handle_thread_exception
        return self

    def __exit__(self, *_: object) -> None:
        sys.excepthook, threading.excepthook = self._hooks

    def _handle(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if not isinstance(error, Exception):  # Ctrl-C and exits are intended
            self._hooks[0](kind, error, trace)
            return
        _log.error("Unexpected error", exc_info=(kind, error, trace))
        self.happened.emit(error)

    def _handle_thread_exception(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self._handle(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)

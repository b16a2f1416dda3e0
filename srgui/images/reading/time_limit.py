"""The time limit on reading: whatever a file makes a parser do, it ends with an exception."""

from __future__ import annotations

import ctypes
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar

T = TypeVar("T")

SECONDS = 120.0
"""Seconds that reading a file may take, however small it is; generous on a busy machine."""

_BYTES_PER_SECOND = 1_000_000  # beyond these: far below what any decoder or disk of today does
_AGAIN = 1.0  # seconds until the next interruption, where the last one got lost in a destructor


def time_limit(size: int) -> float:
    """Return the seconds that reading a file of `size` bytes may take."""
    return SECONDS + size // _BYTES_PER_SECOND


class TimeLimitError(Exception):
    """The limit was exceeded."""


class _InterruptError(BaseException):
    """Ends the limited code; not an Exception, which a parser might handle as its own error."""


def within(seconds: float, work: Callable[[], T]) -> T:
    """Return what `work` returns, or raise TimeLimitError if it takes longer than `seconds`.

    It is interrupted wherever its Python code is, also between two calls of a decoder; a call that
    computes for long without returning is a matter of the sandbox.
    """
    limit = _Limit(seconds)
    try:  # an interruption may come until the limit has ended
        try:
            with suppress(RuntimeError):  # no thread can be started: rather without a limit
                limit.start()
            return work()
        finally:
            limit.end()
    except _InterruptError:
        limit.end()
        raise TimeLimitError from None


class _Limit:
    """A timer that interrupts the thread that made it."""

    def __init__(self, seconds: float) -> None:
        self._thread = threading.get_ident()
        self._lock = threading.RLock()  # reentrant: an interruption may leave it acquired
        self._over = False
        self._timer = threading.Timer(max(seconds, 0), self._interrupt)
        self._timer.daemon = True
        self.start = self._timer.start

    def end(self) -> None:
        """Interrupt no more."""
        self._timer.cancel()
        with self._lock:
            _raise_in(self._thread, None)  # takes back what has not arrived
            self._over = True

    def _interrupt(self) -> None:
        """Interrupt until the end; called on the timer's thread."""
        while True:
            with self._lock:
                if self._over:
                    return
                _raise_in(self._thread, _InterruptError)
            time.sleep(_AGAIN)


def _raise_in(thread: int, kind: type[BaseException] | None) -> None:
    """Have another thread raise an exception at its next step; None takes a pending one back."""
    error = None if kind is None else ctypes.py_object(kind)
    ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread), error)

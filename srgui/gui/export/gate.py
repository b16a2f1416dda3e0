"""A gate that work passes again and again, and at which it can be made to wait or end."""

from __future__ import annotations

import threading


class StoppedError(Exception):
    """The work was stopped; not a failure."""


class Gate:
    """Closed by a pause of the person's, or held while something else goes first.

    All may be called from any thread; `__call__` by the work alone.
    """

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._paused = self._held = self._stopped = False

    def __call__(self) -> None:
        """Go on at once, or wait until that is allowed. Raises StoppedError."""
        with self._changed:
            self._changed.wait_for(lambda: self._stopped or not (self._paused or self._held))
            if self._stopped:
                raise StoppedError

    def open(self) -> None:
        """Make it passable again after a stop."""
        with self._changed:
            self._paused = self._stopped = False

    def pause(self, paused: bool) -> None:
        """Let the work wait until it is resumed."""
        with self._changed:
            self._paused = paused
            self._changed.notify_all()

    def hold(self, held: bool) -> None:
        """Let the work wait while something else goes first."""
        with self._changed:
            self._held = held
            self._changed.notify_all()

    def stop(self) -> None:
        """End the work where it next asks, even if it is waiting."""
        with self._changed:
            self._stopped = True
            self._changed.notify_all()

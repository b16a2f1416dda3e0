"""How long work still takes."""

from __future__ import annotations

import time

_EARLY = 0.03  # share of the work before which what was expected says more than the clock


class EtaEstimator:
    """Foretells from what was `expected`, in seconds, if that is known, and from the clock.

    `share` of the work, 0 to 1, was done before.
    """

    def __init__(self, expected: float | None = None, share: float = 0.0) -> None:
        self._expected = expected
        self._before = share
        self._counted = 0.0
        self._since: float | None = time.monotonic()

    @property
    def seconds(self) -> float:
        """Seconds of work until now, pauses aside."""
        running = 0.0 if self._since is None else time.monotonic() - self._since
        return self._counted + running

    def pause(self, paused: bool) -> None:
        """Stop the clock, or let it go on."""
        self._counted = self.seconds
        self._since = None if paused else time.monotonic()

    def at(self, share: float) -> float | None:
        """Seconds that remain when this `share` of the work is done; None while nobody knows."""
        done = (share - self._before) / (1 - self._before)
        if done > _EARLY:
            return self.seconds / done * (1 - done)
        if self._expected is None:
            return None
        return max(self._expected - self.seconds, 0.0)

"""The remaining time of work."""

from __future__ import annotations

import time

_EARLY = 0.03  # share of the work before which the expectation is better than the clock


class EtaEstimator:
    """Estimate from the `expected` seconds, if they are known, and from the clock.

    `share` of the work, 0 to 1, was done before.
    """

    def __init__(self, expected: float | None = None, share: float = 0.0) -> None:
        self._expected = expected
        self._before = share
        self._counted = 0.0
        self._since: float | None = time.monotonic()

    @property
    def seconds(self) -> float:
        """The seconds of work until now, without pauses."""
        running = 0.0 if self._since is None else time.monotonic() - self._since
        return self._counted + running

    def pause(self, paused: bool) -> None:
        """Stop the clock, or start it again."""
        self._counted = self.seconds
        self._since = None if paused else time.monotonic()

    def at(self, share: float) -> float | None:
        """Return the seconds that remain at this `share` of the work; None while unknown."""
        done = (share - self._before) / (1 - self._before)
        if done > _EARLY:
            return self.seconds / done * (1 - done)
        if self._expected is None:
            return None
        return max(self._expected - self.seconds, 0.0)

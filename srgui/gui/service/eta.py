"""The remaining time of work."""

from __future__ import annotations

import time

_EARLY = 0.03  # share of the work before which the clock alone gives no estimate
_TRUST = 0.05  # share of the work at which expectation and clock weigh the same
_LATE = 1.5  # the least total, in multiples of the seconds until now, while nothing is done


class EtaEstimator:
    """Estimate from the `expected` seconds, if they are known, and more and more from the clock:
    the machine may have other work.

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
        if share >= 1:
            return 0.0
        done, seconds = (share - self._before) / (1 - self._before), self.seconds
        if self._expected is None:
            return seconds / done * (1 - done) if done > _EARLY else None
        if done <= 0:
            return max(self._expected, _LATE * seconds) - seconds
        total = (_TRUST * self._expected + seconds) / (_TRUST + done)
        return total * (1 - done)

"""The remaining time of work."""

from __future__ import annotations

import time

_EARLY = 0.03  # share of the work before which the clock alone gives no estimate
_TRUST = 0.05  # share of the work at which expectation and clock weigh the same
_LATE = 1.5  # the least total, in multiples of the seconds until now, while nothing is done
_SMALL = 0.05  # share of the work below which the first piece says little, and
_FIRST = 3.0  # multiplies the expectation by this at most
_ENOUGH = 0.2  # share of the work after which one piece is a measurement
_OVERDUE = 0.5  # the least share of an estimate that remains until the next piece is done


class EtaEstimator:
    """Estimate from the `expected` seconds, if they are known, and more and more from the clock:
    the machine may have other work.

    The first piece of work is a small one, and takes longer than its share: it says less. Between
    two pieces the time counts down. `share` of the work, 0 to 1, was done before.
    """

    def __init__(self, expected: float | None = None, share: float = 0.0) -> None:
        self._expected = expected
        self._before = share
        self._first: tuple[float, float] | None = None  # share and seconds after the first piece
        self._last: tuple[float, float, float] | None = None  # share, seconds and the rest there
        self._counted = 0.0
        self._since: float | None = time.monotonic()

    @property
    def seconds(self) -> float:
        """The seconds of work until now, without pauses."""
        running = 0.0 if self._since is None else time.monotonic() - self._since
        return self._counted + running

    @property
    def measured(self) -> bool:
        """True if what remains follows from more than a small first piece of the work."""
        if self._first is None or self._last is None:
            return False
        return self._last[0] > self._first[0] or self._last[0] >= _ENOUGH

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
        if self._first is None:
            self._first = done, seconds
            total = (_TRUST * self._expected + seconds) / (_TRUST + done)
            small = done < _SMALL
            self._expected = min(total, _FIRST * self._expected) if small else total
        if self._last is None or done > self._last[0]:
            self._last = done, seconds, self._after(done, seconds, self._expected)
        _, then, rest = self._last
        return max(rest - (seconds - then), _OVERDUE * rest)

    def _after(self, done: float, seconds: float, expected: float) -> float:
        """Return the seconds that remain right after a piece of the work."""
        assert self._first is not None
        first_done, first_seconds = self._first
        since_done, since = done - first_done, seconds - first_seconds
        return (_TRUST * expected + since) / (_TRUST + since_done) * (1 - done)

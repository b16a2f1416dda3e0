"""The pace of this machine: predicted and measured times of runs compared."""

from __future__ import annotations

from dataclasses import replace

from srgui.engine.planning.plan import Plan

_SHORT = 1.0  # seconds; of shorter runs most is overhead
_LIMITS = 0.5, 20.0
_NEWEST = 0.7  # the weight of the last run


class Pace:
    """Correct the predicted times of runs by those of the last ones.

    The speed of a network is measured once, and all of them slow down alike when the machine has
    other work: with one correction the estimates for different factors agree.
    """

    def __init__(self) -> None:
        self._factor = 1.0

    def observe(self, plan: Plan, seconds: float) -> None:
        """Take the measured time of a run into account; `plan` is as it was predicted."""
        if max(plan.seconds, seconds) >= _SHORT:
            ratio = max(seconds, _SHORT) / max(plan.seconds, _SHORT)
            mean = _NEWEST * ratio + (1 - _NEWEST) * self._factor
            self._factor = min(max(mean, _LIMITS[0]), _LIMITS[1])

    def corrected(self, plan: Plan) -> Plan:
        """Return the plan with the time that is to be expected now."""
        return replace(plan, seconds=plan.seconds * self._factor)

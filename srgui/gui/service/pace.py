"""The pace of this machine: expected and measured times of runs compared."""

from __future__ import annotations

import psutil
from PySide6.QtCore import QObject, Signal

from srgui.engine.devices import processors

_SHORT = 1.0  # seconds; of shorter runs most is overhead
_LIMITS = 0.5, 20.0
_NEWEST = 0.7  # the weight of the last run
_NOTED = 1.5  # a change of the pace by this factor changes what is shown


class Pace(QObject):
    """Slow down or speed up the planned times of runs as the machine does.

    The speed of a network is measured as if the machine had nothing else to do, and all networks
    slow down alike when it has: with one factor all estimates agree. Before the first run it
    follows from the number of processes that want to compute.

    Attributes:
        factor: the expected time of a run, in multiples of its planned time.

    Signals:
        changed: the factor is clearly another one.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.factor = min(max(waiting() / processors(), 1.0), _LIMITS[1])
        self._noted = self.factor

    def observe(self, planned: float, seconds: float) -> None:
        """Take the `seconds` of a run into account, or those that are expected of one that has
        begun; `planned` are those of its plan.
        """
        if max(planned, seconds) >= _SHORT:
            ratio = max(seconds, _SHORT) / max(planned, _SHORT)
            mean = _NEWEST * ratio + (1 - _NEWEST) * self.factor
            self.factor = min(max(mean, _LIMITS[0]), _LIMITS[1])
        if not 1 / _NOTED < self.factor / self._noted < _NOTED:
            self._noted = self.factor
            self.changed.emit()


def waiting() -> float:
    """Return how many processes want to compute, on average over the last minute."""
    return psutil.getloadavg()[0]

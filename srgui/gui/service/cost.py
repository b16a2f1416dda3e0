"""The time and memory of runs."""

from __future__ import annotations

from dataclasses import dataclass, replace

from srgui.engine.planning import memory
from srgui.engine.planning.plan import Plan

_SAFE = 0.8  # of the free memory; the rest is for everything else
_SHOWN = 13  # bytes of a pixel: 3 to write, 4 of luma, 4 to show, a third more to zoom out


@dataclass(frozen=True)
class Cost:
    """The expected cost of runs, and the memory that there is for it."""

    seconds: float  # on a machine with nothing else to do, or as expected now
    memory: int  # bytes
    free: int  # bytes of memory that nothing uses

    @property
    def fits(self) -> bool:
        """True if there is enough memory without slowing the machine down."""
        return self.memory <= self.free * _SAFE

    def at_pace(self, factor: float) -> Cost:
        """Return the cost where every run takes `factor` times as long."""
        return replace(self, seconds=self.seconds * factor)


def cost(plan: Plan, runs: int = 1) -> Cost:
    """Return the cost of so planned `runs`, one after the other, whose results are mixed: the
    engine's and that of the pictures which the window keeps.
    """
    pixels = sum(step.height * step.width for step in plan.steps)
    return Cost(runs * plan.seconds, plan.memory + runs * pixels * _SHOWN, memory.free())

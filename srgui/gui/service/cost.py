"""What a run costs, and when that is so much that the person should be asked first."""

from __future__ import annotations

from dataclasses import dataclass

from srgui.engine.planning import memory
from srgui.engine.planning.plan import Plan

_SAFE = 0.8  # of the free memory; the rest is for everything else
_SHOWN = 11  # bytes of a pixel: 3 to write, 2 of residual, 4 to show, a third more to zoom out


@dataclass(frozen=True)
class Cost:
    """`seconds` and bytes of `memory` that a run is expected to take, and the `free` memory."""

    seconds: float
    memory: int
    free: int

    @property
    def fits(self) -> bool:
        """Whether there is memory enough without making the machine crawl."""
        return self.memory <= self.free * _SAFE


def cost(plan: Plan) -> Cost:
    """The cost of a run: the engine's and that of the pictures which the window keeps."""
    pixels = sum(step.height * step.width for step in plan.steps)
    return Cost(plan.seconds, plan.memory + pixels * _SHOWN, memory.free())

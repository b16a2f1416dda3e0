"""The name of an intermediate result."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

StepKind = Literal["level", "recursion", "ensemble", "output"]


@dataclass(frozen=True)
class StepInfo:
    """One intermediate result of a network."""

    kind: StepKind
    """A pyramid "level", a "recursion", the "ensemble" of all recursions, or the only "output"."""
    number: int
    """Its place among the steps of its kind, from 1."""
    count: int
    """The number of steps of its kind."""
    factor: float
    """The enlargement of the picture."""
    weight: float | None = None
    """A recursion's learned weight in the ensemble: of either sign, the sum near 1; else None."""

    @property
    def label(self) -> str:
        """A short English name: "2x", "recursion 3 of 16", "ensemble"."""
        if self.kind == "recursion":
            return f"recursion {self.number} of {self.count}"
        if self.kind == "ensemble":
            return "ensemble"
        return f"{self.factor:g}x"

    @property
    def suffix(self) -> str:
        """The end of the name of its file, such as "_step-2x" or "_step-recursion-03"."""
        recursion = self.kind == "recursion"
        return f"_step-recursion-{self.number:02}" if recursion else f"_step-{self.label}"

"""The name of an intermediate result."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

StepKind = Literal["level", "recursion", "ensemble", "output"]


@dataclass(frozen=True)
class StepInfo:
    """One intermediate result of a network.

    `kind` says what it is: a pyramid "level", a "recursion", the "ensemble" of all recursions, or
    the only "output". It is number `number` of `count` of its kind and `factor` times as large as
    the picture. `weight` is what a recursion counts in the ensemble, as the network has learned
    it: of either sign, the sum near 1; None for other steps.
    """

    kind: StepKind
    number: int
    count: int
    factor: float
    weight: float | None = None

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
        """What the name of its file has behind the answer's: "_step-2x", "_step-recursion-03"."""
        recursion = self.kind == "recursion"
        return f"_step-recursion-{self.number:02}" if recursion else f"_step-{self.label}"

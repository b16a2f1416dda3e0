"""The name of an intermediate result."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TypeAlias

StepKind: TypeAlias = str
"""A pyramid "level", a "recursion", the "ensemble" of all recursions, the only "output", or the
network's own name for a step, such as "stage", which is shown as it is."""

_SIZES = ("level", "output")  # called by their enlargement
_OWN_NAME = re.compile(r"[A-Za-z][A-Za-z0-9 _-]{0,29}")


def is_step_kind(name: object) -> bool:
    """Return whether a step may have this name: up to 30 letters, digits, spaces and dashes."""
    return isinstance(name, str) and _OWN_NAME.fullmatch(name) is not None


@dataclass(frozen=True)
class StepInfo:
    """One intermediate result of a network."""

    kind: StepKind
    """The name that it shares with steps of its kind."""
    number: int
    """Its place among the steps of its kind, from 1."""
    count: int
    """The number of steps of its kind."""
    factor: float
    """The enlargement of the picture."""
    weight: float | None = None
    """A recursion's learned weight in the ensemble: of either sign, the sum near 1; else None."""

    @property
    def has_size_name(self) -> bool:
        """True if it is called by its enlargement."""
        return self.kind in _SIZES

    @property
    def label(self) -> str:
        """A short English name: "2x", "recursion 3 of 16", "ensemble"."""
        if self.has_size_name:
            return f"{self.factor:g}x"
        if self.kind == "recursion" or self.count > 1:
            return f"{self.kind} {self.number} of {self.count}"
        return self.kind

    @property
    def suffix(self) -> str:
        """The end of the name of its file, such as "_step-2x" or "_step-recursion-03"."""
        if self.kind == "recursion" or (self.count > 1 and not self.has_size_name):
            return f"_step-{self.kind.replace(' ', '-')}-{self.number:02}"
        return f"_step-{self.label.replace(' ', '-')}"

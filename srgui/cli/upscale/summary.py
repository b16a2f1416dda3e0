"""How many pictures of a batch were enlarged, and which were not."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from srgui.cli.failures import one_line

_FEW = 2  # whose lines say as much
_NAMES = 10  # that are told; the others are counted


@dataclass
class Tally:
    """Counts pictures as they end; frames of one file count one each."""

    enlarged: int = 0
    there: int = 0
    failed: list[Path] = field(default_factory=list)

    def count(self, *, there: bool) -> None:
        """Count one that has its result, or had it before."""
        self.there += there
        self.enlarged += not there

    def summary(self) -> str:
        """ "12 enlarged; 2 not: a.exr, b.jpg", or "" where that says nothing new."""
        if not self.failed or self.enlarged + self.there + len(self.failed) <= _FEW:
            return ""
        names = [one_line(path.name) for path in dict.fromkeys(self.failed)]
        more = f" and {len(names) - _NAMES:,} more" if len(names) > _NAMES else ""
        there = f"; {self.there:,} there already" if self.there else ""
        listed = ", ".join(names[:_NAMES]) + more
        return f"{self.enlarged:,} enlarged{there}; {len(self.failed):,} not: {listed}"

"""Rate, depth and supervision as functions of the elapsed share of a run."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from srgui.training.options import PerceptualOptions, RateSchedule

_GROWING = 0.5  # of a run; depth is raised early, so that the full depth gets a full anneal


@dataclass(frozen=True)
class Schedule:
    """A falling rate, warmed up linearly at the start and after every jump of the depth."""

    rate: float
    """The rate at the start."""
    final_rate: float
    """The rate at the end of a cosine."""
    warmup: float
    """The share of the run in which the rate rises."""
    stages: tuple[int, ...] = ()
    """The depths it grows through, evenly over its first half; empty if depth stays."""
    supervision: bool = True
    """False to judge DRCN's ensemble alone."""
    kind: RateSchedule = "cosine"
    """The fall of the rate."""
    steps: int = 1
    """The number of equal parts of a "step" schedule."""
    factor: float = 1.0
    """The rate after a step, or on a plateau, relative to before."""

    def jumps(self) -> list[float]:
        """The shares of the run at which a stage begins; the first is 0."""
        count = max(1, len(self.stages))
        return [_GROWING * n / count for n in range(count)]

    def depth(self, share: float) -> int | None:
        """The depth at this share of the run; None when it never changes."""
        if not self.stages:
            return None
        return self.stages[sum(share >= jump for jump in self.jumps()) - 1]

    def learning_rate(self, share: float, plateaus: int = 0) -> float:
        """The rate at this share, in [0, 1], of the run, after this number of plateaus."""
        rate = self._fallen(min(share, 1.0), plateaus)
        since = share - max(jump for jump in self.jumps() if jump <= share)
        return rate * min(1.0, 0.01 + since / self.warmup) if self.warmup > 0 else rate

    def _fallen(self, share: float, plateaus: int) -> float:
        """The rate without warm-up."""
        if self.kind == "plateau":
            return self.rate * self.factor**plateaus
        if self.kind == "step":
            return self.rate * self.factor ** min(int(share * self.steps), self.steps - 1)
        cosine = 0.5 + 0.5 * math.cos(math.pi * share)
        return self.final_rate + (self.rate - self.final_rate) * cosine

    def alpha(self, share: float) -> float:
        """The weight of DRCN's recursive supervision: 1 at the start, 0 from 80 % of the run."""
        return max(0.0, 1 - share / 0.8) if self.supervision else 0.0


def plateaus(validations: Sequence[float], patience: int) -> int:
    """The number of times that `patience` validations in a row have not been above the best."""
    best, waited, count = -math.inf, 0, 0
    for psnr in validations:
        waited = 0 if psnr > best else waited + 1
        best = max(best, psnr)
        if waited == patience:
            count, waited = count + 1, 0
    return count


def adversarial_weight(options: PerceptualOptions | None, share: float) -> float:
    """The weight of the discriminator's part at this share of the run: it rises from 0."""
    if options is None:
        return 0.0
    return options.adversarial * (min(1.0, share / options.warmup) if options.warmup else 1.0)

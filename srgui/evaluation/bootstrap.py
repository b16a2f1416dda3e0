"""The confidence in a difference of two results, by resampling the pictures they were measured on.

B. Efron, R. J. Tibshirani, "An Introduction to the Bootstrap", 1993: the percentile interval. The
pictures are paired: how hard a picture is drops out of its difference.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

LEVEL = 0.95
_RESAMPLES = 10_000
_AT_ONCE = 1_000  # resamples, which bounds the memory with many pictures


@dataclass(frozen=True)
class Difference:
    """The mean of a paired difference and the bounds of its confidence interval."""

    mean: float
    """Over the pictures."""
    low: float
    """The lower bound at `LEVEL`."""
    high: float
    """The upper bound at `LEVEL`."""


def paired_difference(results: Sequence[float], baseline: Sequence[float]) -> Difference | None:
    """Return how far `results` are above `baseline`, pictures in the same order.

    Pictures without a finite value of both are left out; None for fewer than two. The same values
    give the same interval.
    """
    differences = np.asarray(results, np.float64) - np.asarray(baseline, np.float64)
    differences = differences[np.isfinite(differences)]
    count = len(differences)
    if count < 2:
        return None
    rng = np.random.default_rng(0)
    means = np.concatenate(
        [
            differences[rng.integers(count, size=(_AT_ONCE, count))].mean(axis=1)
            for _ in range(_RESAMPLES // _AT_ONCE)
        ]
    )
    low, high = np.quantile(means, [(1 - LEVEL) / 2, (1 + LEVEL) / 2])
    return Difference(float(differences.mean()), float(low), float(high))

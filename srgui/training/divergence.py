"""Detection of a loss that rises for good."""

from __future__ import annotations

import math

_SETTLING = 50  # losses until their mean is worth comparing
_SUSPECT, _DIVERGED = 3.0, 10.0  # times the lowest mean so far


class Divergence:
    """The sliding mean of the losses, and the lowest it has been, once it has settled."""

    def __init__(self) -> None:
        self.smooth = 0.0
        self.lowest = math.inf
        self._count = 0

    def has_diverged(self, loss: float) -> bool:
        """Take in the next loss; return whether the mean is now far above its lowest."""
        self._count += 1
        self.smooth += (loss - self.smooth) / min(self._count, _SETTLING)
        if self._count >= _SETTLING:
            self.lowest = min(self.lowest, self.smooth)
        return self.smooth > _DIVERGED * self.lowest

    @property
    def is_healthy(self) -> bool:
        """True if the weights may be saved; a rise may be the beginning of a divergence."""
        return self.smooth <= _SUSPECT * self.lowest

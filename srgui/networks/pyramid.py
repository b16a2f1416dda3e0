"""The interface of networks that enlarge level by level."""

from __future__ import annotations

import math
from abc import abstractmethod

from torch import Tensor

from srgui.networks.network import Network


class Pyramid(Network):
    """A network of levels, each of which gives a result twice as large as the one before."""

    pre_enlarged = False

    def level_count(self, scale: float) -> int:
        """Levels up to the one that reaches `scale`."""
        return 1 if len(self.step_kinds) == 1 else max(1, math.ceil(math.log2(scale)))

    @abstractmethod
    def forward(self, x: Tensor, levels: int | None = None) -> tuple[Tensor, ...]:
        """The pictures of the first `levels` levels, by default of all: 2x, 4x, 8x."""

"""A loss compiled for a graphics card."""

from __future__ import annotations

import logging
from typing import Any

import torch
from torch import Tensor, nn

from srgui.training.data.samples import Samples
from srgui.training.losses.objective import Objective

_log = logging.getLogger(__name__)


class Compiled(nn.Module):
    """An objective, compiled where that works and as it is from the first failure on.

    By default with CUDA graphs, which spare the processor the launching of every operation.
    """

    def __init__(self, objective: Objective, **settings: Any) -> None:
        super().__init__()
        self.objective = objective
        self._compiled = torch.compile(
            objective, dynamic=False, **(settings or {"mode": "reduce-overhead"})
        )
        self.works = True

    def forward(self, samples: Samples, alpha: float, adversarial: float = 0.0) -> Tensor:
        """The objective's loss."""
        if self.works:
            try:
                # Tensors, filled on the device: of a number, every value would be compiled for.
                numbers = [samples.inputs.new_full((), n) for n in (alpha, adversarial)]
                loss: Tensor = self._compiled(samples, *numbers)
                return loss.clone()  # the next run of a graph writes to the same place
            except Exception:  # compilers meet a new system with errors of every kind
                _log.warning("Training goes on without compilation", exc_info=True)
                self.works = False
        return self.objective(samples, alpha, adversarial)  # type: ignore[no-any-return]


def compiled(objective: Objective, device: torch.device) -> nn.Module:
    """`objective` for this device.

    It stays as it is where it draws anew which recursions are supervised: no graph can do that.
    """
    if device.type == "cuda" and not objective.supervised:
        return Compiled(objective)
    return objective

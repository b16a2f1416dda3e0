"""The exponential moving average of the weights, which is what is validated and shipped."""

from __future__ import annotations

import copy

import torch

from srgui.networks.network import Network


class Average:
    """A copy of a network that follows it; a short run's average forgets its start faster."""

    def __init__(self, network: Network, decay: float) -> None:
        self.network = copy.deepcopy(network).requires_grad_(False)
        self.decay = decay
        self.updates = 0

    @torch.no_grad()
    def update(self, network: Network) -> None:
        """Move towards the network's present weights; counters are copied."""
        self.updates += 1
        decay = min(self.decay, self.updates / (10 + self.updates))
        for mine, theirs in zip(
            self.network.state_dict().values(), network.state_dict().values(), strict=True
        ):
            if mine.is_floating_point():
                mine.lerp_(theirs, 1 - decay)
            else:
                mine.copy_(theirs)

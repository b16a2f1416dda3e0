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
        mine, theirs = ([*one.state_dict().values()] for one in (self.network, network))
        followed = [n for n, tensor in enumerate(mine) if tensor.is_floating_point()]
        for n in {*range(len(mine))} - {*followed}:
            mine[n].copy_(theirs[n])
        ours, others = ([tensors[n] for n in followed] for tensors in (mine, theirs))
        torch._foreach_lerp_(ours, others, 1 - decay)  # all at once

"""The losses of the three papers."""

from __future__ import annotations

import random

import torch
from torch import Tensor, nn

from srgui.networks.drcn import DRCN
from srgui.networks.lapsrn import LapSRN
from srgui.networks.network import Network
from srgui.training.data.data import Samples


def charbonnier(output: Tensor, truth: Tensor) -> Tensor:
    """The mean of sqrt(difference^2 + eps^2), eps = 1e-3: L1 made smooth at zero (LapSRN)."""
    return ((output - truth).square() + 1e-6).sqrt().mean()


def l2(output: Tensor, truth: Tensor) -> Tensor:
    """The mean squared error (DRCN, DRRN)."""
    return (output - truth).square().mean()


LOSSES = {"charbonnier": charbonnier, "l2": l2}


class Objective(nn.Module):
    """A network with its loss, as one module: what DistributedDataParallel wraps.

    LapSRN's loss is the sum over the levels, DRRN's and the basic DRCN's that of the one output.
    DRCN has recursive supervision: alpha times the mean loss of all recursions plus (1 - alpha)
    times that of the ensemble. With `supervised` above 0 only so many recursions, drawn at random,
    are predicted, and an iteration follows the recursions with probability alpha and the ensemble
    otherwise: the same loss in expectation, at a fraction of the cost.
    """

    def __init__(
        self, network: Network, loss: str = "charbonnier", supervised: int = 0, seed: int = 0
    ) -> None:
        super().__init__()
        self.network = network
        self.loss = LOSSES[loss]
        self.supervised = supervised
        self._random = random.Random(seed)

    def forward(self, samples: Samples, alpha: float | Tensor) -> Tensor:
        """The mean loss of the samples, a scalar."""
        if isinstance(self.network, DRCN) and not self.network.basic:
            return self._recursive(self.network, samples.inputs, samples.truths[0], alpha)
        if isinstance(self.network, LapSRN):  # only as many levels as there are truths
            outputs = self.network(samples.inputs, len(samples.truths))
        else:
            outputs = self.network(samples.inputs)
        losses = [
            self.loss(output, truth) for output, truth in zip(outputs, samples.truths, strict=True)
        ]
        return torch.stack(losses).sum()

    def _recursive(
        self, network: DRCN, inputs: Tensor, truth: Tensor, alpha: float | Tensor
    ) -> Tensor:
        if self.supervised and self._random.random() < alpha:
            wanted = set(self._random.sample(range(network.recursions), self.supervised))
            losses = []
            for d, state in enumerate(network.states(inputs)):
                if d in wanted:
                    losses.append(self.loss(network.predict(state) + inputs, truth))
                    if len(losses) == len(wanted):
                        break
            return torch.stack(losses).mean()
        *predictions, ensemble = network(inputs)
        answer = self.loss(ensemble, truth)
        if self.supervised or (isinstance(alpha, float) and alpha <= 0):
            return answer
        supervision = torch.stack([self.loss(y, truth) for y in predictions]).mean()
        return alpha * supervision + (1 - alpha) * answer

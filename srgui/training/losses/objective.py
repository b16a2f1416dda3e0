"""The losses of the three papers, and those that ask for more than the mean of all answers."""

from __future__ import annotations

import random

import torch
from torch import Tensor, nn

from srgui.networks.drcn import DRCN
from srgui.networks.network import Network
from srgui.networks.pyramid import Pyramid
from srgui.training.data.samples import Samples
from srgui.training.losses import pixels
from srgui.training.losses.checkerboard import phase_difference
from srgui.training.losses.perceptual import PerceptualLoss


class Objective(nn.Module):
    """A network with its loss, as one module: what DistributedDataParallel wraps.

    LapSRN's loss is the sum over the levels, DRRN's and the basic DRCN's that of the one output;
    that of a network of another package is the sum over its results.
    DRCN has recursive supervision: alpha times the mean loss of all recursions plus (1 - alpha)
    times that of the ensemble. With `supervised` above 0 only that number of recursions, drawn at
    random, is predicted, and an iteration follows the recursions with probability alpha and the
    ensemble otherwise: the same loss in expectation, at a fraction of the cost.

    Of every result `phase_weight` times the difference of its phases is added, and what
    `perceptual` finds; of DRCN the ensemble is a result, its recursions are not.
    """

    def __init__(
        self,
        network: Network,
        loss: str = "charbonnier",
        supervised: int = 0,
        draws: random.Random | None = None,
        phase_weight: float = 0.0,
        perceptual: PerceptualLoss | None = None,
    ) -> None:
        super().__init__()
        self.network = network
        self.loss = pixels.named(loss)
        self.supervised = supervised
        self.phase_weight = phase_weight
        self.perceptual = perceptual
        self._random = draws or random.Random(0)

    def forward(
        self, samples: Samples, alpha: float | Tensor, adversarial: float | Tensor = 0.0
    ) -> Tensor:
        """The mean loss of the samples, a scalar; `adversarial` weighs the discriminator's part."""
        if isinstance(self.network, DRCN) and not self.network.basic:
            return self._recursive(self.network, samples, alpha, adversarial)
        if isinstance(self.network, Pyramid):  # only as many levels as there are truths
            outputs = self.network(samples.inputs, len(samples.truths))
        else:
            outputs = self.network(samples.inputs)
        truths = samples.truths * (len(outputs) if len(samples.truths) == 1 else 1)
        return self._of(outputs, truths, adversarial)

    def _of(
        self,
        outputs: tuple[Tensor, ...],
        truths: tuple[Tensor, ...],
        adversarial: float | Tensor,
    ) -> Tensor:
        """The whole loss of a network's results."""
        pairs = list(zip(outputs, truths, strict=True))
        if any(output.requires_grad for output, _ in pairs):  # else nobody trains
            pairs = [pair for pair in pairs if pair[0].requires_grad]  # the others are constant
        total = torch.stack([self.loss(*pair) for pair in pairs]).sum()
        if self.phase_weight:
            phases = torch.stack([phase_difference(*pair) for pair in pairs]).sum()
            total = total + self.phase_weight * phases
        if self.perceptual:
            total = total + self.perceptual(pairs, adversarial)
        return total

    def _recursive(
        self,
        network: DRCN,
        samples: Samples,
        alpha: float | Tensor,
        adversarial: float | Tensor,
    ) -> Tensor:
        inputs, truth = samples.inputs, samples.truths[0]
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
        answer = self._of((ensemble,), samples.truths, adversarial)
        if self.supervised or (isinstance(alpha, float) and alpha <= 0):
            return answer
        supervision = torch.stack([self.loss(y, truth) for y in predictions]).mean()
        return alpha * supervision + (1 - alpha) * answer

"""A distance as the eye may judge it, in the features of SqueezeNet, and a discriminator."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from srgui.networks import squeezenet
from srgui.networks.squeezenet import SqueezeNet
from srgui.training.losses.adversarial import Adversary, Discriminator
from srgui.training.options import PerceptualOptions

SHIFT = 8  # places, each way, at which a picture's grid may begin
SMALLEST = squeezenet.SMALLEST + SHIFT - 1  # pixels a side of a picture


class PerceptualDistance(nn.Module):
    """The visible difference of two pictures: the mean over layers of the squared distance of their
    features, each of length 1, averaged over all places.

    Both are shifted by the same random 0 to 7 pixels each time, or the network's own grid, of
    strides 2 to 16, would print through.
    """

    def __init__(self, features: SqueezeNet) -> None:
        super().__init__()
        self.features = features

    def forward(self, output: Tensor, truth: Tensor) -> Tensor:
        """The mean distance of luma (N, 1, H, W) from the truth, a scalar."""
        output, truth = shifted(output, truth)
        with torch.no_grad():
            wanted = self.features(truth)
        return squeezenet.distance(self.features(output), wanted)


class PerceptualLoss(nn.Module):
    """The addition to a loss by pixels: `weight` times the distance of the features, and the
    contest with a discriminator where there is one.
    """

    def __init__(
        self, distance: PerceptualDistance, weight: float, adversary: Adversary | None
    ) -> None:
        super().__init__()
        self.distance = distance
        self.weight = weight
        self.adversary = adversary

    @property
    def discriminator(self) -> Discriminator | None:
        """The discriminator that learns against the network, if there is one."""
        return self.adversary.discriminator if self.adversary else None

    def forward(self, pairs: list[tuple[Tensor, Tensor]], adversarial: float | Tensor) -> Tensor:
        """The sum over pairs of result and truth, a scalar; `adversarial` weighs the contest.

        The discriminator's own loss is in its gradient alone, not in its value.
        """
        total = self.weight * torch.stack([self.distance(*pair) for pair in pairs]).sum()
        if self.adversary:
            ours, its = self.adversary(pairs)
            total = total + adversarial * ours + (its - its.detach())
        return total


def built(options: PerceptualOptions) -> PerceptualLoss:
    """Return the loss that `options` ask for; ModelError when its file can't be used."""
    distance = PerceptualDistance(SqueezeNet(options.network))
    adversary = Adversary(Discriminator()) if options.adversarial else None
    return PerceptualLoss(distance, options.weight, adversary)


def shifted(*pictures: Tensor) -> list[Tensor]:
    """Planes (N, 1, H, W) without the first 0 to 7 rows and columns, drawn once for all of them,
    7 fewer each way.
    """
    height, width = pictures[0].shape[2:]
    device = pictures[0].device
    # Drawn on the device, of one size, so that nothing waits and a compiled graph stays the same.
    top, left = torch.randint(SHIFT, (2, 1), device=device)
    rows = torch.arange(height - SHIFT + 1, device=device) + top
    columns = torch.arange(width - SHIFT + 1, device=device) + left
    return [one.index_select(2, rows).index_select(3, columns) for one in pictures]

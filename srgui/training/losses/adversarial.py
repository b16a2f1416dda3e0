"""A discriminator between patches of real pictures and those that a network makes.

Relativistic average loss: A. Jolicoeur-Martineau, "The relativistic discriminator: a key element
missing from standard GAN", ICLR 2019. Spectral normalisation: T. Miyato et al., "Spectral
Normalization for Generative Adversarial Networks", ICLR 2018.
"""

from __future__ import annotations

import itertools

import torch
from torch import Tensor, nn
from torch.nn.functional import conv2d, leaky_relu, normalize, pixel_unshuffle, softplus

_SLOPE = 0.2  # of the LeakyReLU below zero
_UNSHUFFLED = 2
# Filters, side of the kernel and stride of each convolution; the last one gives the verdict.
_LAYERS = ((48, 3, 1), (64, 4, 2), (96, 4, 2), (96, 3, 1), (1, 3, 1))


class Discriminator(nn.Module):
    """Convolutions that give a verdict on every patch of a luma plane.

    The plane is unshuffled first: its four phases become channels, so a difference between phases
    is what it sees best. Every convolution's weight is divided by its largest singular value.
    """

    def __init__(self) -> None:
        super().__init__()
        widths = [_UNSHUFFLED**2, *(filters for filters, _, _ in _LAYERS)]
        self.convs = nn.ModuleList(
            nn.Conv2d(inputs, outputs, kernel, stride, padding=1)
            for (inputs, outputs), (_, kernel, stride) in zip(
                itertools.pairwise(widths), _LAYERS, strict=True
            )
        )
        for number, conv in enumerate(self._layers):
            assert conv.bias is not None
            nn.init.kaiming_normal_(conv.weight, a=_SLOPE)
            nn.init.zeros_(conv.bias)
            vector = normalize(torch.randn(conv.weight.shape[0]), dim=0)
            self.register_buffer(f"vector{number}", vector)

    def forward(self, luma: Tensor, weights: list[Tensor]) -> Tensor:
        """The verdicts (N, 1, h, w), higher for what looks real, by these normalised weights."""
        x = pixel_unshuffle((luma - 0.5) * 4, _UNSHUFFLED)
        for number, (conv, weight) in enumerate(zip(self._layers, weights, strict=True)):
            if number:
                x = leaky_relu(x, _SLOPE)
            bias = conv.bias
            if bias is not None and not weight.requires_grad:
                bias = bias.detach()
            x = conv2d(x, weight, bias, stride=conv.stride, padding=1)
        return x

    def weights(self) -> list[Tensor]:
        """The normalised weights, after another step towards their largest singular values."""
        return [
            conv.weight / self._largest(conv.weight.flatten(1), self.get_buffer(f"vector{number}"))
            for number, conv in enumerate(self._layers)
        ]

    @property
    def _layers(self) -> list[nn.Conv2d]:
        return [conv for conv in self.convs if isinstance(conv, nn.Conv2d)]

    @staticmethod
    def _largest(matrix: Tensor, left: Tensor) -> Tensor:
        """The largest singular value of `matrix`, by one step of the power method from `left`."""
        with torch.no_grad():
            right = normalize(matrix.T @ left, dim=0)
            left.copy_(normalize(matrix @ right, dim=0))
            vector = left.clone()  # what the gradient needs must not change with the next step
        return torch.dot(vector, matrix @ right)


class Adversary(nn.Module):
    """The contest of a network with a discriminator, both in one loss.

    The gradients of the first of its losses reach the network alone, those of the second the
    discriminator alone: so one backward pass serves both, with an optimizer each.
    """

    def __init__(self, discriminator: Discriminator) -> None:
        super().__init__()
        self.discriminator = discriminator

    def forward(self, pairs: list[tuple[Tensor, Tensor]]) -> tuple[Tensor, Tensor]:
        """The network's loss and the discriminator's, each the sum over pairs of result and truth,
        which are luma (N, 1, H, W) with even sides.
        """
        weights = self.discriminator.weights()
        still = [weight.detach() for weight in weights]
        ours, its = [], []
        for output, truth in pairs:
            pair = torch.cat([truth, output.detach()])
            real, made = self.discriminator(pair, weights).chunk(2)
            its.append(relativistic(real, made))
            ours.append(relativistic(self.discriminator(output, still), real.detach()))
        return torch.stack(ours).sum(), torch.stack(its).sum()


def relativistic(raised: Tensor, lowered: Tensor) -> Tensor:
    """The loss of verdicts that should exceed the mean of the others, which should stay below
    theirs: ln 2 when there is no difference.
    """
    above, below = raised - lowered.mean(), lowered - raised.mean()
    return (softplus(-above).mean() + softplus(below).mean()) / 2

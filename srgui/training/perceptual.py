"""A distance as the eye may judge it, in the features of SqueezeNet.

SqueezeNet 1.1: F. Iandola et al., "SqueezeNet: AlexNet-level accuracy with 50x fewer parameters",
2016. The distance: R. Zhang et al., "The Unreasonable Effectiveness of Deep Features as a
Perceptual Metric", CVPR 2018, without its learned weights.
"""

from __future__ import annotations

from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn.functional import conv2d, max_pool2d, relu

from srgui.errors import TrainingError, reason
from srgui.texts import Text
from srgui.training.adversarial import Adversary, Discriminator
from srgui.training.options import PerceptualOptions

SHIFT = 8  # places, each way, at which a picture's grid may begin
SMALLEST = 40  # pixels a side of a picture: what is left of it must fill every layer

_MEANS = (103.939, 116.779, 123.68)  # of blue, green and red
_POOLED = (2, 4, 6)  # the fires that a pooling precedes
_FIRES = range(2, 10)
_JUDGED = ("conv1", "fire3", "fire5", "fire6", "fire7", "fire8", "fire9")


class SqueezeNet(nn.Module):
    """The features of SqueezeNet 1.1 as it was trained on ImageNet; they learn nothing.

    Its weights belong to whoever trains: `path` is a .safetensors file with `conv1` and `fireN`'s
    `squeeze1x1`, `expand1x1` and `expand3x3`. TrainingError for another.
    """

    def __init__(self, path: Path) -> None:
        super().__init__()
        try:
            tensors = load_file(path)
        except OSError as error:
            raise _refusal(path, reason(error)) from error
        except SafetensorError as error:
            raise _refusal(path, Text("it is damaged")) from error
        for name in _layers():
            for part in ("weight", "bias"):
                tensor = tensors.get(f"{name}.{part}")
                if tensor is None:
                    raise _refusal(path, Text("it lacks {name}", name=f"{name}.{part}"))
                self.register_buffer(_flat(name, part), tensor.float(), persistent=False)
        self.register_buffer("means", torch.tensor(_MEANS).reshape(1, 3, 1, 1), persistent=False)

    def forward(self, luma: Tensor) -> list[Tensor]:
        """The features that are compared, for luma (N, 1, H, W) in [16, 235] / 255."""
        grey = (luma * 255 - 16) * (255 / 219)
        x = relu(conv2d(grey - self.get_buffer("means"), *self._of("conv1"), stride=2))
        found = {"conv1": x}
        for number in _FIRES:
            if number in _POOLED:
                x = max_pool2d(x, 3, 2, ceil_mode=True)
            x = self._fire(x, f"fire{number}")
            found[f"fire{number}"] = x
        return [found[name] for name in _JUDGED]

    def _fire(self, x: Tensor, name: str) -> Tensor:
        x = relu(conv2d(x, *self._of(f"{name}.squeeze1x1")))
        small = conv2d(x, *self._of(f"{name}.expand1x1"))
        large = conv2d(x, *self._of(f"{name}.expand3x3"), padding=1)
        return relu(torch.cat([small, large], 1))

    def _of(self, name: str) -> tuple[Tensor, Tensor]:
        return self.get_buffer(_flat(name, "weight")), self.get_buffer(_flat(name, "bias"))


class PerceptualDistance(nn.Module):
    """How different two pictures look: the mean over layers of the squared distance of their
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
        parts = [
            (_unit(ours) - _unit(theirs)).square().sum(1).mean()
            for ours, theirs in zip(self.features(output), wanted, strict=True)
        ]
        return torch.stack(parts).mean()


class PerceptualLoss(nn.Module):
    """What is added to a loss by pixels: `weight` times the distance of the features, and the
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
        """What learns against the network, if anything does."""
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
    """The loss that `options` ask for; TrainingError when its file can't be used."""
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


def _unit(features: Tensor) -> Tensor:
    features = features.float()
    return features * (features.square().sum(1, keepdim=True) + 1e-10).rsqrt()


def _layers() -> list[str]:
    parts = ("squeeze1x1", "expand1x1", "expand3x3")
    return ["conv1", *(f"fire{number}.{part}" for number in _FIRES for part in parts)]


def _flat(name: str, part: str) -> str:
    return f"{name}.{part}".replace(".", "_")


def _refusal(path: Path, why: Text) -> TrainingError:
    return TrainingError(
        Text("Can't compare pictures with {path}", path=path),
        why,
        Text("Give --perceptual the features of SqueezeNet 1.1 (.safetensors)."),
    )

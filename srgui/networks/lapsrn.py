"""LapSRN: W.-S. Lai, J.-B. Huang, N. Ahuja, M.-H. Yang, "Deep Laplacian Pyramid Networks for
Fast and Accurate Super-Resolution", CVPR 2017 (arXiv 1704.03915)."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from itertools import accumulate
from operator import mul

import torch
from torch import Tensor, nn
from torch.nn.functional import leaky_relu_

from srgui.networks.network import Network, conv3x3
from srgui.networks.step import StepInfo
from srgui.networks.transposed import Transposed

_SLOPE = 0.2  # of the LeakyReLU below zero


class Level(nn.Module):
    """One pyramid level: features and picture, each enlarged `stride` times.

    Feature branch: `depth` 3x3 convolutions and a transposed one, each with LeakyReLU. Image
    branch: a transposed convolution started as bilinear interpolation. The level's picture is the
    enlarged picture plus the residual made of the enlarged features; without `residual` the
    features make the picture alone.
    """

    def __init__(self, filters: int, depth: int, stride: int = 2, residual: bool = True) -> None:
        super().__init__()
        self.stride = stride
        self.convs = nn.ModuleList(conv3x3(filters, filters) for _ in range(depth))
        self.upsample = Transposed(filters, filters, stride)
        self.residual = conv3x3(filters, 1)
        self.enlarge: nn.ConvTranspose2d | None = None
        if residual:
            self.enlarge = nn.ConvTranspose2d(
                1, 1, 2 * stride, stride=stride, padding=stride // 2, bias=False
            )
            with torch.no_grad():
                self.enlarge.weight.copy_(_bilinear(stride))

    def forward(self, features: Tensor, image: Tensor) -> tuple[Tensor, Tensor]:
        """Features (N, filters, H, W) and picture (N, 1, H, W), both enlarged."""
        for conv in self.convs:
            features = leaky_relu_(conv(features), _SLOPE)
        features = leaky_relu_(self.upsample(features), _SLOPE)
        residual: Tensor = self.residual(features)
        if self.enlarge is None:
            return features, residual
        return features, self.enlarge(image) + residual


def _bilinear(stride: int) -> Tensor:
    """The (2 stride, 2 stride) kernel with which a transposed convolution interpolates."""
    ramp = 1 - (torch.arange(2 * stride) + 0.5 - stride).abs() / stride
    return ramp[:, None] * ramp[None, :]


class LapSRN(Network):
    """A Laplacian pyramid: one pass gives 2x, 4x and 8x.

    `depths` is the number of convolutions of each level: (10,) and (10, 10) in the paper's x2 and
    x4 models, (5, 5, 5) in its x8 model. For the paper's ablations, `residual=False` removes the
    image branch, and `pyramid=False` enlarges in a single leap behind all convolutions.
    """

    pre_enlarged = False

    def __init__(
        self,
        depths: Sequence[int] = (5, 5, 5),
        filters: int = 64,
        residual: bool = True,
        pyramid: bool = True,
    ) -> None:
        super().__init__()
        self.hyperparameters = {
            "depths": list(depths),
            "filters": filters,
            "residual": residual,
            "pyramid": pyramid,
        }
        self.filters = filters
        self.embed = conv3x3(1, filters)
        if pyramid:
            levels = [Level(filters, depth, residual=residual) for depth in depths]
        else:
            levels = [Level(filters, sum(depths), 2 ** len(depths), residual)]
        self.levels = nn.ModuleList(levels)
        self._levels = levels
        self.max_scale = 2 ** len(depths)

    def level_count(self, scale: float) -> int:
        """Levels that a run to `scale` passes: the next power of two is what they reach."""
        if len(self._levels) == 1:
            return 1
        return max(1, math.ceil(math.log2(scale)))

    def steps(self, scale: float) -> tuple[StepInfo, ...]:
        """Every level up to `scale`; the last one is reduced where `scale` is no power of two."""
        count = self.level_count(scale)
        factors = [*(2.0 ** (n + 1) for n in range(count - 1)), scale]
        return tuple(StepInfo("level", n, count, f) for n, f in enumerate(factors, start=1))

    def magnifications(self, scale: float) -> tuple[int, ...]:
        """2, 4, 8 up to the level that reaches `scale`."""
        strides = (level.stride for level in self._levels[: self.level_count(scale)])
        return tuple(accumulate(strides, mul))

    def stream(self, x: Tensor) -> Iterator[Tensor]:
        """Yield the picture of every level: 2x, 4x, 8x."""
        features, image = leaky_relu_(self.embed(x), _SLOPE), x
        for level in self.levels:
            features, image = level(features, image)
            yield image

    def halo(self, scale: float) -> int:
        """Followed from an output pixel back to the input, halving its reach at every level."""
        reach = 1  # the residual convolution
        for level in reversed(self._levels[: self.level_count(scale)]):
            reach = math.ceil(reach / level.stride) + 1 + len(level.convs)
        return reach + 1

    def multiply_adds(self, scale: float) -> float:
        """Per low-resolution pixel."""
        wide, thin = 9 * self.filters**2, 9 * self.filters
        total, pixels = float(thin), 1
        for level in self._levels[: self.level_count(scale)]:
            total += pixels * (len(level.convs) * wide + (level.stride + 1) ** 2 * self.filters**2)
            pixels *= level.stride**2
            total += pixels * thin
        return total

    def activation_floats(self, scale: float) -> float:
        """The last level's enlarged features, before and after their crop, and their picture."""
        pixels = math.prod(lv.stride**2 for lv in self._levels[: self.level_count(scale)])
        return pixels * (2.0 * self.filters + 2)

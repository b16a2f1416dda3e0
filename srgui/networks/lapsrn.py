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

from srgui.networks.network import (
    NO_MARGINS,
    Margins,
    Network,
    conv3x3,
    narrowed,
    pixels,
    scaled,
    trimmed,
)
from srgui.networks.step import StepInfo
from srgui.networks.transposed import Transposed

_SLOPE = 0.2  # of the LeakyReLU below zero
_TRIMMED_EVERY = 4  # convolutions; each time the features are copied


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

    def forward(
        self, features: Tensor, image: Tensor, margins: Margins, kept: Sequence[Margins]
    ) -> tuple[Tensor, Tensor]:
        """Features (N, filters, H, W) and picture (N, 1, H, W), both enlarged.

        Every convolution, and then the upsampling, keeps so much of their margins.
        """
        image = trimmed(image, margins, kept[-1])
        for conv, keep in zip(self.convs, kept, strict=False):
            features = leaky_relu_(conv(trimmed(features, margins, keep)), _SLOPE)
            margins = keep
        features = trimmed(features, margins, kept[-1])
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

    def stream_inside(self, x: Tensor, margins: Margins, scale: float) -> Iterator[Tensor]:
        """Yield the picture of every level: 2x, 4x, 8x.

        Every level gets only what it and those behind it can see from inside. It sees less far
        than all of them, on a grid twice as fine as that before it: with the margin that the first
        one needs, the last one would work on several times as much.
        """
        features, image = leaky_relu_(self.embed(x), _SLOPE), x
        for level, kept in zip(self._levels, self._kept(margins, scale), strict=False):
            features, image = level(features, image, margins, kept)
            margins = scaled(kept[-1], level.stride)
            yield trimmed(image, margins)

    def _kept(self, margins: Margins, scale: float) -> Iterator[list[Margins]]:
        """What every level's convolutions and then its upsampling get of the margins, in pixels
        of the level's input, up to `scale`.
        """
        levels = self._levels[: self.level_count(scale)]
        for number, level in enumerate(levels):
            reach, depth, kept = _reach(levels[number:]), len(level.convs), []
            for done in range(depth + 1):
                if done % _TRIMMED_EVERY == 0 or done == depth:
                    margins = narrowed(margins, reach - done)
                kept.append(margins)
            yield kept
            margins = scaled(margins, level.stride)

    def halo(self, scale: float) -> int:
        """Followed from an output pixel back to the input, halving its reach at every level."""
        return _reach(self._levels[: self.level_count(scale)]) + 1  # the embedding

    def multiply_adds(
        self, scale: float, height: int = 1, width: int = 1, margins: Margins = NO_MARGINS
    ) -> float:
        """Of the embedding and of the levels, each with the margins that it gets."""
        wide, thin = 9 * self.filters**2, 9 * self.filters
        total = float(thin * height * width)
        for level, (*convs, upsampled) in self._level_pixels(scale, height, width, margins):
            upsampling = (level.stride + 1) ** 2 * self.filters**2
            total += sum(convs) * wide + upsampled * (upsampling + level.stride**2 * thin)
        return total

    def activation_floats(
        self, scale: float, height: int = 1, width: int = 1, margins: Margins = NO_MARGINS
    ) -> float:
        """A level's enlarged features, as they are computed and put in place, and its picture."""
        floats = 2.0 * self.filters + 2
        levels = self._level_pixels(scale, height, width, margins)
        return max(floats * level.stride**2 * counts[-1] for level, counts in levels)

    def _level_pixels(
        self, scale: float, height: int, width: int, margins: Margins
    ) -> Iterator[tuple[Level, list[int]]]:
        """Every level up to `scale`; the pixels of each convolution, and last those upsampled."""
        for level, kept in zip(self._levels, self._kept(margins, scale), strict=False):
            yield level, [pixels(height, width, margins, keep) for keep in kept]
            height, width = height * level.stride, width * level.stride
            margins = scaled(margins, level.stride)


def _reach(levels: Sequence[Level]) -> int:
    """How far, in pixels of the first level's input, a pixel of the last one's picture can see."""
    reach = 1  # the residual convolution
    for level in reversed(levels):
        reach = math.ceil(reach / level.stride) + 1 + len(level.convs)
    return reach

"""LapSRN: W.-S. Lai, J.-B. Huang, N. Ahuja, M.-H. Yang, "Deep Laplacian Pyramid Networks for
Fast and Accurate Super-Resolution", CVPR 2017 (arXiv 1704.03915)."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn.functional import leaky_relu_

from srgui.networks.conv_transpose import bilinear, enlarging
from srgui.networks.network import conv3x3
from srgui.networks.pyramid import Pyramid

KERNELS = (3, 4)  # sides of the kernel that doubles the features
_SLOPE = 0.2  # of the LeakyReLU below zero


class Level(nn.Module):
    """One pyramid level: features and picture, each enlarged `stride` times.

    Feature branch: `depth` 3x3 convolutions and a transposed one, each with LeakyReLU. Image
    branch: a transposed convolution initialised as bilinear interpolation. The level's picture is
    the enlarged picture plus the residual made of the enlarged features; without `residual` the
    features make the picture alone. With an `even` kernel all phases of the enlarged features get
    as many taps.
    """

    def __init__(
        self,
        filters: int,
        depth: int,
        stride: int = 2,
        residual: bool = True,
        even: bool = False,
    ) -> None:
        super().__init__()
        self.convs = nn.ModuleList(conv3x3(filters, filters) for _ in range(depth))
        self.upsample = enlarging(filters, stride, even)
        self.residual = conv3x3(filters, 1)
        self.enlarge: nn.ConvTranspose2d | None = None
        if residual:
            self.enlarge = nn.ConvTranspose2d(
                1, 1, 2 * stride, stride=stride, padding=stride // 2, bias=False
            )
            with torch.no_grad():
                self.enlarge.weight.copy_(bilinear(stride))

    def forward(self, features: Tensor, image: Tensor) -> tuple[Tensor, Tensor]:
        """Features (N, filters, H, W) and picture (N, 1, H, W), both enlarged."""
        for conv in self.convs:
            features = leaky_relu_(conv(features), _SLOPE)
        features = leaky_relu_(self.upsample(features), _SLOPE)
        residual: Tensor = self.residual(features)
        if self.enlarge is None:
            return features, residual
        return features, self.enlarge(image) + residual


class LapSRN(Pyramid):
    """A Laplacian pyramid: one pass gives 2x, 4x and 8x.

    `depths` is the number of convolutions of each level: (10,) and (10, 10) in the paper's x2 and
    x4 models, (5, 5, 5) in its x8 model. For the paper's ablations, `residual=False` removes the
    image branch, and `pyramid=False` enlarges in a single step after all convolutions. `kernel` is
    the side of the kernel that doubles the features: 3 as in the authors' code, or 4 as in the
    paper, which gives all four phases as many taps. Raises ValueError for any other.
    """

    def __init__(
        self,
        depths: Sequence[int] = (5, 5, 5),
        filters: int = 64,
        residual: bool = True,
        pyramid: bool = True,
        kernel: int = 3,
    ) -> None:
        super().__init__()
        if kernel not in KERNELS:
            raise ValueError(f"the kernel is {kernel}, not 3 or 4")
        self.hyperparameters = {
            "depths": list(depths),
            "filters": filters,
            "residual": residual,
            "pyramid": pyramid,
            "kernel": kernel,
        }
        even = kernel == 4
        self.embed = conv3x3(1, filters)
        if pyramid:
            levels = [Level(filters, depth, residual=residual, even=even) for depth in depths]
        else:
            levels = [Level(filters, sum(depths), 2 ** len(depths), residual, even)]
        self.levels = nn.ModuleList(levels)
        self.step_kinds = tuple("level" for _ in levels)
        self.max_scale = 2 ** len(depths)

    def forward(self, x: Tensor, levels: int | None = None) -> tuple[Tensor, ...]:
        """The pictures of the first `levels` levels, by default of all: 2x, 4x, 8x."""
        features, image = leaky_relu_(self.embed(x), _SLOPE), x
        pictures = []
        for level in list(self.levels)[:levels]:
            features, image = level(features, image)
            pictures.append(image)
        return tuple(pictures)

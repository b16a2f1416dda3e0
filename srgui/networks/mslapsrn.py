"""MS-LapSRN: W.-S. Lai, J.-B. Huang, N. Ahuja, M.-H. Yang, "Fast and Accurate Image
Super-Resolution with Deep Laplacian Pyramid Networks", TPAMI 2018 (arXiv 1710.01992)."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn.functional import leaky_relu

from srgui.networks.conv_transpose import ConvTranspose, bilinear
from srgui.networks.network import conv3x3
from srgui.networks.pyramid import Pyramid

_SLOPE = 0.2  # of the LeakyReLU below zero


class MSLapSRN(Pyramid):
    """A Laplacian pyramid whose levels share all weights: one pass gives 2x, 4x and 8x.

    A level applies a block of `depth` convolutions, each preceded by LeakyReLU, `recursions` times
    and adds the level's input features after every block (the paper's skip from the shared
    source, SS). LeakyReLU and a transposed convolution enlarge the features; the level's picture is
    the enlarged picture plus the residual made of the enlarged features. The paper's networks have
    5 convolutions and 2, 5 or 8 recursions: D5R2, D5R5 and D5R8.
    """

    def __init__(
        self, depth: int = 5, recursions: int = 8, filters: int = 64, levels: int = 3
    ) -> None:
        super().__init__()
        self.hyperparameters = {
            "depth": depth,
            "recursions": recursions,
            "filters": filters,
            "levels": levels,
        }
        self.recursions = recursions
        self.step_kinds = tuple("level" for _ in range(levels))
        self.max_scale = 2**levels
        self.embed = conv3x3(1, filters)
        self.convs = nn.ModuleList(conv3x3(filters, filters) for _ in range(depth))
        self.upsample = ConvTranspose(filters, filters, 2)
        self.residual = conv3x3(filters, 1)
        self.enlarge = nn.ConvTranspose2d(1, 1, 4, stride=2, padding=1, bias=False)
        with torch.no_grad():
            self.enlarge.weight.copy_(bilinear(2))

    def forward(self, x: Tensor, levels: int | None = None) -> tuple[Tensor, ...]:
        """The pictures of the first `levels` levels, by default of all: 2x, 4x, 8x."""
        features, image = self.embed(x), x
        pictures = []
        for _ in self.step_kinds[:levels]:
            features = self.upsample(leaky_relu(self.embedded(features), _SLOPE))
            image = self.enlarge(image) + self.residual(features)
            pictures.append(image)
        return tuple(pictures)

    def embedded(self, source: Tensor) -> Tensor:
        """The features (N, filters, H, W) of a level after all recursions, before enlargement."""
        state = source
        for _ in range(self.recursions):
            for conv in self.convs:
                state = conv(leaky_relu(state, _SLOPE))
            state = state + source
        return state

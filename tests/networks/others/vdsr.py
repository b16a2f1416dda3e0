"""VDSR: J. Kim, J. K. Lee, K. M. Lee, "Accurate Image Super-Resolution Using Very Deep
Convolutional Networks", CVPR 2016 (arXiv 1511.04587); here with a picture after each half."""

from __future__ import annotations

from torch import Tensor, nn

from srgui.networks.network import Network, conv3x3


class VDSR(Network):
    pre_enlarged = True
    max_scale = 4
    step_kinds = ("half", "whole")

    def __init__(self, filters: int = 4, depth: int = 2) -> None:
        super().__init__()
        self.hyperparameters = {"filters": filters, "depth": depth}
        self.embed = conv3x3(1, filters)
        self.halves = nn.ModuleList(
            nn.Sequential(*(layer for _ in range(depth) for layer in self._layer(filters)))
            for _ in range(2)
        )
        self.residual = conv3x3(filters, 1)

    @staticmethod
    def _layer(filters: int) -> tuple[nn.Module, nn.Module]:
        return conv3x3(filters, filters), nn.ReLU(inplace=True)

    def forward(self, x: Tensor) -> tuple[Tensor, ...]:
        features = self.embed(x).relu()
        pictures = []
        for half in self.halves:
            features = half(features)
            pictures.append(x + self.residual(features))
        return tuple(pictures)

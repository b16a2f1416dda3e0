"""RCAN: Y. Zhang et al., "Image Super-Resolution Using Very Deep Residual Channel Attention
Networks", ECCV 2018 (arXiv 1807.02758). Its attention sees the whole picture at once."""

from __future__ import annotations

from torch import Tensor, nn

from srgui.networks.network import Network, conv3x3


class ChannelAttention(nn.Module):
    def __init__(self, filters: int) -> None:
        super().__init__()
        self.gate = nn.Sequential(
            nn.AdaptiveAvgPool2d(1),
            nn.Conv2d(filters, 1, 1),
            nn.ReLU(),
            nn.Conv2d(1, filters, 1),
            nn.Sigmoid(),
        )

    def forward(self, x: Tensor) -> Tensor:
        return x * self.gate(x)


class RCAN(Network):
    pre_enlarged = True
    max_scale = 4
    step_kinds = ("output",)

    def __init__(self, filters: int = 4) -> None:
        super().__init__()
        self.hyperparameters = {"filters": filters}
        self.layers = nn.Sequential(
            conv3x3(1, filters), ChannelAttention(filters), conv3x3(filters, 1)
        )

    def forward(self, x: Tensor) -> tuple[Tensor, ...]:
        return (x + self.layers(x),)

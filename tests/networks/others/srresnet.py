"""SRResNet: C. Ledig et al., "Photo-Realistic Single Image Super-Resolution Using a Generative
Adversarial Network", CVPR 2017 (arXiv 1609.04802)."""

from __future__ import annotations

from torch import Tensor, nn

from srgui.networks.network import Network, conv3x3


class Block(nn.Module):
    def __init__(self, filters: int) -> None:
        super().__init__()
        self.layers = nn.Sequential(
            conv3x3(filters, filters, bias=False),
            nn.BatchNorm2d(filters),
            nn.PReLU(),
            conv3x3(filters, filters, bias=False),
            nn.BatchNorm2d(filters),
        )

    def forward(self, x: Tensor) -> Tensor:
        return x + self.layers(x)


class SRResNet(Network):
    channels = 3
    pre_enlarged = False
    max_scale = 4
    step_kinds = ("output",)

    def __init__(self, filters: int = 4, blocks: int = 2) -> None:
        super().__init__()
        self.hyperparameters = {"filters": filters, "blocks": blocks}
        self.embed = nn.Sequential(nn.Conv2d(3, filters, 9, padding=4), nn.PReLU())
        self.blocks = nn.Sequential(*(Block(filters) for _ in range(blocks)))
        self.join = nn.Sequential(conv3x3(filters, filters, bias=False), nn.BatchNorm2d(filters))
        enlarging = [
            layer
            for _ in range(2)
            for layer in (conv3x3(filters, 4 * filters), nn.PixelShuffle(2), nn.PReLU())
        ]
        self.enlarge = nn.Sequential(*enlarging, nn.Conv2d(filters, 3, 9, padding=4))

    def forward(self, x: Tensor) -> tuple[Tensor, ...]:
        features = self.embed(x)
        return (self.enlarge(features + self.join(self.blocks(features))),)

"""FSRCNN: C. Dong, C. C. Loy, X. Tang, "Accelerating the Super-Resolution Convolutional Neural
Network", ECCV 2016 (arXiv 1608.00367)."""

from __future__ import annotations

from torch import Tensor, nn

from srgui.networks.network import Network


class FSRCNN(Network):
    pre_enlarged = False
    step_kinds = ("output",)

    def __init__(self, scale: int = 2, filters: int = 8, shrunk: int = 4, depth: int = 2) -> None:
        super().__init__()
        self.hyperparameters = {
            "scale": scale,
            "filters": filters,
            "shrunk": shrunk,
            "depth": depth,
        }
        self.max_scale = scale
        layers = [nn.Conv2d(1, filters, 5, padding=2), nn.PReLU(filters)]
        layers += [nn.Conv2d(filters, shrunk, 1), nn.PReLU(shrunk)]
        for _ in range(depth):
            layers += [nn.Conv2d(shrunk, shrunk, 3, padding=1), nn.PReLU(shrunk)]
        layers += [nn.Conv2d(shrunk, filters, 1), nn.PReLU(filters)]
        self.layers = nn.Sequential(*layers)
        self.enlarge = nn.ConvTranspose2d(
            filters, 1, 9, stride=scale, padding=4, output_padding=scale - 1
        )

    def forward(self, x: Tensor) -> tuple[Tensor, ...]:
        return (self.enlarge(self.layers(x)),)

"""DRRN: Y. Tai, J. Yang, X. Liu, "Image Super-Resolution via Deep Recursive Residual Network",
CVPR 2017."""

from __future__ import annotations

from torch import Tensor, nn
from torch.nn.functional import relu, relu_

from srgui.networks.network import Network, conv3x3


class RecursiveBlock(nn.Module):
    """A convolution, then `units` residual units with shared weights.

    The identity branch of every unit comes from H_0, the output of the first convolution (local
    residual learning): H_u = conv2(relu(conv1(relu(H_{u-1})))) + H_0. In a chain it comes from
    H_{u-1}, as in a ResNet.
    """

    def __init__(
        self,
        inputs: int,
        filters: int,
        units: int,
        batch_norm: bool,
        rectified_identity: bool,
        chain: bool,
    ) -> None:
        super().__init__()
        self.units = units
        self.rectified_identity = rectified_identity
        self.chain = chain

        def norm(channels: int) -> nn.Module:
            return nn.BatchNorm2d(channels) if batch_norm else nn.Identity()

        self.norm = norm(inputs)
        self.conv = conv3x3(inputs, filters, bias=False)
        self.norm1 = norm(filters)
        self.conv1 = conv3x3(filters, filters, bias=False)
        self.norm2 = norm(filters)
        self.conv2 = conv3x3(filters, filters, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        """(N, inputs, H, W) to (N, filters, H, W)."""
        first: Tensor = self.conv(relu(self.norm(x)))
        identity = relu(first) if self.rectified_identity else first
        state = first
        for _ in range(self.units):
            if self.chain:
                identity = relu(state) if self.rectified_identity else state
            hidden = self.conv1(relu(self.norm1(state)))
            state = self.conv2(relu_(self.norm2(hidden))) + identity
        return state


class DRRN(Network):
    """`blocks` recursive blocks of `units` residual units each, and a global residual.

    The paper normalises before each ReLU (`batch_norm`) and adds H_0 itself. The well-known
    PyTorch port does without normalisation and adds relu(H_0) (`rectified_identity`), in the
    global residual relu(x); its published weights need exactly that. The paper's models have
    128 filters, one block and 9 or 25 units: (1 + 2 units) blocks + 1 layers. `chain` is what it
    compares them with, DRRN_C: units that follow each other, without the paths to H_0.
    """

    pre_enlarged = True
    max_scale = 4
    step_kinds = ("output",)

    def __init__(
        self,
        filters: int = 128,
        blocks: int = 1,
        units: int = 9,
        batch_norm: bool = False,
        rectified_identity: bool = True,
        chain: bool = False,
    ) -> None:
        super().__init__()
        self.hyperparameters = {
            "filters": filters,
            "blocks": blocks,
            "units": units,
            "batch_norm": batch_norm,
            "rectified_identity": rectified_identity,
            "chain": chain,
        }
        self.rectified_identity = rectified_identity
        self.blocks = nn.Sequential(
            *(
                RecursiveBlock(
                    1 if b == 0 else filters,
                    filters,
                    units,
                    batch_norm,
                    rectified_identity,
                    chain,
                )
                for b in range(blocks)
            )
        )
        self.norm = nn.BatchNorm2d(filters) if batch_norm else nn.Identity()
        self.output = conv3x3(filters, 1, bias=False)

    def forward(self, x: Tensor) -> tuple[Tensor]:
        """The residual that the last block's state makes, plus the input."""
        residual = self.output(relu(self.norm(self.blocks(x))))
        return (residual + (relu(x) if self.rectified_identity else x),)

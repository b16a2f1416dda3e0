"""DRRN: Y. Tai, J. Yang, X. Liu, "Image Super-Resolution via Deep Recursive Residual Network",
CVPR 2017."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from torch import Tensor, nn
from torch.nn.functional import relu, relu_

from srgui.networks.network import NO_MARGINS, Margins, Network, conv3x3, narrowed, pixels, trimmed
from srgui.networks.step import StepInfo

_TRIMMED_EVERY = 3  # units; each time the state and the identity are copied


class RecursiveBlock(nn.Module):
    """A convolution, then residual units with shared weights.

    The identity branch of every unit comes from H_0, the output of the first convolution (local
    residual learning): H_u = conv2(relu(conv1(relu(H_{u-1})))) + H_0.
    """

    def __init__(
        self, inputs: int, filters: int, batch_norm: bool, rectified_identity: bool
    ) -> None:
        super().__init__()
        self.rectified_identity = rectified_identity

        def norm(channels: int) -> nn.Module:
            return nn.BatchNorm2d(channels) if batch_norm else nn.Identity()

        self.norm = norm(inputs)
        self.conv = conv3x3(inputs, filters, bias=False)
        self.norm1 = norm(filters)
        self.conv1 = conv3x3(filters, filters, bias=False)
        self.norm2 = norm(filters)
        self.conv2 = conv3x3(filters, filters, bias=False)

    def forward(self, x: Tensor, margins: Margins, kept: Sequence[Margins]) -> Tensor:
        """(N, inputs, H, W) to (N, filters, H, W); every unit keeps so much of the margins."""
        first: Tensor = self.conv(relu(self.norm(x)))
        identity = relu(first) if self.rectified_identity else first
        state = first
        for keep in kept:
            state, identity = trimmed(state, margins, keep), trimmed(identity, margins, keep)
            margins = keep
            hidden = self.conv1(relu(self.norm1(state)))
            state = self.conv2(relu_(self.norm2(hidden))) + identity
        return state


class DRRN(Network):
    """`blocks` recursive blocks of `units` residual units each, and a global residual.

    The paper normalises before each ReLU (`batch_norm`) and adds H_0 itself. The well-known
    PyTorch port does without normalisation and adds relu(H_0) (`rectified_identity`), in the
    global residual relu(x); its published weights need exactly that. The paper's models have
    128 filters, one block and 9 or 25 units: depth (1 + 2 units) blocks + 1.
    """

    pre_enlarged = True
    max_scale = 4

    def __init__(
        self,
        filters: int = 128,
        blocks: int = 1,
        units: int = 9,
        batch_norm: bool = False,
        rectified_identity: bool = True,
    ) -> None:
        super().__init__()
        self.hyperparameters = {
            "filters": filters,
            "blocks": blocks,
            "units": units,
            "batch_norm": batch_norm,
            "rectified_identity": rectified_identity,
        }
        self.filters = filters
        self.units = units
        self.rectified_identity = rectified_identity
        self.blocks = nn.ModuleList(
            RecursiveBlock(1 if b == 0 else filters, filters, batch_norm, rectified_identity)
            for b in range(blocks)
        )
        self.norm = nn.BatchNorm2d(filters) if batch_norm else nn.Identity()
        self.output = conv3x3(filters, 1, bias=False)

    def steps(self, scale: float) -> tuple[StepInfo, ...]:
        """The one output."""
        return (StepInfo("output", 1, 1, scale),)

    def magnifications(self, scale: float) -> tuple[int, ...]:
        """All 1: the input has the target size already."""
        return (1,) * len(self.steps(scale))

    def stream_inside(self, x: Tensor, margins: Margins, scale: float) -> Iterator[Tensor]:
        """Yield the output: the residual of the last block plus the input.

        The units drop, now and then, what the layers behind them can't see from inside.
        """
        state, there, inside = x, margins, trimmed(x, margins)
        for block, kept in zip(self.blocks, self._kept(margins), strict=True):
            state = block(state, there, kept)
            there = kept[-1]
        residual = trimmed(self.output(relu(self.norm(state))), there)
        yield residual + (relu(inside) if self.rectified_identity else inside)

    def _kept(self, margins: Margins) -> Iterator[list[Margins]]:
        """What every unit of every block gets of the margins."""
        behind = self.depth
        for _ in self.blocks:
            behind -= 1
            block = []
            for number in range(self.units):
                if number % _TRIMMED_EVERY == 0:
                    margins = narrowed(margins, behind)
                behind -= 2
                block.append(margins)
            yield block

    @property
    def depth(self) -> int:
        """Convolutions from input to output."""
        return (1 + 2 * self.units) * len(self.blocks) + 1

    def halo(self, scale: float) -> int:
        """One pixel for every convolution from input to output."""
        return self.depth

    def multiply_adds(
        self, scale: float, height: int = 1, width: int = 1, margins: Margins = NO_MARGINS
    ) -> float:
        """Of every block's first convolution and of the units with the margins they get."""
        wide, thin = 9 * self.filters**2, 9 * self.filters
        total, first, there = 0, thin, margins
        for kept in self._kept(margins):
            total += first * pixels(height, width, margins, there)
            total += sum(2 * wide * pixels(height, width, margins, keep) for keep in kept)
            first, there = wide, kept[-1]
        return float(total + thin * pixels(height, width, margins, there))

    def activation_floats(
        self, scale: float, height: int = 1, width: int = 1, margins: Margins = NO_MARGINS
    ) -> float:
        """The identity, the state, the hidden layer and its rectified copy."""
        return 4.0 * self.filters * height * width

"""What a network tells the engine."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator
from typing import Any, TypeAlias

from torch import Tensor, nn

from srgui.networks.step import StepInfo

Margins: TypeAlias = tuple[int, int, int, int]  # pixels at the top, left, bottom and right
NO_MARGINS: Margins = (0, 0, 0, 0)


class Network(nn.Module, ABC):
    """A super-resolution network that works on the luma plane and shows its steps.

    `hyperparameters` rebuild it: `type(network)(**network.hyperparameters)`. With
    `pre_enlarged`, the input is the luma already enlarged by bicubic to the target size;
    otherwise it is the low-resolution luma. Factors up to `max_scale` are served.
    """

    pre_enlarged: bool
    max_scale: int
    hyperparameters: dict[str, Any]

    @abstractmethod
    def steps(self, scale: float) -> tuple[StepInfo, ...]:
        """The intermediate results on the way to `scale`, in order; the last is the answer."""

    @abstractmethod
    def magnifications(self, scale: float) -> tuple[int, ...]:
        """How many times larger than the network's input each result of `steps(scale)` comes out.

        All 1 with `pre_enlarged`. The last may exceed `scale`; the caller reduces it.
        """

    def stream(self, x: Tensor) -> Iterator[Tensor]:
        """Yield every intermediate result as soon as it is computed.

        `x` is (N, 1, H, W) float, luma in [16, 235] / 255; so are the results, not clipped. A
        caller that wants only the first steps stops early and pays for those alone.
        """
        return self.stream_inside(x, NO_MARGINS, self.max_scale)

    @abstractmethod
    def stream_inside(self, x: Tensor, margins: Margins, scale: float) -> Iterator[Tensor]:
        """Yield the results of `steps(scale)` without those of `margins`, which count pixels of x.

        What can't be seen from inside need not be computed.
        """

    @abstractmethod
    def halo(self, scale: float) -> int:
        """How far, in input pixels, an output pixel at `scale` can see."""

    @abstractmethod
    def multiply_adds(
        self, scale: float, height: int = 1, width: int = 1, margins: Margins = NO_MARGINS
    ) -> float:
        """Multiplications with addition of `stream_inside` for an input of this size."""

    @abstractmethod
    def activation_floats(
        self, scale: float, height: int = 1, width: int = 1, margins: Margins = NO_MARGINS
    ) -> float:
        """Floats in memory at the peak of `stream_inside` for an input of this size."""

    def forward(self, x: Tensor) -> tuple[Tensor, ...]:
        """All intermediate results, in order: see `stream`."""
        return tuple(self.stream(x))


def narrowed(margins: Margins, reach: int) -> Margins:
    """What is kept of margins when the layers to come see so many pixels far."""
    top, left, bottom, right = (min(margin, reach) for margin in margins)
    return top, left, bottom, right


def trimmed(x: Tensor, margins: Margins, kept: Margins = NO_MARGINS) -> Tensor:
    """(N, C, H, W) with its margins cut down to those that are kept."""
    if margins == kept:
        return x
    top, left, bottom, right = (margin - keep for margin, keep in zip(margins, kept, strict=True))
    return x[..., top : x.shape[-2] - bottom, left : x.shape[-1] - right]


def pixels(height: int, width: int, margins: Margins, kept: Margins) -> int:
    """Pixels of a plane of this size when its margins are cut down to those that are kept."""
    rows = height - margins[0] - margins[2] + kept[0] + kept[2]
    columns = width - margins[1] - margins[3] + kept[1] + kept[3]
    return rows * columns


def scaled(margins: Margins, factor: int) -> Margins:
    """Margins on a grid `factor` times as fine."""
    top, left, bottom, right = margins
    return factor * top, factor * left, factor * bottom, factor * right


def conv3x3(inputs: int, outputs: int, *, bias: bool = True) -> nn.Conv2d:
    """A 3x3 convolution that keeps the size, started as He et al. (2015) propose."""
    layer = nn.Conv2d(inputs, outputs, 3, padding=1, bias=bias)
    nn.init.kaiming_normal_(layer.weight, nonlinearity="relu")
    if layer.bias is not None:
        nn.init.zeros_(layer.bias)
    return layer

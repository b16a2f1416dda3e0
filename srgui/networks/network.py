"""What a network tells the engine."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator
from typing import Any

from torch import Tensor, nn

from srgui.networks.step import StepInfo


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

    @abstractmethod
    def stream(self, x: Tensor) -> Iterator[Tensor]:
        """Yield every intermediate result as soon as it is computed.

        `x` is (N, 1, H, W) float, luma in [16, 235] / 255; so are the results, not clipped. A
        caller that wants only the first steps stops early and pays for those alone.
        """

    @abstractmethod
    def halo(self, scale: float) -> int:
        """How far, in input pixels, an output pixel at `scale` can see."""

    @abstractmethod
    def multiply_adds(self, scale: float) -> float:
        """Multiplications with addition per input pixel, for all steps up to `scale`."""

    @abstractmethod
    def activation_floats(self, scale: float) -> float:
        """Floats that lie in memory at the peak of a run, per input pixel."""

    def forward(self, x: Tensor) -> tuple[Tensor, ...]:
        """All intermediate results, in order: see `stream`."""
        return tuple(self.stream(x))


def conv3x3(inputs: int, outputs: int, *, bias: bool = True) -> nn.Conv2d:
    """A 3x3 convolution that keeps the size, started as He et al. (2015) propose."""
    layer = nn.Conv2d(inputs, outputs, 3, padding=1, bias=bias)
    nn.init.kaiming_normal_(layer.weight, nonlinearity="relu")
    if layer.bias is not None:
        nn.init.zeros_(layer.bias)
    return layer

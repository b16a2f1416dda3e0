"""The interface of every network, and the layer that all of them consist of."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Any

from torch import Tensor, nn

from srgui.networks.step import StepKind


class Network(nn.Module, ABC):
    """A super-resolution network that returns its intermediate results."""

    channels: int = 1
    """1 for a network that works on luma, 3 for one that works on red, green and blue."""
    pre_enlarged: bool
    """True if the input is the picture already enlarged by bicubic to the target size, and not the
    low-resolution picture."""
    max_scale: int
    """The largest factor that is supported; without `pre_enlarged`, that of the last result."""
    step_kinds: tuple[StepKind, ...]
    """The kind of each result of `forward`."""
    hyperparameters: dict[str, Any]
    """Rebuild it: `type(network)(**network.hyperparameters)`."""

    @abstractmethod
    def forward(self, x: Tensor) -> tuple[Tensor, ...]:
        """All intermediate results, in order; the last is the final one.

        `x` is (N, 1, H, W) float, luma in [16, 235] / 255, or (N, 3, H, W), red, green and blue in
        [0, 1]; so are the results, not clipped.
        """


def conv3x3(inputs: int, outputs: int, *, bias: bool = True) -> nn.Conv2d:
    """A 3x3 convolution that keeps the size, initialised as He et al. (2015) propose."""
    layer = nn.Conv2d(inputs, outputs, 3, padding=1, bias=bias)
    nn.init.kaiming_normal_(layer.weight, nonlinearity="relu")
    if layer.bias is not None:
        nn.init.zeros_(layer.bias)
    return layer

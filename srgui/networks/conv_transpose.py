"""A transposed convolution that makes its input exactly `stride` times as large."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn.functional import pad


class ConvTranspose(nn.ConvTranspose2d):
    """Enlarges (N, inputs, H, W) to (N, outputs, stride H, stride W) with a kernel of stride + 1.

    What the kernel adds below and to the right of the picture is cropped.
    """

    def __init__(self, inputs: int, outputs: int, stride: int) -> None:
        super().__init__(inputs, outputs, stride + 1, stride=stride)
        assert self.bias is not None
        nn.init.kaiming_normal_(self.weight, nonlinearity="relu")
        nn.init.zeros_(self.bias)

    def forward(self, x: Tensor, output_size: list[int] | None = None) -> Tensor:
        """The enlarged features."""
        # The gradient of a slice would leave channels_last and train at a quarter of the speed.
        return pad(super().forward(x), (0, -1, 0, -1))


def enlarging(filters: int, stride: int, even: bool) -> nn.ConvTranspose2d:
    """The enlargement of `filters` features by `stride`.

    With an `even` kernel, of 2 stride, every phase of the result gets as many taps. With that of
    `ConvTranspose` the first phase gets four and the last one only one, which shows as a fine grid.
    """
    if not even:
        return ConvTranspose(filters, filters, stride)
    layer = nn.ConvTranspose2d(filters, filters, 2 * stride, stride=stride, padding=stride // 2)
    assert layer.bias is not None
    nn.init.kaiming_normal_(layer.weight, nonlinearity="relu")
    nn.init.zeros_(layer.bias)
    return layer


def bilinear(stride: int) -> Tensor:
    """The (2 stride, 2 stride) kernel with which a transposed convolution interpolates."""
    ramp = 1 - (torch.arange(2 * stride) + 0.5 - stride).abs() / stride
    return ramp[:, None] * ramp[None, :]

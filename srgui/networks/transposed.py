"""A transposed convolution computed as an ordinary one, which processors are much faster at."""

from __future__ import annotations

from torch import Tensor, nn
from torch.nn.functional import conv2d, pad


class Transposed(nn.ConvTranspose2d):
    """Enlarges (N, inputs, H, W) to (N, outputs, stride H, stride W) with a kernel of stride + 1.

    An output pixel of a transposed convolution sees at most 2 x 2 input pixels, and which weights
    they meet depends on its place among the stride x stride that belong to one input pixel. So an
    ordinary 2 x 2 convolution computes all of those places as channels, which are then put beside
    each other (W. Shi et al., "Is the deconvolution layer the same as a convolutional layer?",
    arXiv 1609.07009). What the kernel would add below and to the right of the picture is left out.
    """

    def __init__(self, inputs: int, outputs: int, stride: int) -> None:
        super().__init__(inputs, outputs, stride + 1, stride=stride)
        assert self.bias is not None
        nn.init.kaiming_normal_(self.weight, nonlinearity="relu")
        nn.init.zeros_(self.bias)

    def forward(self, x: Tensor, output_size: list[int] | None = None) -> Tensor:
        """The enlarged features."""
        count, _, height, width = x.shape
        stride, outputs = self.stride[0], self.out_channels
        assert self.bias is not None
        places = conv2d(pad(x, (1, 0, 1, 0)), self._dense(), self.bias.repeat(stride**2))
        places = places.permute(0, 2, 3, 1).reshape(count, height, width, stride, stride, outputs)
        beside = places.transpose(2, 3).reshape(count, stride * height, stride * width, outputs)
        return beside.permute(0, 3, 1, 2)

    def _dense(self) -> Tensor:
        """The weights as (stride * stride * outputs, inputs, 2, 2)."""
        inputs, outputs = self.weight.shape[:2]
        stride = self.stride[0]
        # The last row and column of the kernel reach from a pixel into the next one's places.
        kernel = pad(self.weight, (0, stride - 1, 0, stride - 1))
        taps = kernel.reshape(inputs, outputs, 2, stride, 2, stride).flip(2, 4)
        return taps.permute(3, 5, 1, 0, 2, 4).reshape(stride**2 * outputs, inputs, 2, 2)

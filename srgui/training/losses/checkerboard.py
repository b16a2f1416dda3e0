"""Kernels without checkerboard artefacts: all phases of a transposed convolution are to be alike.

A result's pixels fall into stride x stride phases, each made by taps of its own. Where features are
even, phases differ as the sums of their taps do, which shows as a grid. Kernels whose rows and
columns all have equal sums for every phase are those of a nearest-neighbour enlargement followed by
an ordinary convolution: A. Odena, V. Dumoulin, C. Olah, "Deconvolution and Checkerboard Artifacts",
Distill, 2016.
"""

from __future__ import annotations

from functools import lru_cache

import torch
from torch import Tensor, nn
from torch.nn.functional import avg_pool2d


def phase_difference(output: Tensor, truth: Tensor) -> Tensor:
    """The difference of the error between even and odd columns, and between even and odd rows.

    `output` and `truth` are (N, 1, H, W) with even sides; the result is a scalar. Differences are
    averaged over 8 pixels of a row or a column, so only what goes on along it counts.
    """
    error = output - truth
    return (_alternation(error) + _alternation(error.mT)) / 2


def _alternation(error: Tensor) -> Tensor:
    columns = error[..., ::2] - error[..., 1::2]
    return avg_pool2d(columns, (1, min(4, columns.shape[3]))).abs().mean()


@torch.no_grad()
def even_out(network: nn.Module, share: float) -> None:
    """Take this share, in [0, 1], of what differs between phases from the kernels of `network` that
    are trained.

    Done after each step of an optimizer it is a decay of its own, as AdamW's of weights: a loss
    would have to be weighed against the others.
    """
    for module in network.modules():
        if isinstance(module, nn.ConvTranspose2d) and share > 0 and module.weight.requires_grad:
            weight = module.weight
            weight.lerp_(evened(weight, module.stride[0]), share)


def evened(weight: Tensor, stride: int) -> Tensor:
    """The closest kernels to `weight`, (inputs, outputs, k, k), whose phases are even."""
    projection = _projection(weight.shape[-1], stride, weight.device, weight.dtype)
    even: Tensor = projection @ weight @ projection
    return even


@lru_cache(maxsize=8)  # a card would wait for it at every step
def _projection(side: int, stride: int, device: torch.device, dtype: torch.dtype) -> Tensor:
    """The projection, (side, side), onto rows of taps with the same sum for every phase."""
    taps = torch.eye(stride, dtype=torch.float64).repeat(1, -(-side // stride))[:, :side]
    differences = taps - taps.mean(0)
    inverse: Tensor = torch.linalg.pinv(differences)
    return (torch.eye(side, dtype=torch.float64) - inverse @ differences).to(device, dtype)

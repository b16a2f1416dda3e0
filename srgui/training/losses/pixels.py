"""Losses by pixels: of results and truths (N, 1, H, W), a scalar."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

import torch
from torch import Tensor
from torch.nn.functional import avg_pool2d

from srgui.errors import OptionError
from srgui.texts import Text
from srgui.training import functions

Loss: TypeAlias = Callable[[Tensor, Tensor], Tensor]

_VARIANCE_WEIGHT = 1.0


def charbonnier(output: Tensor, truth: Tensor) -> Tensor:
    """The mean of sqrt(difference^2 + eps^2), eps = 1e-3: L1 made smooth at zero (LapSRN)."""
    return ((output - truth).square() + 1e-6).sqrt().mean()


def l2(output: Tensor, truth: Tensor) -> Tensor:
    """The mean squared error (DRCN, DRRN)."""
    return (output - truth).square().mean()


def l1(output: Tensor, truth: Tensor) -> Tensor:
    """The mean absolute error."""
    return (output - truth).abs().mean()


def gradient_variance(output: Tensor, truth: Tensor) -> Tensor:
    """L1 plus the mean squared error of the gradients' variance in squares of 8 pixels: blurred
    edges and flattened texture have too little of it.

    L. Abrahamyan et al., "Gradient Variance Loss for Structure-Enhanced Image Super-Resolution",
    ICASSP 2022.
    """
    return l1(output, truth) + _VARIANCE_WEIGHT * l2(_variance(output), _variance(truth))


def _variance(luma: Tensor) -> Tensor:
    slopes = torch.cat([_sobel(luma), _sobel(luma.mT).mT], 1)
    return avg_pool2d(slopes.square(), 8) - avg_pool2d(slopes, 8).square()


def _sobel(luma: Tensor) -> Tensor:
    rise = luma[..., 2:] - luma[..., :-2]
    return rise[..., :-2, :] + 2 * rise[..., 1:-1, :] + rise[..., 2:, :]


def charbonnier_sum(output: Tensor, truth: Tensor) -> Tensor:
    """The Charbonnier loss of a sample, summed over its pixels, as LapSRN's paper defines it."""
    return charbonnier(output, truth) * output[0].numel()


def euclidean(output: Tensor, truth: Tensor) -> Tensor:
    """Half the squared distance of a sample, summed over its pixels (DRCN, DRRN)."""
    return l2(output, truth) * (output[0].numel() / 2)


LOSSES: dict[str, Loss] = {
    "charbonnier": charbonnier,
    "l1": l1,
    "l2": l2,
    "gradient-variance": gradient_variance,
    "euclidean": euclidean,
    "charbonnier-sum": charbonnier_sum,
}
"""The functions of `training.options.LOSSES`."""


def named(name: str) -> Loss:
    """Return the loss of this name, or a person's own MODULE:FUNCTION, tried on a sample.

    Raises OptionError for a name without a loss, and for a function that returns no scalar.
    """
    if name in LOSSES:
        return LOSSES[name]
    what = Text("Can't use the loss {name}", name=name)
    if not functions.is_own(name):
        known = ", ".join(LOSSES)
        remedy = Text("Choose {known}, or give MODULE:FUNCTION.", known=known)
        raise OptionError(what, Text("there is no such loss"), remedy)
    own = functions.load(name)
    output = torch.full((2, 1, 32, 32), 0.5, requires_grad=True)
    try:
        value: Any = own(output, torch.full((2, 1, 32, 32), 0.25))
    except Exception as error:  # a person's code may raise anything
        raise OptionError(what, functions.failure(error)) from error
    if not isinstance(value, Tensor) or value.dim() or not value.requires_grad:
        raise OptionError(what, Text("it doesn't return a scalar tensor with a gradient"))
    return own

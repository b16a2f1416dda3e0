"""Layers and functions whose every pixel depends on the whole picture, so that tiles would show."""

from __future__ import annotations

from typing import Any

import torch
from torch import nn
from torch.nn import functional

from srgui.programs.shape_inference import ProgramError
from srgui.texts import Text

_MODULES = (
    nn.AdaptiveAvgPool2d,
    nn.AdaptiveMaxPool2d,
    nn.InstanceNorm2d,
    nn.GroupNorm,
    nn.LayerNorm,
    nn.MultiheadAttention,
    nn.Softmax,
    nn.Softmax2d,
)
_FUNCTIONS = {
    *(torch.mean, torch.std, torch.var, torch.amax, torch.amin, torch.max, torch.softmax),
    *("mean", "std", "var", "amax", "amin", "max", "softmax"),
    *(functional.adaptive_avg_pool2d, functional.adaptive_max_pool2d, functional.softmax),
    *(functional.instance_norm, functional.group_norm, functional.layer_norm),
    functional.scaled_dot_product_attention,
}


def is_module(module: nn.Module) -> bool:
    """Return whether a layer sees the whole picture."""
    return isinstance(module, _MODULES)


def is_function(target: Any) -> bool:
    """Return whether a function, or a tensor's method of this name, sees the whole picture."""
    return target in _FUNCTIONS


def refusal(what: Text) -> ProgramError:
    """Return the error for `what` a network does, such as channel attention."""
    return ProgramError(
        Text(
            "{what}, which sees the whole picture at once, but pictures are computed in tiles",
            what=what,
        )
    )

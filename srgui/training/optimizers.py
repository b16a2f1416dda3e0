"""The optimizers by name."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import torch
from torch import nn

from srgui.training.options import Optimizer, TrainOptions

_BETAS = (0.9, 0.99)  # of Adam and AdamW


def _adam(parameters: Iterable[nn.Parameter], o: TrainOptions, fused: bool) -> torch.optim.Adam:
    return torch.optim.Adam(parameters, betas=_BETAS, weight_decay=o.weight_decay, fused=fused)


def _adamw(parameters: Iterable[nn.Parameter], o: TrainOptions, fused: bool) -> torch.optim.AdamW:
    return torch.optim.AdamW(parameters, betas=_BETAS, weight_decay=o.weight_decay, fused=fused)


def _sgd(parameters: Iterable[nn.Parameter], o: TrainOptions, fused: bool) -> torch.optim.SGD:
    return torch.optim.SGD(
        parameters, o.rate, momentum=o.momentum, weight_decay=o.weight_decay, fused=fused
    )


_OPTIMIZERS: dict[Optimizer, Callable[..., torch.optim.Optimizer]] = {
    "adam": _adam,
    "adamw": _adamw,
    "sgd": _sgd,
}


def optimizer(
    parameters: Iterable[nn.Parameter], options: TrainOptions, device: torch.device
) -> torch.optim.Optimizer:
    """Return the optimizer that `options` ask for; its rate is set before every step."""
    return _OPTIMIZERS[options.optimizer](parameters, options, device.type == "cuda")


def discriminators(
    parameters: Iterable[nn.Parameter], device: torch.device
) -> torch.optim.Optimizer:
    """Return a discriminator's optimizer, Adam whatever the network has."""
    return torch.optim.Adam(parameters, betas=_BETAS, fused=device.type == "cuda")


def restore(optimizer: torch.optim.Optimizer, state: dict[str, Any]) -> None:
    """Load the state of an optimizer, which may come from another kind of device."""
    fused = [group["fused"] for group in optimizer.param_groups]
    optimizer.load_state_dict(state)
    for group, own in zip(optimizer.param_groups, fused, strict=True):
        group["fused"] = own

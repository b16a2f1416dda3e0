"""Training a part of a network, while the other parameters stay as they are."""

from __future__ import annotations

import torch

from srgui.errors import OptionError
from srgui.networks.network import Network
from srgui.networks.pyramid import Pyramid
from srgui.texts import Text
from srgui.training.options import TrainOptions

_SIDE = 8  # pixels of the plane that shows which results depend on what is trained


def freeze(network: Network, only: str) -> None:
    """Freeze the parameters whose names don't begin with `only`; "" freezes none."""
    for name, parameter in network.named_parameters():
        parameter.requires_grad_(name.startswith(only))


def check(options: TrainOptions, network: Network) -> None:
    """Refuse a part that the network doesn't have or a scale doesn't reach: OptionError."""
    if not options.only:
        return
    freeze(network, options.only)
    parameters = dict(network.named_parameters())
    if not any(parameter.requires_grad for parameter in parameters.values()):
        last = [*parameters][-1].rpartition(".")[0]
        raise OptionError(
            Text("No parameter has a name that begins with {start!r}", start=options.only),
            remedy=Text("Give --only a part of the network, such as {part}.", part=last),
        )
    for scale in options.scales:
        if not _reaches(network, scale):
            raise OptionError(
                Text("Training at {scale}x doesn't change {part}", scale=scale, part=options.only),
                remedy=Text("Give --scales the factors that do."),
            )


def _reaches(network: Network, scale: int) -> bool:
    """Return whether a result of this scale depends on a parameter that is trained."""
    plane = torch.zeros(1, network.channels, _SIDE, _SIDE)
    levels = [network.level_count(scale)] if isinstance(network, Pyramid) else []
    return any(result.requires_grad for result in network(plane, *levels))

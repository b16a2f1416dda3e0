"""Small networks of every form, untrained; trained weights are not the point of most tests."""

from __future__ import annotations

import torch

from srgui.networks.drcn import DRCN
from srgui.networks.drrn import DRRN
from srgui.networks.lapsrn import LapSRN
from srgui.networks.mslapsrn import MSLapSRN
from srgui.networks.network import Network

SMALL = {
    "drcn": lambda: DRCN(6, 3),
    "drcn basic": lambda: DRCN(5, 4, basic=True),
    "drrn": lambda: DRRN(6, 1, 2),
    "drrn two blocks": lambda: DRRN(6, 2, 2),
    "drrn of the paper": lambda: DRRN(6, 1, 2, batch_norm=True, rectified_identity=False),
    "drrn in a chain": lambda: DRRN(6, 1, 3, chain=True),
    "drrn with normalisation in two blocks": lambda: DRRN(4, 2, 1, batch_norm=True),
    "lapsrn 2x": lambda: LapSRN((2,), 6),
    "lapsrn 4x": lambda: LapSRN((2, 3), 6),
    "lapsrn 8x": lambda: LapSRN((3, 2, 1), 6),
    "lapsrn of the paper's kernel": lambda: LapSRN((2, 1), 6, kernel=4),
    "lapsrn without pyramid": lambda: LapSRN((1, 2), 6, pyramid=False),
    "lapsrn without residual": lambda: LapSRN((1, 2), 6, residual=False),
    "mslapsrn": lambda: MSLapSRN(2, 2, 6, 2),
    "one filter": lambda: LapSRN((1, 1), 1),
}


def small_network(name: str) -> Network:
    """The network of this name, in evaluation mode."""
    torch.manual_seed(20261125)
    network = SMALL[name]().eval().requires_grad_(False)
    for module in network.modules():
        if isinstance(module, torch.nn.BatchNorm2d):  # neutral statistics would hide mistakes
            for values in (module.running_mean, module.weight, module.bias):
                values.uniform_(-0.5, 0.5)
            module.running_var.uniform_(0.5, 2)
    return network

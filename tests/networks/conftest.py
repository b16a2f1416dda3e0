"""Small networks of every form; trained weights are not the point here."""

import pytest
import torch

from srgui.networks.drcn import DRCN
from srgui.networks.drrn import DRRN
from srgui.networks.lapsrn import LapSRN

# name: (how to make it, a factor it serves)
SMALL = {
    "drcn": (lambda: DRCN(6, 3), 3),
    "drcn basic": (lambda: DRCN(6, 3, basic=True), 2),
    "drrn": (lambda: DRRN(6, 1, 2), 3),
    "drrn two blocks": (lambda: DRRN(6, 2, 2), 2),
    "drrn of the paper": (lambda: DRRN(6, 1, 2, batch_norm=True, rectified_identity=False), 2),
    "drrn in a chain": (lambda: DRRN(6, 1, 3, chain=True), 2),
    "lapsrn 2x": (lambda: LapSRN((2,), 6), 2),
    "lapsrn 4x": (lambda: LapSRN((2, 3), 6), 4),
    "lapsrn 8x": (lambda: LapSRN((3, 2, 1), 6), 8),
    "lapsrn of the paper's kernel": (lambda: LapSRN((2, 1), 6, kernel=4), 4),
    "lapsrn without pyramid": (lambda: LapSRN((1, 2), 6, pyramid=False), 4),
    "lapsrn without residual": (lambda: LapSRN((1, 2), 6, residual=False), 4),
}


@pytest.fixture(autouse=True)
def _reproducible():
    torch.manual_seed(20261122)


@pytest.fixture(params=SMALL)
def network_and_scale(request):
    """Every small network, in evaluation mode, and a factor."""
    make, scale = SMALL[request.param]
    return make().eval(), scale

"""Small untrained networks: what the engine does must not depend on the weights."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from srgui.engine.inference import Inference
from srgui.engine.upscaler import Upscaler
from srgui.models.catalogue import ModelInfo
from srgui.models.model import Model
from srgui.networks.drcn import DRCN
from srgui.networks.drrn import DRRN
from srgui.networks.lapsrn import LapSRN
from srgui.networks.network import Network
from srgui.programs.tracing import traced
from srgui.runtimes.torch import prepare


def tiny(name: str) -> Network:
    torch.manual_seed(7)
    if name == "lapsrn":
        return LapSRN((3, 2, 2), filters=8)
    if name == "drrn":
        return DRRN(filters=8, units=3)
    return DRCN(filters=8, recursions=5)


def upscaler_of(network: Network, name: str) -> Upscaler:
    info = ModelInfo(name, name.upper(), Path(), name, network.hyperparameters, (2, 4))
    state = network.state_dict().items()
    tensors = {tensor: values.numpy() for tensor, values in state if values.dim()}
    model = Model(info, traced(network), tensors)
    threads = torch.get_num_threads()
    return Upscaler(Inference(model, prepare, "cpu", "full", threads), threads)


@pytest.fixture(params=["lapsrn", "drrn", "drcn"])
def upscaler(request: pytest.FixtureRequest) -> Upscaler:
    """An upscaler of each network in turn, small and untrained."""
    return upscaler_of(tiny(request.param), request.param)


@pytest.fixture(scope="module", params=["lapsrn", "drrn", "drcn"])
def shared_upscaler(request: pytest.FixtureRequest) -> Upscaler:
    """The same, one for a whole module: an upscaler keeps nothing of what it computed."""
    return upscaler_of(tiny(request.param), request.param)


@pytest.fixture
def lapsrn() -> Upscaler:
    return upscaler_of(tiny("lapsrn"), "lapsrn")

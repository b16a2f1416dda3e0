"""MS-LapSRN out of its authors' MatConvNet files and a PyTorch port."""

from __future__ import annotations

import pytest
import torch

from srgui.errors import ModelError, OptionError
from srgui.models.importers.published import read_published
from srgui.networks.mslapsrn import MSLapSRN
from tests.models.importers.files import save_matconvnet

LAYERS = {"embed": "input_conv", "upsample": "upconv", "residual": "residual_conv"}
PORT = {
    "embed": "conv_input",
    "upsample": "transpose",
    "residual": "predict",
    "enlarge": "scale_img",
    "convs.0": "features.recursive_block.block.conv_0",
    "convs.1": "features.recursive_block.block.conv_1",
}


def as_matconvnet(network):
    state = {name: tensor.numpy() for name, tensor in network.state_dict().items()}
    names = LAYERS | {f"convs.{n}": f"conv{n + 1}" for n in range(len(network.convs))}
    values = {"img_up_f": state["enlarge.weight"][0, 0]}
    for ours, theirs in names.items():
        filters = state[f"{ours}.weight"].transpose(2, 3, 1, 0)
        values[f"{theirs}_f"] = filters[..., 0] if filters.shape[3] == 1 else filters
        values[f"{theirs}_b"] = state[f"{ours}.bias"][None]
    return values


def as_port(network):
    for name, tensor in network.state_dict().items():
        layer, _, part = name.rpartition(".")
        yield f"{PORT[layer]}.{part}", tensor


@pytest.fixture
def network():
    torch.manual_seed(3)
    return MSLapSRN(2, 3, 5).eval()


def test_both_layouts_give_the_network_that_was_written(tmp_path, network):
    torch.save({"model": dict(as_port(network))}, tmp_path / "best.pt")
    save_matconvnet(tmp_path / "a.mat", as_matconvnet(network))
    x = torch.rand(1, 1, 7, 5)
    for name in ("best.pt", "a.mat"):
        published = read_published(tmp_path / name, recursions=3)
        assert published.network.hyperparameters == network.hyperparameters
        assert published.scales == (2, 4, 8)
        for ours, theirs in zip(network(x), published.network(x), strict=True):
            assert torch.equal(ours, theirs)


def test_recursions_that_are_not_given_are_measured_and_said(tmp_path, network):
    save_matconvnet(tmp_path / "a.mat", as_matconvnet(network))
    published = read_published(tmp_path / "a.mat")
    assert published.network.hyperparameters["recursions"] in (2, 5, 8)
    assert f"{published.network.recursions} recursions" in published.note


def test_impossible_recursions_and_incomplete_files_are_refused(tmp_path, network):
    values = as_matconvnet(network)
    save_matconvnet(tmp_path / "a.mat", values)
    with pytest.raises(OptionError, match="0 recursions"):
        read_published(tmp_path / "a.mat", recursions=0)
    del values["conv2_b"]
    with pytest.raises(ModelError, match=r"convs\.1\.bias is missing"):
        read_published(save_matconvnet(tmp_path / "a.mat", values))

"""DRRN out of its PyTorch port's state dict."""

from __future__ import annotations

import pytest
import torch

from srgui.errors import ModelError, OptionError
from srgui.models.importers.published import read_published
from srgui.models.lookup import find
from srgui.models.weights import load
from tests.models.importers.files import state_dict

NAMES = {
    "input.weight": "blocks.0.conv.weight",
    "conv1.weight": "blocks.0.conv1.weight",
    "conv2.weight": "blocks.0.conv2.weight",
    "output.weight": "output.weight",
}


def test_a_drrn_state_dict_is_read_whatever_its_name(tmp_path):
    path = tmp_path / "weights.bin"
    torch.save(state_dict(6), path)
    published = read_published(path, units=25)
    assert published.network.hyperparameters["filters"] == 6
    assert published.network.hyperparameters["units"] == 25
    assert published.scales == (2, 3, 4)


def test_units_that_are_not_given_are_those_that_restore_a_test_picture_better(tmp_path):
    info = find("drrn-fast")
    tensors = load(info).tensors
    state = {theirs: torch.from_numpy(tensors[ours]) for theirs, ours in NAMES.items()}
    torch.save(state, tmp_path / "model.pth")
    published = read_published(tmp_path / "model.pth")
    assert published.network.hyperparameters["units"] == info.hyperparameters["units"] == 9
    assert "9 residual units" in published.note
    assert "with 25" in published.note


def test_drrn_needs_at_least_one_unit(tmp_path):
    torch.save(state_dict(), tmp_path / "model.pth")
    with pytest.raises(OptionError, match="0 units"):
        read_published(tmp_path / "model.pth", units=0)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"conv3.weight": torch.zeros(1)}, "not those of DRRN"),
        ({"conv1.weight": torch.zeros(4, 4, 5, 5)}, "don't fit"),
        ({"conv1.weight": torch.zeros(())}, "don't fit"),
        ({"conv1.weight": torch.zeros(1).expand(2**40, 1, 1, 1)}, "a tensor claims more"),
        ({"conv2.weight": torch.full((4, 4, 3, 3), float("nan"))}, "not numbers"),
        ({"conv2.weight": "text"}, "conv2.weight.* not those of DRRN"),
        (
            {"conv2.weight": torch.zeros(4, 4, 3, 3, dtype=torch.int64)},
            "conv2.weight.* not those of DRRN",
        ),
    ],
    ids=["tensor too many", "shape", "scalar", "huge", "nan", "text", "integers"],
)
def test_a_state_dict_that_does_not_fit_is_refused(tmp_path, change, reason):
    path = tmp_path / "model.pth"
    torch.save({**state_dict(), **change}, path)
    with pytest.raises(ModelError, match=reason):
        read_published(path)


def test_implausible_weights_are_refused_with_a_sentence(tmp_path):
    path = tmp_path / "absurd.pth"
    torch.save({**state_dict(), "conv2.weight": torch.full((4, 4, 3, 3), 1e30)}, path)
    with pytest.raises(ModelError, match=r"implausibly large values, up to 1e\+30"):
        read_published(path)

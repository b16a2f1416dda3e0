"""State dicts out of PyTorch's files; no code of theirs is run."""

from __future__ import annotations

import os
import pickle

import pytest
import torch

from srgui.errors import ModelError
from srgui.models.importers.published import read_published
from srgui.networks.drrn import DRRN
from tests.models.importers.files import state_dict


@pytest.mark.parametrize("legacy", [False, True])
def test_both_pytorch_file_formats_are_read(tmp_path, legacy):
    path = tmp_path / "weights.pth"
    torch.save(state_dict(), path, _use_new_zipfile_serialization=not legacy)
    assert isinstance(read_published(path).network, DRRN)


@pytest.mark.parametrize("writer", [torch.save, "pickle"])
def test_a_pickle_with_code_is_refused_and_the_code_does_not_run(tmp_path, writer):
    marker = tmp_path / "marker"

    class Exploit:
        def __reduce__(self):
            return os.mkdir, (str(marker),)

    path = tmp_path / "model.pth"
    content = {**state_dict(), "conv1.weight": Exploit()}
    if writer == "pickle":
        path.write_bytes(pickle.dumps(content))
    else:
        writer(content, path)
    with pytest.raises(ModelError, match="program code"):
        read_published(path)
    assert not marker.exists()
    torch.load(path, weights_only=False) if writer != "pickle" else pickle.loads(path.read_bytes())
    assert marker.exists()  # it was a true exploit


@pytest.mark.parametrize("share", [0.01, 0.5, 0.99])
def test_a_truncated_pytorch_file_is_refused(tmp_path, share):
    path = tmp_path / "model.pth"
    torch.save(state_dict(), path)
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])
    with pytest.raises(ModelError):
        read_published(path)


@pytest.mark.parametrize(
    "wrap",
    [
        lambda state: {"state_dict": state},
        lambda state: {"epoch": 3, "model": state},
        lambda state: {f"module.{name}": tensor for name, tensor in state.items()},
        lambda state: {"model": {"state_dict": {f"module.{n}": t for n, t in state.items()}}},
    ],
    ids=["state_dict", "epoch and model", "module.", "all of them"],
)
def test_a_state_dict_is_found_inside_a_checkpoint(tmp_path, wrap):
    state, path = state_dict(), tmp_path / "checkpoint.pth"
    torch.save(wrap(state), path)
    network = read_published(path).network
    assert torch.equal(network.state_dict()["output.weight"], state["output.weight"])


class Port(torch.nn.Module):
    """A network as other programs pickle it: whole."""

    def __init__(self):
        super().__init__()
        self.conv1 = torch.nn.Conv2d(1, 1, 3)


def test_a_pickled_network_is_refused_with_the_name_of_its_code_and_what_to_do(tmp_path):
    path = tmp_path / "drrn.pth"
    torch.save({"epoch": 50, "model": Port()}, path)
    with pytest.raises(ModelError) as caught:
        read_published(path)
    assert f"a whole object with its program code ({Port.__module__}.Port)" in str(caught.value)
    assert "torch.save(model.state_dict(), FILE)" in str(caught.value)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ({"epoch": 3, "loss": 0.5}, "it contains 'epoch', 'loss'"),
        (torch.zeros(3), "it contains a single tensor"),
        (
            {"body.0.weight": torch.zeros(3)},
            "its tensors (body.0.weight) are not those",
        ),
    ],
)
def test_what_is_in_a_file_that_cannot_be_imported_is_said(tmp_path, content, reason):
    path = tmp_path / "other.pth"
    torch.save(content, path)
    with pytest.raises(ModelError) as caught:
        read_published(path)
    assert reason in str(caught.value)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # torch would rather export
def test_a_network_with_its_program_is_called_that_and_not_damaged(tmp_path):
    path = tmp_path / "drrn.pt"
    torch.jit.save(torch.jit.script(torch.nn.Conv2d(1, 1, 3)), path)
    with pytest.raises(ModelError) as caught:
        read_published(path)
    assert "a network with its program (TorchScript), which is not run" in str(caught.value)
    assert "torch.save(model.state_dict(), FILE)" in str(caught.value)

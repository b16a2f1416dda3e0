"""State dicts out of PyTorch's files; no code of theirs is run."""

from __future__ import annotations

import contextlib
import os
import pickle
import time
from random import Random

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
    with pytest.raises(ModelError, match=r"conv1\.weight"):
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


class Block(torch.nn.Module):
    """The feature branch of a PyTorch port of LapSRN."""

    def __init__(self, filters, depth):
        super().__init__()
        layers = []
        for _ in range(depth):
            layers += [torch.nn.Conv2d(filters, filters, 3, padding=1, bias=False)]
            layers += [torch.nn.LeakyReLU(0.2)]
        layers += [torch.nn.ConvTranspose2d(filters, filters, 4, 2, 1, bias=False)]
        self.cov_block = torch.nn.Sequential(*layers, torch.nn.LeakyReLU(0.2))

    def forward(self, x):
        return self.cov_block(x)


class Port(torch.nn.Module):
    """LapSRN with the names of that port: no biases, features doubled by a 4 x 4 kernel."""

    def __init__(self, filters=5, depth=2):
        super().__init__()
        self.conv_input = torch.nn.Conv2d(1, filters, 3, padding=1, bias=False)
        self.relu = torch.nn.LeakyReLU(0.2)
        for level in (1, 2):
            image = torch.nn.ConvTranspose2d(1, 1, 4, 2, 1, bias=False)
            setattr(self, f"convt_I{level}", image)
            residual = torch.nn.Conv2d(filters, 1, 3, padding=1, bias=False)
            setattr(self, f"convt_R{level}", residual)
            setattr(self, f"convt_F{level}", torch.nn.Sequential(Block(filters, depth)))

    def forward(self, x):
        first = self.convt_F1(self.relu(self.conv_input(x)))
        twice = self.convt_I1(x) + self.convt_R1(first)
        return twice, self.convt_I2(twice) + self.convt_R2(self.convt_F2(first))


def as_torchscript(port, path):
    torch.jit.save(torch.jit.script(port), path)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # torch would rather export
@pytest.mark.parametrize(
    "write",
    [
        torch.save,
        lambda port, path: torch.save(port, path, _use_new_zipfile_serialization=False),
        lambda port, path: torch.save({"epoch": 100, "model": port}, path),
        lambda port, path: torch.save(torch.nn.DataParallel(port), path),
        lambda port, path: torch.save({"params_ema": port.half().state_dict()}, path),
        as_torchscript,
    ],
    ids=["module", "module of old", "checkpoint", "parallel", "half precision", "TorchScript"],
)
def test_a_whole_module_is_read_as_data_and_computes_what_it_did(tmp_path, write, monkeypatch):
    port, path = Port().eval(), tmp_path / "model.pth"
    write(port, path)
    monkeypatch.setattr(Port, "__init__", None)  # importing it would fail
    monkeypatch.setattr(torch, "load", None)
    published = read_published(path)
    assert published.network.hyperparameters == {
        "depths": [2, 2], "filters": 5, "residual": True, "pyramid": True, "kernel": 4,
    }  # fmt: skip
    assert published.scales == (2, 4)
    x = torch.rand(1, 1, 7, 6)
    with torch.inference_mode():
        for ours, theirs in zip(published.network(x), port.float()(x), strict=True):
            torch.testing.assert_close(ours, theirs, atol=1e-6, rtol=1e-5)  # sums in another order


def test_an_unknown_network_is_called_by_the_name_of_its_class(tmp_path):
    path = tmp_path / "other.pth"
    torch.save({"epoch": 50, "model": Block(3, 1)}, path)
    with pytest.raises(ModelError) as caught:
        read_published(path)
    assert f"{Block.__module__}.Block with cov_block.0.weight" in str(caught.value)


def test_a_pickle_of_plain_arrays_is_read(tmp_path):
    state, path = state_dict(), tmp_path / "weights.pkl"
    arrays = {name: tensor.numpy() for name, tensor in state.items()}
    for protocol in (2, 4, 5):
        path.write_bytes(pickle.dumps(arrays, protocol=protocol))
        network = read_published(path).network
        assert torch.equal(network.state_dict()["output.weight"], state["output.weight"])


@pytest.mark.parametrize("legacy", [False, True])
def test_a_changed_byte_gives_a_network_or_one_sentence(tmp_path, legacy):
    path = tmp_path / "model.pth"
    torch.save(Port(2, 1), path, _use_new_zipfile_serialization=not legacy)
    content, random = path.read_bytes(), Random(20261130)
    for _ in range(150):
        changed = bytearray(content)
        for _ in range(random.choice((1, 1, 4))):
            changed[random.randrange(len(changed))] = random.randrange(256)
        path.write_bytes(changed[: random.choice((len(changed), random.randrange(len(changed))))])
        with contextlib.suppress(ModelError):
            read_published(path)


def test_nested_tuples_take_no_time_however_often_they_repeat(tmp_path):
    """Hashing or walking through every path of these would take 2^200 steps."""
    path = tmp_path / "laughs.pkl"
    path.write_bytes(b"\x80\x02)" + b"2\x86" * 200 + b".")
    started = time.process_time()
    with pytest.raises(ModelError):
        read_published(path)
    assert time.process_time() - started < 5


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ({"epoch": 3, "loss": 0.5}, "it contains no weights, but 'epoch', 'loss'"),
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

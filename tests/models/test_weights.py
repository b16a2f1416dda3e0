"""A file of weights is used only when everything about it is right."""

import dataclasses
import json
import os
import struct
import subprocess
import sys

import numpy as np
import pytest
import torch
from safetensors.torch import save_file

from srgui.errors import ModelError, WriteError
from srgui.models.catalogue import catalogue
from srgui.models.weights import describe, load, load_network, save
from srgui.networks.drrn import DRRN
from srgui.networks.lapsrn import LapSRN
from srgui.programs.tracing import traced


@pytest.fixture
def small(tmp_path):
    """A small network and its file."""
    network = LapSRN((1, 1), 4).eval()
    path = tmp_path / "small.safetensors"
    save(path, network, (2, 4), {"recipe": "drawn by lot", "minutes": "3.5"})
    return network, path


def parts(path):
    """The header, as an object, and the data of a .safetensors file."""
    content = path.read_bytes()
    (length,) = struct.unpack("<Q", content[:8])
    return json.loads(content[8 : 8 + length]), content[8 + length :]


def put_together(path, header, data):
    text = json.dumps(header).encode()
    path.write_bytes(struct.pack("<Q", len(text)) + text + data)


def with_metadata(path, **changes):
    header, data = parts(path)
    header["__metadata__"].update(changes)
    header["__metadata__"] = {k: v for k, v in header["__metadata__"].items() if v is not None}
    put_together(path, header, data)


def test_implausible_weights_are_refused_with_a_sentence(tmp_path):
    network = DRRN(4)
    with torch.no_grad():
        network.output.weight.fill_(1e30)
    save(tmp_path / "absurd.safetensors", network, (2,))
    with pytest.raises(ModelError, match=r"implausibly large values, up to 1e\+30"):
        load(describe(tmp_path / "absurd.safetensors"))


def test_what_was_saved_is_loaded(small):
    network, path = small
    info = describe(path)
    assert (info.network, info.scales, info.minutes) == ("lapsrn", (2, 4), 3.5)
    assert info.recipe == "drawn by lot"
    x = torch.rand(1, 1, 6, 6)
    assert torch.equal(load_network(info)(x)[-1], network(x)[-1])
    model = load(info)
    assert model.program == traced(network)
    for name, tensor in network.state_dict().items():
        np.testing.assert_array_equal(model.tensors[name], tensor.numpy())


def test_weights_in_half_precision_take_half_the_file_and_come_back_in_float32(small, tmp_path):
    network, path = small
    save(tmp_path / "half.safetensors", network, (2, 4), half=True)
    assert len(parts(tmp_path / "half.safetensors")[1]) == len(parts(path)[1]) / 2
    model = load(describe(tmp_path / "half.safetensors"))
    for name, tensor in network.state_dict().items():
        assert model.tensors[name].dtype == np.float32
        # float16 has 11 significant bits
        np.testing.assert_allclose(model.tensors[name], tensor.numpy(), rtol=2**-11, atol=1e-7)


def test_weights_of_another_type_are_refused(small):
    network, path = small
    state = {name: tensor.double() for name, tensor in network.state_dict().items()}
    header, _ = parts(path)
    save_file(state, path, header["__metadata__"])
    with pytest.raises(ModelError, match="is float64, not float32 or float16"):
        load(describe(path))


def test_loading_a_file_with_a_program_needs_no_torch(small):
    _, path = small
    code = (
        "import sys; from pathlib import Path; from srgui.models.weights import describe, load; "
        f"load(describe(Path({str(path)!r}))); print('torch' in sys.modules)"
    )
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert ended.stdout.strip() == "False", ended.stderr


def test_a_file_of_before_programs_is_loaded_too(small):
    _, path = small
    expected = load(describe(path)).program
    with_metadata(path, program=None)
    assert load(describe(path)).program == expected


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"operations": []}, "no list of operations"),
        ({"max_scale": 3}, None),
        ({"max_scale": 8}, r"enlarges \[2, 4\] times, not up to 8"),
        ({"results": ["add"]}, "2 steps and 1 results"),
        ({"steps": ["level", "<layer>"]}, "unknown steps"),
    ],
    ids=str,
)
def test_a_program_that_contradicts_itself_is_refused(small, change, reason):
    _, path = small
    header, _ = parts(path)
    program = {**json.loads(header["__metadata__"]["program"]), **change}
    with_metadata(path, program=json.dumps(program))
    if reason is None:
        load(describe(path))
        return
    with pytest.raises(ModelError, match=reason):
        load(describe(path))


def test_save_returns_the_hash_of_the_file(tmp_path):
    path = tmp_path / "a.safetensors"
    digest = save(path, DRRN(4), (2, 3))
    assert load(dataclasses.replace(describe(path), sha256=digest))


def test_a_save_that_fails_leaves_the_old_file(small, monkeypatch):
    _, path = small
    before = path.read_bytes()

    def full(_descriptor):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(WriteError, match="no space left"):
        save(path, DRRN(4), (2,))
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


def test_a_wrong_hash_is_refused(small):
    _, path = small
    info = dataclasses.replace(describe(path), sha256="0" * 64)
    with pytest.raises(ModelError, match="does not match the hash"):
        load(info)


def test_a_shipped_file_with_one_changed_bit_is_refused(tmp_path):
    model = catalogue()["drrn"]
    content = bytearray(model.path.read_bytes())
    content[-1] ^= 1
    changed = tmp_path / "drrn.safetensors"
    changed.write_bytes(content)
    with pytest.raises(ModelError, match="does not match the hash"):
        load(dataclasses.replace(model, path=changed))


@pytest.mark.parametrize("share", [0, 0.001, 0.1, 0.5, 0.9, 0.9999])
def test_a_truncated_file_is_refused(small, share):
    _, path = small
    info = describe(path)
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])
    with pytest.raises(ModelError, match="damaged"):
        describe(path)
    with pytest.raises(ModelError, match="damaged"):
        load(info)


@pytest.mark.parametrize("length", [2**63, 2**40, 10**6, 5])
def test_a_header_that_lies_about_its_length_is_refused(small, length):
    _, path = small
    path.write_bytes(struct.pack("<Q", length) + path.read_bytes()[8:])
    with pytest.raises(ModelError, match="damaged"):
        describe(path)


@pytest.mark.parametrize(
    "lie",
    [
        {"shape": [4, 1, 3, 300]},
        {"shape": [2**31, 2**31]},
        {"data_offsets": [0, 2**40]},
        {"data_offsets": [100, 50]},
        {"dtype": "F64"},
    ],
    ids=str,
)
def test_a_header_that_lies_about_a_tensor_is_refused(small, lie):
    _, path = small
    info = describe(path)
    header, data = parts(path)
    header["embed.weight"].update(lie)
    put_together(path, header, data)
    with pytest.raises(ModelError, match="damaged"):
        load(info)


def test_a_missing_tensor_is_named(small):
    network, path = small
    info = describe(path)
    state = network.state_dict()
    del state["levels.1.residual.bias"]
    save_file(state, path)
    with pytest.raises(ModelError, match=r"'levels.1.residual.bias' is missing"):
        load(info)


def test_a_tensor_too_many_is_named(small):
    network, path = small
    info = describe(path)
    save_file({**network.state_dict(), "stranger": torch.zeros(1)}, path)
    with pytest.raises(ModelError, match="'stranger' belongs to another network"):
        load(info)


def test_a_tensor_of_another_shape_is_named_with_both_shapes(small):
    network, path = small
    info = describe(path)
    save_file({**network.state_dict(), "embed.bias": torch.zeros(5)}, path)
    with pytest.raises(ModelError, match=r"'embed.bias' has shape \(5,\) instead of \(4,\)"):
        load(info)


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_weights_that_are_no_numbers_are_refused(small, value):
    network, path = small
    with torch.no_grad():
        network.levels[0].residual.weight[0, 0, 0, 0] = value
    save(path, network, (2, 4))
    with pytest.raises(
        ModelError, match=r"'levels.0.residual.weight' contains values that are not n"
    ):
        load(describe(path))


@pytest.mark.parametrize("key", ["network", "hyperparameters", "scales"])
def test_missing_metadata_is_named(small, key):
    _, path = small
    with_metadata(path, **{key: None})
    with pytest.raises(ModelError, match=f"metadata lacks {key}"):
        describe(path)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"network": "esrgan", "program": None}, "unknown network, 'esrgan'"),
        ({"hyperparameters": "{"}, "metadata can't be read"),
        ({"hyperparameters": "[]"}, "unknown network"),
        ({"scales": '["two"]'}, "metadata can't be read"),
        ({"scales": "4"}, "metadata can't be read"),
        ({"minutes": "long"}, "metadata can't be read"),
    ],
)
def test_metadata_that_make_no_sense_are_refused(small, change, reason):
    _, path = small
    with_metadata(path, **change)
    with pytest.raises(ModelError, match=reason):
        describe(path)


def test_a_network_of_another_name_runs_by_its_program(small):
    network, path = small
    with_metadata(path, network="mine")
    info = describe(path)
    assert info.network == "mine"
    assert load(info).program == traced(network)
    with pytest.raises(ModelError, match="no network can be built"):
        load_network(info)  # as training would


@pytest.mark.parametrize(
    "hyperparameters",
    [
        {"filters": -1},
        {"filters": "many"},
        {"depths": []},
        {"depths": 3},
        {"colour": True},
        {"filters": 2**40},
        {"depths": [1, 1, 1]},
        {"depths": [1] * 40},
    ],
    ids=str,
)
def test_hyperparameters_that_do_not_fit_are_refused(small, hyperparameters):
    _, path = small
    with_metadata(path, hyperparameters=json.dumps({"depths": [1, 1], **hyperparameters}))
    with pytest.raises(ModelError):
        load_network(describe(path))
    with_metadata(path, program=None)
    with pytest.raises(ModelError):
        load(describe(path))


def test_a_missing_file_is_said_to_be_missing(tmp_path):
    with pytest.raises(ModelError, match="no such file"):
        describe(tmp_path / "nothing.safetensors")


def test_a_folder_is_refused(tmp_path):
    folder = tmp_path / "folder.safetensors"
    folder.mkdir()
    with pytest.raises(ModelError):
        describe(folder)


def test_a_pickle_by_that_name_is_refused_and_runs_no_code(tmp_path):
    marker = tmp_path / "marker"

    class Exploit:
        def __reduce__(self):
            return os.mkdir, (str(marker),)

    path = tmp_path / "model.safetensors"
    torch.save({"embed.weight": Exploit()}, path)
    with pytest.raises(ModelError, match="damaged"):
        describe(path)
    assert not marker.exists()

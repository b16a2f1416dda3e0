"""Published weights give the figures that were measured with them."""

import os
import pickle
import struct
import subprocess
import sys
import zipfile
import zlib
from pathlib import Path

import numpy as np
import pytest
import torch
from scipy.io import savemat

from srgui.errors import ModelError, OptionError
from srgui.evaluation.metrics import psnr
from srgui.images import bicubic, colour
from srgui.images.reading.reader import read
from srgui.models.published import read_published
from srgui.networks.drrn import DRRN
from srgui.networks.lapsrn import LapSRN

ROOT = Path(__file__).resolve().parents[2]


def mean_psnr(network, folder, scale):
    """The papers' protocol, written out once more for this test alone."""
    network = network.to(memory_format=torch.channels_last)  # which is faster, nothing else
    values = []
    for file in sorted(folder.glob("*.png")):
        rgb = read(file).pixels
        height, width = (length // scale * scale for length in rgb.shape[:2])
        rgb = rgb[:height, :width] / 255
        truth = np.rint(colour.luma(rgb.astype(np.float32)) * 255)
        small = bicubic.resize(rgb, height // scale, width // scale)
        luma = colour.luma(small.astype(np.float32))
        if network.pre_enlarged:
            luma = bicubic.resize(luma, height, width)
        with torch.inference_mode():
            result = network(torch.from_numpy(np.ascontiguousarray(luma))[None, None])[-1]
        result = np.clip(np.rint(result[0, 0].numpy() * 255), 0, 255)
        shaved = slice(scale, -scale), slice(scale, -scale)
        values.append(psnr(result[shaved], truth[shaved]))
    return np.mean(values)


# 0.02 dB allows for another order of float32 sums and for ties in the rounding to 8 bits.


def test_the_published_lapsrn_has_its_measured_quality(reference_weights, set5):
    published = read_published(reference_weights / "LapSRN_x4.mat")
    assert published.network.hyperparameters["depths"] == [10, 10]
    assert published.scales == (2, 4)
    assert mean_psnr(published.network, set5, 4) == pytest.approx(31.52, abs=0.02)


@pytest.mark.slow
def test_the_published_drrn_has_its_measured_quality(reference_weights, set5):
    published = read_published(reference_weights / "drrn_b1u9_state_dict.pth")
    assert published.network.hyperparameters["units"] == 9
    assert mean_psnr(published.network, set5, 4) == pytest.approx(31.26, abs=0.02)


def as_matconvnet(network):
    """The parameters of a LapSRN as MatConvNet holds them, from its own definition of layouts."""
    state = {k: v.numpy() for k, v in network.state_dict().items()}
    levels = len(network.levels)

    def pair(theirs, ours):
        filters = state[f"{ours}.weight"].transpose(2, 3, 1, 0)
        yield f"{theirs}_f", filters[..., 0] if filters.shape[3] == 1 else filters
        yield f"{theirs}_b", state[f"{ours}.bias"][None]

    values = dict(pair("input_conv", "embed"))
    for index, level in enumerate(network.levels):
        theirs, ours = f"level{levels - index}", f"levels.{index}"
        for conv in range(len(level.convs)):
            values.update(pair(f"{theirs}_conv{conv + 1}", f"{ours}.convs.{conv}"))
        values.update(pair(f"{theirs}_upconv", f"{ours}.upsample"))
        values.update(pair(f"{theirs}_residual_conv", f"{ours}.residual"))
        values[f"{theirs}_img_up_f"] = state[f"{ours}.enlarge.weight"][0, 0]
    return values


def save_matconvnet(path, values):
    params = np.zeros((1, len(values)), [("name", "O"), ("value", "O")])
    for index, (name, value) in enumerate(values.items()):
        params[0, index] = (name, value)
    savemat(path, {"net": {"params": params}})
    return path


def test_a_lapsrn_of_any_size_is_read_from_its_matconvnet_form(tmp_path):
    network = LapSRN((3, 2, 1), filters=5).eval()
    file = save_matconvnet(tmp_path / "small.mat", as_matconvnet(network))
    published = read_published(file)
    assert published.network.hyperparameters == network.hyperparameters
    assert published.scales == (2, 4, 8)
    x = torch.rand(1, 1, 7, 5)
    for ours, theirs in zip(network(x), published.network(x), strict=True):
        assert torch.equal(ours, theirs)


@pytest.mark.parametrize(
    "name", ["level1_conv1_f", "level2_upconv_b", "level1_img_up_f", "input_conv_b"]
)
def test_a_matconvnet_file_without_one_of_its_arrays_is_refused(tmp_path, name):
    values = as_matconvnet(LapSRN((2, 2), filters=3))
    del values[name]
    with pytest.raises(ModelError, match=r"incomplete|don't fit"):
        read_published(save_matconvnet(tmp_path / "a.mat", values))


def test_a_matconvnet_array_of_another_shape_is_refused(tmp_path):
    values = as_matconvnet(LapSRN((2, 2), filters=3))
    values["level1_conv2_f"] = np.zeros((5, 5, 3, 3), np.float32)
    with pytest.raises(ModelError, match="don't fit"):
        read_published(save_matconvnet(tmp_path / "a.mat", values))


def test_a_matconvnet_file_with_nan_is_refused(tmp_path):
    values = as_matconvnet(LapSRN((1,), filters=3))
    values["input_conv_b"][0, 1] = np.nan
    with pytest.raises(ModelError, match="no numbers"):
        read_published(save_matconvnet(tmp_path / "a.mat", values))


def test_a_matconvnet_file_of_another_network_is_refused(tmp_path):
    values = {"conv1_f": np.zeros((3, 3, 1, 8), np.float32)}
    with pytest.raises(ModelError, match="not LapSRN"):
        read_published(save_matconvnet(tmp_path / "a.mat", values))


def test_a_matlab_file_of_something_else_is_refused(tmp_path):
    savemat(tmp_path / "a.mat", {"measurements": np.zeros(5)})
    with pytest.raises(ModelError, match="no MatConvNet network"):
        read_published(tmp_path / "a.mat")


@pytest.mark.parametrize("share", [0.02, 0.3, 0.9])
def test_a_truncated_matlab_file_is_refused(tmp_path, share):
    file = save_matconvnet(tmp_path / "a.mat", as_matconvnet(LapSRN((1,), filters=8)))
    content = file.read_bytes()
    file.write_bytes(content[: max(200, int(len(content) * share))])
    with pytest.raises(ModelError):
        read_published(file)


def test_a_matlab_7_3_file_is_refused_with_what_to_do(tmp_path):
    (tmp_path / "a.mat").write_bytes(b"MATLAB 7.3 MAT-file, Platform".ljust(512, b"\0"))
    with pytest.raises(ModelError, match="save it with -v7"):
        read_published(tmp_path / "a.mat")


def test_without_scipy_the_error_names_what_to_install(tmp_path, monkeypatch):
    file = save_matconvnet(tmp_path / "a.mat", as_matconvnet(LapSRN((1,), filters=3)))
    monkeypatch.setitem(__import__("sys").modules, "scipy.io", None)
    with pytest.raises(OptionError, match=r"pip install 'srgui\[research\]'"):
        read_published(file)


def state_dict(filters=4):
    block = DRRN(filters, 1, 1).blocks[0]
    return {
        "input.weight": block.conv.weight.detach(),
        "conv1.weight": block.conv1.weight.detach(),
        "conv2.weight": block.conv2.weight.detach(),
        "output.weight": torch.randn(1, filters, 3, 3),
    }


def test_a_drrn_state_dict_is_read_whatever_its_name(tmp_path):
    path = tmp_path / "weights.bin"
    torch.save(state_dict(6), path)
    published = read_published(path, units=25)
    assert published.network.hyperparameters["filters"] == 6
    assert published.network.hyperparameters["units"] == 25
    assert published.scales == (2, 3, 4)


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


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"conv3.weight": torch.zeros(1)}, "not those of DRRN"),
        ({"conv1.weight": torch.zeros(4, 4, 5, 5)}, "don't fit"),
        ({"conv1.weight": torch.zeros(())}, "don't fit"),
        ({"conv1.weight": torch.zeros(1).expand(2**40, 1, 1, 1)}, "don't fit"),
        ({"conv2.weight": torch.full((4, 4, 3, 3), float("nan"))}, "no numbers"),
        ({"conv2.weight": "text"}, "not a plain state dict"),
        ({"conv2.weight": torch.zeros(4, 4, 3, 3, dtype=torch.int64)}, "not a plain state dict"),
    ],
    ids=["tensor too many", "shape", "scalar", "huge", "nan", "text", "integers"],
)
def test_a_state_dict_that_does_not_fit_is_refused(tmp_path, change, reason):
    path = tmp_path / "model.pth"
    torch.save({**state_dict(), **change}, path)
    with pytest.raises(ModelError, match=reason):
        read_published(path)


@pytest.mark.parametrize("share", [0.01, 0.5, 0.99])
def test_a_truncated_pytorch_file_is_refused(tmp_path, share):
    path = tmp_path / "model.pth"
    torch.save(state_dict(), path)
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])
    with pytest.raises(ModelError):
        read_published(path)


@pytest.mark.parametrize("content", [b"", b"\x89PNG\r\n\x1a\n", b"hello", b"PK\x03\x04"])
def test_a_file_of_another_kind_is_refused(tmp_path, content):
    path = tmp_path / "model.pth"
    path.write_bytes(content)
    with pytest.raises(ModelError, match="neither a MATLAB nor a PyTorch file"):
        read_published(path)


def test_a_missing_file_is_refused(tmp_path):
    with pytest.raises(ModelError, match="no such file"):
        read_published(tmp_path / "nothing.mat")


def test_a_safetensors_file_is_refused_as_nothing_to_import(tmp_path):
    from srgui.models.weights import save

    save(tmp_path / "a.safetensors", DRRN(4), (2,))
    with pytest.raises(ModelError, match="safetensors file already"):
        read_published(tmp_path / "a.safetensors")


def test_drrn_needs_at_least_one_unit(tmp_path):
    torch.save(state_dict(), tmp_path / "model.pth")
    with pytest.raises(OptionError, match="0 units"):
        read_published(tmp_path / "model.pth", units=0)


def bomb(path, name, size):
    """A PyTorch archive of which one part inflates to `size` zeros (an empty list each, in a
    pickle)."""
    torch.save(state_dict(), path)
    with zipfile.ZipFile(path) as whole:
        parts = {part: whole.read(part) for part in whole.namelist()}
    grown = next(part for part in parts if part.endswith(name))
    parts[grown] = b"\x80\2(" + b"]" * size + b"l." if name == "data.pkl" else bytes(size)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for part, content in parts.items():
            archive.writestr(part, content)


MEASURE = """
import resource, sys, time, tracemalloc, pathlib
import scipy.io, torch
from srgui.errors import ModelError
from srgui.models.published import read_published
before, started = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.process_time()
try:
    read_published(pathlib.Path(sys.argv[1]))
except ModelError as error:
    print(error)
grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
print(grown // 1024, time.process_time() - started)
"""


def matlab_bomb(path, size):
    content = zlib.compress(bytes(size))
    head = b"MATLAB 5.0 MAT-file".ljust(124) + b"\0\1IM"
    path.write_bytes(head + struct.pack("<2L", 15, len(content)) + content)


@pytest.mark.skipif(sys.platform == "win32", reason="measures memory by the resource module")
@pytest.mark.parametrize("kind", ["pickle in an archive", "tensor", "bare pickle", "MATLAB"])
def test_a_bomb_is_refused_before_it_takes_memory(tmp_path, kind):
    path = tmp_path / "bomb.pth"
    if kind == "pickle in an archive":
        bomb(path, "data.pkl", 400_000_000 // 60)
    elif kind == "tensor":
        bomb(path, "data/0", 400_000_000)
    elif kind == "bare pickle":
        path.write_bytes(b"\x80\2(" + b"]" * 8_000_000 + b"l.")
    else:
        matlab_bomb(path, 400_000_000)
    command = [sys.executable, "-c", MEASURE, str(path)]
    ended = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT)
    told, measured = ended.stdout.splitlines()
    assert "it would take far more memory than its size tells" in told
    megabytes, seconds = map(float, measured.split())
    assert megabytes <= 4 * path.stat().st_size / 1e6 + 64
    assert seconds < 2  # of the processor's


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


def test_a_pickled_network_is_told_with_the_name_of_its_code_and_what_to_do(tmp_path):
    path = tmp_path / "drrn.pth"
    torch.save({"epoch": 50, "model": Port()}, path)
    with pytest.raises(ModelError) as caught:
        read_published(path)
    assert f"a whole object with its program code ({Port.__module__}.Port)" in str(caught.value)
    assert "torch.save(model.state_dict(), FILE)" in str(caught.value)


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ({"epoch": 3, "loss": 0.5}, "it holds 'epoch', 'loss'"),
        (torch.zeros(3), "it holds a single tensor"),
        (
            {"body.0.weight": torch.zeros(3)},
            "the tensors that it holds (body.0.weight) are not those",
        ),
    ],
)
def test_what_is_in_a_file_that_cannot_be_imported_is_told(tmp_path, content, told):
    path = tmp_path / "other.pth"
    torch.save(content, path)
    with pytest.raises(ModelError) as caught:
        read_published(path)
    assert told in str(caught.value)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # torch would rather export
def test_a_network_with_its_program_is_called_that_and_not_damaged(tmp_path):
    path = tmp_path / "drrn.pt"
    torch.jit.save(torch.jit.script(torch.nn.Conv2d(1, 1, 3)), path)
    with pytest.raises(ModelError) as caught:
        read_published(path)
    assert "a network with its program (TorchScript), which is not run" in str(caught.value)
    assert "torch.save(model.state_dict(), FILE)" in str(caught.value)


def test_absurd_weights_are_refused_with_a_sentence(tmp_path):
    path = tmp_path / "absurd.pth"
    torch.save({**state_dict(), "conv2.weight": torch.full((4, 4, 3, 3), 1e30)}, path)
    with pytest.raises(ModelError, match=r"values as large as 1e\+30, as no trained network has"):
        read_published(path)

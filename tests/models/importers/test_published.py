"""Published weights give the figures that were measured with them."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest
import torch
from safetensors.torch import save_file

from srgui.errors import ModelError
from srgui.evaluation.metrics import psnr
from srgui.images import bicubic, colour
from srgui.images.reading.reader import read
from srgui.models.importers.anything import read_network
from srgui.models.importers.published import read_published
from srgui.models.weights import describe, load, save
from srgui.networks.drrn import DRRN


def mean_psnr(network, pictures, scale):
    """The papers' protocol, written out once more for this test alone."""
    network = network.to(memory_format=torch.channels_last)  # which is faster, nothing else
    values = []
    for rgb in pictures:
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


@pytest.fixture(scope="module")
def pictures(set5):
    return [read(file).pixels for file in sorted(set5.glob("*.png"))]


# 0.02 dB allows for another order of float32 sums and for ties in the rounding to 8 bits.


@pytest.mark.slow
def test_the_published_lapsrn_has_its_measured_quality(reference_weights, pictures):
    published = read_published(reference_weights / "LapSRN_x4.mat")
    assert published.network.hyperparameters["depths"] == [10, 10]
    assert published.scales == (2, 4)
    assert mean_psnr(published.network, pictures, 4) == pytest.approx(31.52, abs=0.02)


class Level(torch.nn.Module):
    """A network whose last result is that of one of its levels."""

    pre_enlarged = False

    def __init__(self, network, level):
        super().__init__()
        self.network, self.level = network, level

    def forward(self, x):
        return self.network(x, self.level)


@pytest.mark.slow
def test_the_published_ms_lapsrn_has_2_recursions_and_its_measured_quality(
    reference_weights, pictures
):
    published = read_published(reference_weights / "MSLapSRN_D5R2.mat")
    assert published.network.hyperparameters["recursions"] == 2
    for level, figure in ((1, 37.55), (2, 31.60)):
        network = Level(published.network, level)
        assert mean_psnr(network, pictures, 2**level) == pytest.approx(figure, abs=0.02)


def test_the_published_pytorch_lapsrn_has_its_measured_quality(reference_weights, pictures):
    published = read_published(reference_weights / "pytorch_lapsrn_x4_module.pth")
    assert published.network.hyperparameters["kernel"] == 4
    assert mean_psnr(published.network, pictures, 4) == pytest.approx(31.62, abs=0.02)


@pytest.mark.slow
def test_the_published_drrn_has_25_units_and_their_measured_quality(reference_weights, pictures):
    published = read_published(reference_weights / "drrn_b1u25_state_dict.pth")
    assert published.network.hyperparameters["units"] == 25
    assert "25 residual units" in published.note
    # Of the whole pictures it is 37.61 dB (x2), 33.99 (x3) and 31.67 (x4), which takes minutes.
    tops = [((p.shape[0] - 48) // 2, (p.shape[1] - 48) // 2, p) for p in pictures]
    middles = [p[top : top + 48, left : left + 48] for top, left, p in tops]
    assert mean_psnr(published.network, middles, 2) == pytest.approx(39.89, abs=0.02)
    shallow = read_published(reference_weights / "drrn_b1u25_state_dict.pth", units=9)
    assert mean_psnr(shallow.network, middles, 2) == pytest.approx(38.54, abs=0.02)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "isn't a network that srgui can read"),
        (b"\x89PNG\r\n\x1a\n", "isn't a network that srgui can read"),
        (b"hello", "isn't a network that srgui can read"),
        (b"PK\x03\x04", "an incomplete archive"),
        (b"MATLAB 7.3 MAT-file", "save it with -v7 in MATLAB"),
        (b"\x89HDF\r\n\x1a\n", "HDF5 and Keras files are not supported"),
        (b"\x93NUMPY\1\0", "single NumPy array files are not supported"),
        (b"GGUF\3", "GGUF files are not supported"),
    ],
)
@pytest.mark.parametrize("read", [read_network, read_published])
def test_a_file_of_another_kind_is_refused(tmp_path, content, reason, read):
    path = tmp_path / "model.pth"
    path.write_bytes(content)
    with pytest.raises(ModelError, match=reason):
        read(path)


def test_what_is_no_network_is_refused_without_loading_torch(tmp_path):
    """In the window, loading torch would stop everything for seconds."""
    path = tmp_path / "notes.pth"
    path.write_text("not a network")
    code = (
        "import sys\n"
        "from pathlib import Path\n"
        "from srgui.errors import ModelError\n"
        "from srgui.evaluation.importing import ImportOptions, import_network\n"
        "try:\n"
        f"    import_network(Path({str(path)!r}), ImportOptions(name='notes'))\n"
        "except ModelError as error:\n"
        "    print(error, 'torch' in sys.modules)\n"
    )
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert "isn't a network that srgui can read" in ended.stdout, ended.stderr
    assert ended.stdout.endswith("False\n")


def test_a_missing_file_is_refused(tmp_path):
    with pytest.raises(ModelError, match="no such file"):
        read_published(tmp_path / "nothing.mat")


def test_a_safetensors_file_of_srgui_is_taken_as_it_is(tmp_path):
    save(tmp_path / "a.safetensors", DRRN(4), (2,), {"data": "BSDS", "source": "first.pth"})
    own = read_network(tmp_path / "a.safetensors")
    own.save(tmp_path / "b.safetensors", {"source": "a.safetensors", "figures": "{}"})
    first, second = (describe(tmp_path / f"{name}.safetensors") for name in "ab")
    assert (second.network, second.data, second.source) == ("drrn", "BSDS", "first.pth")
    assert second.hyperparameters == first.hyperparameters
    assert load(second).program == load(first).program


def test_a_safetensors_file_of_another_network_is_named_by_its_tensors(tmp_path):
    save_file({"some.weight": torch.ones(3, 4)}, tmp_path / "a.safetensors")
    with pytest.raises(ModelError, match=r"its tensors \(.*\) are not those of LapSRN"):
        read_published(tmp_path / "a.safetensors")
    (tmp_path / "b.safetensors").write_bytes((tmp_path / "a.safetensors").read_bytes()[:-9])
    with pytest.raises(ModelError, match="it is damaged"):
        read_published(tmp_path / "b.safetensors")

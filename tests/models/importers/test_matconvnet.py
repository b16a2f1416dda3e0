"""LapSRN out of MatConvNet's files."""

from __future__ import annotations

import importlib.util

import numpy as np
import pytest
import torch
from scipy.io import savemat

from srgui.errors import ModelError, OptionError
from srgui.models.importers.published import read_published
from srgui.networks.lapsrn import LapSRN
from tests.models.importers.files import as_matconvnet, save_matconvnet


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
    with pytest.raises(ModelError, match="not numbers"):
        read_published(save_matconvnet(tmp_path / "a.mat", values))


def test_a_matconvnet_file_of_another_network_is_refused(tmp_path):
    values = {"conv1_f": np.zeros((3, 3, 1, 8), np.float32)}
    with pytest.raises(ModelError, match="not those of LapSRN"):
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
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    with pytest.raises(OptionError, match=r"pip install 'srgui\[research\]'"):
        read_published(file)

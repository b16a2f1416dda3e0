"""The perceptual distance of planes from the original."""

import math
import sys

import numpy as np
import pytest
import torch

from srgui.errors import ModelError, OptionError
from srgui.evaluation.measures.perceptual import read_perceptual
from srgui.networks.squeezenet import SqueezeNet


def test_it_is_the_distance_of_features_of_length_one(squeezenet, photograph):
    plane, other = photograph[:60, :70, 1], photograph[10:70, 3:73, 0]
    distance = read_perceptual(squeezenet)
    network = SqueezeNet(squeezenet)
    parts = []
    both = (network(torch.from_numpy(p / np.float32(255))[None, None]) for p in (plane, other))
    for ours, theirs in zip(*both, strict=True):
        cosine = torch.nn.functional.cosine_similarity(ours, theirs)
        parts.append((2 - 2 * cosine).mean().item())
    assert distance(plane, other) == pytest.approx(np.mean(parts), rel=1e-3)
    assert distance(plane, plane) == pytest.approx(0, abs=1e-6)


def test_planes_that_are_too_small_have_none(squeezenet):
    distance = read_perceptual(squeezenet)
    assert math.isnan(distance(np.zeros((32, 90), np.uint8), np.zeros((32, 90), np.uint8)))
    assert distance(np.zeros((33, 33), np.uint8), np.ones((33, 33), np.uint8)) >= 0


def test_a_bad_file_is_refused(tmp_path):
    with pytest.raises(ModelError, match="no such file"):
        read_perceptual(tmp_path / "a.safetensors")


def test_without_pytorch_the_error_names_it(squeezenet, monkeypatch):
    monkeypatch.setitem(sys.modules, "srgui.networks.squeezenet", None)
    monkeypatch.delattr("srgui.networks.squeezenet", raising=False)
    with pytest.raises(OptionError, match="PyTorch is not installed"):
        read_perceptual(squeezenet)

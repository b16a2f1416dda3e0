"""PSNR on held-out pictures."""

import math

import numpy as np
import pytest
import torch
from torch import nn

from srgui.evaluation.degradation import photograph as as_photograph
from srgui.networks.drrn import DRRN
from srgui.networks.lapsrn import LapSRN
from srgui.training import validation
from srgui.training.data.degrader import Degrader
from srgui.training.data.samples import degrade
from srgui.training.options import PhotoOptions

CPU = torch.device("cpu")


@pytest.fixture
def lumas(photograph: np.ndarray) -> list[np.ndarray]:
    luma = photograph[..., 1].astype(np.float32) / 255
    return [luma[:60, :70], luma[40:, 50:]]


@pytest.fixture
def held_out(lumas: list[np.ndarray]) -> validation.HeldOut:
    return validation.samples(lumas, (2, 3, 4), Degrader(True, lambda scale: 1))


def test_crops_are_centres_that_all_scales_divide(photograph: np.ndarray) -> None:
    luma = photograph[..., 1].astype(np.float32) / 255
    crops = validation.crops([luma, luma[:, :80]])
    assert [crop.shape for crop in crops] == [(72, 72)] * 2
    np.testing.assert_array_equal(crops[0], luma[28:100, 44:116])


def test_a_network_without_residual_has_the_psnr_of_bicubic(
    lumas: list[np.ndarray], held_out: validation.HeldOut
) -> None:
    network = DRRN(2, units=1)
    nn.init.zeros_(network.output.weight)
    measured = validation.psnr(network, held_out, CPU)
    assert list(measured) == [2, 3, 4]
    originals = torch.from_numpy(np.stack(validation.crops(lumas)))[:, None]
    for scale, value in measured.items():
        bicubic = degrade(originals, scale, True).inputs
        error = (bicubic * 255).round().clamp(0, 255) - (originals * 255).round()
        error = error[..., scale:-scale, scale:-scale].double()
        expected = [10 * math.log10(255**2 / e.square().mean().item()) for e in error]
        assert value == pytest.approx(sum(expected) / 2, abs=1e-3)
    assert validation.bicubic(held_out) == pytest.approx(measured, abs=1e-3)
    unenlarged = validation.samples(lumas, (2, 4), Degrader(False, {2: 1, 4: 2}.__getitem__))
    for scale, value in validation.bicubic(unenlarged).items():
        assert value == pytest.approx(measured[scale], abs=1e-3)


def test_photographs_are_held_out_as_photographs_of_middle_strength(photograph: np.ndarray) -> None:
    degrader = Degrader(False, {4: 2}.__getitem__, PhotoOptions())
    found = validation.samples([photograph, photograph], (4,), degrader)[4]
    crop = validation.crops([photograph])[0]
    for number, sample in enumerate(found):
        low = as_photograph(crop, 4, "middle", number)
        expected = low @ np.array([65.481, 128.553, 24.966]) / 255**2 + 16 / 255
        np.testing.assert_allclose(sample.inputs[0, 0], expected, atol=1e-5)
        assert [truth.shape[-1] for truth in sample.truths] == [60, 120]
    assert not torch.equal(found[0].inputs, found[1].inputs)  # each has noise of its own


def test_lapsrn_is_measured_at_the_level_of_each_scale(lumas: list[np.ndarray]) -> None:
    degrader = Degrader(False, {2: 1, 4: 2, 8: 3}.__getitem__)
    held_out = validation.samples(lumas, (2, 4, 8), degrader)
    measured = validation.psnr(LapSRN((1, 1, 1), 4), held_out, CPU)
    assert all(math.isfinite(value) for value in measured.values())


def test_it_can_be_cancelled_before_each_picture(held_out: validation.HeldOut) -> None:
    network = DRRN(2, units=1).train()
    answers = iter([False, False, True])
    assert validation.psnr(network, held_out, CPU, lambda: next(answers)) is None
    assert network.training


def test_training_mode_is_left_as_it_was(held_out: validation.HeldOut) -> None:
    network = DRRN(2, units=1).train()
    validation.psnr(network, held_out, CPU)
    assert network.training

"""PSNR on held-out pictures."""

import math

import numpy as np
import pytest
from torch import Tensor, nn

from srgui.networks.drrn import DRRN
from srgui.networks.lapsrn import LapSRN
from srgui.training import validation
from srgui.training.data import degrade


@pytest.fixture
def originals(photograph: np.ndarray) -> Tensor:
    luma = photograph[..., 1].astype(np.float32) / 255
    return validation.crops([luma[:60, :70], luma[40:, 50:]])


def test_crops_are_centres_that_all_scales_divide(photograph: np.ndarray) -> None:
    luma = photograph[..., 1].astype(np.float32) / 255
    crops = validation.crops([luma, luma[:, :80]])
    assert crops.shape == (2, 1, 72, 72)
    np.testing.assert_array_equal(crops[0, 0], luma[28:100, 44:116])


def test_a_network_without_residual_has_the_psnr_of_bicubic(originals: Tensor) -> None:
    network = DRRN(2, units=1)
    nn.init.zeros_(network.output.weight)
    measured = validation.psnr(network, originals, (2, 3, 4))
    assert list(measured) == [2, 3, 4]
    for scale, value in measured.items():
        bicubic = degrade(originals, scale, True).inputs
        error = (bicubic * 255).round().clamp(0, 255) - (originals * 255).round()
        error = error[..., scale:-scale, scale:-scale].double()
        expected = [10 * math.log10(255**2 / e.square().mean().item()) for e in error]
        assert value == pytest.approx(sum(expected) / 2, abs=1e-3)


def test_lapsrn_is_measured_at_the_level_of_each_scale(originals: Tensor) -> None:
    measured = validation.psnr(LapSRN((1, 1, 1), 4), originals, (2, 4, 8))
    assert all(math.isfinite(value) for value in measured.values())


def test_it_can_be_cancelled_before_each_picture(originals: Tensor) -> None:
    network = DRRN(2, units=1).train()
    answers = iter([False, False, True])
    assert validation.psnr(network, originals, (2, 4), lambda: next(answers)) is None
    assert network.training


def test_training_mode_is_left_as_it_was(originals: Tensor) -> None:
    network = DRRN(2, units=1).train()
    validation.psnr(network, originals, (2,))
    assert network.training

"""PSNR and SSIM against their definitions and against scikit-image."""

import math

import numpy as np
import pytest
from skimage.metrics import structural_similarity

from srgui.evaluation.metrics import psnr, ssim


def test_psnr_of_a_constant_error_is_its_closed_form():
    truth = np.full((8, 8), 100.0)
    assert psnr(truth + 5, truth) == pytest.approx(20 * math.log10(255 / 5))


def test_psnr_of_equal_planes_is_infinite():
    plane = np.arange(64, dtype=np.float32).reshape(8, 8)
    assert psnr(plane, plane.copy()) == math.inf


def test_psnr_of_8_bit_planes_does_not_wrap_around():
    dark, light = np.zeros((4, 4), np.uint8), np.full((4, 4), 255, np.uint8)
    assert psnr(dark, light) == 0


@pytest.mark.parametrize("noise", [1, 10, 60])
def test_ssim_equals_scikit_image_on_whole_windows(photograph, rng, noise):
    truth = photograph[..., 1].astype(np.float64)
    result = np.clip(truth + rng.normal(0, noise, truth.shape), 0, 255)
    _, whole = structural_similarity(
        result,
        truth,
        data_range=255,
        gaussian_weights=True,
        sigma=1.5,
        use_sample_covariance=False,
        full=True,
    )
    # The same sums in another order: float64 rounding alone may differ.
    assert ssim(result, truth) == pytest.approx(whole[5:-5, 5:-5].mean(), abs=1e-10)


def test_ssim_of_equal_planes_is_one(photograph):
    assert ssim(photograph[..., 0], photograph[..., 0]) == pytest.approx(1, abs=1e-12)


def test_ssim_refuses_planes_smaller_than_its_window():
    with pytest.raises(ValueError, match="11 x 11"):
        ssim(np.zeros((10, 40)), np.zeros((10, 40)))

"""PSNR, SSIM and MS-SSIM against their definitions and against scikit-image."""

import math

import numpy as np
import pytest
from scipy.ndimage import correlate, gaussian_filter
from scipy.signal import convolve2d
from skimage.metrics import structural_similarity

from srgui.evaluation.metrics import ms_ssim, psnr, ssim


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


def test_ms_ssim_weighs_contrast_at_five_sizes_and_luminance_at_the_last(rng):
    truth = rng.integers(0, 200, (176, 190)).astype(np.float64)
    assert ms_ssim(truth, truth) == pytest.approx(1)
    brighter = ms_ssim(truth + 40, truth)
    # Contrast and structure stay, luminance of a mean of 100 against 140 counts to the power of
    # 0.1333: 2 * 100 * 140 / (100^2 + 140^2) is 0.946. The mean varies a little.
    assert brighter == pytest.approx(0.946**0.1333, abs=2e-3)
    assert ms_ssim(truth + rng.normal(0, 20, truth.shape), truth) < brighter


def test_ms_ssim_is_not_known_of_a_picture_that_is_too_small_for_five_sizes(rng):
    plane = rng.integers(0, 255, (175, 300))
    assert math.isnan(ms_ssim(plane, plane))


@pytest.mark.parametrize("size", [(176, 200), (201, 177)])
def test_ms_ssim_is_that_of_its_definition_by_scipy(rng, size):
    truth = gaussian_filter(rng.normal(0, 900, size), 2) + 128
    result = truth + rng.normal(0, 10, size)
    offsets = np.arange(11) - 5
    weights = np.exp(-(offsets**2) / (2 * 1.5**2))
    window = np.outer(weights, weights) / weights.sum() ** 2
    expected, x, y = 1.0, result, truth
    for number, weight in enumerate((0.0448, 0.2856, 0.3001, 0.2363, 0.1333)):
        mean_x, mean_y, xx, yy, xy = (
            convolve2d(plane, window, "valid") for plane in (x, y, x * x, y * y, x * y)
        )
        similarity = (2 * (xy - mean_x * mean_y) + (0.03 * 255) ** 2) / (
            xx - mean_x**2 + yy - mean_y**2 + (0.03 * 255) ** 2
        )
        if number == 4:
            c1 = (0.01 * 255) ** 2
            similarity *= (2 * mean_x * mean_y + c1) / (mean_x**2 + mean_y**2 + c1)
        expected *= similarity.mean() ** weight
        # MATLAB's imfilter with ones(2) / 4, symmetric, then every other pixel.
        x, y = (
            correlate(plane, np.full((2, 2), 0.25), mode="reflect", origin=-1)[::2, ::2]
            for plane in (x, y)
        )
    assert ms_ssim(result, truth) == pytest.approx(expected, abs=1e-10)  # other order of sums

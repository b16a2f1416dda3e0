"""Estimates of a picture's history, on real photographs whose history is known."""

from __future__ import annotations

import io

import numpy as np
import pytest
import skimage.data
from PIL import Image

from srgui.images import Picture
from srgui.images.analysis.quality_estimate import estimate_quality
from srgui.images.bicubic import resize


@pytest.fixture(scope="module")
def clean():
    """A sharp photograph without compression or noise: one reduced to half its size."""
    whole = skimage.data.astronaut().astype(np.float64)
    return eight_bits(resize(whole, 256, 256))


def eight_bits(levels):
    return np.clip(np.rint(levels), 0, 255).astype(np.uint8)


def compressed(pixels, quality, **settings):
    file = io.BytesIO()
    Image.fromarray(pixels).save(file, "JPEG", quality=quality, **settings)
    return np.array(Image.open(file))


def estimated(pixels):
    return estimate_quality(Picture(np.array(pixels)))


def test_a_clean_photograph_shows_nothing(clean):
    found = estimated(clean)
    assert found.quality is None
    assert found.noise < 0.5
    assert found.sharpness is not None
    assert found.sharpness > 0.25


@pytest.mark.slow
@pytest.mark.parametrize("quality", [30, 45, 60, 75, 85, 92, 95])
@pytest.mark.parametrize("subsampling", ["4:4:4", "4:2:0"])
def test_pixels_show_the_quality_of_an_earlier_jpeg_file(clean, quality, subsampling):
    found = estimated(compressed(clean, quality, subsampling=subsampling))
    assert found.earlier_quality == quality
    assert found.file_quality is None


def test_the_finest_jpeg_that_can_be_measured_counts_as_very_fine(clean):
    assert estimated(compressed(clean, 97)).earlier_quality == 98


@pytest.mark.parametrize(("top", "left"), [(1, 0), (3, 5), (7, 7)])
def test_a_cropped_jpeg_is_found_wherever_its_blocks_begin(clean, top, left):
    assert estimated(compressed(clean, 80)[top:, left:]).earlier_quality == 80


def test_grey_and_deep_pictures_show_it_too(clean):
    pixels = compressed(clean[..., 1], 70)[..., None]
    assert estimated(pixels).earlier_quality == 70
    assert estimated(pixels.astype(np.uint16) * 257).earlier_quality == 70


@pytest.mark.parametrize("sigma", [1, 2, 4, 8])
def test_noise_is_measured_within_a_fifth(clean, sigma):
    # Few flat places tell it in a picture this small; independent noise in R, G and B reaches luma
    # by the root of the sum of its squared weights, 0.668.
    noise = np.random.default_rng(0).normal(0, sigma / 0.668, clean.shape)
    assert estimated(eight_bits(clean + noise)).noise == pytest.approx(sigma, rel=0.2)


def test_texture_is_not_taken_for_noise():
    gravel = resize(skimage.data.gravel().astype(np.float64), 256, 256)[..., None]
    assert estimated(eight_bits(gravel)).noise < 1


def test_an_enlarged_photograph_is_not_sharp(clean):
    twice = eight_bits(resize(clean.astype(np.float64), 512, 512))
    found = estimated(twice)
    assert found.sharpness is not None
    assert found.sharpness < 0.2


@pytest.mark.parametrize("shape", [(1, 1, 3), (7, 300, 3), (23, 23, 1), (24, 24, 1), (24, 500, 3)])
def test_small_flat_and_thin_pictures_show_nothing_and_fail_nowhere(shape):
    found = estimated(np.full(shape, 90, np.uint8))
    assert found.quality is None
    assert found.noise == 0
    assert found.sharpness is None


def test_black_and_white_pictures_have_no_noise():
    rng = np.random.default_rng(1)
    assert estimated(np.where(rng.random((64, 64, 1)) < 0.001, 255, 0).astype(np.uint8)).noise < 1

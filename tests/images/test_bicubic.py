"""MATLAB's imresize: known values, known properties, and regions equal to the whole."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from srgui.images.bicubic import Resampler, resize
from srgui.images.colour import luma
from srgui.images.region import Region


def row(*values: float) -> np.ndarray:
    return np.array([values], np.float64)


def test_a_ramp_doubled_has_the_values_of_imresize():
    # imresize([1 2 3 4], 2, 'bicubic'): Keys' kernel at 1/4 and 3/4, ends mirrored.
    expected = np.array([116, 151, 221, 288, 352, 419, 489, 524]) / 128
    assert np.allclose(resize(row(1, 2, 3, 4), 1, 8)[0], expected, atol=1e-12)


def test_an_impulse_doubled_shows_the_kernel():
    # Keys' kernel, a = -1/2, at distances 1.75, 1.25, 0.75, 0.25 as exact fractions of 128.
    half = np.array([-3, -9, 29, 111]) / 128
    expected = np.concatenate((half, half[::-1]))
    enlarged = resize(row(0, 0, 0, 0, 1, 0, 0, 0, 0), 1, 18)[0]
    assert np.allclose(enlarged[5:13], expected, atol=1e-12)
    assert not enlarged[:5].any()
    assert not enlarged[13:].any()


def test_an_impulse_halved_shows_the_kernel_widened_to_twice_its_width():
    # Antialiasing: the same kernel at half its height over eight samples.
    half = np.array([-3, -9, 29, 111]) / 256
    reduced = resize(row(*np.eye(1, 16, 7)[0]), 1, 8)[0]
    # Sample 7 lies 0.5, 2.5, 1.5, 3.5 samples from the centres of outputs 3, 2, 4, 5.
    assert np.allclose(reduced[[5, 2, 4, 3]], half, atol=1e-12)
    assert not reduced[[0, 1, 6, 7]].any()


def by_definition(values: np.ndarray, target: int) -> list[float]:
    """imresize of one row, sample by sample, as its definition reads."""
    source = len(values)
    scale = target / source
    stretch = min(scale, 1)
    result = []
    for i in range(target):
        centre = (i + 0.5) / scale - 0.5
        reach = 2 / stretch
        total = weight_sum = 0.0
        for j in range(math.floor(centre - reach), math.ceil(centre + reach) + 1):
            x = abs(centre - j) * stretch
            near = 1.5 * x**3 - 2.5 * x**2 + 1
            far = -0.5 * x**3 + 2.5 * x**2 - 4 * x + 2
            weight = near if x <= 1 else far if x < 2 else 0
            k = j
            while not 0 <= k < source:
                k = -1 - k if k < 0 else 2 * source - 1 - k
            total += weight * values[k]
            weight_sum += weight
        result.append(total / weight_sum)
    return result


@given(st.integers(1, 20), st.integers(1, 60), st.integers(0, 2**32 - 1))
def test_any_size_to_any_size_follows_the_definition(source, target, seed):
    values = np.random.default_rng(seed).random(source)
    assert np.allclose(resize(values[None], 1, target)[0], by_definition(values, target), atol=1e-9)


@given(st.integers(1, 24), st.integers(1, 24), st.integers(1, 70), st.integers(1, 70))
def test_a_constant_picture_stays_constant(height, width, new_height, new_width):
    flat = np.full((height, width), 0.3)
    # 1e-12: the rounding of a few dozen float64 products.
    assert np.abs(resize(flat, new_height, new_width) - 0.3).max() < 1e-12


@given(st.integers(1, 20), st.integers(1, 60), st.integers(0, 2**32 - 1))
def test_mirroring_before_equals_mirroring_after(source, target, seed):
    values = np.random.default_rng(seed).random((1, source))
    mirrored = resize(np.ascontiguousarray(values[:, ::-1]), 1, target)[:, ::-1]
    assert np.allclose(mirrored, resize(values, 1, target), atol=1e-9)


def test_the_same_size_returns_the_same_picture(photograph):
    picture = photograph.astype(np.float32) / 255
    assert np.array_equal(resize(picture, *picture.shape[:2]), picture)


def test_rows_and_columns_are_resampled_alike(rng):
    picture = rng.random((7, 11))
    assert np.allclose(resize(picture, 20, 31), resize(picture.T, 31, 20).T, atol=1e-12)


def test_channels_are_resampled_apart(rng):
    picture = rng.random((6, 9, 3)).astype(np.float32)
    whole = resize(picture, 13, 17)
    for channel in range(3):
        alone = resize(np.ascontiguousarray(picture[..., channel]), 13, 17)
        assert np.array_equal(whole[..., channel], alone)


@given(st.data())
def test_a_region_equals_the_same_part_of_the_whole_exactly(data):
    sizes = st.integers(1, 24)
    source = data.draw(st.tuples(sizes, sizes))
    target = data.draw(st.tuples(st.integers(1, 60), st.integers(1, 60)))
    top, left = (data.draw(st.integers(0, length - 1)) for length in target)
    bottom = data.draw(st.integers(top + 1, target[0]))
    right = data.draw(st.integers(left + 1, target[1]))
    margin = data.draw(st.integers(0, 3))
    picture = np.random.default_rng(data.draw(st.integers(0, 999))).random(source)
    picture = picture.astype(np.float32)
    region = Region(top, left, bottom, right)
    resampler = Resampler(source, target)
    window = resampler.support(region).grown(margin).clipped(*source)
    part = resampler.region(picture[window.slices], window, region)
    # Bit for bit: the same sums in the same order.
    assert np.array_equal(part, resize(picture, *target)[region.slices])


@pytest.mark.parametrize(("scale", "published"), [(2, 33.66), (3, 30.39), (4, 28.42)])
def test_bicubic_on_set5_has_the_psnr_that_every_paper_prints(set5, scale, published):
    values = []
    for path in sorted(set5.glob("*.png")) or sorted(set5.glob("*.bmp")):
        with Image.open(path) as image:
            rgb = np.asarray(image.convert("RGB"))
        height, width = (length - length % scale for length in rgb.shape[:2])
        truth = np.rint(luma(rgb[:height, :width].astype(np.float32) / 255).astype(float) * 255)
        small = resize(truth / 255, height // scale, width // scale)
        small = np.rint(np.clip(small, 0, 1) * 255) / 255
        large = np.rint(np.clip(resize(small, height, width), 0, 1) * 255)
        error = (truth - large)[scale:-scale, scale:-scale]
        values.append(10 * np.log10(255**2 / np.mean(error**2)))
    assert len(values) == 5
    # 0.02 dB: papers differ by this in where they round to whole levels.
    assert abs(np.mean(values) - published) < 0.02

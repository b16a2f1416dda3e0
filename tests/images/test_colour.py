"""BT.601 as MATLAB's rgb2ycbcr defines it."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from srgui.images.colour import luma, rgb_to_ycbcr, ycbcr_to_rgb


@pytest.mark.parametrize(
    ("rgb", "ycbcr"),
    [
        # The corners of the colour cube, as Recommendation BT.601 tabulates them.
        ((0, 0, 0), (16, 128, 128)),
        ((255, 255, 255), (235, 128, 128)),
        ((255, 0, 0), (81, 90, 240)),
        ((0, 255, 0), (145, 54, 34)),
        ((0, 0, 255), (41, 240, 110)),
        ((255, 255, 0), (210, 16, 146)),
    ],
)
def test_corners_of_the_colour_cube_have_the_recommendation_s_values(rgb, ycbcr):
    pixel = np.array(rgb, np.float32).reshape(1, 1, 3) / 255
    # The tables are rounded to whole levels, hence half a level of tolerance.
    assert np.abs(rgb_to_ycbcr(pixel)[0, 0] * 255 - ycbcr).max() <= 0.5


def test_luma_has_matlab_s_coefficients_to_the_third_decimal():
    basis = np.eye(3, dtype=np.float32)[None]
    expected = np.array([65.481, 128.553, 24.966]) + 16
    # 1e-4 of a level is float32's precision at 255.
    assert np.abs(luma(basis)[0] * 255 - expected).max() < 1e-4


colours = st.lists(st.integers(0, 255), min_size=3, max_size=3)


@given(colours)
def test_conversion_and_back_returns_every_colour(rgb):
    pixel = np.array(rgb, np.float32).reshape(1, 1, 3) / 255
    # 1e-5 is a four-hundredth of a level of 8 bits, and less than one of 16.
    assert np.abs(ycbcr_to_rgb(rgb_to_ycbcr(pixel)) - pixel).max() < 1e-5


@given(st.integers(0, 255))
def test_grey_has_the_luma_of_the_same_grey_as_colour(level):
    grey = np.full((1, 1, 1), level / 255, np.float32)
    colour = np.repeat(grey, 3, axis=2)
    assert abs(luma(grey) - luma(colour)).max() < 1e-6
    assert np.array_equal(luma(grey), rgb_to_ycbcr(grey)[..., 0])
    assert abs(ycbcr_to_rgb(rgb_to_ycbcr(grey)) - grey).max() < 1e-6


def test_luma_alone_equals_luma_of_the_full_conversion(photograph):
    rgb = photograph.astype(np.float32) / 255
    assert np.allclose(luma(rgb), rgb_to_ycbcr(rgb)[..., 0], atol=1e-6)
    assert luma(rgb).dtype == rgb_to_ycbcr(rgb).dtype == np.float32

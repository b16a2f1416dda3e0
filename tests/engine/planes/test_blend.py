"""Strength: a weight on what the network adds to the plain enlargement."""

from __future__ import annotations

import numpy as np
import pytest

from srgui import TileDone
from srgui.engine.enhancement import Enhancement
from srgui.engine.planes.bicubic import enlarge
from srgui.engine.planes.blend import blended, needs_plain
from srgui.engine.planes.channels import Channels
from srgui.engine.planes.convert import to_planes
from srgui.engine.upscaler import Upscaler
from srgui.errors import OptionError
from srgui.images import Picture, Region
from srgui.images.bicubic import Resampler
from srgui.images.metadata.jpeg_tables import JpegCoding


@pytest.fixture
def picture(photograph: np.ndarray) -> Picture:
    return Picture(photograph[:24, :36].copy())


def test_no_strength_is_the_plain_enlargement(lapsrn: Upscaler, picture: Picture) -> None:
    result = lapsrn.upscale(picture.pixels, 3, Enhancement(strength=0))
    np.testing.assert_array_equal(result, enlarge(picture, 72, 108).pixels)


def test_full_strength_is_the_network_alone(lapsrn: Upscaler, picture: Picture) -> None:
    result = lapsrn.upscale(picture.pixels, 3, Enhancement(strength=1))
    np.testing.assert_array_equal(result, lapsrn.upscale(picture.pixels, 3))


def test_strength_weighs_the_residual_of_every_step(upscaler: Upscaler, picture: Picture) -> None:
    full, part = (upscaler.steps(picture, 4, Enhancement(strength=part)) for part in (1, 0.3))
    for weighed, whole in zip(part, full, strict=True):
        # float32 of unit range
        np.testing.assert_allclose(weighed.residual, 0.3 * whole.residual, atol=1e-6)


@pytest.mark.slow
def test_the_result_lies_between_both_in_proportion(photograph: np.ndarray) -> None:
    upscaler = Upscaler.load("lapsrn", device="cpu")
    picture = Picture(photograph[:24, :36].copy())
    half = upscaler.upscale(picture.pixels, 2, Enhancement(strength=0.5)).astype(float)
    full, plain = upscaler.upscale(picture.pixels, 2), enlarge(picture, 48, 72).pixels
    assert (full != plain).mean() > 0.3
    unclipped = (np.minimum(full, plain) > 0) & (np.maximum(full, plain) < 255)
    # Three roundings to 8 bits, each by up to a half (one of them halved).
    assert np.abs(half - (full.astype(float) + plain) / 2)[unclipped].max() <= 1


def test_a_plan_brings_its_strength_to_the_run(lapsrn: Upscaler, picture: Picture) -> None:
    plan = lapsrn.plan(picture, 2, enhancement=Enhancement(strength=0))
    reported = [e for e in lapsrn.run(picture, plan) if isinstance(e, TileDone)]
    plain = enlarge(picture, 2 * picture.height, 2 * picture.width)
    for event in reported:
        np.testing.assert_array_equal(event.pixels, plain.pixels[event.region.slices])


@pytest.mark.parametrize("strength", [-0.1, 1.5, float("nan")])
def test_a_strength_outside_its_range_is_refused_in_words(
    lapsrn: Upscaler, picture: Picture, strength: float
) -> None:
    with pytest.raises(OptionError, match="Strength must be between 0 and 100 %"):
        lapsrn.plan(picture, 2, enhancement=Enhancement(strength=strength))


def test_colours_of_a_network_in_colour_are_left_alone(photograph: np.ndarray) -> None:
    """Also in photographs from JPEG files, whose chroma follows the luma otherwise."""
    coding = JpegCoding((1,) * 64, (1,) * 64, (2, 2))
    photo = Picture(photograph[:16, :16].copy(), jpeg=coding)
    channels, plain = Channels.of(photo, colour=True), Resampler((16, 16), (32, 32))
    assert needs_plain(photo, plain, channels)
    source, place = Region.whole(16, 16), Region.whole(32, 32)
    planes = plain.region(to_planes(photo, source), source, place)
    improved = np.random.default_rng(1).random((32, 32, 3), dtype=np.float32)
    np.testing.assert_array_equal(
        blended(photo, plain, place, planes, improved, channels),
        channels.replaced(planes, improved),
    )

"""Grain of results: repeatable, of a stated strength, and none in black and white."""

from __future__ import annotations

import numpy as np
import pytest

from srgui.engine.enhancement import Enhancement
from srgui.engine.events import TileDone
from srgui.engine.planes.bicubic import enlarge
from srgui.engine.planes.grain import STRONGEST, Grain, deviations, seed_of
from srgui.engine.upscaler import Upscaler
from srgui.errors import OptionError
from srgui.images import Picture, Region
from srgui.images.bicubic import Resampler
from srgui.images.colour import luma as luma_of
from tests.engine.planes.test_back_projection import run

GREY = 125.5 / 255  # the middle of luma


def of(strength: float, luma: float, shape: tuple[int, int] = (200, 300)) -> np.ndarray:
    planes = np.full((*shape, 3), luma, np.float32)
    grain = Grain.of(Picture(np.zeros((4, 4, 3), np.uint8)), Enhancement(grain=strength))
    grain.add(planes, Region(0, 0, *shape), Resampler(shape, shape))
    return planes


def test_its_deviation_in_the_mid_tones_is_as_stated() -> None:
    added = of(0.4, GREY)[..., 0] - np.float32(GREY)
    assert added.std() == pytest.approx(0.4 * STRONGEST, rel=0.02)  # 60,000 samples: 0.3 %
    assert abs(added.mean()) < 0.02 * STRONGEST


def test_neighbours_are_independent() -> None:
    added = of(1, GREY)[..., 0]
    added -= added.mean()
    for a, b in ((added[1:], added[:-1]), (added[:, 1:], added[:, :-1])):
        assert abs((a * b).mean() / added.var()) < 0.02  # chance alone: 0.004


@pytest.mark.parametrize("level", [16 / 255, 235 / 255])
def test_black_and_white_stay(level: float) -> None:
    assert (of(1, level) == np.float32(level)).all()


def test_chroma_stays() -> None:
    assert (of(1, GREY)[..., 1:] == np.float32(GREY)).all()


def test_results_are_repeatable_and_tiles_equal_the_whole(
    lapsrn: Upscaler, photograph: np.ndarray
) -> None:
    picture = Picture(photograph[:40, :50].copy())
    enhancement = Enhancement(grain=0.5)
    whole = run(lapsrn, picture, 2, enhancement=enhancement)
    tiled = run(lapsrn, picture, 2, enhancement=enhancement, tile=17)
    # One level: float32 sums in another order may round differently.
    assert np.abs(whole.pixels.astype(int) - tiled.pixels).max() <= 1
    again = run(lapsrn, picture, 2, enhancement=enhancement)
    np.testing.assert_array_equal(again.pixels, whole.pixels)
    plain = run(lapsrn, picture, 2)
    assert 1 < np.std(whole.pixels.astype(int) - plain.pixels) < 4


def test_different_pictures_have_different_grain() -> None:
    seeds = {seed_of(Picture(np.full((8, 8, 3), level, np.uint8))) for level in range(5)}
    assert len(seeds) == 5


@pytest.mark.parametrize("strength", [-0.1, 1.1])
def test_a_strength_outside_its_range_is_refused(strength: float) -> None:
    with pytest.raises(OptionError, match="between 0 and 100"):
        Enhancement(grain=strength)


def test_a_stored_luma_becomes_the_same_result_with_grain(
    lapsrn: Upscaler, photograph: np.ndarray
) -> None:
    picture, enhancement = Picture(photograph[:24, :30].copy()), Enhancement(0.7, grain=0.5)
    (tile,) = (e for e in lapsrn.run(picture, lapsrn.plan(picture, 2)) if isinstance(e, TileDone))
    got = enlarge(picture, 48, 60, tile.luma, enhancement).pixels
    expected = run(lapsrn, picture, 2, enhancement=enhancement).pixels
    np.testing.assert_array_equal(got, expected)


def noisy(sigma: float) -> Picture:
    """A grey wedge with independent noise, in levels of 255."""
    rng = np.random.default_rng(5)
    wedge = np.linspace(60, 190, 160)[None, :].repeat(160, axis=0)
    levels = wedge + rng.normal(0, sigma, wedge.shape)
    return Picture(np.rint(levels).astype(np.uint8)[..., None].repeat(3, axis=2))


def test_kept_grain_is_as_strong_as_the_noise_of_the_source() -> None:
    clean, source = noisy(0), noisy(6)
    size = 4 * source.height, 4 * source.width
    with_noise, smooth = (enlarge(p, *size).pixels[..., 0].astype(float) for p in (source, clean))
    kept = Enhancement(keep_grain=True)
    luma, smooth_luma = (
        np.asarray(luma_of(plane[..., None].repeat(3, axis=2) / 255), np.float32)
        for plane in (with_noise, smooth)
    )
    got = enlarge(source, *size, luma, kept).pixels[..., 0] - with_noise
    # A fifth: the noise is estimated, grain is weighted to the mid-tones, the source's is not.
    assert np.std(got) == pytest.approx(np.std(with_noise - smooth), rel=0.2)
    assert not (enlarge(clean, *size, smooth_luma, kept).pixels[..., 0] - smooth).any()


def test_kept_grain_is_as_coarse_as_the_pixels_of_the_source() -> None:
    added, shape = np.zeros((200, 200, 3), np.float32) + np.float32(GREY), (200, 200)
    Grain(0, 0.01, 7).add(added, Region(0, 0, *shape), Resampler((50, 50), shape))
    values = added[..., 0] - added[..., 0].mean()
    for distance, least, most in ((1, 0.85, 1.0), (4, -0.15, 0.25)):
        correlation = (values[distance:] * values[:-distance]).mean() / values.var()
        assert least < correlation < most


def test_tiles_with_kept_grain_equal_the_whole() -> None:
    grain, plain = Grain(0.01, 0.02, 9), Resampler((40, 50), (80, 100))
    whole = np.full((80, 100, 3), GREY, np.float32)
    grain.add(whole, Region(0, 0, 80, 100), plain)
    place = Region(13, 31, 57, 90)
    part = np.full((place.height, place.width, 3), GREY, np.float32)
    grain.add(part, place, plain)
    # Sums of float32 in another order.
    np.testing.assert_allclose(part, whole[place.slices], atol=1e-6)


def test_only_weights_that_remove_grain_get_it_back() -> None:
    kept = Enhancement(keep_grain=True)
    assert kept.resolved("photo").keep_grain
    assert not kept.resolved("clean").keep_grain
    assert deviations(kept, 5)[1] > 0
    assert deviations(Enhancement(keep_grain=True, artefact_removal=0.0), 5)[1] == 0

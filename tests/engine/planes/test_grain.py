"""Grain of results: repeatable, of a stated strength, and none in black and white."""

from __future__ import annotations

import numpy as np
import pytest

from srgui.engine.enhancement import Enhancement
from srgui.engine.events import TileDone
from srgui.engine.planes.bicubic import enlarge
from srgui.engine.planes.grain import STRONGEST, Grain
from srgui.engine.upscaler import Upscaler
from srgui.errors import OptionError
from srgui.images import Picture, Region
from tests.engine.planes.test_back_projection import run

GREY = 125.5 / 255  # the middle of luma


def of(strength: float, luma: float, shape: tuple[int, int] = (200, 300)) -> np.ndarray:
    planes = np.full((*shape, 3), luma, np.float32)
    grain = Grain.of(Picture(np.zeros((4, 4, 3), np.uint8)), strength)
    grain.add(planes, Region(0, 0, *shape))
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
    seeds = {Grain.of(Picture(np.full((8, 8, 3), level, np.uint8)), 0.5).seed for level in range(5)}
    assert len(seeds) == 5


@pytest.mark.parametrize("strength", [-0.1, 1.1])
def test_a_strength_outside_its_range_is_refused(strength: float) -> None:
    with pytest.raises(OptionError, match="between 0 and 100"):
        Enhancement(grain=strength)


def test_a_kept_residual_becomes_the_same_result_with_grain(
    lapsrn: Upscaler, photograph: np.ndarray
) -> None:
    picture, enhancement = Picture(photograph[:24, :30].copy()), Enhancement(0.7, grain=0.5)
    (tile,) = (e for e in lapsrn.run(picture, lapsrn.plan(picture, 2)) if isinstance(e, TileDone))
    got = enlarge(picture, 48, 60, tile.residual, enhancement).pixels.astype(int)
    # One level: the residual was rounded when bicubic was subtracted.
    assert np.abs(got - run(lapsrn, picture, 2, enhancement=enhancement).pixels).max() <= 1

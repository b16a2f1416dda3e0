"""Pixel art: pixels become squares."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.testing import assert_array_equal

from srgui import TileDone
from srgui.engine.assembly import Assembly
from srgui.engine.enhancement import Enhancement
from srgui.engine.upscaler import Upscaler
from srgui.images import Picture


def run(upscaler: Upscaler, picture: Picture, scale: float, tile: int | None = None) -> Picture:
    plan = upscaler.plan(picture, scale, Enhancement(pixel_art=True), tile=tile)
    assembly = Assembly(plan, picture)
    for event in upscaler.run(picture, plan):
        if isinstance(event, TileDone):
            assembly.place(event)
    assert len(plan.steps) == 1
    return assembly.picture(0)


def sprite(rng: np.random.Generator, dtype: type = np.uint8) -> Picture:
    peak = np.iinfo(dtype).max
    alpha = rng.choice([0, peak], (14, 19)).astype(dtype)
    return Picture(rng.integers(0, peak + 1, (14, 19, 3), dtype), alpha)


@pytest.mark.parametrize("scale", [1, 2, 3, 4])
@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_every_pixel_becomes_a_square(
    shared_upscaler: Upscaler, rng: np.random.Generator, scale: int, dtype: type
) -> None:
    picture = sprite(rng, dtype)
    for tile in (None, 5):
        result = run(shared_upscaler, picture, scale, tile)
        assert picture.alpha is not None
        alpha = picture.alpha.repeat(scale, 0).repeat(scale, 1)
        assert_array_equal(result.alpha, alpha)
        expected = picture.pixels.repeat(scale, 0).repeat(scale, 1)
        assert_array_equal(result.pixels[alpha > 0], expected[alpha > 0])


@pytest.mark.parametrize("scale", [1.5, 2.7])
def test_in_between_pixels_are_reduced_from_the_next_whole_number(
    lapsrn: Upscaler, rng: np.random.Generator, scale: float
) -> None:
    picture = Picture(rng.integers(0, 256, (20, 30, 1), np.uint8))
    result = run(lapsrn, picture, scale, 7).pixels[..., 0]
    rows, columns = result.shape
    # By areas: every pixel of both becomes whole ones on their common grid.
    common = picture.pixels[..., 0].repeat(rows, 0).repeat(columns, 1).astype(float)
    means = common.reshape(rows, 20, columns, 30).mean(axis=(1, 3))
    assert np.abs(result - means).max() <= 0.5 + 1e-9  # of rounding


def test_alpha_of_two_levels_keeps_them(lapsrn: Upscaler, rng: np.random.Generator) -> None:
    result = run(lapsrn, sprite(rng), 2.7)
    assert set(np.unique(result.alpha)) == {0, 255}

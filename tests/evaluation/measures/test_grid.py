"""The energy of a grid of two pixels' period."""

import math

import numpy as np
import pytest

from srgui.evaluation.measures.grid import grid


def test_white_noise_has_no_grid(rng):
    assert grid(rng.normal(128, 20, (600, 600))) == pytest.approx(1, abs=0.1)


@pytest.mark.parametrize("pattern", ["columns", "rows", "checks"])
def test_a_grid_of_two_pixels_raises_it_with_its_amplitude(rng, pattern):
    rows, columns = np.indices((256, 320))
    index = {"columns": columns, "rows": rows, "checks": rows + columns}[pattern]
    noise = rng.normal(128, 20, (256, 320))
    weak, strong = (grid(noise + size * (-1.0) ** index) for size in (2, 4))
    # Against noise of sigma s, an amplitude a adds (a sum(w) / s)^2 / sum(w^2) for a window w, at
    # one of three frequencies.
    window = np.hanning(33)[:-1]
    added = (2 / 20) ** 2 * window.sum() ** 4 / (window**2).sum() ** 2 / 3
    assert weak == pytest.approx(1 + added, rel=0.15)
    assert strong == pytest.approx(1 + 4 * added, rel=0.15)


def test_other_periods_are_no_grid(rng):
    columns = np.arange(320)
    noise = rng.normal(128, 20, (256, 320))
    assert grid(noise + 20 * np.cos(2 * np.pi * columns / 4)) == pytest.approx(1, abs=0.25)


def test_it_is_the_same_for_less_contrast(photograph):
    plane = photograph[..., 1].astype(np.float64)
    assert grid(128 + plane / 4) == pytest.approx(grid(plane), rel=0.35)


@pytest.mark.parametrize(
    "plane", [np.full((64, 64), 90.0), np.zeros((31, 200))], ids=["flat", "small"]
)
def test_it_is_not_known_without_contrast_or_space(plane):
    assert math.isnan(grid(plane))

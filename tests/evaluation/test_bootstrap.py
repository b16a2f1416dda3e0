"""The paired bootstrap, against what is known of it."""

import math

import numpy as np
import pytest

from srgui.evaluation.bootstrap import paired_difference


def test_the_interval_is_that_of_the_normal_distribution_for_many_pictures(rng):
    base = rng.normal(30, 5, 400)  # pictures differ by far more than results do
    found = paired_difference(base + rng.normal(0.1, 0.5, 400), base)
    error = 0.5 / math.sqrt(400)
    # Three standard errors for the mean; a tenth for the width, by the estimate of sigma (5 % at
    # two of its errors) and 10,000 resamples.
    assert found.mean == pytest.approx(0.1, abs=3 * error)
    assert found.high - found.low == pytest.approx(2 * 1.96 * error, rel=0.1)


def test_a_difference_that_is_the_same_everywhere_is_certain():
    found = paired_difference([31.0, 25.0, 28.0], [30.5, 24.5, 27.5])
    assert (found.mean, found.low, found.high) == (0.5, 0.5, 0.5)


def test_the_same_values_give_the_same_interval():
    values = [1.0, 2.0, 4.0], [0.0, 0.5, 5.0]
    assert paired_difference(*values) == paired_difference(*values)


def test_pictures_without_a_finite_value_are_left_out():
    found = paired_difference([math.nan, math.inf, 2.0, 4.0], [1.0, 1.0, 1.0, 1.0])
    assert found.mean == 2
    assert paired_difference([math.nan, 2.0], [1.0, 1.0]) is None


def test_resamples_differ():
    found = paired_difference(np.arange(5.0), np.zeros(5))
    assert 0 < found.low < 1 < found.mean < 3 < found.high < 4

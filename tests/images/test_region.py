"""Rectangles: the arithmetic that tiling stands on."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from srgui.images.region import Region

sizes = st.tuples(st.integers(1, 40), st.integers(1, 40))


@st.composite
def regions(draw) -> tuple[tuple[int, int], Region]:
    """A picture size and a region inside it."""
    height, width = draw(sizes)
    top, left = draw(st.integers(0, height - 1)), draw(st.integers(0, width - 1))
    bottom, right = draw(st.integers(top + 1, height)), draw(st.integers(left + 1, width))
    return (height, width), Region(top, left, bottom, right)


def mask(size: tuple[int, int], region: Region) -> np.ndarray:
    array = np.zeros(size, bool)
    array[region.slices] = True
    return array


@given(regions())
def test_area_and_slices_count_the_same_pixels(case):
    size, region = case
    assert mask(size, region).sum() == region.area == region.height * region.width


@given(regions(), st.integers(0, 10))
def test_a_grown_and_clipped_region_contains_the_region_and_stays_inside(case, margin):
    size, region = case
    grown = region.grown(margin).clipped(*size)
    assert (mask(size, grown) | ~mask(size, region)).all()
    assert grown.top >= 0
    assert grown.bottom <= size[0]
    assert grown.left >= 0
    assert grown.right <= size[1]


@given(regions(), regions())
def test_two_regions_intersect_exactly_when_they_share_a_pixel(first, second):
    size = (40, 40)
    shared = mask(size, first[1]) & mask(size, second[1])
    assert first[1].intersects(second[1]) == shared.any()


@given(regions(), st.integers(1, 8))
def test_coarsening_undoes_scaling(case, factor):
    _, region = case
    assert region.scaled(factor).coarsened(factor) == region


@given(regions(), st.integers(1, 8))
def test_a_coarsened_region_covers_the_region(case, factor):
    _, region = case
    covering = region.coarsened(factor).scaled(factor)
    assert covering.top <= region.top
    assert covering.left <= region.left
    assert covering.bottom >= region.bottom
    assert covering.right >= region.right
    assert covering.height < region.height + 2 * factor


@given(regions(), st.integers(0, 5))
def test_a_region_relative_to_a_window_finds_the_same_pixels_in_it(case, margin):
    size, region = case
    picture = np.arange(size[0] * size[1]).reshape(size)
    window = region.grown(margin).clipped(*size)
    inside = picture[window.slices][region.relative_to(window).slices]
    assert np.array_equal(inside, picture[region.slices])


@given(regions(), regions())
def test_a_region_contains_another_that_adds_no_pixel(first, second):
    size = tuple(np.maximum(first[0], second[0]))
    one, other = mask(size, first[1]), mask(size, second[1])
    assert first[1].contains(second[1]) == (not (other & ~one).any())


@given(regions(), regions())
def test_what_is_left_without_another_region_is_the_smallest_rectangle_around_it(first, second):
    size = tuple(np.maximum(first[0], second[0]))
    rest = mask(size, first[1]) & ~mask(size, second[1])
    left = first[1].without(second[1])
    if not rest.any():
        assert left.area == 0
        return
    rows, columns = np.nonzero(rest.any(axis=1))[0], np.nonzero(rest.any(axis=0))[0]
    assert left == Region(rows[0], columns[0], rows[-1] + 1, columns[-1] + 1)

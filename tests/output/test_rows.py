"""Rows leave the buffer whole, in order, once, and as soon as they can."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from srgui import TileDone
from srgui.engine.planning.plan import StepPlan
from srgui.images import Picture, Region
from srgui.networks.step import StepInfo
from srgui.output.rows import RowBuffer


class Sink:
    """The bands that the buffer wrote."""

    def __init__(self):
        self.bands = []
        self.alphas = []

    def write(self, pixels, alpha):
        self.bands.append(pixels.copy())
        self.alphas.append(None if alpha is None else alpha.copy())


def tile_of(picture, region):
    alpha = None if picture.alpha is None else picture.alpha[region.slices]
    luma = np.zeros((region.height, region.width), np.float32)
    return TileDone(0, region, picture.pixels[region.slices], alpha, luma, 0.0)


def grid(rows, columns):
    return [
        Region(top, left, bottom, right)
        for top, bottom in pairwise(rows)
        for left, right in pairwise(columns)
    ]


def random_picture(height, width, channels=3, dtype=np.uint8, alpha=False):
    rng = np.random.default_rng(height * width)
    pixels = rng.integers(0, np.iinfo(dtype).max, (height, width, channels), dtype)
    return Picture(pixels, pixels[..., 0].copy() if alpha else None)


def buffer_of(picture):
    sink = Sink()
    step = StepPlan(StepInfo("output", 1, 1, 1.0), picture.height, picture.width)
    return RowBuffer(step, picture, sink.write), sink


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
@pytest.mark.parametrize("alpha", [False, True])
@pytest.mark.parametrize("channels", [1, 3])
def test_the_rows_make_the_picture(channels, alpha, dtype):
    picture = random_picture(23, 17, channels, dtype, alpha)
    buffer, sink = buffer_of(picture)
    for region in grid([0, 7, 15, 23], [0, 6, 17]):
        buffer.place(tile_of(picture, region))
    np.testing.assert_array_equal(np.concatenate(sink.bands), picture.pixels)
    if alpha:
        np.testing.assert_array_equal(np.concatenate(sink.alphas), picture.alpha)


def test_a_row_of_tiles_leaves_with_its_last_tile():
    picture = random_picture(20, 30)
    buffer, sink = buffer_of(picture)
    left = [len(sink.bands)]
    for region in grid([0, 8, 20], [0, 10, 20, 30]):
        buffer.place(tile_of(picture, region))
        left.append(len(sink.bands))
    assert left == [0, 0, 0, 1, 1, 1, 2]


@pytest.mark.parametrize("alpha", [False, True])
def test_a_tile_that_comes_again_in_quarters_changes_nothing(alpha):
    picture = random_picture(16, 16, alpha=alpha)
    buffer, sink = buffer_of(picture)
    for region in grid([0, 8, 16], [0, 16]):
        buffer.place(tile_of(picture, region))  # its rows leave at once
        for quarter in grid([region.top, region.top + 4, region.bottom], [0, 8, 16]):
            buffer.place(tile_of(picture, quarter))
    np.testing.assert_array_equal(np.concatenate(sink.bands), picture.pixels)
    if alpha:
        np.testing.assert_array_equal(np.concatenate(sink.alphas), picture.alpha)


@pytest.mark.parametrize("alpha", [False, True])
def test_a_tile_that_comes_again_while_its_rows_wait_changes_nothing(alpha):
    picture = random_picture(8, 16, alpha=alpha)
    buffer, sink = buffer_of(picture)
    left, right = grid([0, 8], [0, 10, 16])
    for region in (left, left, right):
        buffer.place(tile_of(picture, region))
    np.testing.assert_array_equal(np.concatenate(sink.bands), picture.pixels)
    if alpha:
        np.testing.assert_array_equal(np.concatenate(sink.alphas), picture.alpha)


@given(data=st.data())
def test_tiles_may_come_in_any_order(data):
    height, width = data.draw(st.integers(1, 12)), data.draw(st.integers(1, 12))
    rows = sorted({0, height, *data.draw(st.lists(st.integers(0, height), max_size=3))})
    columns = sorted({0, width, *data.draw(st.lists(st.integers(0, width), max_size=3))})
    picture = random_picture(height, width)
    buffer, sink = buffer_of(picture)
    for region in data.draw(st.permutations(grid(rows, columns))):
        buffer.place(tile_of(picture, region))
    np.testing.assert_array_equal(np.concatenate(sink.bands), picture.pixels)

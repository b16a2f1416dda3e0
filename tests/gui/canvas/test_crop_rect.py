"""A crop is dragged by its edges and stays inside the picture."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srgui.gui.canvas.cropping.crop_rect import CropRect
from srgui.images import Region

MIDDLE = CropRect(100, 50, 300, 150, 400, 200)  # a quarter of a picture
grips = st.tuples(st.integers(-1, 1), st.integers(-1, 1)).filter(any)
places = st.floats(-100, 500)
ratios = st.none() | st.floats(0.3, 3)


def test_an_edge_goes_where_it_is_dragged_and_the_others_stay() -> None:
    assert MIDDLE.dragged((-1, 0), 40, 0).region == Region(50, 40, 150, 300)
    assert MIDDLE.dragged((1, 1), 350, 120).region == Region(50, 100, 120, 350)


def test_with_a_ratio_the_other_sides_follow() -> None:
    corner = MIDDLE.dragged((1, 1), 350, 60, ratio=2.0)
    assert corner.region == Region(50, 100, 175, 350)
    edge = MIDDLE.dragged((0, 1), 0, 130, ratio=2.0)  # about the same middle
    assert edge.region == Region(50, 120, 130, 280)


def test_a_new_one_is_drawn_in_any_direction() -> None:
    assert MIDDLE.drawn((200, 150), 120, 60).region == Region(60, 120, 150, 200)
    assert MIDDLE.drawn((-20, 10), 60, 500, ratio=0.5).region == Region(10, 0, 200, 95)


def test_it_is_moved_only_as_far_as_the_picture_reaches() -> None:
    assert MIDDLE.moved(-30, 20).region == Region(70, 70, 170, 270)
    assert MIDDLE.moved(1000, -1000).region == Region(0, 200, 100, 400)


def test_another_shape_is_the_largest_in_the_middle() -> None:
    assert MIDDLE.shaped(1.0).region == Region(50, 150, 150, 250)


@given(grips, places, places, ratios)
def test_it_never_leaves_the_picture_or_disappears(grip, x, y, ratio):
    crop = MIDDLE.dragged(grip, x, y, ratio)
    assert -1e-9 <= crop.left < crop.right <= 400 + 1e-9
    assert -1e-9 <= crop.top < crop.bottom <= 200 + 1e-9
    if ratio is not None:
        shape = (crop.right - crop.left) / (crop.bottom - crop.top)
        assert shape == pytest.approx(ratio)
    region = crop.region
    assert region == region.clipped(200, 400)
    assert region.area > 0

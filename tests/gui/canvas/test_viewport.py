from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srgui.gui.canvas.viewport import Viewport

sides = st.integers(1, 5000)
canvases = st.integers(50, 4000)


def fitted(width: int, height: int, columns: int = 1000, rows: int = 700, factor: float = 4.0):
    return Viewport(width, height, columns, rows, factor).fit()


@given(sides, sides, canvases, canvases)
def test_fit_shows_the_whole_picture_centred(width, height, columns, rows):
    viewport = fitted(width, height, columns, rows)
    assert width * viewport.zoom <= columns + 1e-6
    assert height * viewport.zoom <= rows + 1e-6
    # Half a pixel each way is lost by rounding to whole device pixels.
    assert viewport.left == pytest.approx((columns - width * viewport.zoom) / 2, abs=0.51)
    assert viewport.top == pytest.approx((rows - height * viewport.zoom) / 2, abs=0.51)


def test_fit_does_not_blow_a_tiny_picture_up_beyond_eight_times_its_result():
    assert fitted(10, 10).magnification == 8.0


@given(st.floats(0.1, 0.9), st.floats(0.1, 0.9), st.floats(1.05, 3), st.integers(800, 3000))
def test_zooming_in_keeps_the_place_under_the_cursor(across, down, ratio, width):
    start = fitted(width, width, 500, 500).zoomed_to(1.0, 250, 250)
    x, y = 500 * across, 500 * down
    before = start.to_scene(x, y)
    after = start.zoomed(ratio, x, y).to_scene(x, y)
    # The corner lies on whole device pixels, which is half a pixel of the screen at most.
    assert after == pytest.approx(before, abs=0.51 / start.zoom)


def test_one_hundred_percent_is_one_pixel_of_the_result_per_device_pixel():
    viewport = fitted(300, 200).zoomed_to(1.0, 0, 0)
    assert viewport.zoom == 4.0
    assert viewport.left == int(viewport.left)


def test_panning_stops_at_the_edge_of_the_picture():
    viewport = fitted(1000, 1000).zoomed_to(1.0, 500, 350)
    assert viewport.panned(1e6, 1e6).visible[:2] == (0, 0)
    assert viewport.panned(-1e6, -1e6).visible[2:] == (1000, 1000)


def test_a_fitted_picture_stays_fitted_when_the_canvas_grows():
    grown = fitted(1000, 700).resized(2000, 1400)
    assert grown.fitted
    assert grown.zoom == 2.0


def test_a_zoomed_picture_keeps_its_middle_when_the_canvas_changes():
    zoomed = fitted(1000, 1000).zoomed_to(2.0, 300, 300)
    middle = zoomed.to_scene(500, 350)
    other = zoomed.resized(600, 500)
    assert not other.fitted
    assert other.to_scene(300, 250) == pytest.approx(middle, abs=0.51 / other.zoom)


def test_another_factor_leaves_the_picture_where_it_is():
    zoomed = fitted(1000, 1000).zoomed_to(1.0, 300, 300)
    other = zoomed.with_factor(8.0)
    assert (other.zoom, other.left, other.top) == (zoomed.zoom, zoomed.left, zoomed.top)
    assert other.magnification == 0.5


@given(st.floats(1e-9, 1e9))
def test_no_zoom_loses_the_picture(magnification):
    viewport = fitted(640, 480).zoomed_to(magnification, 500, 350)
    assert 0 < viewport.magnification <= 32
    assert 640 * viewport.zoom >= 31  # pixels: it can still be seen


def test_on_the_way_to_another_view_the_magnification_changes_evenly():
    whole = fitted(1000, 700)
    detail = whole.zoomed_to(1.0, 0, 0).centred_on(800, 100)
    middle = whole.between(detail, 0.5)
    assert middle.zoom == pytest.approx((whole.zoom * detail.zoom) ** 0.5)
    assert whole.left > middle.left > detail.left
    assert whole.between(detail, 1.0) == detail

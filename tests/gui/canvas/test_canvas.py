from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from srgui.gui.canvas.canvas import Canvas
from srgui.gui.canvas.overlays.corner_label import CornerLabel
from srgui.gui.canvas.panes import Mode
from srgui.gui.display.layer import Difference, Layer
from srgui.gui.display.pyramid import Pyramid
from srgui.gui.theme import motion
from srgui.gui.theme.theme import DARK
from srgui.images import Region
from tests.gui.acts import click_tool

RED, BLUE, GREEN = (255, 0, 0), (0, 0, 255), (0, 255, 0)
LEFT = Qt.MouseButton.LeftButton


def flat(rgb: tuple[int, int, int], rows: int = 400, columns: int = 600) -> Pyramid:
    pixels = np.full((rows, columns, 4), (*reversed(rgb), 255), np.uint8)
    return Pyramid.of(pixels)


@pytest.fixture
def canvas(qtbot: QtBot) -> Canvas:
    """600 x 400, with a red picture before and a blue one after that fill it exactly."""
    canvas = Canvas(DARK)
    qtbot.addWidget(canvas)
    canvas.resize(600, 400)
    canvas.show()
    canvas.show_scene(150, 100, 4.0)
    canvas.show_layers(Layer("Before", flat(RED)), Layer("After", flat(BLUE)))
    qtbot.waitExposed(canvas)
    return canvas


def colour(canvas: Canvas, x: int, y: int) -> tuple[int, int, int]:
    pixel = QColor(canvas.grab().toImage().pixel(x, y))
    return pixel.red(), pixel.green(), pixel.blue()


def edge(canvas: Canvas, y: int = 100) -> int:
    """The column at which red becomes blue along a row."""
    image = canvas.grab().toImage()
    blue = [x for x in range(image.width()) if QColor(image.pixel(x, y)).blue() > 200]
    white = [x for x in blue if QColor(image.pixel(x, y)).red() > 200]
    return white[0] if white else blue[0]


def drag(canvas: Canvas, start: QPoint, end: QPoint, button: Qt.MouseButton = LEFT) -> None:
    QTest.mousePress(canvas, button, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(canvas, (start + end) / 2)
    QTest.mouseMove(canvas, end)
    QTest.mouseRelease(canvas, button, Qt.KeyboardModifier.NoModifier, end)


def wheel(canvas: Canvas, at: QPoint, notches: int) -> None:
    event = QWheelEvent(
        QPointF(at),
        QPointF(canvas.mapToGlobal(at)),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(canvas, event)


def test_the_divider_begins_in_the_middle_between_before_and_after(canvas):
    assert colour(canvas, 100, 100) == RED
    assert colour(canvas, 500, 100) == BLUE
    assert abs(edge(canvas) - 300) <= 2


def test_a_click_elsewhere_does_nothing(canvas):
    before = canvas.viewport
    QTest.mouseClick(canvas, LEFT, Qt.KeyboardModifier.NoModifier, QPoint(150, 300))
    assert canvas.handle.fraction == 0.5
    assert canvas.viewport == before


def test_a_double_click_switches_between_the_whole_picture_and_100_percent(canvas):
    canvas.show_scene(300, 200, 4.0)
    at = QPoint(150, 300)
    whole = canvas.viewport
    assert whole.fitted
    under = whole.to_scene(at.x(), at.y())
    QTest.mouseDClick(canvas, LEFT, Qt.KeyboardModifier.NoModifier, at)
    assert canvas.viewport.magnification == 1.0
    assert canvas.handle.fraction == 0.5
    assert canvas.viewport.to_scene(at.x(), at.y()) == pytest.approx(under, abs=1)
    QTest.mouseDClick(canvas, LEFT, Qt.KeyboardModifier.NoModifier, at)
    assert canvas.viewport == whole


def test_the_divider_follows_a_drag_and_stops_at_the_edge(canvas):
    drag(canvas, QPoint(300, 50), QPoint(420, 90))
    assert abs(edge(canvas) - 420) <= 2
    drag(canvas, QPoint(420, 50), QPoint(590, 50))
    QTest.mousePress(canvas, LEFT, Qt.KeyboardModifier.NoModifier, QPoint(596, 50))
    QTest.mouseMove(canvas, QPoint(2000, 50))
    assert canvas.handle.fraction == 1.0


@pytest.mark.parametrize(("away", "taken"), [(-8, True), (7, True), (-12, False), (12, False)])
def test_only_the_line_of_the_divider_is_dragged(canvas, away, taken):
    canvas.zoom_to(4.0)
    before = canvas.viewport
    drag(canvas, QPoint(300 + away, 60), QPoint(400 + away, 90))
    if taken:
        assert abs(edge(canvas) - (400 + away)) <= 2
        assert canvas.viewport == before
    else:
        assert canvas.handle.fraction == 0.5
        assert (canvas.viewport.left - before.left, canvas.viewport.top - before.top) == (100, 30)


def test_the_grip_of_the_divider_is_dragged(canvas):
    middle = canvas.handle.geometry().center()
    drag(canvas, middle + QPoint(14, 0), middle + QPoint(114, 0))
    assert abs(edge(canvas) - 414) <= 3


def test_the_cursor_shows_what_a_drag_would_move(canvas):
    QTest.mouseMove(canvas, QPoint(303, 60))
    assert canvas.cursor().shape() is Qt.CursorShape.SplitHCursor
    QTest.mouseMove(canvas, QPoint(400, 60))
    assert canvas.cursor().shape() is Qt.CursorShape.ArrowCursor  # the whole picture is seen
    canvas.zoom_to(4.0)
    QTest.mouseMove(canvas, QPoint(401, 60))
    assert canvas.cursor().shape() is Qt.CursorShape.OpenHandCursor


def test_the_loupe_shows_both_sides_under_the_pointer_at_full_size(canvas):
    canvas.show_scene(375, 250, 4.0)  # seen at less than half of its size
    canvas.show_layers(
        Layer("Before", flat(RED, 1000, 1500)), Layer("After", flat(BLUE, 1000, 1500))
    )
    canvas.show_loupe(True)
    QTest.mouseMove(canvas, QPoint(100, 100))
    loupe = canvas.loupe
    assert loupe.isVisible()
    assert loupe.magnification == 1.0
    image = loupe.grab().toImage()
    assert image.pixelColor(100, 150).getRgb()[:3] == RED
    assert image.pixelColor(300, 150).getRgb()[:3] == BLUE
    canvas.zoom_to(1.0)
    QTest.mouseMove(canvas, QPoint(120, 110))
    assert loupe.magnification == 2.0
    canvas.show_loupe(False)
    assert not loupe.isVisible()


def test_the_loupe_has_nothing_to_show_outside_the_picture(canvas):
    canvas.zoom_to(0.25)
    canvas.show_loupe(True)
    QTest.mouseMove(canvas, QPoint(5, 5))
    assert not canvas.loupe.isVisible()


def test_a_double_click_on_the_divider_moves_it_to_the_middle(canvas, qtbot):
    drag(canvas, QPoint(300, 50), QPoint(100, 50))
    assert abs(edge(canvas) - 100) <= 2
    QTest.mouseDClick(canvas, LEFT, Qt.KeyboardModifier.NoModifier, QPoint(100, 300))
    qtbot.waitUntil(lambda: canvas.handle.fraction == 0.5)


def test_no_animation_where_the_system_wants_none(canvas, monkeypatch):
    monkeypatch.setattr(motion, "duration", lambda: 0)
    canvas.handle.move_to(0.1)
    canvas.handle.center()
    assert canvas.handle.fraction == 0.5


@pytest.mark.parametrize(
    ("key", "modifier", "place"),
    [
        (Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier, 0.45),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier, 0.55),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier, 0.505),
        (Qt.Key.Key_Home, Qt.KeyboardModifier.NoModifier, 0.0),
        (Qt.Key.Key_End, Qt.KeyboardModifier.NoModifier, 1.0),
    ],
)
@pytest.mark.parametrize("on_handle", [True, False])
def test_keys_move_the_divider(canvas, key, modifier, place, on_handle, qtbot):
    target = canvas.handle if on_handle else canvas
    QTest.keyClick(target, key, modifier)
    assert canvas.handle.fraction == pytest.approx(place)
    QTest.keyClick(target, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: canvas.handle.fraction == 0.5)


def test_a_lying_divider_moves_up_and_down(canvas):
    canvas.turn_divider()
    assert colour(canvas, 300, 50) == RED
    assert colour(canvas, 300, 390) == BLUE
    drag(canvas, QPoint(300, 200), QPoint(300, 380))
    assert colour(canvas, 100, 350) == RED
    QTest.keyClick(canvas, Qt.Key.Key_Home)
    assert colour(canvas, 100, 50) == BLUE


def test_holding_the_original_hides_the_result(canvas):
    canvas.hold_original(True)
    assert colour(canvas, 500, 100) == RED
    canvas.hold_original(False)
    assert colour(canvas, 500, 100) == BLUE


def test_swapping_exchanges_pictures_and_labels(canvas):
    labels = {label.text(): label.x() for label in canvas.labels.labels}
    assert labels["Before"] < labels["After"]
    canvas.swap()
    assert colour(canvas, 100, 100) == BLUE
    assert colour(canvas, 500, 100) == RED
    labels = {label.text(): label.x() for label in canvas.labels.labels}
    assert labels["Before"] > labels["After"]


def test_a_label_vanishes_when_the_divider_would_cut_it_off(canvas):
    QTest.keyClick(canvas, Qt.Key.Key_Home)
    assert [label.isVisible() for label in canvas.labels.labels] == [False, True]


def test_labels_on_a_whole_picture_fade_while_the_pointer_rests(canvas, qtbot, monkeypatch):
    monkeypatch.setattr(motion, "duration", lambda: 0)
    canvas.fit()
    canvas.handle.setFocus()
    labels = canvas.labels
    labels.wake()
    assert not any(label.graphicsEffect() for label in labels.labels)
    qtbot.waitUntil(lambda: all(label.graphicsEffect() for label in labels.labels))
    assert 0.5 < labels.labels[0].graphicsEffect().opacity() < 0.8  # still to be read
    QTest.mouseMove(canvas, QPoint(300, 200))
    assert not any(label.graphicsEffect() for label in labels.labels)


def test_labels_stand_next_to_a_picture_that_is_too_small_for_them(canvas):
    canvas.show_scene(20, 20, 4.0)
    canvas.zoom_to(2.0)
    layers = [Layer(title, flat(RED, 80, 80)) for title in ("Bicubic 4×", "LapSRN 4×   30.00 dB")]
    canvas.show_layers(*layers)
    assert [label.isVisible() for label in canvas.labels.labels] == [True, True]
    assert canvas.labels.labels[0].x() < 100
    assert canvas.labels.labels[1].geometry().right() > 500


def test_where_a_side_is_narrow_its_name_goes_without_the_note(canvas):
    before = Layer("Bicubic 4×", flat(RED, 80, 80))
    after = Layer("LapSRN 4×", flat(BLUE, 80, 80), note="30.00 dB")
    canvas.show_layers(before, after)
    label = canvas.labels.labels[1]
    assert label.text() == "LapSRN 4×   30.00 dB"
    canvas.resize(2 * label.width(), canvas.height())
    assert label.text() == "LapSRN 4×"
    assert label.isVisible()
    canvas.handle.setValue(1000 - round(1000 * (label.width() + 10) / canvas.width()))
    assert label.text().endswith("4×")  # shortened where the divider leaves it little room
    assert "…" in label.text()
    assert label.isVisible()


def test_labels_of_a_difference_do_not_lie_upon_each_other(canvas):
    canvas.show_scene(30, 30, 4.0)
    layers = [
        Layer(title, flat(RED, 120, 120))
        for title in ("LapSRN 4×   30.00 dB", "DRRN 4×   29.50 dB")
    ]
    canvas.show_layers(*layers)
    canvas.set_mode(Mode.DIFFERENCE)
    first, second = canvas.labels.labels
    assert first.isVisible()
    assert second.isVisible()
    assert first.geometry().right() < second.x()


def test_the_wheel_zooms_at_the_cursor(canvas):
    at = QPoint(450, 120)
    before = canvas.viewport.to_scene(450, 120)
    wheel(canvas, at, 3)
    assert canvas.viewport.magnification == pytest.approx(1.2**3)
    assert canvas.viewport.to_scene(450, 120) == pytest.approx(before, abs=0.2)
    wheel(canvas, at, -3)
    assert canvas.viewport.magnification == pytest.approx(1.0)


def test_a_pinch_zooms_between_the_fingers(canvas):
    at = QPointF(450, 120)
    before = canvas.viewport.to_scene(450, 120)
    event = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture, QPointingDevice.primaryPointingDevice(), 2,
        at, at, canvas.mapToGlobal(at), 0.25, QPointF(),
    )  # fmt: skip
    QApplication.sendEvent(canvas, event)
    assert canvas.viewport.magnification == pytest.approx(1.25)
    assert canvas.viewport.to_scene(450, 120) == pytest.approx(before, abs=0.2)


def test_the_middle_button_pans_both_sides(canvas):
    canvas.zoom_to(4.0)
    left = canvas.viewport.left
    drag(canvas, QPoint(300, 200), QPoint(340, 200), Qt.MouseButton.MiddleButton)
    assert canvas.viewport.left == left + 40
    assert canvas.handle.fraction == 0.5


def test_space_turns_the_left_button_into_a_hand(canvas):
    canvas.zoom_to(4.0)
    left = canvas.viewport.left
    QTest.keyPress(canvas, Qt.Key.Key_Space)
    drag(canvas, QPoint(300, 200), QPoint(330, 200))
    QTest.keyRelease(canvas, Qt.Key.Key_Space)
    assert canvas.viewport.left == left + 30
    assert canvas.handle.fraction == 0.5


def test_side_by_side_shows_the_same_place_twice(canvas):
    canvas.set_mode(Mode.SIDE_BY_SIDE)
    pixels = np.full((400, 600, 4), (0, 0, 255, 255), np.uint8)
    pixels[200:, 300:] = (0, 255, 0, 255)
    canvas.show_layers(Layer("A", Pyramid.of(pixels)), Layer("B", Pyramid.of(pixels)))
    canvas.zoom_to(1.0)
    image = canvas.grab().toImage()
    half = [x for x in range(299) if image.pixel(x, 300) != image.pixel(x + 301, 300)]
    assert half == []
    seen = {colour(canvas, x, 300) for x in (20, 280, 320, 580)}
    assert seen == {RED, GREEN}


def test_in_side_by_side_the_wheel_zooms_at_the_cursor_of_either_pane(canvas):
    canvas.set_mode(Mode.SIDE_BY_SIDE)
    canvas.zoom_to(1.0)
    before = canvas.viewport.to_scene(100, 120)
    wheel(canvas, QPoint(301 + 100, 120), 2)
    assert canvas.viewport.to_scene(100, 120) == pytest.approx(before, abs=0.2)


def test_the_result_alone_fills_the_canvas(canvas):
    canvas.set_mode(Mode.SINGLE)
    assert colour(canvas, 100, 200) == BLUE
    assert not canvas.handle.isVisible()


def test_layers_of_different_sizes_lie_on_each_other(canvas):
    small, large = np.zeros((100, 150, 4), np.uint8), np.zeros((800, 1200, 4), np.uint8)
    small[:, 75:], large[:, 600:] = 255, 255
    small[..., 3] = large[..., 3] = 255
    canvas.show_layers(Layer("small", Pyramid.of(small)), Layer("large", Pyramid.of(large)))
    canvas.set_mode(Mode.SINGLE)
    assert (colour(canvas, 290, 200), colour(canvas, 310, 200)) == ((0, 0, 0), (255, 255, 255))
    canvas.hold_original(True)
    assert (colour(canvas, 290, 200), colour(canvas, 310, 200)) == ((0, 0, 0), (255, 255, 255))


def test_pixels_become_blocks_above_200_percent_unless_that_is_switched_off(canvas):
    pixels = np.zeros((400, 600, 4), np.uint8)
    pixels[:, ::2] = 255
    pixels[..., 3] = 255
    canvas.show_layers(None, Layer("stripes", Pyramid.of(pixels)))
    canvas.set_mode(Mode.SINGLE)

    def shades() -> set[int]:
        image = canvas.grab().toImage()
        return {QColor(image.pixel(x, 200)).red() for x in range(100, 200)}

    canvas.zoom_to(6.0)
    assert shades() == {0, 255}
    canvas.allow_nearest(False)
    assert len(shades()) > 10


def test_what_is_not_computed_yet_shows_the_plain_picture_dimmed(canvas):
    before = Layer("Before", flat(GREEN))
    after = Layer("After", Pyramid(400, 600), under=before.pyramid)
    canvas.show_layers(before, after)
    red, green, blue = colour(canvas, 500, 300)
    assert 140 < green < 200
    assert max(red, blue) < 40


def test_a_tile_appears_as_soon_as_it_is_there(canvas, qtbot):
    before = Layer("Before", flat(GREEN))
    after = Layer("After", Pyramid(400, 600), under=before.pyramid)
    canvas.show_layers(before, after)
    assert colour(canvas, 450, 50) != BLUE
    region = Region(0, 400, 100, 500)
    after.pyramid.place(region, np.full((100, 100, 4), (255, 0, 0, 255), np.uint8))
    canvas.repaint_region(after.pyramid, region)
    assert colour(canvas, 450, 50) == BLUE
    assert colour(canvas, 450, 150) != BLUE


def test_transparency_shows_a_chequerboard(canvas):
    clear = Layer("clear", Pyramid(400, 600), transparent=True)
    canvas.show_layers(None, clear)
    canvas.set_mode(Mode.SINGLE)
    image = canvas.grab().toImage()
    squares = {image.pixelColor(x, 200).name() for x in range(100, 200)}
    assert squares == {DARK.checker_light, DARK.checker_dark}


def test_moving_the_divider_scales_nothing_that_was_seen_before(
    canvas, monkeypatch: pytest.MonkeyPatch
):
    scaled: list[Region] = []
    view = Pyramid.view

    def watched(pyramid: Pyramid, level: int, region: Region) -> object:
        scaled.append(region)
        return view(pyramid, level, region)

    def move(places: Iterable[int]) -> None:
        for place in places:
            canvas.handle.setValue(place)
            canvas.repaint()

    move([0, 1000])  # everything has been seen
    monkeypatch.setattr(Pyramid, "view", watched)
    move(range(300, 700, 37))
    assert scaled == []


def test_the_difference_is_black_where_nothing_differs_and_bright_where_much_does(canvas):
    before = np.full((400, 600, 4), (100, 100, 100, 255), np.uint8)
    after = before.copy()
    after[:, 300:450] = (132, 132, 132, 255)
    after[:, 450:] = (104, 104, 104, 255)
    canvas.set_mode(Mode.DIFFERENCE)
    canvas.show_layers(Layer("A", Pyramid.of(before)), Layer("B", Pyramid.of(after)))
    none, much, little = (sum(colour(canvas, x, 200)) for x in (100, 400, 550))
    assert none < 10
    assert 10 < little < 300
    assert much > 500  # 32 levels, eightfold: the brightest colour
    assert canvas.scale.isVisible()
    click_tool(canvas.scale, "Amplify more")
    assert sum(colour(canvas, 550, 200)) > little


def test_a_residual_is_grey_where_the_network_added_nothing(canvas):
    before = np.full((400, 600, 4), (100, 100, 100, 255), np.uint8)
    after = before.copy()
    after[:, :200], after[:, 400:] = (110, 110, 110, 255), (90, 90, 90, 255)
    first, second = Layer("A", Pyramid.of(before)), Layer("B", Pyramid.of(after))
    canvas.set_mode(Mode.SINGLE)
    canvas.show_layers(first, Difference("Residual", first, second, 8.0, signed=True))
    added, nothing, taken = (colour(canvas, x, 200)[0] for x in (100, 300, 500))
    assert (added, nothing, taken) == (208, 128, 48)


def test_pixels_are_divided_by_lines_from_800_percent_if_wanted(canvas):
    canvas.set_mode(Mode.SINGLE)

    def shades() -> int:
        image = canvas.grab().toImage()
        return len({image.pixel(x, 203) for x in range(200, 240)})

    canvas.zoom_to(8.0)
    assert shades() == 1
    canvas.allow_grid(True)
    assert shades() == 2
    canvas.zoom_to(6.0)
    assert shades() == 1


def test_the_pixel_under_the_mouse_is_read_on_both_sides(canvas):
    canvas.zoom_to(4.0)
    QTest.mouseMove(canvas, QPoint(320, 210))
    assert not canvas.probe.isVisible()
    canvas.zoom_to(8.0)
    QTest.mouseMove(canvas, QPoint(300, 200))
    across, down = canvas.viewport.to_scene(300, 200)
    place = f"{int(across * 4)}, {int(down * 4)}"
    assert canvas.probe.isVisible()
    assert canvas.probe.text().splitlines() == [
        f"{place}   255 0 0   Before",
        f"{place}   0 0 255   After",
    ]


def test_pressing_a_label_asks_for_something_else_on_its_side(canvas, qtbot):
    with qtbot.waitSignal(canvas.side_pressed) as pressed:
        QTest.mouseClick(canvas.labels.labels[0], LEFT)
    assert pressed.args[0] == 0
    canvas.swap()
    with qtbot.waitSignal(canvas.side_pressed) as pressed:
        QTest.mouseClick(canvas.labels.labels[0], LEFT)
    assert pressed.args[0] == 0


def test_a_name_that_is_longer_than_its_pane_is_shortened(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    label, name = CornerLabel(parent, str), "DRRN 4×, photograph   visible part; the rest takes 2 h"
    label.show_title(name, 200)
    label.place_in(QRect(0, 0, 200, 100), right=False, below=False)
    assert not label.isHidden()
    assert label.text().startswith("DRRN")
    assert "…" in label.text()
    assert label.text().endswith("2 h")  # what differs between panes is at the end
    assert label.accessibleName() == name
    label.show_title(name, 2000)
    assert label.text() == name


def test_the_view_glides_to_a_place_until_the_person_moves_it(
    canvas: Canvas, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(motion, "duration", lambda: 60)
    whole = canvas.viewport
    assert whole is not None
    canvas.glide_to(30.0, 30.0, 2.0)
    assert canvas.viewport.magnification < 1.5  # type: ignore[union-attr]  # not there at once
    qtbot.waitUntil(lambda: canvas.viewport.magnification == 2.0)  # type: ignore[union-attr]
    canvas.fit()
    canvas.glide_to(30.0, 30.0, 2.0)
    canvas.fit()
    QTest.qWait(120)
    assert canvas.viewport == whole

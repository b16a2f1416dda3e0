"""A part of a picture becomes a picture of its own, as a person crops it."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.qtbot import QtBot

from srgui.gui.canvas.cropping.crop_frame import CropFrame
from srgui.gui.canvas.panes import Mode
from srgui.gui.studio.phase import Phase
from srgui.gui.studio.studio import Studio
from srgui.gui.window.cropping.crop_bar import CropBar
from srgui.gui.window.main_window import MainWindow
from tests.gui.acts import PATIENCE, click, texts

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def frame(opened: MainWindow) -> CropFrame:
    """The frame around the whole of a photograph of 40 x 32 pixels, after the key."""
    opened.actions_.fit.trigger()
    QTest.keyClick(opened.canvas, Qt.Key.Key_K)
    frame = opened.canvas.findChild(CropFrame)
    assert frame is not None
    assert frame.isVisible()
    return frame


def place(window: MainWindow, x: float, y: float) -> QPoint:
    """The place of a source pixel on the frame."""
    viewport = window.canvas.viewport
    assert viewport is not None
    ratio = window.canvas.devicePixelRatioF()
    across, down = viewport.to_canvas(x, y)
    return QPoint(round(across / ratio), round(down / ratio))


def drag(frame: QWidget, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(frame, LEFT, pos=start)
    QTest.mouseMove(frame, end)
    QTest.mouseRelease(frame, LEFT, pos=end)


def test_the_part_in_the_frame_is_opened_and_enlarged_with_the_same_settings(
    opened: MainWindow, frame: CropFrame, studio: Studio, wait_for: Callable[[Phase], None],
    qtbot: QtBot,
) -> None:  # fmt: skip
    whole = studio.album.items[0]
    assert whole.picture is not None
    assert opened.canvas.mode is Mode.SINGLE
    drag(frame, place(opened, 2, 2), place(opened, 30, 30))  # a new one
    drag(frame, place(opened, 30, 30), place(opened, 32, 22))  # its corner
    drag(frame, place(opened, 15, 10), place(opened, 20, 14))  # all of it
    assert "30 × 20" in texts(opened.canvas)
    click(opened.canvas, "Crop")
    qtbot.waitUntil(lambda: len(studio.album.items) == 2, timeout=PATIENCE)
    wait_for(Phase.DONE)
    part = studio.album.items[1]
    assert studio.album.current is part
    assert part.picture is not None
    np.testing.assert_array_equal(part.picture.pixels, whole.picture.pixels[6:26, 7:37])
    assert part.choice.model == whole.choice.model
    assert part.choice.scale == whole.choice.scale
    assert opened.canvas.mode is Mode.SPLIT
    assert not frame.isVisible()


def test_proportions_are_kept_and_keys_move_the_frame(opened: MainWindow, frame: CropFrame) -> None:
    bar = opened.canvas.findChild(CropBar)
    assert bar is not None
    (ratio,) = bar.findChildren(QComboBox)
    ratio.setFocus()
    while ratio.currentText() != "1 : 1":
        QTest.keyClick(ratio, Qt.Key.Key_Down)
    assert "32 × 32" in texts(bar)
    drag(frame, place(opened, 36, 32), place(opened, 20, 16))
    assert frame.crop is not None
    assert frame.crop.region.width == frame.crop.region.height == 16
    left = frame.crop.left
    QTest.keyClick(frame, Qt.Key.Key_Right)
    QTest.keyClick(frame, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert frame.crop.left == max(left + 1 - 10, 0)


def test_the_whole_picture_is_in_sight_with_a_frame_around_what_was_seen(
    opened: MainWindow,
) -> None:
    canvas = opened.canvas
    canvas.look_at(20, 16, 8.0)
    before = canvas.viewport
    assert before is not None
    opened.actions_.crop.trigger()
    frame = canvas.findChild(CropFrame)
    assert frame is not None
    assert frame.crop is not None
    assert (frame.crop.left, frame.crop.bottom) == (before.visible[0], before.visible[3])
    assert canvas.viewport is not None
    assert canvas.viewport.visible == (0, 0, 40, 32)
    QTest.keyClick(frame, Qt.Key.Key_Escape)
    assert canvas.viewport == before


def test_cropping_is_cancelled_by_a_key_another_view_or_a_closed_picture(
    opened: MainWindow, frame: CropFrame, studio: Studio
) -> None:
    actions = opened.actions_
    QTest.keyClick(frame, Qt.Key.Key_Escape)
    assert not frame.isVisible()
    assert opened.canvas.mode is Mode.SPLIT
    opened.messages.show_note(lambda: "over the place of the bar")
    actions.crop.trigger()
    assert not opened.messages.isVisible()
    actions.side_by_side.trigger()
    assert not frame.isVisible()
    assert opened.canvas.mode is Mode.SIDE_BY_SIDE
    actions.crop.trigger()
    QTest.keyClick(frame, Qt.Key.Key_Return)  # the whole picture is no part
    assert not frame.isVisible()
    assert len(studio.album.items) == 1
    actions.crop.trigger()
    actions.close.trigger()
    assert not frame.isVisible()
    assert not actions.crop.isEnabled()

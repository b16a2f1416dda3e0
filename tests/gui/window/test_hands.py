"""Keys, the focus and drops do what a person expects of every application."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QSlider
from pytestqt.qtbot import QtBot

from srgui.gui.studio.phase import Phase
from srgui.gui.studio.studio import Studio
from srgui.gui.widgets.keyboard.focus_keys import RING
from srgui.gui.window.main_window import MainWindow
from srgui.gui.window.welcome.drop_overlay import DropOverlay
from tests.gui.acts import PATIENCE, button, click

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
COPY, AT = Qt.DropAction.CopyAction, QPoint(300, 300)


def test_return_presses_the_focused_button(opened: MainWindow, studio: Studio) -> None:
    two = button(opened.controls, "2×")
    two.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(two, Qt.Key.Key_Return)
    assert studio.choices.choice.scale == 2.0


def test_rings_are_for_keys_alone(opened: MainWindow) -> None:
    assert QTest.qWaitForWindowActive(opened)
    two, four = (button(opened.controls, text) for text in ("2×", "4×"))
    QTest.mouseClick(two, LEFT)
    assert two.hasFocus()
    assert not two.property(RING)
    QTest.keyClick(two, Qt.Key.Key_Tab)
    focused = QApplication.focusWidget()
    assert focused is not two
    QTest.keyClick(focused, Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() in (two, four)
    assert QApplication.focusWidget().property(RING)


def test_the_knob_of_a_slider_has_its_ring_for_keys_alone(opened: MainWindow) -> None:
    assert QTest.qWaitForWindowActive(opened)
    click(opened.controls, "Fine tuning")
    slider = next(s for s in opened.controls.findChildren(QSlider) if s.isEnabled())
    QTest.mouseClick(slider, LEFT)
    assert slider.hasFocus()
    assert not slider.property(RING)
    QTest.keyClick(slider, Qt.Key.Key_Tab)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
    assert slider.hasFocus()
    assert slider.property(RING)


def test_tab_enters_a_group_at_what_is_checked(opened: MainWindow) -> None:
    assert QTest.qWaitForWindowActive(opened)
    checked = button(opened.controls, "4×")
    assert checked.isChecked()
    for _ in range(40):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        if isinstance(focused, QPushButton) and focused.parentWidget() is checked.parentWidget():
            break
    assert focused is checked


def test_the_focus_goes_back_to_the_picture_after_a_message(opened: MainWindow) -> None:
    assert QTest.qWaitForWindowActive(opened)
    opened.messages.show_offer(lambda: ("Something", "Do it"), lambda: None)
    button(opened.messages, "Do it").setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert not opened.messages.isVisible()
    assert opened.canvas.hasFocus()


@pytest.mark.parametrize(("count", "text"), [(14, "Add 14 pictures"), (1, "Add picture")])
def test_a_drag_over_a_picture_says_what_a_drop_will_do(
    opened: MainWindow, photo: Path, count: int, text: str
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(photo))] * count)
    overlay = opened.findChild(DropOverlay)
    QApplication.sendEvent(opened, QDragEnterEvent(AT, COPY, data, LEFT, NONE))
    assert overlay.isVisible()
    assert overlay.findChild(QLabel).text() == text
    QApplication.sendEvent(opened, QDragLeaveEvent())
    assert not overlay.isVisible()


def test_an_image_of_a_browser_can_be_dropped(
    opened: MainWindow, studio: Studio, photograph: np.ndarray, qtbot: QtBot
) -> None:
    pixels = np.ascontiguousarray(photograph[:20, :24])
    image = QImage(pixels.tobytes(), 24, 20, 72, QImage.Format.Format_RGB888).copy()
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/photo.jpg")])
    data.setImageData(image)
    QApplication.sendEvent(opened, QDragEnterEvent(AT, COPY, data, LEFT, NONE))
    QApplication.sendEvent(opened, QDropEvent(QPointF(AT), COPY, data, LEFT, NONE))
    qtbot.waitUntil(lambda: len(studio.album.items) == 2, timeout=PATIENCE)
    assert studio.album.items[1].path.stem == "Dropped 1"


def test_what_has_nothing_to_act_on_cannot_be_chosen(
    opened: MainWindow, studio: Studio, wait_for: Callable[[Phase], None]
) -> None:
    actions = opened.actions_
    steps = actions.previous_step, actions.next_step, actions.play
    amplifying = actions.weaker, actions.stronger
    assert all(action.isEnabled() for action in steps)
    assert not any(action.isEnabled() for action in amplifying)
    actions.difference.trigger()
    assert all(action.isEnabled() for action in amplifying)
    actions.split.trigger()
    assert not any(action.isEnabled() for action in amplifying)
    click(opened.controls, "2×")  # LapSRN does that in one step
    wait_for(Phase.DONE)
    assert not any(action.isEnabled() for action in steps)

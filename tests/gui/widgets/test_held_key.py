"""A key that is held or tapped, also where the window notices it late."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from srgui.gui.widgets.keyboard.held_key import HeldKey


@pytest.mark.parametrize(("milliseconds", "taps"), [(100, 1), (1000, 0)])
def test_a_busy_window_distinguishes_a_tap_from_a_held_key(
    qtbot: QtBot, milliseconds: int, taps: int
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    key = HeldKey(Qt.Key.Key_L, window)
    held: list[bool] = []
    tapped: list[bool] = []
    key.held.connect(held.append)
    key.tapped.connect(lambda: tapped.append(True))
    for kind, at in ((QEvent.Type.KeyPress, 5000), (QEvent.Type.KeyRelease, 5000 + milliseconds)):
        event = QKeyEvent(kind, Qt.Key.Key_L, Qt.KeyboardModifier.NoModifier)
        event.setTimestamp(at)
        QApplication.sendEvent(window, event)  # one right after the other
    assert held == [True, False]
    assert len(tapped) == taps

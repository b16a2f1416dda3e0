"""The least window, which a screen of 1920 x 1080 pixels at 200 % has room for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QApplication, QDialog, QPushButton
from pytestqt.qtbot import QtBot

from srgui.gui.studio.phase import Phase
from srgui.gui.studio.studio import Studio
from srgui.gui.window.main_window import MainWindow
from tests.gui.acts import button

SCREEN = QSize(880, 500)
ROOM = QSize(784, 452)  # without the frame of a window


@pytest.fixture
def small(
    window: MainWindow, studio: Studio, photo: Path, save: Callable[..., Path],
    wait_for: Callable[[Phase], None],
) -> MainWindow:  # fmt: skip
    """The window with two pictures, as large as the screen."""
    window.resize(SCREEN)
    studio.open([photo, save(np.zeros((8, 8, 3), np.uint8), "second.png")])
    wait_for(Phase.DONE)
    QApplication.processEvents()
    return window


def test_the_export_button_and_the_picture_have_room(small: MainWindow) -> None:
    assert small.size() == SCREEN
    export = button(small.controls, "Export…")
    place = QRect(export.mapTo(small, QPoint(0, 0)), export.size())
    assert small.rect().contains(place)
    assert small.canvas.height() >= 150


@pytest.mark.parametrize(
    "action", ["export", "export_all", "comparison", "preferences", "shortcuts", "about"]
)
def test_no_button_of_a_dialog_is_cut_off(small: MainWindow, action: str, qtbot: QtBot) -> None:
    getattr(small.actions_, action).trigger()
    qtbot.waitUntil(lambda: _dialog() is not None)
    dialog = _dialog()
    assert dialog is not None
    dialog.resize(dialog.size().boundedTo(ROOM))  # as the screen makes it
    QApplication.processEvents()
    assert dialog.height() <= ROOM.height()
    assert dialog.width() <= ROOM.width()
    buttons = [b for b in dialog.findChildren(QPushButton) if b.isVisible()]
    foot = max(b.mapTo(dialog, QPoint(0, b.height())).y() for b in buttons)
    assert foot <= dialog.height()
    dialog.close()


def _dialog() -> QDialog | None:
    shown = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]
    return shown[0] if shown else None

"""The least window, which a screen of 1920 x 1080 pixels at 200 % has room for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import psutil
import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QScrollArea, QToolButton
from pytestqt.qtbot import QtBot

from srgui.gui.studio.phase import Phase
from srgui.gui.studio.studio import Studio
from srgui.gui.widgets.eliding_label import ElidingLabel
from srgui.gui.window.main_window import MainWindow
from srgui.gui.window.steps.step_button import StepButton
from tests.gui.acts import (
    PATIENCE,
    ask_for_all,
    button,
    click,
    custom_size,
    wait_for_end_of_export,
)

SCREEN = QSize(800, 500)
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


def test_the_custom_size_has_room(small: MainWindow) -> None:
    dialog = custom_size(small)
    assert dialog.sizeHint().boundedTo(ROOM) == dialog.sizeHint()
    dialog.close()


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
    scrolled = {
        b for area in dialog.findChildren(QScrollArea) for b in area.findChildren(QPushButton)
    }
    buttons = [b for b in buttons if b not in scrolled]
    foot = max(b.mapTo(dialog, QPoint(0, b.height())).y() for b in buttons)
    assert foot <= dialog.height()
    dialog.close()


def test_the_name_of_the_picture_is_shortened_in_its_middle_once_its_size_has_made_room(
    small: MainWindow, save: Callable[..., Path], studio: Studio, qtbot: QtBot
) -> None:
    title = small.top_bar.findChild(ElidingLabel)
    assert title is not None
    photo = np.zeros((8, 8, 3), np.uint8)
    studio.open([save(photo, "a photograph with a name that is longer than its place.png")])
    qtbot.waitUntil(lambda: "longer" in title.text(), timeout=PATIENCE)
    QApplication.processEvents()
    assert title.shown.startswith("a ph")
    assert title.shown.endswith("ce.png")
    assert "…" in title.shown
    title.resize(30, title.height())
    assert title.shown == ""  # rather than dots alone
    small.resize(1280, 800)
    studio.show_item(studio.album.items[0])
    qtbot.waitUntil(lambda: title.shown == "photo.png   40 × 32", timeout=PATIENCE)


def test_every_recursion_is_reached_during_a_run(
    small: MainWindow, studio: Studio, qtbot: QtBot
) -> None:
    click(small.controls, "DRCN")
    click(small.controls, "2×")
    buttons = small.steps.findChildren(StepButton)
    qtbot.waitUntil(lambda: len(small.steps.findChildren(StepButton)) == 17, timeout=PATIENCE)
    buttons = small.steps.findChildren(StepButton)
    studio.run.progressed.emit(0.13, 750.0)
    QApplication.processEvents()
    assert small.width() == SCREEN.width()
    assert small.steps.width() < sum(b.minimumSizeHint().width() for b in buttons)
    for key, wanted in (("[", 0), ("]", 16)):
        for _ in buttons:
            QTest.keyClicks(small, key)
        QApplication.processEvents()
        place = buttons[wanted].mapTo(small.steps, QPoint(0, 0))
        assert small.steps.rect().contains(QRect(place, buttons[wanted].size()))


def test_the_burden_of_a_run_and_the_ways_out_have_room(
    small: MainWindow, studio: Studio, wait_for: Callable[[Phase], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(psutil, "virtual_memory", lambda: SimpleNamespace(available=100_000))
    click(small.controls, "8×")
    wait_for(Phase.ASKING)
    QApplication.processEvents()
    assert small.size() == SCREEN
    for shown in small.preflight.findChildren(QPushButton):
        if shown.isVisible():
            place = QRect(shown.mapTo(small.preflight, QPoint(0, 0)), shown.size())
            assert small.preflight.rect().contains(place)
            assert shown.width() >= shown.sizeHint().width()
    assert small.canvas.height() >= 120


def test_files_that_cannot_be_read_leave_the_window_its_size(
    small: MainWindow, studio: Studio, tmp_path: Path, qtbot: QtBot
) -> None:
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"no picture")
    studio.open([broken])
    tray = small.pictures.tray
    qtbot.waitUntil(lambda: tray.findChild(QToolButton).text() == "1 unreadable", timeout=PATIENCE)
    click(small.controls, "8×")
    QApplication.processEvents()
    assert small.size() == SCREEN
    assert tray.height() <= 200 - small.bottom_bar.height()


def test_an_export_of_all_leaves_the_window_its_size(small: MainWindow, qtbot: QtBot) -> None:
    click(ask_for_all(small), "Export all")
    wait_for_end_of_export(small, qtbot)
    QApplication.processEvents()
    bar = small.pictures.export.bar
    assert bar.isVisible()
    assert small.size() == SCREEN
    for shown in bar.findChildren(QPushButton):
        if shown.isVisible():
            assert bar.rect().contains(QRect(shown.mapTo(bar, QPoint(0, 0)), shown.size()))


def test_where_there_is_no_room_the_progress_is_shown_in_short(small: MainWindow) -> None:
    status = small.progress.findChild(ElidingLabel)
    assert status is not None
    small.progress.show_progress(0.31, 70.0, mixed_in="natural")
    shown = []
    for width in range(600, 30, -10):
        status.resize(width, status.height())
        shown.append(status.shown)
    assert [*dict.fromkeys(shown)] == [
        "Adding natural texture: 31 %, about a minute left",
        "31 %, about a minute left",
        "31 %",
    ]


def _dialog() -> QDialog | None:
    shown = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]
    return shown[0] if shown else None

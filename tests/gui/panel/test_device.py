"""The device is chosen in the panel and remembered."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from srgui.gui.settings import Settings
from srgui.gui.studio.studio import Studio
from srgui.gui.widgets.device_choice import DeviceChoice
from srgui.gui.window.main_window import MainWindow


def test_the_device_chosen_by_key_is_computed_on_and_remembered(
    qtbot: QtBot, window: MainWindow, studio: Studio, tmp_path: Path
) -> None:
    box = window.controls.findChild(DeviceChoice)
    assert box is not None
    qtbot.waitUntil(lambda: box.findData("cpu") >= 0)
    assert box.currentData() == "auto"
    box.setFocus()
    while box.currentData() != "cpu":
        QTest.keyClick(box, Qt.Key.Key_Down)
    assert studio.choice.device == "cpu"
    assert Settings(tmp_path / "profile").preferences.device == "cpu"

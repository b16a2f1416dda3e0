"""The panel names the device, and leads to its setting."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from srgui.gui.preferences.dialog import PreferencesDialog
from srgui.gui.service.service import EngineService
from srgui.gui.settings import Settings
from srgui.gui.studio.studio import Studio
from srgui.gui.widgets.device_choice import DeviceChoice
from srgui.gui.window.main_window import MainWindow
from tests.gui.acts import click, texts


def test_the_line_leads_to_the_device_which_is_reported_and_remembered(
    window: MainWindow, studio: Studio, tmp_path: Path
) -> None:
    window.findChild(EngineService).devices_found.emit(["auto", "cpu", "gpu:Radeon"])
    assert "Fastest device" in texts(window.controls).splitlines()
    click(window.controls, "Change…")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PreferencesDialog)
    box = dialog.findChild(DeviceChoice)
    assert box is not None
    assert dialog.focusWidget() is box
    box.setFocus()
    while box.currentData() != "cpu":
        QTest.keyClick(box, Qt.Key.Key_Down)
    assert studio.choices.choice.compute.device == "cpu"
    assert Settings(tmp_path / "profile").preferences.device == "cpu"
    assert "Processor" in texts(window.controls).splitlines()
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert "Radeon" in texts(window.controls).splitlines()
    dialog.close()


def test_where_there_is_nothing_but_the_processor_that_is_reported(window: MainWindow) -> None:
    window.findChild(EngineService).devices_found.emit(["auto", "cpu"])
    assert "Processor" in texts(window.controls).splitlines()

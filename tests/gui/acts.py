"""Actions of a person, and conditions that tests of the window wait for."""

from __future__ import annotations

import threading
from collections.abc import Generator
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from srgui.engine.events import Event, TileDone
from srgui.gui.export.export_all_dialog import ExportAllDialog
from srgui.gui.panel.custom_size import CustomSize
from srgui.gui.panel.network_card import NetworkCard
from srgui.gui.panel.network_list import NetworkList
from srgui.gui.window.main_window import MainWindow

PATIENCE = 60_000  # milliseconds; generous, for machines that have other work


def button(parent: QWidget, text: str) -> QPushButton:
    """The visible button with this text or name; of a network that is not seen, after "More
    networks".
    """
    for networks in parent.findChildren(NetworkList):
        cards = networks.findChildren(NetworkCard)
        hidden = [c for c in cards if c.accessibleName() == text and not c.isVisibleTo(parent)]
        if hidden and networks.isVisibleTo(parent):
            click(networks, "More networks")
    found = [
        b
        for b in parent.findChildren(QPushButton)
        if text in (b.text(), b.accessibleName()) and b.isVisibleTo(parent)
    ]
    assert len(found) == 1, f"{len(found)} buttons {text!r}"
    return found[0]


def click(parent: QWidget, text: str) -> None:
    """Press the button with this text or name, which must be enabled."""
    found = button(parent, text)
    assert found.isEnabled()
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def tool(parent: QWidget, text: str) -> QToolButton:
    """The visible tool button with this text or name."""
    (found,) = (
        b
        for b in parent.findChildren(QToolButton)
        if text in (b.text(), b.accessibleName()) and b.isVisibleTo(parent)
    )
    return found


def click_tool(parent: QWidget, text: str) -> None:
    """Press the tool button with this text or name."""
    QTest.mouseClick(tool(parent, text), Qt.MouseButton.LeftButton)


def texts(widget: QWidget) -> str:
    """Everything that its labels say."""
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def speak(window: MainWindow, language: str) -> None:
    """Choose a language, and wait until the window has it."""
    window.preferences.set(replace(window.preferences.value, language=language))
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange)


def custom_size(window: MainWindow) -> CustomSize:
    """Ask by the panel for another size, and find the dialog."""
    click(window.controls, "Custom…")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, CustomSize)
    return dialog


def type_size(dialog: CustomSize, unit: str, number: str) -> None:
    """Choose a unit, and type a number of it unless that is empty."""
    box, field = dialog.findChild(QComboBox), dialog.findChild(QDoubleSpinBox)
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Home)
    while box.currentText() != unit:
        before = box.currentIndex()
        QTest.keyClick(box, Qt.Key.Key_Down)
        assert box.currentIndex() != before, f"there is no {unit}"
    if number:
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, number)


def ask_for_all(window: MainWindow) -> ExportAllDialog:
    """Ask by the menu to export all pictures, and find the dialog."""
    window.actions_.export_all.trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ExportAllDialog)
    return dialog


def paste(window: MainWindow, pixels: np.ndarray) -> None:
    """Put a picture, (H, W, 3) uint8, into the clipboard and paste it."""
    height, width = pixels.shape[:2]
    image = QImage(pixels.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888)
    QGuiApplication.clipboard().setImage(image.copy())
    QTest.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def wait_for_end_of_export(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until Export all has ended."""
    batch = window.pictures.export.batch
    qtbot.waitUntil(lambda: not batch.running, timeout=PATIENCE)


class Brake:
    """Stops every run of the engine, on whatever thread, after a number of tiles.

    Attributes:
        log: "begin" and "end" of each run with the size of its picture, in order.
        tiles: how many the last run has reported.
        held: set while a run is waiting.
        ended: set when a run has ended, however.
    """

    def __init__(self) -> None:
        self.log: list[tuple[str, tuple[int, int]]] = []
        self.held, self.ended, self._free = (threading.Event() for _ in range(3))
        self.tiles = 0
        self._hold_behind = 0
        self._free.set()

    def hold(self, tiles: int) -> None:
        """Let every run wait behind this tile of its own, counted from 1, until `release`."""
        self._hold_behind = tiles
        self._free.clear()

    def release(self) -> None:
        """Let runs go on."""
        self._free.set()

    def run(
        self, events: Generator[Event, None, None], size: tuple[int, int]
    ) -> Generator[Event, None, None]:
        """The events of a run, slowed down."""
        self.log.append(("begin", size))
        self.ended.clear()
        self.tiles = 0
        try:
            for event in events:
                yield event
                self.tiles += isinstance(event, TileDone)
                if self.tiles == self._hold_behind and not self._free.is_set():
                    self.held.set()
                    self._free.wait()
                    self.held.clear()
        finally:
            events.close()
            self.log.append(("end", size))
            self.ended.set()

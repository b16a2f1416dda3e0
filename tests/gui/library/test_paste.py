"""Pictures from the clipboard."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from srgui.gui.library.folders import result_folder
from srgui.gui.studio.phase import Phase
from srgui.gui.studio.studio import Studio
from srgui.gui.window.main_window import MainWindow

WaitFor = Callable[[Phase], None]
CTRL = Qt.KeyboardModifier.ControlModifier


def test_a_copied_image_is_opened(
    window: MainWindow, studio: Studio, photograph: np.ndarray, wait_for: WaitFor
) -> None:
    pixels = np.ascontiguousarray(photograph[:20, :24])
    image = QImage(pixels.data, 24, 20, 72, QImage.Format.Format_RGB888).copy()
    QGuiApplication.clipboard().setImage(image)
    QTest.keyClick(window, Qt.Key.Key_V, CTRL)
    wait_for(Phase.DONE)
    item = studio.album.items[0]
    assert item.picture is not None
    assert np.array_equal(item.picture.pixels, pixels)
    assert item.path.name == "Pasted 1.png"
    assert result_folder(item) != item.path.parent  # its folder goes with the program
    folder = item.path.parent
    window.leave()
    assert not folder.exists()


def test_an_opaque_image_gets_no_transparency_by_being_copied(
    window: MainWindow, studio: Studio, photograph: np.ndarray, wait_for: WaitFor
) -> None:
    pixels = np.dstack((photograph[:20, :24], np.full((20, 24), 255, np.uint8)))
    image = QImage(pixels.data, 24, 20, 96, QImage.Format.Format_RGBA8888).copy()
    QGuiApplication.clipboard().setImage(image)
    QTest.keyClick(window, Qt.Key.Key_V, CTRL)
    wait_for(Phase.DONE)
    picture = studio.album.items[0].picture
    assert picture is not None
    assert picture.alpha is None
    assert np.array_equal(picture.pixels, pixels[..., :3])


def test_copied_files_are_opened(
    window: MainWindow, studio: Studio, photos: list[Path], wait_for: WaitFor
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in photos])
    QGuiApplication.clipboard().setMimeData(data)
    QTest.keyClick(window, Qt.Key.Key_V, CTRL)
    wait_for(Phase.DONE)
    QGuiApplication.clipboard().clear()
    assert [item.path for item in studio.album.items] == photos


def test_a_clipboard_without_a_picture_is_told(
    window: MainWindow, studio: Studio, qtbot: QtBot
) -> None:
    QGuiApplication.clipboard().setText("only words")
    QTest.keyClick(window, Qt.Key.Key_V, CTRL)
    assert "no picture in the clipboard" in window.messages.text
    assert studio.album.items == []

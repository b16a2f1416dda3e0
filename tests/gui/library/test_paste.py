"""Pictures from the clipboard."""

from __future__ import annotations

import base64
import io
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
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


def test_a_clipboard_without_a_picture_is_reported(
    window: MainWindow, studio: Studio, qtbot: QtBot
) -> None:
    QGuiApplication.clipboard().setText("only words")
    QTest.keyClick(window, Qt.Key.Key_V, CTRL)
    assert "no picture in the clipboard" in window.messages.text
    assert studio.album.items == []


def drop(window: MainWindow, data: QMimeData) -> bool:
    """Drag this over the window and drop it; return whether the window accepts it."""
    copy, at, none = Qt.DropAction.CopyAction, QPoint(300, 300), Qt.KeyboardModifier.NoModifier
    button = Qt.MouseButton.LeftButton
    entered = QDragEnterEvent(at, copy, data, button, none)
    entered.ignore()
    QApplication.sendEvent(window, entered)
    QApplication.sendEvent(window, QDropEvent(QPointF(at), copy, data, button, none))
    return entered.isAccepted()


def test_an_image_out_of_a_browser_is_opened(
    window: MainWindow, studio: Studio, photograph: np.ndarray, wait_for: WaitFor
) -> None:
    pixels = np.ascontiguousarray(photograph[:20, :24])
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/photo.jpg")])
    data.setImageData(QImage(pixels.data, 24, 20, 72, QImage.Format.Format_RGB888).copy())
    assert drop(window, data)
    wait_for(Phase.DONE)
    (item,) = studio.album.items
    assert item.path.name == "Dropped 1.png"
    assert item.picture is not None
    assert np.array_equal(item.picture.pixels, pixels)
    assert result_folder(item) != item.path.parent


def test_an_image_inside_its_own_address_is_opened(
    window: MainWindow, studio: Studio, photograph: np.ndarray, wait_for: WaitFor
) -> None:
    stream = io.BytesIO()
    Image.fromarray(photograph[:20, :24]).save(stream, "WEBP", lossless=True)
    data = QMimeData()
    encoded = base64.b64encode(stream.getvalue()).decode()
    data.setUrls([QUrl(f"data:image/webp;base64,{encoded}")])
    assert drop(window, data)
    wait_for(Phase.DONE)
    (item,) = studio.album.items
    assert item.picture is not None
    assert np.array_equal(item.picture.pixels, photograph[:20, :24])


@pytest.mark.parametrize(
    "address",
    [
        "https://example.org/photo.jpg",
        "smb://nas/photos/photo.jpg",
        "data:text/html,hello",
        "data:image/png;base64,a",
        "https://example.org/" + "a" * 500,
    ],
)
def test_an_address_is_not_loaded_which_is_said(
    window: MainWindow, studio: Studio, address: str
) -> None:
    data = QMimeData()
    data.setUrls([QUrl(address)])
    assert drop(window, data)
    assert address[:60] in window.messages.text
    assert "loads nothing over a network. Save or copy it to a folder" in window.messages.text
    assert len(window.messages.text) < 250
    assert studio.album.items == []


def test_files_come_before_the_image_that_is_dropped_with_them(
    window: MainWindow, studio: Studio, photos: list[Path], wait_for: WaitFor
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(photos[0]))])
    data.setImageData(QImage(4, 4, QImage.Format.Format_RGB888))
    assert drop(window, data)
    wait_for(Phase.DONE)
    assert [item.path for item in studio.album.items] == photos[:1]


def test_text_is_not_accepted(window: MainWindow) -> None:
    data = QMimeData()
    data.setText("https://example.org/photo.jpg")
    assert not drop(window, data)

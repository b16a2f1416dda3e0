"""The strength of the result, seen and written."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QSlider
from pytestqt.qtbot import QtBot

from srgui.engine.planes.bicubic import enlarge
from srgui.engine.upscaler import Upscaler
from srgui.gui.studio.phase import Phase
from srgui.gui.studio.studio import Studio
from srgui.gui.window.main_window import MainWindow
from srgui.images import Picture
from tests.gui.acts import PATIENCE

WaitFor = Callable[[Phase], None]


def slider(window: MainWindow) -> QSlider:
    (found,) = (s for s in window.controls.findChildren(QSlider) if s.accessibleName())
    return found


def set_strength(window: MainWindow, percent: int) -> None:
    """By keys: a percent an arrow."""
    control = slider(window)
    QTest.keyClick(control, Qt.Key.Key_Home)
    for _ in range(percent):
        QTest.keyClick(control, Qt.Key.Key_Right)
    assert control.value() == percent


def expected(source: Picture, scale: float, strength: float) -> np.ndarray:
    """The engine's result: the plain enlargement and a share of the network's residual."""
    upscaler = Upscaler.load("lapsrn", "cpu")
    plan = upscaler.plan(source, scale)
    residual = np.zeros((plan.height, plan.width), np.float32)
    for event in upscaler.run(source, plan):
        if hasattr(event, "residual"):
            residual[event.region.slices] = event.residual
    return enlarge(source, plan.height, plan.width, strength * residual).pixels.astype(int)


def shown_pixels(window: MainWindow) -> np.ndarray:
    """The canvas at 100 %, the result alone."""
    window.actions_.single.trigger()
    window.actions_.zooms[1.0].trigger()
    viewport = window.canvas.viewport
    assert viewport is not None
    left, top = int(viewport.left), int(viewport.top)
    image = window.canvas.grab().toImage()
    # Beside the label in the corner.
    return np.array(
        [
            [image.pixelColor(left + x, top + y).getRgb()[:3] for x in range(20, 140)]
            for y in range(60, 100)
        ]
    )


def test_the_slider_blends_what_is_seen_without_computing(
    opened: MainWindow, studio: Studio, qtbot: QtBot
) -> None:
    item, before = studio.album.current, studio.presentation.result
    assert item is not None
    qtbot.waitUntil(lambda: (128, 160) in item.plain, timeout=PATIENCE)
    whole = shown_pixels(opened)
    set_strength(opened, 0)
    none = shown_pixels(opened)
    assert np.abs(whole - none).max() > 20
    set_strength(opened, 37)
    # A level for rounding in each of the two mixed pictures, and one for the mixing.
    assert np.abs(shown_pixels(opened) - (none + 0.37 * (whole - none))).max() <= 2
    assert studio.run.phase is Phase.DONE
    assert studio.presentation.result is before
    assert opened.canvas.labels.labels[1].text() == "LapSRN 4×, 37 %"
    assert item.picture is not None
    plain = enlarge(item.picture, 128, 160).pixels.astype(int)
    assert np.array_equal(none, plain[60:100, 20:140])


def test_what_is_written_has_the_strength_that_is_shown(
    opened: MainWindow, studio: Studio, tmp_path: Path, qtbot: QtBot
) -> None:
    set_strength(opened, 60)
    assert studio.album.current is not None
    assert studio.album.current.picture is not None
    wanted = expected(studio.album.current.picture, 4.0, 0.6)
    target = tmp_path / "photo_lapsrn_4x.png"
    opened.actions_.export.trigger()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    (button,) = (b for b in dialog.findChildren(QPushButton) if b.text() == "Export")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(target.exists, timeout=PATIENCE)
    qtbot.waitUntil(lambda: "Exported" in opened.messages.text, timeout=PATIENCE)
    # The residual is kept in half precision: a level may be rounded the other way.
    assert np.abs(np.asarray(Image.open(target)).astype(int) - wanted).max() <= 1
    QGuiApplication.clipboard().setText("something else")
    opened.actions_.copy.trigger()
    clipboard = QGuiApplication.clipboard()
    qtbot.waitUntil(lambda: clipboard.mimeData().hasImage(), timeout=PATIENCE)
    image = clipboard.image()
    for x, y in ((3, 5), (80, 64), (150, 120)):
        assert np.abs(np.array(image.pixelColor(x, y).getRgb()[:3]) - wanted[y, x]).max() <= 1


@pytest.mark.parametrize("known", [True, False])
def test_every_picture_is_exported_as_strong_as_it_was_chosen(
    window: MainWindow, studio: Studio, photo: Path, tmp_path: Path, wait_for: WaitFor,
    qtbot: QtBot, known: bool,
) -> None:  # fmt: skip
    studio.open([photo])
    wait_for(Phase.DONE)
    set_strength(window, 25)
    item = studio.album.current
    assert item is not None
    assert item.picture is not None
    wanted = expected(item.picture, 4.0, 0.25)
    if not known:
        item.results.clear()  # as beyond the limit of memory
    window.pictures.export.ask()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    (button,) = (b for b in dialog.findChildren(QPushButton) if b.text() == "Export all")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    batch = window.pictures.export.batch
    qtbot.waitUntil(lambda: len(batch.outcomes) == 1 and not batch.running, timeout=PATIENCE)
    assert batch.outcomes[0].error is None
    written = np.asarray(Image.open(batch.outcomes[0].target)).astype(int)
    assert np.abs(written - wanted).max() <= 1


def test_pictures_that_are_opened_next_get_the_strength_too(
    opened: MainWindow, studio: Studio, save: Callable[..., Path], photograph: np.ndarray,
    wait_for: WaitFor, qtbot: QtBot,
) -> None:  # fmt: skip
    set_strength(opened, 50)
    studio.open([save(np.ascontiguousarray(photograph[:24, :24]), "next.png")])
    qtbot.waitUntil(lambda: len(studio.album.items) == 2, timeout=PATIENCE)
    wait_for(Phase.DONE)
    assert studio.choices.choice.enhancement.strength == 0.5
    assert slider(opened).value() == 50

"""Choosing what is looked at, and measuring it, as a person does."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from srgui.gui.canvas.panes import Mode
from srgui.gui.choice import UpscaleSettings
from srgui.gui.compare.psnr_chart import PsnrChart
from srgui.gui.compare.side_menu import SideMenu
from srgui.gui.compare.step_player import StepPlayer
from srgui.gui.display.layer import Difference, Layer
from srgui.gui.export.export_dialog import ExportDialog
from srgui.gui.library.filmstrip import Filmstrip
from srgui.gui.studio.phase import Phase
from srgui.gui.studio.studio import Studio
from srgui.gui.window.main_window import MainWindow
from srgui.images.bicubic import resize
from tests.gui.acts import PATIENCE, ask_for_all, texts

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
WaitFor = Callable[[Phase], None]


def drop(target: QWidget, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    at, copy = target.rect().center(), Qt.DropAction.CopyAction
    QApplication.sendEvent(target, QDragEnterEvent(at, copy, data, LEFT, NONE))
    QApplication.sendEvent(target, QDropEvent(QPointF(at), copy, data, LEFT, NONE))


def side_menu(window: MainWindow, side: int) -> SideMenu:
    """Press the label of a side."""
    for old in window.findChildren(SideMenu):
        old.close()
        old.setParent(None)
    QTest.mouseClick(window.canvas.labels.labels[side], LEFT)
    menu = window.findChild(SideMenu)
    assert menu is not None
    return menu


def entries(menu: QMenu) -> dict[str, object]:
    """All entries, those of submenus too, by their text."""
    found = {}
    for action in menu.actions():
        submenu = action.menu()
        if isinstance(submenu, QMenu):
            found |= entries(submenu)
        elif action.text():
            found[action.text()] = action
    return found


def pick(window: MainWindow, side: int, text: str) -> None:
    menu = side_menu(window, side)
    entries(menu)[text].trigger()  # type: ignore[attr-defined]
    menu.close()


def title(window: MainWindow, side: int) -> str:
    shown = window.canvas.shown[side]
    assert shown is not None
    return shown.title


@pytest.fixture
def compared(opened: MainWindow, studio: Studio, qtbot: QtBot, wait_for: WaitFor) -> MainWindow:
    """The window with results of two networks, and all there is to compare them with."""
    studio.choices.choose(UpscaleSettings("drrn", 4.0))
    wait_for(Phase.DONE)
    item = studio.album.current
    assert item is not None
    qtbot.waitUntil(lambda: len(item.plain) == 2, timeout=20_000)
    return opened


def test_everything_there_is_can_be_put_on_either_side(compared: MainWindow) -> None:
    offered = set(entries(side_menu(compared, 0)))
    assert {
        "Original", "Without AI (bicubic) 2×", "Without AI (bicubic) 4×",
        "LapSRN 2×", "LapSRN 4×", "DRRN 4×",
        "LapSRN 2×: added detail, amplified", "DRRN 4×: added detail, amplified", "Another file…",
    } <= offered  # fmt: skip


def test_two_networks_are_compared(compared: MainWindow) -> None:
    pick(compared, 0, "LapSRN 4×")
    assert (title(compared, 0), title(compared, 1)) == ("LapSRN 4×", "DRRN 4×")
    pick(compared, 0, "Without AI, size of the result")
    assert title(compared, 0) == "Without AI (bicubic) 4×"


def test_a_side_that_was_picked_stays_while_the_other_follows_the_network(
    compared: MainWindow, studio: Studio, wait_for: WaitFor
) -> None:
    pick(compared, 0, "DRRN 4×")
    studio.choices.choose(UpscaleSettings("lapsrn", 4.0))
    wait_for(Phase.DONE)
    assert (title(compared, 0), title(compared, 1)) == ("DRRN 4×", "LapSRN 4×")


def test_sides_of_different_sizes_share_zoom_and_place(compared: MainWindow) -> None:
    compared.actions_.side_by_side.trigger()
    compared.canvas.zoom_to(2.0)
    pick(compared, 0, "LapSRN 2×")
    viewport = compared.canvas.viewport
    assert viewport is not None
    before, after = compared.canvas.shown[:2]
    assert isinstance(before, Layer)
    assert isinstance(after, Layer)
    assert (before.pyramid.width, after.pyramid.width) == (80, 160)
    # The same column of the picture lies at the same place of both panes.
    left, right = compared.canvas.panes()
    image = compared.canvas.grab().toImage()
    greys = [
        [image.pixelColor(pane.origin.x() + x, 350).lightness() for x in range(100, 390)]
        for pane in (left, right)
    ]
    assert np.corrcoef(greys)[0, 1] > 0.9


def test_a_residual_shows_what_the_network_added(compared: MainWindow) -> None:
    pick(compared, 1, "DRRN 4×: added detail, amplified")
    shown = compared.canvas.shown[1]
    assert isinstance(shown, Difference)
    assert shown.signed
    compared.actions_.single.trigger()
    image = compared.canvas.grab().toImage()
    middle = image.pixelColor(image.width() // 2, image.height() // 2)
    assert middle.red() == middle.green() == middle.blue()


def test_the_difference_map_has_a_scale(compared: MainWindow) -> None:
    QTest.keyClick(compared, Qt.Key.Key_D)
    assert compared.canvas.mode is Mode.DIFFERENCE
    assert compared.canvas.scale.isVisible()
    assert compared.canvas.scale.amplification == 8
    QTest.keyClick(compared, Qt.Key.Key_Period)
    assert compared.canvas.scale.amplification == 16


def test_another_file_is_put_on_a_side(
    opened: MainWindow, save: Callable[..., Path], photograph: np.ndarray, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    other = save(np.ascontiguousarray(photograph[:64, :80]), "other.png")
    monkeypatch.setattr("srgui.gui.widgets.files.open_dialog.pictures_to_open", lambda *_: [other])
    pick(opened, 0, "Another file…")
    qtbot.waitUntil(lambda: title(opened, 0) == "other.png", timeout=10_000)


def test_a_file_of_other_proportions_is_refused_in_words(
    opened: MainWindow, save: Callable[..., Path], photograph: np.ndarray, qtbot: QtBot
) -> None:
    drop(opened.compare.quality, save(np.ascontiguousarray(photograph[:20, :80]), "wide.png"))
    qtbot.waitUntil(opened.messages.isVisible, timeout=10_000)
    assert "proportions" in opened.messages.text


def test_a_dropped_reference_gives_psnr_and_ssim_next_to_bicubic(
    window: MainWindow, studio: Studio, save: Callable[..., Path], photograph: np.ndarray,
    wait_for: WaitFor, qtbot: QtBot,
) -> None:  # fmt: skip
    original = np.ascontiguousarray(photograph[:128, :160])
    small = np.rint(np.clip(resize(original / 255, 32, 40), 0, 1) * 255).astype(np.uint8)
    studio.open([save(small)])
    wait_for(Phase.DONE)
    drop(window.compare.quality, save(original, "original.png"))
    reference = window.compare.reference
    qtbot.waitUntil(lambda: len(reference.scores) == 2 and all(reference.scores), timeout=20_000)
    score = reference.scores[1]
    assert score is not None
    assert score.psnr > score.bicubic_psnr + 0.3
    assert score.ssim > score.bicubic_ssim
    shown = texts(window.compare.quality)
    assert f"{score.psnr:.2f} dB" in shown
    assert f"{score.bicubic_ssim:.4f}" in shown
    assert window.canvas.labels.labels[1].text() == f"LapSRN 4×   {score.psnr:.2f} dB"
    assert (
        window.canvas.labels.labels[0].text()
        == f"Without AI (bicubic) 4×   {score.bicubic_psnr:.2f} dB"
    )
    assert window.compare.quality.findChild(PsnrChart).isVisible()


def test_a_test_is_made_of_the_open_picture(
    window: MainWindow, studio: Studio, save: Callable[..., Path], photograph: np.ndarray,
    wait_for: WaitFor, qtbot: QtBot,
) -> None:  # fmt: skip
    studio.choices.choose(UpscaleSettings("lapsrn", 2.0))
    studio.open([save(np.ascontiguousarray(photograph[:65, :81]))])
    wait_for(Phase.DONE)
    window.actions_.make_test.trigger()
    qtbot.waitUntil(lambda: bool(window.compare.reference.scores), timeout=20_000)
    assert studio.album.current is not None
    assert Image.open(studio.album.current.path).size == (40, 32)
    qtbot.waitUntil(lambda: window.compare.reference.scores[0] is not None, timeout=20_000)
    score = window.compare.reference.scores[0]
    assert score is not None
    assert score.psnr > score.bicubic_psnr
    # The test's own folder goes with the window, so nothing is exported to it.
    wait_for(Phase.DONE)
    window.actions_.export.trigger()
    dialog = window.findChild(ExportDialog)
    assert dialog is not None
    assert dialog.targets[0].parent not in (studio.album.current.path.parent, Path())


@pytest.mark.slow
def test_a_test_is_of_the_network_that_is_looked_at_and_is_not_exported_with_the_others(
    strip: Filmstrip, window: MainWindow, studio: Studio, wait_for: WaitFor, qtbot: QtBot
) -> None:
    studio.choices.choose(UpscaleSettings("drcn-fast", 2.0))  # the first of three alone
    wait_for(Phase.DONE)
    window.actions_.make_test.trigger()
    qtbot.waitUntil(lambda: len(studio.album.items) == 4, timeout=PATIENCE)
    qtbot.waitUntil(lambda: studio.album.current is studio.album.items[3], timeout=PATIENCE)
    wait_for(Phase.DONE)
    assert studio.presentation.result is not None
    assert (studio.presentation.result.choice.model, studio.presentation.result.choice.scale) == (
        "drcn-fast",
        2.0,
    )
    assert studio.presentation.result.choice.weights == "drcn-fast"  # reduced as the papers do
    assert "3 pictures." in texts(ask_for_all(window))


def click_play(window: MainWindow) -> None:
    """The button next to the steps."""
    (button,) = window.steps.findChildren(QToolButton)
    QTest.mouseClick(button, LEFT)


def test_the_steps_play_over_and_over_until_stopped(
    opened: MainWindow, studio: Studio, qtbot: QtBot
) -> None:
    seen: list[int] = []
    studio.presentation.step_shown.connect(seen.append)
    QTest.keyClick(opened, Qt.Key.Key_P)
    assert opened.actions_.play.isChecked()
    qtbot.waitUntil(lambda: seen[:3] == [0, 1, 0], timeout=10_000)
    QTest.keyClick(opened, Qt.Key.Key_P)
    assert not opened.actions_.play.isChecked()
    click_play(opened)
    assert opened.actions_.play.text() == "Stop &playing"
    first = next(b for b in opened.steps.findChildren(QPushButton) if b.text() == "2×")
    QTest.mouseClick(first, LEFT)
    assert not opened.actions_.play.isChecked()
    assert studio.presentation.step == 0
    click_play(opened)
    QTest.keyClick(opened, Qt.Key.Key_BracketRight)
    assert not opened.actions_.play.isChecked()
    (player,) = opened.findChildren(StepPlayer)
    assert not any(timer.isActive() for timer in player.findChildren(QTimer))


def test_a_new_picture_shows_the_usual_again(
    compared: MainWindow, studio: Studio, save: Callable[..., Path], photograph: np.ndarray,
    wait_for: WaitFor, qtbot: QtBot,
) -> None:  # fmt: skip
    pick(compared, 0, "LapSRN 2×")
    studio.open([save(np.ascontiguousarray(photograph[:16, :16]), "next.png")])
    wait_for(Phase.DONE)
    qtbot.waitUntil(lambda: title(compared, 0) == "Without AI (bicubic) 4×", timeout=10_000)
    assert QPoint(0, 0) == compared.canvas.panes()[0].origin

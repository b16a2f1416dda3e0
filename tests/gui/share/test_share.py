"""Results handed on to other programs and people."""

from __future__ import annotations

import base64
import io
import re
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDrag, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QToolTip
from pytestqt.qtbot import QtBot

from srgui.gui.share.comparison_dialog import ComparisonDialog
from srgui.gui.share.drag_button import DragButton
from srgui.gui.studio.phase import Phase
from srgui.gui.studio.studio import Studio
from srgui.gui.window.main_window import MainWindow
from tests.gui.acts import PATIENCE, button, click, paste, texts

LEFT = Qt.MouseButton.LeftButton
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def shown(studio: Studio) -> np.ndarray:
    """The pixels of the step that is looked at."""
    assert studio.presentation.result is not None
    return studio.presentation.result.picture(studio.presentation.step).pixels


def ask(window: MainWindow) -> ComparisonDialog:
    QTest.keyClick(window, Qt.Key.Key_E, CTRL | ALT)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ComparisonDialog)
    return dialog


def test_the_shown_step_is_copied_to_the_clipboard(
    opened: MainWindow, studio: Studio, qtbot: QtBot
) -> None:
    studio.presentation.show_step(0)
    QGuiApplication.clipboard().setText("something else")
    QTest.keyClick(opened, Qt.Key.Key_C, CTRL)
    clipboard = QGuiApplication.clipboard()
    qtbot.waitUntil(lambda: clipboard.mimeData().hasImage(), timeout=PATIENCE)
    data = clipboard.mimeData().data("image/png").data()
    with Image.open(io.BytesIO(data)) as image:
        assert np.array_equal(np.asarray(image), shown(studio))
    assert (clipboard.image().width(), clipboard.image().height()) == (80, 64)
    assert opened.messages.text == "Result copied"
    opened.leave()
    assert (clipboard.image().width(), clipboard.image().height()) == (80, 64)


def test_without_a_result_there_is_nothing_to_hand_on(window: MainWindow) -> None:
    assert not window.actions_.copy.isEnabled()
    assert not window.actions_.comparison.isEnabled()
    assert not window.share.buttons.findChildren(DragButton)[0].isEnabled()


def test_the_result_is_dragged_out_as_a_file(
    opened: MainWindow, studio: Studio, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dragged: list[Path] = []

    def take(drag: QDrag, _action: Qt.DropAction) -> Qt.DropAction:
        (url,) = drag.mimeData().urls()
        dragged.append(Path(url.toLocalFile()))
        return Qt.DropAction.CopyAction

    monkeypatch.setattr(QDrag, "exec", take)
    (handle,) = opened.share.buttons.findChildren(DragButton)
    QTest.mousePress(handle, LEFT)
    QTest.mouseMove(handle, QPoint(3, -60))
    qtbot.waitUntil(lambda: bool(dragged), timeout=PATIENCE)
    assert dragged[0].name == "photo_lapsrn_4x.png"
    with Image.open(dragged[0]) as image:
        assert np.array_equal(np.asarray(image), shown(studio))
    opened.leave()
    assert not dragged[0].exists()


def test_a_key_on_the_drag_button_copies_the_file(
    opened: MainWindow, studio: Studio, qtbot: QtBot
) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("something else")
    (handle,) = opened.share.buttons.findChildren(DragButton)
    QTest.keyClick(handle, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: clipboard.mimeData().hasUrls(), timeout=PATIENCE)
    (url,) = clipboard.mimeData().urls()
    with Image.open(url.toLocalFile()) as image:
        assert np.array_equal(np.asarray(image), shown(studio))
    opened.leave()
    data = clipboard.mimeData()
    assert data is None or not data.hasUrls()  # the file is gone, too


def test_a_click_on_the_drag_button_only_says_what_it_is_for(
    opened: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDrag, "exec", lambda *_: pytest.fail("something was dragged"))
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("something else")
    (handle,) = opened.share.buttons.findChildren(DragButton)
    QTest.mouseClick(handle, LEFT)
    assert QToolTip.text() == "Drag the result to another program or folder"
    QTest.keyClick(handle, Qt.Key.Key_Space)  # copies a file that is made after the click's
    qtbot.waitUntil(lambda: clipboard.mimeData().hasUrls(), timeout=PATIENCE)


def test_a_web_page_has_both_pictures_and_needs_nothing_else(
    opened: MainWindow, studio: Studio, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = ask(opened)
    target = tmp_path / "photo_lapsrn_4x_comparison.html"
    assert dialog.path == target
    click(dialog, "Export")
    qtbot.waitUntil(target.exists, timeout=PATIENCE)
    page = target.read_text(encoding="utf-8")
    assert not re.search(r"""(src|href)=["'](?!data:)|url\(|https?:|@import""", page)
    assert re.search(r'<input id="slider" type="range"[^>]*aria-label="[^"]+"', page)
    assert "$" not in page.split("<script>")[1]
    assert ">Without AI (bicubic) 4×<" in page
    assert ">LapSRN 4×<" in page
    found = dict(re.findall(r'id="(before|after)"[^>]*src="data:image/webp;base64,([^"]+)"', page))
    after = Image.open(io.BytesIO(base64.b64decode(found["after"]))).convert("RGB")
    before = Image.open(io.BytesIO(base64.b64decode(found["before"]))).convert("RGB")
    assert before.size == after.size == (160, 128)
    # WebP at this quality stays within a few levels of the result on the mean.
    error = np.abs(np.asarray(after).astype(int) - shown(studio)).mean()
    assert error < 4
    assert np.abs(np.asarray(before).astype(int) - np.asarray(after)).mean() > 1


def test_names_cannot_break_the_page(
    window: MainWindow, studio: Studio, save: Callable[..., Path], photograph: np.ndarray,
    tmp_path: Path, wait_for: Callable[[Phase], None], qtbot: QtBot,
) -> None:  # fmt: skip
    studio.open([save(np.ascontiguousarray(photograph[:16, :16]), "<b>&$title.png")])
    wait_for(Phase.DONE)
    click(ask(window), "Export")
    target = tmp_path / "<b>&$title_lapsrn_4x_comparison.html"
    qtbot.waitUntil(target.exists, timeout=PATIENCE)
    assert "<h1>&lt;b&gt;&amp;$title.png</h1>" in target.read_text(encoding="utf-8")


@pytest.mark.parametrize(("kind", "suffix"), [("WebP animation", "webp"), ("GIF animation", "gif")])
def test_an_animation_goes_through_the_steps(
    opened: MainWindow, studio: Studio, tmp_path: Path, qtbot: QtBot, kind: str, suffix: str
) -> None:
    dialog = ask(opened)
    click(dialog, kind)
    click(dialog, "Export")
    target = tmp_path / f"photo_lapsrn_4x_comparison.{suffix}"
    qtbot.waitUntil(target.exists, timeout=PATIENCE)
    with Image.open(target) as animation:
        assert animation.size == (160, 128)
        assert animation.n_frames == 3  # plain, 2x, 4x
        durations = []
        for frame in range(3):
            animation.seek(frame)
            animation.load()
            durations.append(animation.info["duration"])
        assert durations == [800, 800, 2000]
        assert animation.info["loop"] == 0
        last = np.asarray(animation.convert("RGB"))[40:].astype(int)  # below the caption
    # 256 colours, or WebP, stay within some levels of the result on the mean.
    assert np.abs(last - shown(studio)[40:]).mean() < 8


def test_a_comparison_is_not_written_over_a_file_unless_that_is_wanted(
    opened: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    target = tmp_path / "photo_lapsrn_4x_comparison.html"
    target.write_text("precious")
    dialog = ask(opened)
    (export,) = (b for b in dialog.findChildren(QPushButton) if b.text() == "Export")
    assert export.isEnabled()
    assert "Will be saved as photo_lapsrn_4x_comparison-2.html" in texts(dialog)
    click(dialog, "Replace")
    click(dialog, "Export")
    qtbot.waitUntil(lambda: "slider" in target.read_text(encoding="utf-8"), timeout=PATIENCE)


@pytest.mark.slow
def test_a_comparison_can_be_smaller_than_the_result(
    window: MainWindow, studio: Studio, save: Callable[..., Path], photograph: np.ndarray,
    tmp_path: Path, wait_for: Callable[[Phase], None], qtbot: QtBot,
) -> None:  # fmt: skip
    click(window.controls, "8×")
    studio.open([save(np.ascontiguousarray(photograph[:12, :120]), "broad.png")])
    wait_for(Phase.DONE)
    dialog = ask(window)
    (sides,) = dialog.findChildren(QComboBox)
    QTest.keyClick(sides, Qt.Key.Key_End)
    assert sides.currentText() == "800 pixels"
    click(dialog, "GIF animation")
    click(dialog, "Export")
    target = tmp_path / "broad_lapsrn_8x_comparison.gif"
    qtbot.waitUntil(target.exists, timeout=PATIENCE)
    with Image.open(target) as animation:
        assert animation.size == (800, 80)  # of 960 x 96


def test_a_comparison_of_what_is_pasted_goes_to_the_pictures_whose_folder_is_made(
    window: MainWindow, photograph: np.ndarray, home: Path,
    wait_for: Callable[[Phase], None], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    paste(window, photograph[:20, :24])
    wait_for(Phase.DONE)
    dialog = ask(window)
    target = dialog.path
    assert target.parent == home / "Pictures"
    assert f"The folder {home / 'Pictures'} will be created." in texts(dialog)
    dialog.set_path(home / "elsewhere" / "page.html")
    assert f"There is no folder {home / 'elsewhere'}." in texts(dialog)
    assert not button(dialog, "Export").isEnabled()
    dialog.set_path(target)
    click(dialog, "Export")
    qtbot.waitUntil(target.exists, timeout=PATIENCE)
    qtbot.waitUntil(lambda: "Exported" in window.messages.text, timeout=PATIENCE)
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    click(window.messages, "Open folder")
    assert opened == [QUrl.fromLocalFile(str(home / "Pictures"))]

"""A person exports one picture: format, quality, size of the file, folder."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from srgui.gui.export import export
from srgui.gui.export.export_dialog import ExportDialog, ExportStep
from srgui.gui.settings import Preferences
from srgui.gui.studio.phase import Phase
from srgui.gui.text import titles
from srgui.gui.theme.theme import Theme
from srgui.gui.widgets.files.path_edit import PathEdit
from srgui.gui.window.main_window import MainWindow
from srgui.images.metadata.icc_from_tags import display_p3
from tests.gui.acts import PATIENCE, button, click, paste, texts


def ask(window: MainWindow) -> ExportDialog:
    click(window.controls, "Export…")
    dialog = window.findChild(ExportDialog)
    assert dialog is not None
    return dialog


def choose_format(dialog: ExportDialog, name: str) -> None:
    box = dialog.findChild(QComboBox)
    assert box is not None
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Home)
    while box.currentText() != name:
        before = box.currentIndex()
        QTest.keyClick(box, Qt.Key.Key_Down)
        assert box.currentIndex() != before, f"there is no {name}"


def shown_size(dialog: ExportDialog) -> str:
    return next(
        (label.text() for label in dialog.findChildren(QLabel) if "about" in label.text()), ""
    )


def test_a_path_that_is_too_long_shows_that_its_beginning_is_cut(qtbot: QtBot) -> None:
    path = PathEdit("/a/folder/of/many/others/and/a/photo.png")
    qtbot.addWidget(path)
    path.resize(120, 30)
    path.end(False)
    path.grab()
    assert path.is_cut
    path.resize(600, 30)
    path.home(False)
    path.grab()
    assert not path.is_cut


def test_the_format_is_chosen_and_the_name_follows(
    opened: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = ask(opened)
    path, quality = dialog.findChild(QLineEdit), dialog.findChild(QSpinBox)
    assert not quality.isVisible()
    choose_format(dialog, "JPEG")
    assert Path(path.text()) == tmp_path / "photo_lapsrn_4x.jpg"
    assert quality.isVisible()
    path.setText(str(tmp_path / "my.photo"))
    assert not button(dialog, "Export").isEnabled()
    choose_format(dialog, "WebP")
    assert Path(path.text()) == tmp_path / "my.photo.webp"
    path.setText(str(tmp_path / "typed.jpeg"))
    assert dialog.findChild(QComboBox).currentText() == "JPEG"
    click(dialog, "Export")
    qtbot.waitUntil(opened.messages.isVisible, timeout=PATIENCE)
    assert Image.open(tmp_path / "typed.jpeg").format == "JPEG"


def test_a_step_before_the_last_is_in_the_name_of_its_file(
    opened: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    opened.studio.presentation.show_step(0)
    dialog = ask(opened)
    (step,), answer = dialog.targets.values(), tmp_path / "photo_lapsrn_4x.png"
    assert step == answer.with_name("photo_lapsrn_4x_step-2x.png")
    click(dialog, "All steps")
    assert list(dialog.targets.values()) == [step, answer]
    click(dialog, "Shown: LapSRN 2×")
    assert list(dialog.targets.values()) == [step]
    click(dialog, "Export")
    qtbot.waitUntil(lambda: "Exported" in opened.messages.text, timeout=PATIENCE)
    assert Image.open(step).size == (80, 64)
    assert not answer.exists()


def test_the_size_is_reported_before_and_after(
    opened: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = ask(opened)
    assert "160 × 128 pixels" in texts(dialog)
    assert "Re&sult" in texts(dialog)  # every line has a label
    names = [b.text() for b in dialog.findChildren(QPushButton) if b.isVisible()]
    assert "None" in names
    assert "No location" not in names  # which this picture has not
    qtbot.waitUntil(lambda: bool(shown_size(dialog)), timeout=PATIENCE)
    as_png = shown_size(dialog)
    choose_format(dialog, "JPEG")
    assert shown_size(dialog) == ""  # the old one is no longer true
    quality = dialog.findChild(QSpinBox)
    quality.selectAll()
    QTest.keyClicks(quality, "30")
    qtbot.waitUntil(lambda: bool(shown_size(dialog)), timeout=PATIENCE)
    assert shown_size(dialog) != as_png
    foretold = shown_size(dialog)
    click(dialog, "Export")
    qtbot.waitUntil(lambda: "Exported" in opened.messages.text, timeout=PATIENCE)
    written = titles.data((tmp_path / "photo_lapsrn_4x.jpg").stat().st_size)
    assert opened.messages.text == f"Exported photo_lapsrn_4x.jpg, {written}"
    click(opened.messages, "Details")
    assert str(tmp_path / "photo_lapsrn_4x.jpg") in opened.messages.text
    assert foretold == f"160 × 128 pixels, about {written}"  # all of so small a picture is tried
    assert button(opened.messages, "Open folder").isVisible()


def test_a_size_that_comes_when_the_dialog_is_closed_is_dropped(
    opened: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    asked, closed, reported = Event(), Event(), Event()

    def slow(*_: object) -> int:
        asked.set()
        assert closed.wait(PATIENCE / 1000)
        reported.set()
        return 1

    monkeypatch.setattr(export, "estimated_size", slow)
    dialog = ask(opened)
    qtbot.waitUntil(asked.is_set, timeout=PATIENCE)
    click(dialog, "Cancel")
    qtbot.waitUntil(lambda: not isValid(dialog), timeout=PATIENCE)
    closed.set()
    qtbot.waitUntil(reported.is_set, timeout=PATIENCE)
    again = ask(opened)  # answers come in the order of the questions
    qtbot.waitUntil(lambda: bool(shown_size(again)), timeout=PATIENCE)


@pytest.mark.parametrize("disabled", [False, True])
def test_what_is_pasted_goes_to_the_pictures_never_straight_into_the_home_folder(
    window: MainWindow, photograph: np.ndarray, home: Path,
    wait_for: Callable[[Phase], None], qtbot: QtBot, disabled: bool,
) -> None:  # fmt: skip
    if disabled:  # as xdg-user-dirs writes it for a folder that is not wanted
        (home / ".config" / "user-dirs.dirs").write_text('XDG_PICTURES_DIR="$HOME/"\n')
    paste(window, photograph[:20, :24])
    wait_for(Phase.DONE)
    dialog = ask(window)
    (target,) = dialog.targets.values()
    assert target.parent == home / "Pictures"
    assert f"The folder {home / 'Pictures'} will be created." in texts(dialog)
    click(dialog, "Export")
    qtbot.waitUntil(lambda: "Exported" in window.messages.text, timeout=PATIENCE)
    assert Image.open(target).size == (96, 80)
    assert "Details" in [b.text() for b in window.messages.findChildren(QPushButton)]
    assert {path.name for path in home.iterdir()} <= {".config", "Pictures", ".cache"}


def test_metadata_and_colours_of_the_file_are_a_choice(
    opened: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = ask(opened)
    click(dialog, "Display P3")
    click(dialog, "Export")
    qtbot.waitUntil(lambda: "Exported" in opened.messages.text, timeout=PATIENCE)
    with Image.open(tmp_path / "photo_lapsrn_4x.png") as image:
        assert image.info["icc_profile"] == display_p3()


def test_the_location_can_be_left_out_where_there_is_one(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    steps = [ExportStep("2x", "", 100, 50)]
    dialog = ExportDialog(tmp_path / "photo.jpg", steps, 0, Preferences(), located=True)
    qtbot.addWidget(dialog)
    dialog.show()
    click(dialog, "No location")
    with qtbot.waitSignal(dialog.confirmed) as confirmed:
        click(dialog, "Export")
    options = confirmed.args[1]
    assert not options.location
    assert not options.strip


def test_a_format_that_cannot_contain_the_result_is_refused_with_an_offer(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    steps = [ExportStep("2x", "_step-2x", 10_000, 5_000), ExportStep("4x", "", 20_000, 10_000)]
    dialog = ExportDialog(tmp_path / "large.webp", steps, 1, Preferences())
    qtbot.addWidget(dialog)
    dialog.show()
    limit = "20,000 x 10,000 pixels exceed the limit of WebP (16,383 per side)."
    assert limit in texts(dialog)
    assert not button(dialog, "Export").isEnabled()
    offer = button(dialog, "Write PNG instead")
    offer.click()
    assert dialog.targets == {1: tmp_path / "large.png"}
    assert button(dialog, "Export").isEnabled()
    assert limit not in texts(dialog)
    assert not offer.isVisible()
    choose_format(dialog, "WebP")
    click(dialog, "All steps")
    assert limit in texts(dialog)
    choose_format(dialog, "JPEG")  # has 65,500 pixels a side
    assert button(dialog, "Export").isEnabled()

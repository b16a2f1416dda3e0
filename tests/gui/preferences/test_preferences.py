"""A person opens the preferences and changes them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from srgui.engine.compute_options import ComputeOptions
from srgui.gui.export.export_dialog import ExportDialog
from srgui.gui.preferences.dialog import PreferencesDialog
from srgui.gui.service import courtesy
from srgui.gui.settings import Preferences, Settings
from srgui.gui.studio.studio import Studio
from srgui.gui.theme.theme import DARK, Theme
from srgui.gui.window.main_window import MainWindow
from srgui.images.reading.results import is_result
from srgui.images.writing.writer import WriteOptions
from tests.gui.acts import Brake, click, texts


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot, theme: Theme) -> Iterator[PreferencesDialog]:
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    qtbot.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    dialog = window.findChild(PreferencesDialog)
    assert dialog is not None
    assert QTest.qWaitForWindowActive(dialog)
    yield dialog
    dialog.close()
    theme.force(Qt.ColorScheme.Unknown)


def field(dialog: QDialog, kind: type, name: str):
    return next(w for w in dialog.findChildren(kind) if w.accessibleName() == name)


def pick(qtbot: QtBot, box: QComboBox, text: str) -> None:
    """Choose an entry with the keyboard, as typing its beginning does."""
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Home)
    while box.currentText() != text:
        before = box.currentIndex()
        qtbot.keyClick(box, Qt.Key.Key_Down)
        assert box.currentIndex() != before, f"there is no {text}"


@pytest.fixture
def stored(settings: Settings, tmp_path: Path) -> Callable[[], Preferences]:
    """The preferences that another start would find."""

    def read() -> Preferences:
        settings.save()
        return Settings(tmp_path / "profile").preferences

    return read


def test_no_label_is_cut_off_when_the_language_changes(
    dialog: PreferencesDialog, qtbot: QtBot
) -> None:
    language = field(dialog, QComboBox, "Language")
    try:
        pick(qtbot, language, "简体中文")
        qtbot.waitUntil(lambda: dialog.windowTitle() == "首选项")
        labels = dialog.findChildren(QLabel)
        qtbot.waitUntil(lambda: all(x.width() >= x.sizeHint().width() for x in labels))
    finally:
        pick(qtbot, language, "English")


@pytest.mark.slow
def test_the_theme_changes_at_once_and_is_remembered(
    dialog: PreferencesDialog,
    window: MainWindow,
    theme: Theme,
    qtbot: QtBot,
    stored: Callable[[], Preferences],
) -> None:
    for name in ("Dark", "Light"):
        pick(qtbot, field(dialog, QComboBox, "Theme"), name)
        assert (theme.tokens is DARK) == (name == "Dark")
        assert window.palette().window().color() == QColor(theme.tokens.window)
    assert stored().theme == "light"


def test_device_and_threads_apply_to_the_next_run(
    dialog: PreferencesDialog, studio: Studio, qtbot: QtBot, stored: Callable[[], Preferences]
) -> None:
    pick(qtbot, field(dialog, QComboBox, "Device"), "Processor (CPU)")
    threads = field(dialog, QSpinBox, "Threads")
    assert threads.text() == "Automatic"
    qtbot.keyClick(threads, Qt.Key.Key_Up)
    assert studio.choices.choice.compute == ComputeOptions("cpu", 1)
    assert stored().threads == 1


def test_runtime_and_precision_apply_to_the_next_run(
    dialog: PreferencesDialog, studio: Studio, qtbot: QtBot, stored: Callable[[], Preferences]
) -> None:
    pick(qtbot, field(dialog, QComboBox, "Runtime"), "ncnn")
    pick(qtbot, field(dialog, QComboBox, "Precision"), "Full (32 bits)")
    assert studio.choices.choice.compute == ComputeOptions(runtime="ncnn", precision="full")
    assert stored().runtime == "ncnn"
    assert stored().precision == "full"


def test_the_defaults_can_be_restored(
    dialog: PreferencesDialog, qtbot: QtBot, stored: Callable[[], Preferences]
) -> None:
    quality = field(dialog, QSpinBox, "Quality")
    quality.selectAll()
    qtbot.keyClicks(quality, "55")
    qtbot.keyClick(quality, Qt.Key.Key_Tab)
    pick(qtbot, field(dialog, QComboBox, "Format"), "WebP")
    assert stored() == Preferences(quality=55, format=".webp")
    restore = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Restore defaults")
    qtbot.mouseClick(restore, Qt.MouseButton.LeftButton)
    assert quality.value() == Preferences().quality
    assert stored() == Preferences()


def test_a_pattern_that_makes_no_names_is_explained_and_not_kept(
    dialog: PreferencesDialog, qtbot: QtBot, stored: Callable[[], Preferences]
) -> None:
    pattern = field(dialog, QLineEdit, "File name")
    pattern.selectAll()
    qtbot.keyClicks(pattern, "{name} big")
    assert "For example photo big.png" in texts(dialog)
    qtbot.keyClicks(pattern, "/")
    assert "Needs the name of the picture" in texts(dialog)
    assert stored().pattern == "{name} big"


def test_everything_can_be_reached_with_tab(dialog: PreferencesDialog, qtbot: QtBot) -> None:
    wanted = {
        "Theme", "Language", "Device", "Threads", "Memory for results", "Format", "Quality",
        "Folder", "File name",
    }  # fmt: skip
    reached = set()
    for _ in range(30):
        focused = dialog.focusWidget()
        reached.add(focused.accessibleName() if focused else "")
        qtbot.keyClick(dialog, Qt.Key.Key_Tab)
    assert wanted <= reached


def test_an_export_begins_as_preferred(opened: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "enlarged"
    folder.mkdir()
    opened.preferences.set(
        Preferences(format=".webp", quality=33, folder=str(folder), pattern="{scale}-{name}")
    )
    opened.actions_.export.trigger()
    dialog = opened.findChild(ExportDialog)
    assert dialog is not None
    assert list(dialog.targets.values()) == [folder / "4-photo.webp"]
    assert field(dialog, QSpinBox, "Quality").value() == 33


def test_what_changes_from_file_to_file_is_put_into_the_name_by_a_click(
    dialog: PreferencesDialog, qtbot: QtBot, stored: Callable[[], Preferences]
) -> None:
    name = field(dialog, QLineEdit, "File name")
    name.setText("")
    for text in ("+ Name", "+ Factor"):
        click(dialog, text)
        qtbot.keyClicks(name, "-")
    assert name.text() == "‹Name›-‹Factor›-"
    assert stored().pattern == "{name}-{scale}-"


def test_the_record_of_network_and_settings_can_be_switched_off(
    window: MainWindow, dialog: PreferencesDialog, qtbot: QtBot,
    stored: Callable[[], Preferences], studio: Studio, photo: Path, tmp_path: Path,
) -> None:  # fmt: skip
    box = next(b for b in dialog.findChildren(QCheckBox) if "Record network" in b.text())
    for recorded in (True, False):
        assert box.isChecked() == recorded == stored().provenance
        studio.open([photo])
        qtbot.waitUntil(lambda: studio.run.chosen_result is not None)
        target = tmp_path / f"{recorded}.png"
        result = studio.run.chosen_result
        item, targets = studio.album.current, {result.last: target}
        window.export.write(item, result, result.choice, tmp_path, targets, WriteOptions())
        qtbot.waitUntil(target.exists)
        assert is_result(target) == recorded
        box.click()


def test_leaving_a_processor_free_is_seen_in_the_facts_and_can_be_switched_off(
    window: MainWindow, dialog: PreferencesDialog, qtbot: QtBot, studio: Studio, photo: Path,
    stored: Callable[[], Preferences], brake: Brake, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(courtesy, "processors", lambda: 8)
    monkeypatch.setattr(courtesy, "on_battery", lambda: True)
    window.findChild(courtesy.Courtesy).set_wanted(True)

    def is_shown() -> bool:
        labels = window.controls.findChildren(QLabel)
        return any(
            "Processors: 7 of 8, on battery" in x.text() and not x.isHidden() for x in labels
        )

    brake.hold(1)
    studio.open([photo])
    qtbot.waitUntil(is_shown)
    box = next(b for b in dialog.findChildren(QCheckBox) if "Leave a processor free" in b.text())
    assert box.isChecked()
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton)
    assert not is_shown()
    assert not stored().courteous


@pytest.mark.parametrize("language", ["de", "fr", "ja"])
def test_both_columns_have_room_when_the_language_changes(
    dialog: PreferencesDialog, window: MainWindow, language: str, qtbot: QtBot
) -> None:
    window.preferences.set(Preferences(language=language))

    def whole() -> bool:
        buttons = [w for w in dialog.findChildren(QWidget) if w.isVisibleTo(dialog)]
        return all(w.mapTo(dialog, w.rect().topRight()).x() < dialog.width() for w in buttons)

    try:
        QTest.qWait(100)  # the texts change now, their layout later
        qtbot.waitUntil(whole)
    finally:
        window.preferences.set(Preferences(language="en"))

"""F1 lists every shortcut; About lists versions, licence and papers."""

from __future__ import annotations

import re
from typing import TypeVar

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

import srgui
from srgui.gui.help import guide as guide_module
from srgui.gui.help.about import AboutDialog
from srgui.gui.help.first_steps import FirstStepsDialog
from srgui.gui.help.guide import GuideDialog
from srgui.gui.help.shortcut_sheet import ShortcutSheet
from srgui.gui.studio.studio import Studio
from srgui.gui.text import titles
from srgui.gui.text.retranslate import plain_text
from srgui.gui.window.main_window import MainWindow
from tests.gui.acts import click

D = TypeVar("D", bound=QDialog)


def shown(window: MainWindow, kind: type[D]) -> D:
    dialog = window.findChild(kind)
    assert dialog is not None
    assert QTest.qWaitForWindowActive(dialog)
    return dialog


@pytest.fixture
def sheet(window: MainWindow, qtbot: QtBot) -> ShortcutSheet:
    assert QTest.qWaitForWindowActive(window)
    qtbot.keyClick(window, Qt.Key.Key_F1)
    return shown(window, ShortcutSheet)


def test_the_guide_shows_a_photograph_through_bicubic_and_all_networks(
    window: MainWindow, qtbot: QtBot
) -> None:
    assert QTest.qWaitForWindowActive(window)
    window.actions_.guide.trigger()
    guide = shown(window, GuideDialog)
    labels = guide.findChildren(QLabel)
    upper, lower = (label for label in labels if not label.pixmap().isNull())
    assert upper.size() == lower.size()
    texts = [label.text() for label in labels]
    wanted = ["Source, 4×", "Without AI", "LapSRN, default"]
    wanted += ["LapSRN, sharp", "DRRN, sharp", "DRCN, sharp"]
    assert [text for text in texts if text in wanted] == wanted
    assert any("set Natural texture to 0" in text for text in texts)
    qtbot.keyClick(guide, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(GuideDialog) is None)


def test_the_guide_fits_a_low_screen(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    low = QSize(940, 500)  # 1920 x 1080 at 200 %, without the frame
    monkeypatch.setattr(guide_module, "room_on_screen", lambda _: low)
    guide = GuideDialog(window)
    qtbot.addWidget(guide)
    assert guide.sizeHint().height() <= low.height()
    assert guide.sizeHint().width() <= low.width()


def test_the_sheet_lists_every_shortcut_of_every_action(
    sheet: ShortcutSheet, window: MainWindow
) -> None:
    reported = {label.accessibleName() for label in sheet.findChildren(QLabel)}
    native = QKeySequence.SequenceFormat.NativeText
    with_keys = [action for action in window.actions_.all() if action.shortcuts()]
    assert len(with_keys) > 20
    for action in with_keys:
        line = next((one for one in reported if one.startswith(f"{plain_text(action)}: ")), "")
        keys = line.partition(": ")[2].split(", ")
        expected = {key.toString(native) for key in action.shortcuts()}
        # An arrow key is reported by its arrow, as it stands on the keyboard; Page Up is none.
        expected = {re.sub(r"\bLeft\b", "←", re.sub(r"\bRight\b", "→", key)) for key in expected}
        assert expected <= {*keys, ","}, action.text()


def test_the_sheet_fits_a_common_screen_whole(sheet: ShortcutSheet) -> None:
    scroll = sheet.findChild(QScrollArea)
    assert scroll is not None
    sheet.resize(1200, 800 - 48)  # what a frame and the bar of a desktop leave of 800
    QApplication.processEvents()
    assert scroll.verticalScrollBar().maximum() == 0
    assert all(cap.text() for cap in sheet.findChildren(QLabel) if cap.property("keycap"))


def test_no_two_actions_have_the_same_shortcut(window: MainWindow) -> None:
    taken: dict[str, str] = {}
    for action in window.actions_.all():
        for key in dict.fromkeys(key.toString() for key in action.shortcuts()):
            assert key not in taken, f"{action.text()} and {taken[key]} share {key}"
            taken[key] = action.text()


def test_the_sheet_closes_with_escape(sheet: ShortcutSheet, qtbot: QtBot) -> None:
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_about_names_version_licence_and_papers(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_.about.trigger()
    dialog = shown(window, AboutDialog)
    text = " ".join(label.text() for label in dialog.findChildren(QLabel))
    for part in (srgui.__version__, "MIT", "LapSRN", "DRRN", "DRCN", "arXiv:1511.04491", "Python"):
        assert part in text
    assert dialog.height() < 500  # nothing is cut, or has to be scrolled, on a low screen
    assert not dialog.findChildren(QScrollArea)
    for page, seen in (("Quality", "DRCN fast"), ("Versions", "Python"), ("Networks", "LapSRN")):
        click(dialog, page)
        assert any(
            seen in label.text() for label in dialog.findChildren(QLabel) if label.isVisible()
        )
    copy = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Copy versions")
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert f"srgui: {srgui.__version__}\n" in QGuiApplication.clipboard().text()
    assert "Computed by" not in text  # nothing has been computed yet


def test_about_says_by_what_and_how_precisely_the_result_was_computed(
    opened: MainWindow, studio: Studio, qtbot: QtBot
) -> None:
    assert studio.presentation.result is not None
    opened.actions_.about.trigger()
    dialog = shown(opened, AboutDialog)
    plan = studio.presentation.result.plan
    precision = {"full": "full precision (32 bits)", "fast": "fast precision (16 bits)"}
    expected = f"{titles.runtime_name(plan.runtime)} with {precision[plan.precision]}"
    assert expected in [label.text() for label in dialog.findChildren(QLabel)]
    copy = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Copy versions")
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert f"Computed by: {expected}" in QGuiApplication.clipboard().text()


def test_the_first_steps_fit_a_low_screen_and_name_the_keys(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.actions_.first_steps.trigger()
    dialog = shown(window, FirstStepsDialog)
    low = QSize(940, 500)  # 1920 x 1080 at 200 %, without the frame
    assert dialog.height() <= low.height()
    assert dialog.width() <= low.width()
    text = " ".join(label.text() for label in dialog.findChildren(QLabel))
    for action, words in (
        (window.actions_.crop, "K crops"),
        (window.actions_.play, "P plays"),
        (window.actions_.loupe, "L shows"),
    ):
        key = action.shortcut().toString() or action.text().partition("\t")[2]
        assert words in text
        assert key in words
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(FirstStepsDialog) is None)

"""An amber line says what was changed for the person."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel
from pytestqt.qtbot import QtBot

from srgui.gui.panel.adjustment import AdjustmentLine
from srgui.gui.panel.factor_choice import FactorChoice
from srgui.gui.studio.phase import Phase
from srgui.gui.studio.studio import Studio
from srgui.gui.theme.theme import Theme
from srgui.gui.window.main_window import MainWindow
from tests.gui.acts import PATIENCE, click, custom_size, type_size


def line(window: MainWindow) -> QLabel:
    return window.controls.findChild(AdjustmentLine)


def test_a_factor_that_a_network_does_not_support_is_changed_and_said(
    opened: MainWindow, studio: Studio, wait_for: Callable[[Phase], None], theme: Theme
) -> None:
    assert not line(opened).isVisible()
    click(opened.controls, "8×")
    click(opened.controls, "DRRN")
    assert studio.choices.choice.scale == 4.0
    assert line(opened).isVisible()
    assert line(opened).text() == "DRRN goes up to 4×, so the size is now 4×"
    assert line(opened).palette().windowText().color().name() == theme.tokens.warning
    click(opened.controls, "2×")
    assert not line(opened).isVisible()


def test_a_width_that_can_not_be_reached_is_said(opened: MainWindow, studio: Studio) -> None:
    dialog = custom_size(opened)
    type_size(dialog, "Width", "9999")
    click(dialog, "Use this size")
    assert studio.choices.choice.scale == 8.0
    assert line(opened).text() == "9999 pixels can't be reached: the limit is 8×"


def test_settings_that_are_taken_over_from_another_picture_are_said(
    opened: MainWindow, studio: Studio, photos: list[Path], wait_for: Callable[[Phase], None],
    qtbot: QtBot,
) -> None:  # fmt: skip
    first = studio.album.items[0]
    click(opened.controls, "2×")
    wait_for(Phase.DONE)
    assert not line(opened).isVisible()
    studio.open(photos[:1])
    qtbot.waitUntil(lambda: studio.album.current is not first, timeout=PATIENCE)
    wait_for(Phase.DONE)
    assert studio.choices.choice.scale == 2.0
    assert line(opened).text() == "Settings taken over from photo.png"
    click(opened.controls, "4×")  # which are its own
    assert not line(opened).isVisible()
    studio.show_item(first)
    assert not line(opened).isVisible()


def test_settings_of_the_start_are_nothing_to_mention(
    opened: MainWindow, studio: Studio, photos: list[Path], wait_for: Callable[[Phase], None],
    qtbot: QtBot,
) -> None:  # fmt: skip
    first = studio.album.items[0]
    click(opened.controls, "2×")
    click(opened.controls, "4×")
    studio.open(photos[:1])
    qtbot.waitUntil(lambda: studio.album.current is not first, timeout=PATIENCE)
    wait_for(Phase.DONE)
    assert not line(opened).isVisible()


def test_nothing_moves_under_the_pointer_when_the_line_has_nothing_more_to_say(
    opened: MainWindow,
) -> None:
    click(opened.controls, "8×")
    click(opened.controls, "DRRN")
    QApplication.processEvents()
    best = opened.controls.findChildren(QCheckBox)[0]
    place = best.mapTo(opened, QPoint(0, 0))
    opened.controls.choose_ensemble(True)
    QApplication.processEvents()
    assert not line(opened).isVisible()
    assert best.mapTo(opened, QPoint(0, 0)) == place


def test_no_gap_stays_when_the_choice_is_undone(opened: MainWindow, studio: Studio) -> None:
    click(opened.controls, "8×")
    QApplication.processEvents()
    best = opened.controls.findChildren(QCheckBox)[0]
    column = best.parentWidget()
    factors = opened.controls.findChild(FactorChoice)
    gap = best.mapTo(column, QPoint(0, 0)).y() - factors.mapTo(column, QPoint(0, 0)).y()
    click(opened.controls, "DRRN")
    QApplication.processEvents()
    studio.history.undo()
    QApplication.processEvents()
    assert not line(opened).isVisible()
    assert best.mapTo(column, QPoint(0, 0)).y() - factors.mapTo(column, QPoint(0, 0)).y() == gap

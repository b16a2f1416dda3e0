"""The panel of an ordinary window shows everything at once; what is rarely wanted is closed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from srgui.gui.compare.psnr_chart import PsnrChart
from srgui.gui.library.filmstrip import Filmstrip
from srgui.gui.panel.panel_scroll import PanelScroll
from srgui.gui.settings import Preferences
from srgui.gui.studio.phase import Phase
from srgui.gui.studio.studio import Studio
from srgui.gui.widgets.eliding_label import ElidingLabel
from srgui.gui.window.main_window import MainWindow
from srgui.images import Picture
from srgui.images.writing.writer import write
from tests.gui.acts import PATIENCE, ask_for_all, button, click, wait_for_end_of_export


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_nothing_scrolls_at_1280_by_800(
    window: MainWindow, studio: Studio, save: Callable[..., Path], photograph: np.ndarray,
    wait_for: Callable[[Phase], None], qtbot: QtBot, tmp_path: Path, language: str,
) -> None:  # fmt: skip
    window.preferences.set(Preferences(language=language))
    window.resize(1280, 800)
    photo = np.ascontiguousarray(photograph[:32, :40])
    deep = tmp_path / "deep.png"
    write(Picture(photo.astype(np.uint16) * 257), deep)
    studio.open([save(photo, "a.jpg", quality=80), deep])
    wait_for(Phase.DONE)
    scroll = window.controls.findChild(PanelScroll)
    bar = scroll.verticalScrollBar()
    first = studio.album.current
    studio.choices.choose(replace(studio.choices.choice, scale=2.0))
    for item in list(studio.album.items):
        studio.show_item(item)
        wait_for(Phase.DONE)
        qtbot.waitUntil(lambda: scroll.widget().height() > 0)
        QApplication.processEvents()
        assert window.pictures.own.isVisible() == (item is first)
        assert bar.maximum() == 0
    window.preferences.set(Preferences(language="en"))


def test_the_panel_is_as_wide_as_its_texts_and_no_wider(opened: MainWindow, qtbot: QtBot) -> None:
    before, link = opened.controls.width(), button(opened.controls, "Add network…")
    scroll = opened.controls.findChild(PanelScroll)
    link.setText("Netzwerk aus einer Datei hinzufügen…")
    qtbot.waitUntil(lambda: opened.controls.width() > before)
    assert scroll.widget().width() <= scroll.viewport().width()
    assert opened.controls.geometry().right() <= opened.rect().right()
    link.setText("Add network…")
    qtbot.waitUntil(lambda: opened.controls.minimumWidth() <= before)


def test_what_is_measured_is_seen_when_somebody_opens_it_or_makes_a_test(
    opened: MainWindow, studio: Studio, qtbot: QtBot
) -> None:
    (reference,) = (
        b for b in opened.findChildren(QPushButton) if b.text() == "Drop or choose a reference"
    )
    assert not reference.isVisible()
    click(opened.controls, "Measure quality")
    assert reference.isVisible()
    click(opened.controls, "Measure quality")
    assert not reference.isVisible()
    click(opened.controls, "2×")
    opened.actions_.make_test.trigger()
    qtbot.waitUntil(lambda: len(studio.album.items) == 2, timeout=PATIENCE)
    (psnr,) = (label for label in opened.controls.findChildren(QLabel) if label.text() == "PSNR")
    qtbot.waitUntil(psnr.isVisible, timeout=PATIENCE)


def test_what_lies_below_the_picture_takes_a_quarter_of_the_height_at_most(
    window: MainWindow, studio: Studio, photos: list[Path], wait_for: Callable[[Phase], None],
    qtbot: QtBot,
) -> None:  # fmt: skip
    studio.open(photos)
    wait_for(Phase.DONE)
    click(ask_for_all(window), "Export all")
    wait_for_end_of_export(window, qtbot)
    QApplication.processEvents()
    below = (window.pictures.tray, window.bottom_bar)
    assert all(part.isVisible() for part in below)
    assert window.height() == 800
    assert sum(part.height() for part in below) <= 200
    assert window.canvas.height() >= 800 - 200 - window.top_bar.height()


def test_what_is_measured_comes_into_sight_when_it_is_opened(
    opened: MainWindow, qtbot: QtBot
) -> None:
    opened.resize(1280, 640)
    scroll = opened.controls.findChild(PanelScroll)
    click(opened.controls, "Measure quality")
    last = button(opened.controls, "Test with a reduced copy")

    def seen() -> bool:
        view = scroll.viewport()
        return bool(view.rect().contains(QRect(last.mapTo(view, QPoint(0, 0)), last.size())))

    qtbot.waitUntil(seen, timeout=PATIENCE)


def test_where_the_person_scrolls_to_the_panel_stays(opened: MainWindow, qtbot: QtBot) -> None:
    opened.resize(1280, 640)
    scroll = opened.controls.findChild(PanelScroll)
    bar = scroll.verticalScrollBar()
    click(opened.controls, "Measure quality")
    qtbot.waitUntil(lambda: bar.value() > 0, timeout=PATIENCE)
    QTest.keyClick(bar, Qt.Key.Key_Home)
    assert bar.value() == 0
    opened.resize(1280, 600)
    QApplication.processEvents()
    assert bar.value() == 0


def test_the_figures_of_a_test_come_into_sight(
    opened: MainWindow, studio: Studio, qtbot: QtBot, wait_for: Callable[[Phase], None]
) -> None:
    opened.resize(1280, 640)
    scroll = opened.controls.findChild(PanelScroll)
    click(opened.controls, "2×")
    click(opened.controls, "DRCN")
    wait_for(Phase.DONE)
    opened.actions_.make_test.trigger()
    qtbot.waitUntil(lambda: len(studio.album.items) == 2, timeout=PATIENCE)
    chart = opened.controls.findChild(PsnrChart)
    wait_for(Phase.DONE)
    qtbot.waitUntil(lambda: len(opened.compare.reference.scores) == 17, timeout=PATIENCE)
    view = scroll.viewport()
    assert view.rect().contains(QRect(chart.mapTo(view, QPoint(0, 0)), chart.size()))


def test_another_reference_is_offered_where_there_is_one(
    opened: MainWindow, studio: Studio, qtbot: QtBot
) -> None:
    click(opened.controls, "Measure quality")
    assert button(opened.controls, "Drop or choose a reference").isVisible()
    click(opened.controls, "2×")
    opened.actions_.make_test.trigger()
    qtbot.waitUntil(lambda: len(studio.album.items) == 2, timeout=PATIENCE)
    qtbot.waitUntil(
        lambda: button(opened.controls, "Choose another reference").isVisible(), timeout=PATIENCE
    )


def test_the_scroll_bar_does_not_narrow_the_cards(opened: MainWindow) -> None:
    scroll = opened.controls.findChild(PanelScroll)
    card = button(opened.controls, "LapSRN")
    click(opened.controls, "More networks")
    widths = []
    for height in (1000, 500):
        opened.resize(1280, height)
        QApplication.processEvents()
        widths.append((scroll.verticalScrollBar().isVisible(), card.width()))
    assert [shown for shown, _ in widths] == [False, True]
    assert widths[0][1] == widths[1][1]


def test_the_line_about_custom_settings_is_seen_whole(
    strip: Filmstrip, window: MainWindow, studio: Studio
) -> None:
    click(window.controls, "2×")
    QApplication.processEvents()
    (label,) = window.pictures.own.findChildren(ElidingLabel)
    assert label.isVisible()
    assert label.shown == "Only for this picture"

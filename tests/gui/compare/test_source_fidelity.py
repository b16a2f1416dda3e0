"""The fidelity of the shown step to its source."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QSlider
from pytestqt.qtbot import QtBot

from srgui.engine.enhancement import Enhancement
from srgui.evaluation.fidelity import fidelity
from srgui.gui.compare.source_fidelity import SourceFidelity
from srgui.gui.studio.studio import Studio
from srgui.gui.window.main_window import MainWindow
from tests.gui.acts import PATIENCE, click


def reported(window: MainWindow) -> list[str]:
    return [label.text() for label in window.compare.quality.findChildren(QLabel)]


def test_the_fidelity_of_what_is_looked_at_is_reported_with_its_meaning(
    opened: MainWindow, studio: Studio, qtbot: QtBot
) -> None:
    item, result = studio.album.current, studio.presentation.result
    assert item is not None
    assert item.picture is not None
    assert result is not None
    click(opened.controls, "Measure quality")
    whole = f"{fidelity(result.picture(1), item.picture):.1f} dB"
    qtbot.waitUntil(lambda: whole in reported(opened), timeout=PATIENCE)
    assert any("doesn't show whether the added detail is true" in text for text in reported(opened))
    QTest.keyClick(opened, Qt.Key.Key_BracketLeft)
    level = f"{fidelity(result.picture(0), item.picture):.1f} dB"
    assert level != whole
    qtbot.waitUntil(lambda: level in reported(opened), timeout=PATIENCE)


def test_it_follows_the_strength(opened: MainWindow, studio: Studio, qtbot: QtBot) -> None:
    item, result = studio.album.current, studio.presentation.result
    assert item is not None
    assert item.picture is not None
    assert result is not None
    click(opened.controls, "Measure quality")
    (slider,) = (
        s for s in opened.controls.findChildren(QSlider) if s.accessibleName() == "Strength"
    )
    QTest.keyClick(slider, Qt.Key.Key_Home)
    plain = f"{fidelity(result.picture(1, Enhancement(0.0)), item.picture):.1f} dB"
    qtbot.waitUntil(lambda: plain in reported(opened), timeout=PATIENCE)


def test_nothing_is_measured_that_nobody_looks_at(
    opened: MainWindow,
) -> None:
    fidelity_of_source = opened.findChild(SourceFidelity)
    assert fidelity_of_source is not None
    (settled,) = fidelity_of_source.findChildren(QTimer)
    QTest.keyClick(opened, Qt.Key.Key_BracketLeft)
    assert not settled.isActive()
    click(opened.controls, "Measure quality")
    assert settled.isActive()

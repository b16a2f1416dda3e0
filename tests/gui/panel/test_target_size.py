"""A person wants a size: as a factor, in percent, or by width or height in pixels."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QLabel
from pytestqt.qtbot import QtBot

from srgui.gui.panel.target_size import TargetSize
from srgui.gui.studio.phase import Phase
from srgui.gui.studio.studio import Studio
from srgui.gui.window.main_window import MainWindow


@pytest.fixture
def target(opened: MainWindow) -> TargetSize:
    found = opened.controls.findChild(TargetSize)
    assert found is not None
    return found


def choose_unit(target: TargetSize, name: str) -> None:
    box = target.findChild(QComboBox)
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Home)
    while box.currentText() != name:
        before = box.currentIndex()
        QTest.keyClick(box, Qt.Key.Key_Down)
        assert box.currentIndex() != before, f"there is no {name}"


def type_value(target: TargetSize, text: str, *, confirm: bool = True) -> None:
    field = target.findChild(QDoubleSpinBox)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    if confirm:
        QTest.keyClick(field, Qt.Key.Key_Return)


def told(target: TargetSize) -> str:
    return " ".join(label.text() for label in target.findChildren(QLabel) if label.isVisible())


@pytest.mark.parametrize(
    ("unit", "value", "size"),
    [
        ("Factor", "2.5", (100, 80)),
        ("Percent", "150", (60, 48)),
        ("Width", "97", (97, 78)),
        ("Height", "77", (96, 77)),
    ],
)
def test_every_unit_gives_the_wanted_size(
    target: TargetSize, studio: Studio, wait_for: Callable[[Phase], None],
    unit: str, value: str, size: tuple[int, int],
) -> None:  # fmt: skip
    choose_unit(target, unit)
    type_value(target, value)
    assert told(target) == f"{size[0]} × {size[1]} pixels"
    wait_for(Phase.DONE)
    assert studio.result is not None
    assert (studio.result.plan.width, studio.result.plan.height) == size


def test_the_size_is_told_while_it_is_typed(target: TargetSize, studio: Studio) -> None:
    choose_unit(target, "Width")
    type_value(target, "100", confirm=False)
    assert told(target) == "100 × 80 pixels"
    assert studio.choice.scale == 4.0


def test_too_much_becomes_the_greatest_possible_and_that_is_said(
    target: TargetSize, opened: MainWindow, studio: Studio
) -> None:
    choose_unit(target, "Width")
    type_value(target, "5000")
    assert told(target) == "At most 8× here. 320 × 256 pixels"
    assert studio.choice.scale == 8.0
    assert target.findChild(QDoubleSpinBox).value() == 320
    type_value(target, "20")
    assert told(target) == "At least 1×. 40 × 32 pixels"
    assert studio.choice.scale == 1.0
    type_value(target, "80")
    assert told(target) == "80 × 64 pixels"


def test_the_number_follows_the_unit_and_the_picture(
    target: TargetSize, studio: Studio, save: Callable[..., Path], photograph: np.ndarray,
    qtbot: QtBot,
) -> None:  # fmt: skip
    field = target.findChild(QDoubleSpinBox)
    assert field.text() == "4.00×"
    choose_unit(target, "Height")
    assert field.value() == 128
    studio.open([save(np.ascontiguousarray(photograph[:16, :20]), "small.png")])
    qtbot.waitUntil(lambda: field.value() == 64)


def test_without_a_picture_only_relative_sizes_are_offered(window: MainWindow) -> None:
    box = window.controls.findChild(TargetSize).findChild(QComboBox)
    enabled = [box.itemText(i) for i in range(box.count()) if box.model().item(i).isEnabled()]
    assert enabled == ["Factor", "Percent"]

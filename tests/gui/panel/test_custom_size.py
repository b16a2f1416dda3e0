"""A person wants a size: by width, height or long edge, in percent, or of a print."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDoubleSpinBox, QLabel, QSpinBox
from pytestqt.qtbot import QtBot

from srgui.gui.export.export_dialog import ExportDialog
from srgui.gui.panel.custom_size import CustomSize
from srgui.gui.panel.factor_choice import FactorChoice
from srgui.gui.studio.phase import Phase
from srgui.gui.studio.studio import Studio
from srgui.gui.theme.theme import Theme
from srgui.gui.window.main_window import MainWindow
from srgui.images.reading.reader import read
from tests.gui.acts import (
    PATIENCE,
    ask_for_all,
    button,
    click,
    custom_size,
    type_size,
    wait_for_end_of_export,
)


def shown_size(window: MainWindow) -> str:
    """The text next to the heading."""
    choice = window.controls.findChild(FactorChoice)
    assert choice is not None
    return choice.findChildren(QLabel)[1].text()


def choose(box: QComboBox, index: int) -> None:
    """Choose an entry as a person does."""
    box.setCurrentIndex(index)
    box.activated.emit(index)


def reported(dialog: CustomSize) -> str:
    return dialog.findChildren(QLabel)[-1].text()


@pytest.mark.parametrize(
    ("unit", "value", "size"),
    [
        ("Percent", "150", (60, 48)),
        ("Width", "97", (97, 78)),
        ("Height", "77", (96, 77)),
        ("Long edge", "100", (100, 80)),
    ],
)
def test_every_unit_gives_the_wanted_size(
    opened: MainWindow, studio: Studio, wait_for: Callable[[Phase], None],
    unit: str, value: str, size: tuple[int, int],
) -> None:  # fmt: skip
    dialog = custom_size(opened)
    type_size(dialog, unit, value)
    assert f"{size[0]} × {size[1]} pixels" in reported(dialog)
    click(dialog, "Use this size")
    assert f"{size[0]} × {size[1]} pixels" in shown_size(opened)
    wait_for(Phase.DONE)
    assert studio.presentation.result is not None
    assert (studio.presentation.result.plan.width, studio.presentation.result.plan.height) == size
    assert button(opened.controls, "Custom…").isChecked()


@pytest.mark.parametrize(("length", "value"), [("cm", "2.0"), ("inches", "0.8")])
def test_a_print_of_a_given_size_at_a_given_resolution(
    opened: MainWindow, studio: Studio, length: str, value: str
) -> None:
    dialog = custom_size(opened)
    type_size(dialog, "Print size (long edge)", value)
    lengths = dialog.findChildren(QComboBox)[1]
    QTest.keyClicks(lengths, length)
    dots = dialog.findChild(QSpinBox)
    dots.setFocus()
    dots.selectAll()
    QTest.keyClicks(dots, "200")
    field = dialog.findChild(QDoubleSpinBox)
    field.selectAll()
    QTest.keyClicks(field, value)
    pixels = round(float(value) / (2.54 if length == "cm" else 1) * 200)
    assert reported(dialog).startswith(f"{value} ×")
    assert f"{pixels} × {round(pixels * 32 / 40)} pixels" in reported(dialog)
    click(dialog, "Use this size")
    assert studio.choices.choice.side is not None
    assert (studio.choices.choice.side.axis, studio.choices.choice.side.pixels) == (
        "long edge",
        pixels,
    )
    again = custom_size(opened)  # shows what was asked for
    assert again.findChild(QComboBox).currentText() == "Print size (long edge)"
    assert again.findChild(QSpinBox).value() == 200
    click(again, "Cancel")


def test_a_print_on_a_paper_is_exact_whatever_the_unit(theme: Theme, qtbot: QtBot) -> None:
    dialog = CustomSize((3000, 2000), 1.0, None, 8.0)
    qtbot.addWidget(dialog)
    dialog.show()
    type_size(dialog, "Print size (long edge)", "")
    lengths, papers = dialog.findChildren(QComboBox)[1:3]
    for paper, unit, pixels in (
        ("20 × 30 cm", "cm", 3543),
        ("11 × 14 in", "inches", 4200),
        ("A2", "cm", 7016),
    ):
        choose(papers, papers.findText(paper))
        assert lengths.currentText() == unit
        assert f"{pixels} × " in reported(dialog)
        lengths.setCurrentIndex(1)
        lengths.activated.emit(1)
        assert papers.currentText() == paper
        assert f"{pixels} × " in reported(dialog)
    chosen = []
    dialog.size_chosen.connect(lambda _, side: chosen.append(side.pixels))
    click(dialog, "Use this size")
    assert chosen == [7016]


def test_a_size_that_is_only_shown_in_another_unit_stays_as_it_is(
    opened: MainWindow, studio: Studio
) -> None:
    dialog = custom_size(opened)
    type_size(dialog, "Print size (long edge)", "")
    number = dialog.findChild(QDoubleSpinBox)
    inches = dialog.findChildren(QComboBox)[1].currentText() == "inches"
    exact = 4 * 40 / 300 * (1 if inches else 2.54)
    assert number.value() == round(exact, 1) != exact
    click(dialog, "Use this size")
    assert studio.choices.choice.side is not None
    assert (studio.choices.choice.side.pixels, studio.choices.choice.scale) == (160, 4.0)


def test_the_files_of_a_print_record_its_resolution(
    opened: MainWindow, studio: Studio, photo: Path, save: Callable[..., Path],
    photograph: np.ndarray, wait_for: Callable[[Phase], None], qtbot: QtBot,
) -> None:  # fmt: skip
    dialog = custom_size(opened)
    type_size(dialog, "Print size (long edge)", "")
    dots = dialog.findChild(QSpinBox)
    dots.setFocus()
    dots.selectAll()
    QTest.keyClicks(dots, "200")
    QTest.keyClick(dots, Qt.Key.Key_Tab)
    click(dialog, "Use this size")
    wait_for(Phase.DONE)
    click(opened.controls, "Export…")
    click(opened.findChild(ExportDialog), "Export")
    qtbot.waitUntil(lambda: "Exported" in opened.messages.text, timeout=PATIENCE)
    (one,) = photo.parent.glob("photo_*")
    one.rename(one.with_name("moved.png"))
    second = save(np.ascontiguousarray(photograph[:20, :24]), "second.jpg", dpi=(72, 72))
    studio.open([second])
    qtbot.waitUntil(lambda: len(studio.album.items) == 2, timeout=PATIENCE)
    wait_for(Phase.DONE)
    click(ask_for_all(opened), "Export all")
    wait_for_end_of_export(opened, qtbot)
    (first,) = photo.parent.glob("photo_*")
    (other,) = photo.parent.glob("second_*")
    for path in (one.with_name("moved.png"), first, other):
        assert read(path).dpi == pytest.approx((200, 200), abs=0.02)


def test_nothing_changes_until_the_size_is_used(opened: MainWindow, studio: Studio) -> None:
    dialog = custom_size(opened)
    type_size(dialog, "Width", "100")
    assert reported(dialog) == "100 × 80 pixels, 2.5×"
    assert studio.choices.choice.scale == 4.0
    click(dialog, "Cancel")
    assert studio.choices.choice.scale == 4.0
    assert button(opened.controls, "4×").isChecked()
    assert shown_size(opened) == "160 × 128 pixels"


def test_return_in_the_number_uses_the_size(opened: MainWindow, studio: Studio) -> None:
    dialog = custom_size(opened)
    type_size(dialog, "Percent", "250")
    QTest.keyClick(dialog.findChild(QDoubleSpinBox), Qt.Key.Key_Return)
    assert studio.choices.choice.scale == 2.5
    assert shown_size(opened) == "2.5×, 100 × 80 pixels"
    click(opened.controls, "2×")
    assert shown_size(opened) == "80 × 64 pixels"


def test_too_much_becomes_the_greatest_possible_and_that_is_said(
    opened: MainWindow, studio: Studio
) -> None:
    dialog = custom_size(opened)
    type_size(dialog, "Width", "20")
    assert reported(dialog) == "The minimum is 1×. 40 × 32 pixels, 1×"
    type_size(dialog, "Width", "5000")
    assert reported(dialog) == "The maximum is 8×. 320 × 256 pixels, 8×"
    click(dialog, "Use this size")
    assert studio.choices.choice.scale == 8.0
    again = custom_size(opened)
    assert again.findChild(QDoubleSpinBox).value() == 320
    click(again, "Cancel")


def test_the_number_follows_the_unit_and_the_picture(
    opened: MainWindow, studio: Studio, save: Callable[..., Path], photograph: np.ndarray,
    qtbot: QtBot,
) -> None:  # fmt: skip
    dialog = custom_size(opened)
    field = dialog.findChild(QDoubleSpinBox)
    assert field.text() == "160 px"
    type_size(dialog, "Height", "")
    assert field.value() == 128
    click(dialog, "Cancel")
    studio.open([save(np.ascontiguousarray(photograph[:16, :20]), "small.png")])
    qtbot.waitUntil(lambda: shown_size(opened) == "80 × 64 pixels")


def test_a_long_edge_applies_to_upright_and_broad_pictures(
    opened: MainWindow, studio: Studio, save: Callable[..., Path], photograph: np.ndarray,
    qtbot: QtBot,
) -> None:  # fmt: skip
    dialog = custom_size(opened)
    type_size(dialog, "Long edge", "120")
    click(dialog, "Use this size")
    studio.open([save(np.ascontiguousarray(photograph[:60, :30]), "upright.png")])
    qtbot.waitUntil(lambda: [item.size for item in studio.album.items] == [(32, 40), (60, 30)])
    assert [item.choice.scale for item in studio.album.items] == [3.0, 2.0]


def test_without_a_picture_only_percents_are_offered(window: MainWindow) -> None:
    dialog = custom_size(window)
    box = dialog.findChild(QComboBox)
    enabled = [box.itemText(i) for i in range(box.count()) if box.model().item(i).isEnabled()]
    assert enabled == ["Percent"]
    assert box.currentText() == "Percent"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert QApplication.activeModalWidget() is None


def test_a_paper_sets_the_print_and_shows_the_resulting_resolution(
    opened: MainWindow, studio: Studio
) -> None:
    dialog = custom_size(opened)
    type_size(dialog, "Print size (long edge)", "")
    paper = dialog.findChildren(QComboBox)[2]
    paper.setFocus()
    while paper.currentText() != "A4":
        QTest.keyClick(paper, Qt.Key.Key_Down)
    inches = dialog.findChildren(QComboBox)[1].currentText() == "inches"
    # All of a picture of 5 to 4 is seen on 21 cm of the height, or fills the 29.7 cm of the width.
    assert dialog.findChild(QDoubleSpinBox).value() == pytest.approx(10.3 if inches else 26.3)
    assert reported(dialog).endswith("of paper are left on either side.")
    choose(dialog.findChildren(QComboBox)[3], 1)
    assert dialog.findChild(QDoubleSpinBox).value() == pytest.approx(11.7 if inches else 29.7)
    assert paper.currentText() == "A4"
    # 8 times 40 pixels on 29.7 cm
    assert "The maximum is 8×." in reported(dialog)
    assert "at 27 dpi: 320 × 256 pixels, 8×" in reported(dialog)
    assert reported(dialog).endswith("are cut off above and below in print.")
    click(dialog, "Use this size")
    assert studio.choices.choice.side is not None
    assert studio.choices.choice.side.dpi == 27


@pytest.mark.parametrize(
    ("source", "paper", "fit", "fill"),
    [
        ((4000, 3000), "10 × 15 cm", "0.8 cm of paper are left on either side",
         "0.6 cm are cut off above and below"),
        ((3000, 4000), "8 × 10 in", "inches of paper are left on either side",
         "0.3 inches are cut off above and below"),
        ((3000, 2000), "20 × 30 cm", "8×", "8×"),
    ],
)  # fmt: skip
def test_what_a_picture_leaves_of_a_paper_is_reported(
    source: tuple[int, int], paper: str, fit: str, fill: str, theme: Theme, qtbot: QtBot
) -> None:
    dialog = CustomSize(source, 1.0, None, 8.0)
    qtbot.addWidget(dialog)
    dialog.show()
    type_size(dialog, "Print size (long edge)", "")
    papers, placement = dialog.findChildren(QComboBox)[2:4]
    choose(papers, papers.findText(paper))
    assert fit in reported(dialog).replace("1.2×", "8×")
    choose(placement, 1)
    assert fill in reported(dialog).replace("1.2×", "8×")
    choose(papers, 0)
    assert not placement.isEnabled()


def test_every_field_has_its_whole_height(opened: MainWindow) -> None:
    dialog = custom_size(opened)
    type_size(dialog, "Print size (long edge)", "")
    QApplication.processEvents()
    for field in [*dialog.findChildren(QComboBox), *dialog.findChildren(QSpinBox)]:
        assert field.height() >= field.sizeHint().height()
        assert field.parentWidget().rect().contains(field.geometry())

"""Changes to the pictures can be undone, and done again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QSlider
from pytestqt.qtbot import QtBot

from srgui.gui.export.export_all_dialog import ExportAllDialog
from srgui.gui.library.filmstrip import Filmstrip
from srgui.gui.settings import Settings
from srgui.gui.studio.phase import Phase
from srgui.gui.studio.studio import Studio
from srgui.gui.window.main_window import MainWindow
from srgui.models.catalogue import catalogue
from srgui.models.choice import one_per_family
from tests.gui.acts import click, wait_for_end_of_export

FAMILIES = list(one_per_family(catalogue()))
WaitFor = Callable[[Phase], None]
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def undo(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)


def redo(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL | SHIFT)


def scales(studio: Studio) -> list[float]:
    return [item.choice.scale for item in studio.album.items]


def test_a_closed_picture_comes_back_with_its_result(
    strip: Filmstrip, window: MainWindow, studio: Studio
) -> None:
    first, result = studio.album.items[0], studio.presentation.result
    assert not window.actions_.undo.isEnabled()
    QTest.keyClick(window, Qt.Key.Key_W, CONTROL)
    assert first not in studio.album.items
    undo(window)
    assert studio.album.items[0] is first
    assert studio.album.current is first
    assert studio.run.phase is Phase.DONE
    assert studio.presentation.result is result
    redo(window)
    assert first not in studio.album.items
    undo(window)
    assert studio.album.items[0] is first


def test_a_result_of_a_file_that_has_changed_meanwhile_does_not_come_back(
    strip: Filmstrip, window: MainWindow, studio: Studio, photos: list[Path], wait_for: WaitFor
) -> None:
    result = studio.presentation.result
    studio.close_item()
    photos[0].write_bytes(photos[1].read_bytes())
    undo(window)
    wait_for(Phase.DONE)
    assert studio.presentation.result is not result
    assert studio.album.items[0].size == (24, 40)


def test_settings_and_their_application_to_all_are_undone(
    strip: Filmstrip, window: MainWindow, studio: Studio, wait_for: WaitFor
) -> None:
    click(window.controls, "2×")
    click(window.controls, "Apply to all")
    assert scales(studio) == [2, 2, 2]
    undo(window)
    assert scales(studio) == [2, 4, 4]
    undo(window)
    assert scales(studio) == [4, 4, 4]
    assert studio.run.phase is Phase.DONE  # the known result is there at once
    redo(window)
    redo(window)
    assert scales(studio) == [2, 2, 2]
    studio.show_neighbour(1)
    undo(window)
    undo(window)
    assert studio.album.current is studio.album.items[0]  # whose settings they were
    assert not window.actions_.undo.isEnabled()


def test_the_menu_names_what_can_be_undone_and_done_again(
    strip: Filmstrip, window: MainWindow, studio: Studio
) -> None:
    actions = window.actions_
    assert (actions.undo.text(), actions.redo.text()) == ("&Undo", "Re&do")
    click(window.controls, "2×")
    assert actions.undo.text() == "&Undo settings"
    click(window.controls, "Apply to all")
    assert actions.undo.text() == "&Undo apply to all"
    assert actions.undo.toolTip() == "Undo apply to all (Ctrl+Z)"
    studio.close_item()
    assert actions.undo.text() == "&Undo close"
    undo(window)
    undo(window)
    assert (actions.undo.text(), actions.redo.text()) == ("&Undo settings", "Re&do apply to all")


def test_the_settings_of_the_next_session_are_undone_too(
    strip: Filmstrip, window: MainWindow, studio: Studio, settings: Settings
) -> None:
    click(window.controls, "DRCN fast")
    click(window.controls, "2×")
    first = settings.choice(FAMILIES)
    assert (first.model, first.scale) == ("lapsrn", 4)  # the others are of one picture
    click(window.controls, "Apply to all")
    assert settings.choice(FAMILIES).model == "drcn-fast"
    undo(window)
    assert (settings.choice(FAMILIES).model, settings.choice(FAMILIES).scale) == ("lapsrn", 4)
    undo(window)
    assert settings.choice(FAMILIES).scale == 4
    redo(window)
    redo(window)
    assert (settings.choice(FAMILIES).model, settings.choice(FAMILIES).scale) == ("drcn-fast", 2)


def test_the_way_of_a_slider_is_one_step(
    strip: Filmstrip, window: MainWindow, studio: Studio
) -> None:
    for grain in (0.1, 0.3):
        studio.choices.choose(studio.choices.choice.enhanced(grain=grain))
    for strength in (0.9, 0.7, 0.4):
        studio.choices.choose(studio.choices.choice.enhanced(strength=strength))
    undo(window)
    assert studio.choices.choice.enhancement.strength == 1.0
    assert studio.choices.choice.enhancement.grain == 0.3  # of another slider
    redo(window)
    assert studio.choices.choice.enhancement.strength == 0.4
    (slider,) = (
        s for s in window.controls.findChildren(QSlider) if s.accessibleName() == "Strength"
    )
    assert slider.value() == 40


def test_settings_act_on_the_selected_pictures(
    strip: Filmstrip, window: MainWindow, studio: Studio
) -> None:
    strip.setFocus()
    QTest.keyClick(strip, Qt.Key.Key_Right, SHIFT)  # also shows the second one
    assert [item.path.stem for item in strip.selected] == ["photo 1", "photo 2"]
    click(window.controls, "2×")
    assert scales(studio) == [2, 2, 4]
    undo(window)
    assert scales(studio) == [4, 4, 4]


def test_the_menu_of_a_thumbnail_exports_closes_and_closes_the_others(
    strip: Filmstrip, window: MainWindow, studio: Studio, qtbot: QtBot
) -> None:
    menu = strip.menu()
    assert isinstance(menu, QMenu)
    actions = {action.text().replace("&", ""): action for action in menu.actions()}
    assert {"Export…", "Copy result", "Show in folder", "Apply settings to all"} <= set(actions)
    actions["Close others"].trigger()
    assert [item.path.stem for item in studio.album.items] == ["photo 1"]
    undo(window)
    names = [item.path.stem for item in studio.album.items]
    assert names == ["photo 1", "photo 2", "photo 3"]


def test_the_selected_pictures_alone_are_exported(
    strip: Filmstrip, window: MainWindow, studio: Studio, tmp_path: Path, qtbot: QtBot
) -> None:
    strip.setFocus()
    QTest.keyClick(strip, Qt.Key.Key_Right, SHIFT)
    click(window.pictures.tray, "Export 2…")
    dialog = window.findChild(ExportAllDialog)
    click(dialog, "Export all")
    wait_for_end_of_export(window, qtbot)
    assert sorted(path.name for path in tmp_path.glob("*lapsrn*")) == [
        "photo 1_lapsrn_4x.png",
        "photo 2_lapsrn_4x.png",
    ]


def test_settings_of_all_selected_pictures_are_the_common_ones(
    strip: Filmstrip, window: MainWindow, studio: Studio
) -> None:
    window.actions_.select_all.trigger()
    click(window.controls, "2×")
    assert scales(studio) == [2, 2, 2]
    assert studio.choices.common.scale == 2
    assert not window.pictures.own.isVisible()  # there is nothing left to apply them to
    undo(window)
    assert scales(studio) == [4, 4, 4]
    assert studio.choices.common.scale == 4

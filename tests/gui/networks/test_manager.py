"""The dialog that manages networks."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QTreeWidget
from pytestqt.qtbot import QtBot

from srgui import paths
from srgui.gui.networks.licence_field import LicenceField
from srgui.gui.networks.manager import NetworkManager
from srgui.gui.studio.phase import Phase
from srgui.gui.studio.studio import Studio
from srgui.gui.window.main_window import MainWindow
from srgui.models.weights import describe, load
from tests.gui.acts import button, click, texts

WaitFor = Callable[[Phase], None]


def install(window: MainWindow, file: Path, *names: str) -> None:
    """Put copies of a network among the user's own."""
    paths.networks().mkdir(parents=True, exist_ok=True)
    for name in names:
        shutil.copy(file, paths.networks() / f"{name}.safetensors")
    window.networks.reload()


def manager(window: MainWindow) -> NetworkManager:
    """Open the manager by the menu."""
    window.actions_.manage_networks.trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, NetworkManager)
    return dialog


def rows(dialog: NetworkManager) -> list[list[str]]:
    """The cells of the list."""
    tree = dialog.findChild(QTreeWidget)
    assert tree is not None
    items = map(tree.topLevelItem, range(tree.topLevelItemCount()))
    return [[item.text(column) for column in range(4)] for item in items]


def answer(text: str) -> None:
    """Press a button of the dialog in front."""
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    click(dialog, text)


def test_figures_origin_and_licence_of_every_network_are_shown(
    window: MainWindow, community: Path
) -> None:
    install(window, community, "community")
    dialog = manager(window)
    shown = {row[0]: row[1:] for row in rows(dialog)}
    assert shown["LapSRN"][0] == "up to 8×"
    assert shown["LapSRN"][2] == "srgui"
    assert shown["community"][0] == "up to 2×"
    assert shown["community"][1].startswith("2×: 2")
    assert shown["community"][2] == "own.param"
    assert not button(dialog, "Remove").isEnabled()  # LapSRN ships with the program
    assert "shipped with srgui" in texts(dialog)
    dialog.select("community")
    assert button(dialog, "Remove").isEnabled()
    for part in ("test pictures: ", "own.param (SHA-256 ", "community.safetensors"):
        assert part in texts(dialog)
    dialog.reject()


def test_the_licence_of_ones_own_network_can_be_noted(
    window: MainWindow, community: Path, qtbot: QtBot
) -> None:
    install(window, community, "community")
    dialog = manager(window)
    assert dialog.findChildren(LicenceField) == []  # of a shipped network
    dialog.select("community")
    field = dialog.findChild(LicenceField)
    assert field is not None
    assert "terms of" in field.placeholderText()
    QTest.keyClicks(field, "BSD-3, for anime")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: window.networks.models["community"].licence == "BSD-3, for anime")
    shown = dialog.findChildren(LicenceField)[-1]
    assert shown.text() == "BSD-3, for anime"
    QTest.keyClicks(shown, "mistyped")
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert shown.text() == "BSD-3, for anime"
    dialog.reject()
    own = describe(paths.networks() / "community.safetensors")
    assert own.licence == "BSD-3, for anime"
    load(own)  # the tensors and the program are the same


def test_a_renamed_network_stays_the_chosen_one_with_its_result(
    window: MainWindow, studio: Studio, community: Path, photo: Path, wait_for: WaitFor
) -> None:
    install(window, community, "community", "other")
    window.controls.choose_network("community")
    studio.open([photo])
    wait_for(Phase.DONE)
    before = studio.run.chosen_result
    dialog = manager(window)
    dialog.select("community")
    click(dialog, "Rename…")
    asking = QApplication.activeModalWidget()
    assert asking is not None
    field = asking.findChild(QLineEdit)
    for name, error in (("other", "there is a network of this name"), ("mine", "")):
        field.selectAll()
        QTest.keyClicks(field, name)
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert error in texts(asking)
    assert studio.choices.choice.model == "mine"
    assert dialog.current is not None
    assert dialog.current.name == "mine"
    dialog.reject()
    assert studio.run.phase is Phase.DONE
    assert studio.run.chosen_result is before  # nothing is computed again
    studio.history.undo()  # settings with the old name become possible ones
    assert studio.choices.choice.model in ("mine", "lapsrn")


def test_pictures_of_a_removed_network_get_the_first_one(
    window: MainWindow, studio: Studio, community: Path, photos: list[Path], wait_for: WaitFor
) -> None:
    install(window, community, "community")
    studio.open(photos)
    wait_for(Phase.DONE)
    window.controls.choose_network("community")
    wait_for(Phase.DONE)
    first = studio.album.items[0]
    studio.close_items([studio.album.items[1]])
    dialog = manager(window)
    dialog.select("community")
    click(dialog, "Remove")
    answer("Cancel")
    assert "community" in window.networks.models
    click(dialog, "Remove")
    answer("Remove")
    assert [row[0] for row in rows(dialog)] == ["LapSRN", "DRRN", "DRRN fast", "DRCN", "DRCN fast"]
    dialog.reject()
    assert not (paths.networks() / "community.safetensors").exists()
    assert first.choice.model == "lapsrn"
    wait_for(Phase.DONE)
    studio.history.undo()  # the closed picture
    studio.history.undo()  # the choice of the network
    studio.history.redo()  # which is there no more
    assert studio.choices.choice.model == "lapsrn"
    wait_for(Phase.DONE)


def test_a_check_tells_intact_networks_from_damaged_ones(
    window: MainWindow, community: Path, qtbot: QtBot
) -> None:
    install(window, community, "community", "damaged")
    dialog = manager(window)
    dialog.select("community")
    click(dialog, "Check")
    qtbot.waitUntil(lambda: "The file is intact: " in texts(dialog))
    dialog.select("damaged")
    damaged = paths.networks() / "damaged.safetensors"
    damaged.write_bytes(damaged.read_bytes()[:-100])
    click(dialog, "Check")
    qtbot.waitUntil(lambda: "Can't use the network file" in texts(dialog))
    dialog.reject()


@pytest.mark.parametrize("by", ["button", "double click"])
def test_a_network_is_chosen_from_the_list(window: MainWindow, by: str) -> None:
    dialog = manager(window)
    dialog.select("drrn")
    if by == "button":
        click(dialog, "Use")
    else:
        tree = dialog.findChild(QTreeWidget)
        assert tree is not None
        where = tree.visualItemRect(tree.currentItem()).center()
        QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=where)
        QTest.mouseDClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert window.studio.choices.choice.model == "drrn"

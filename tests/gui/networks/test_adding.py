"""Networks are added by a drop, by the menu and from the panel."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from srgui import paths
from srgui.gui.networks.adding import Adding
from srgui.gui.networks.adding_dialog import AddingDialog
from srgui.gui.networks.arrivals import divided
from srgui.gui.panel.network_list import NetworkList
from srgui.gui.studio.phase import Phase
from srgui.gui.studio.studio import Studio
from srgui.gui.window.main_window import MainWindow
from tests.gui.acts import PATIENCE, button, click, texts
from tests.models.importers.layouts.tensorflow_files import write_checkpoint
from tests.models.importers.opaque_files import PARAM, save_ncnn

WaitFor = Callable[[Phase], None]


def drop(window: MainWindow, files: Iterable[Path]) -> None:
    """Drop files onto the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    copy, at, none = Qt.DropAction.CopyAction, QPoint(300, 300), Qt.KeyboardModifier.NoModifier
    left = Qt.MouseButton.LeftButton
    entered = QDragEnterEvent(at, copy, data, left, none)
    QApplication.sendEvent(window, entered)
    assert entered.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(at), copy, data, left, none))


def progress(window: MainWindow) -> AddingDialog:
    """The dialog that shows the progress of additions."""
    (dialog,) = window.findChildren(AddingDialog)
    return dialog


def listed(window: MainWindow) -> list[str]:
    """The networks in the panel."""
    (networks,) = window.controls.findChildren(NetworkList)
    cards = networks.findChildren(QPushButton)
    return [card.accessibleName() for card in cards if card.isCheckable()]


def test_a_dropped_pair_of_ncnn_is_added_and_used(
    window: MainWindow, studio: Studio, photo: Path, tmp_path: Path, wait_for: WaitFor,
    qtbot: QtBot,
) -> None:  # fmt: skip
    studio.open([photo])
    wait_for(Phase.DONE)
    param = save_ncnn(tmp_path, "photo-x2")
    drop(window, [param, param.with_suffix(".bin")])
    qtbot.waitUntil(progress(window).isVisible)
    qtbot.waitUntil(lambda: "photo-x2.param" in texts(progress(window)))
    qtbot.waitUntil(lambda: "photo-x2" in listed(window))
    assert not progress(window).isVisible()
    assert window.messages.text.startswith("Added photo-x2: ")
    assert "dB on test pictures at 2x (bicubic " in window.messages.text
    click(window.messages, "Use it")
    qtbot.waitUntil(lambda: studio.choices.choice.model == "photo-x2")
    wait_for(Phase.DONE)
    result = studio.run.chosen_result
    assert result is not None
    assert result.size(0) == (64, 80)
    assert result.network_title.startswith("photo-x2")


def test_pictures_and_networks_may_come_together(
    window: MainWindow, studio: Studio, photo: Path, community: Path, wait_for: WaitFor,
    qtbot: QtBot,
) -> None:  # fmt: skip
    drop(window, [photo, community])
    wait_for(Phase.DONE)
    qtbot.waitUntil(lambda: "community" in listed(window))
    assert [item.path.name for item in studio.album.items] == ["photo.png"]
    assert (paths.networks() / "community.safetensors").is_file()


def test_a_name_that_is_taken_gets_a_number(
    window: MainWindow, community: Path, qtbot: QtBot
) -> None:
    window.open([community])
    qtbot.waitUntil(lambda: "community" in listed(window))
    window.open([community])
    qtbot.waitUntil(lambda: "community-2" in listed(window))


def test_what_is_wrong_with_a_file_is_one_sentence(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    broken = save_ncnn(tmp_path, param=PARAM.replace("BinaryOp ", "MyOwnLayer"))
    drop(window, [broken])
    qtbot.waitUntil(lambda: window.messages.error is not None)
    assert "of the kind MyOwnLayer, which is not supported" in window.messages.text
    assert "\n" not in window.messages.text
    assert not progress(window).isVisible()
    assert not list(paths.networks().glob("*"))


def test_of_several_files_the_outcomes_are_summarised(
    window: MainWindow, community: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    damaged = tmp_path / "damaged.safetensors"
    damaged.write_bytes(community.read_bytes()[:2000])
    drop(window, [damaged, community])
    qtbot.waitUntil(lambda: window.messages.isVisible())
    assert window.messages.text == "Added 1 of 2 networks"
    click(window.messages, "Details")
    assert "damaged.safetensors" in window.messages.text


def test_a_cancelled_import_ends_at_once_and_leaves_nothing(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    drop(window, [save_ncnn(tmp_path, "one"), save_ncnn(tmp_path, "two")])
    qtbot.waitUntil(lambda: "for the first time" in texts(progress(window)))
    click(progress(window), "Cancel")
    assert not progress(window).isVisible()  # whatever the import is waiting for
    (adding,) = window.findChildren(Adding)
    qtbot.waitUntil(lambda: not adding.left, timeout=PATIENCE)
    assert not window.messages.isVisible()
    assert not list(paths.networks().glob("*"))
    assert "one" not in listed(window)


def test_the_menu_and_the_panel_ask_for_files(
    window: MainWindow, community: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    asked = []

    def answer(*arguments: object, **_: object) -> tuple[list[str], str]:
        asked.append(arguments)
        return [str(community)], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", answer)
    window.actions_.add_network.trigger()
    qtbot.waitUntil(lambda: "community" in listed(window))
    click(window.controls, "Add network…")
    qtbot.waitUntil(lambda: "community-2" in listed(window))
    assert "*.onnx" in str(asked[0][3])
    assert button(window.controls, "More networks").isVisibleTo(window.controls)


def test_the_values_of_a_checkpoint_are_not_taken_for_a_picture(tmp_path: Path) -> None:
    """They come with its index in one drop."""
    arrays = {"weight": np.ones((2, 3), np.float32)}
    index = write_checkpoint(tmp_path / "net", arrays)
    picture = tmp_path / "net.jpg"
    files = [picture, tmp_path / "net.data-00000-of-00001", index]
    assert divided(files) == ([index], [picture])

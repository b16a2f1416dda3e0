"""The start page knows the last pictures, and nothing is lost unasked at the end."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
from PySide6.QtWidgets import QApplication, QLabel, QToolButton
from pytestqt.qtbot import QtBot

from srgui import paths
from srgui.gui.settings import Settings
from srgui.gui.studio.phase import Phase
from srgui.gui.studio.studio import Studio
from srgui.gui.widgets.question import Question
from srgui.gui.window.main_window import MainWindow
from tests.gui.acts import PATIENCE, button, click, paste, texts

WaitFor = Callable[[Phase], None]


def tiles(window: MainWindow) -> list[QToolButton]:
    return [t for t in window.empty.findChildren(QToolButton) if t.isVisible()]


def test_recent_pictures_are_offered_with_their_thumbnails(
    opened: MainWindow, studio: Studio, photo: Path, photograph: np.ndarray, qtbot: QtBot,
    wait_for: WaitFor,
) -> None:  # fmt: skip
    paste(opened, photograph[:20, :24])
    qtbot.waitUntil(lambda: len(studio.album.items) == 2, timeout=PATIENCE)
    wait_for(Phase.DONE)
    studio.open([paths.resources() / "sample.jpg"])
    qtbot.waitUntil(lambda: len(studio.album.items) == 3, timeout=PATIENCE)
    studio.close_items(list(studio.album.items))
    qtbot.waitUntil(lambda: bool(tiles(opened)), timeout=PATIENCE)
    (tile,) = tiles(opened)  # neither what was pasted nor the sample
    name, folder = filter(None, texts(tile).splitlines())  # of which the second is shortened
    assert name == photo.name
    assert folder[:3] == photo.parent.name[:3]
    for label in tile.findChildren(QLabel):  # no letter is cut
        assert label.height() >= label.sizeHint().height()
    assert tile.toolTip() == str(photo)
    qtbot.waitUntil(lambda: any(not label.pixmap().isNull() for label in tile.findChildren(QLabel)))
    tile.click()
    wait_for(Phase.DONE)
    assert studio.album.current is not None
    assert studio.album.current.path == photo


def test_the_last_session_is_restored(
    window: MainWindow, studio: Studio, settings: Settings, photos: list[Path], qtbot: QtBot
) -> None:
    settings.recent = settings.session = photos
    window.empty.show_files(settings.recent, settings.session)
    click(window.empty, "Restore the last session (3 pictures)")
    qtbot.waitUntil(lambda: len(studio.album.items) == 3, timeout=PATIENCE)


def test_quitting_with_results_that_were_not_exported_asks_once(
    opened: MainWindow, studio: Studio, settings: Settings, photo: Path
) -> None:
    opened.actions_.quit.trigger()
    box = QApplication.activeModalWidget()
    assert isinstance(box, Question)
    assert "The result of photo.png has not been exported and will be lost." in texts(box)
    assert button(box, "Export…").isDefault()
    click(box, "Cancel")
    assert opened.isVisible()
    opened.close()
    assert not opened.isVisible()
    assert settings.session == [photo]


def test_quitting_asks_nothing_when_all_was_exported(opened: MainWindow, studio: Studio) -> None:
    (item,) = studio.album.items
    studio.album.mark_exported(item, item.key)
    opened.close()
    assert not opened.isVisible()

"""The start page knows the last pictures, and nothing is lost unasked at the end."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QProgressBar, QToolButton
from pytestqt.qtbot import QtBot

from srgui import paths
from srgui.gui.export.export_dialog import ExportDialog
from srgui.gui.library.filmstrip import Filmstrip
from srgui.gui.settings import Settings
from srgui.gui.studio.phase import Phase
from srgui.gui.studio.studio import Studio
from srgui.gui.widgets.question import Question
from srgui.gui.window import leaving
from srgui.gui.window.main_window import MainWindow
from tests.gui.acts import PATIENCE, Brake, button, click, paste, texts

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


def question(window: MainWindow) -> Question:
    """Quit, and find the question."""
    window.actions_.quit.trigger()
    box = QApplication.activeModalWidget()
    assert isinstance(box, Question)
    return box


def test_quitting_with_results_that_were_not_exported_asks_every_time(
    opened: MainWindow, settings: Settings, photo: Path
) -> None:
    box = question(opened)
    assert "The 4× result of photo.png has not been exported and will be lost." in texts(box)
    assert button(box, "Export…").isDefault()
    click(box, "Cancel")
    QTest.keyClick(question(opened), Qt.Key.Key_Escape)
    box = question(opened)
    assert opened.isVisible()
    click(box, "Quit without exporting")
    assert not opened.isVisible()
    assert settings.session == [photo]


def test_the_question_names_what_is_unfinished_too(
    strip: Filmstrip, window: MainWindow, studio: Studio, large: Path, brake: Brake, qtbot: QtBot
) -> None:
    click(window.pictures.tray, "Export all…")
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    export = window.pictures.export.batch
    with qtbot.waitSignal(export.finished, timeout=PATIENCE):
        brake.hold(1)
        click(dialog, "Export all")  # the first one's result is there
        qtbot.waitUntil(brake.held.is_set, timeout=PATIENCE)
        export.stop()
        brake.release()
    click(window.controls, "3×")  # which was not exported
    qtbot.waitUntil(lambda: studio.run.phase is Phase.DONE, timeout=PATIENCE)
    brake.hold(1)
    studio.open([large])
    qtbot.waitUntil(lambda: studio.run.phase is Phase.RUNNING, timeout=PATIENCE)
    box = question(window)
    assert "The 3× result of photo 1.png has not been exported" in texts(box)
    assert "large.png is still being enlarged (0 %)." in texts(box)
    assert "of the stopped export" in texts(box)  # whether or not the second one was finished
    click(box, "Quit without exporting")
    brake.release()


def test_the_question_names_a_picture_whose_run_was_cancelled(
    strip: Filmstrip, window: MainWindow, studio: Studio, large: Path, brake: Brake, qtbot: QtBot
) -> None:
    brake.hold(3)  # of at least two tiles of two steps
    studio.open([large])
    qtbot.waitUntil(brake.held.is_set, timeout=PATIENCE)
    (bar,) = window.progress.findChildren(QProgressBar)
    qtbot.waitUntil(lambda: bar.value() > 0, timeout=PATIENCE)
    studio.run.cancel()
    brake.release()
    box = question(window)
    assert "large.png is unfinished (" in texts(box)
    click(box, "Quit without exporting")


def test_the_question_offers_to_export_the_one_result_that_would_be_lost(
    strip: Filmstrip, window: MainWindow, studio: Studio
) -> None:
    first = studio.album.items[0]
    studio.show_neighbour(1)
    click(question(window), "Export…")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ExportDialog)
    assert first.path.stem in dialog.findChildren(QLineEdit)[0].text()
    dialog.reject()
    assert window.isVisible()


def test_files_from_elsewhere_take_the_place_of_the_question(
    opened: MainWindow, studio: Studio, photos: list[Path], qtbot: QtBot
) -> None:
    box = question(opened)
    opened.open([photos[0].parent / "profile" / ".." / photos[0].name])
    assert not box.isVisible()
    qtbot.waitUntil(lambda: len(studio.album.items) == 2)
    assert studio.album.items[1].path == photos[0]


def test_quitting_asks_nothing_when_all_was_exported(opened: MainWindow, studio: Studio) -> None:
    (item,) = studio.album.items
    studio.album.mark_exported(item, item.key)
    opened.close()
    assert not opened.isVisible()


def test_quitting_asks_nothing_about_results_of_settings_that_were_left(
    opened: MainWindow, studio: Studio, wait_for: Callable[[Phase], None]
) -> None:
    (item,) = studio.album.items
    click(opened.controls, "2×")
    wait_for(Phase.DONE)
    click(question(opened), "Cancel")
    studio.album.mark_exported(item, item.key)
    assert len(item.results.keys() - item.exported) > 0
    opened.close()
    assert not opened.isVisible()


def test_the_window_closes_without_waiting_for_a_run(
    window: MainWindow, studio: Studio, photo: Path, brake: Brake, qtbot: QtBot
) -> None:
    brake.hold(1)
    studio.open([photo])
    qtbot.waitUntil(brake.held.is_set)
    with qtbot.waitSignal(window.closing):  # from now on another start has a window of its own
        window.close()
    assert not window.isVisible()
    assert not window.wait(0.01)
    brake.release()
    assert window.wait(60)


def test_quitting_in_the_middle_of_a_long_run_asks_first(
    window: MainWindow, studio: Studio, large: Path, brake: Brake, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(leaving, "_LONG_SPENT", 0.0)
    brake.hold(1)
    studio.open([large])
    qtbot.waitUntil(brake.held.is_set)
    qtbot.waitUntil(lambda: studio.run.phase is Phase.RUNNING)
    window.actions_.quit.trigger()
    question = window.findChild(Question)
    assert question is not None
    assert "large.png is still being enlarged" in texts(question)
    click(question, "Continue enlarging")
    assert window.isVisible()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    window.actions_.quit.trigger()
    question = window.findChild(Question)
    assert question is not None
    click(question, "Quit")
    assert not window.isVisible()
    brake.release()

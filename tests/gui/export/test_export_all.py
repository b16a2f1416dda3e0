"""All pictures exported, as a person does it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt, QThread, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QTreeWidget,
)
from pytestqt.qtbot import QtBot

from srgui.engine.planning import planner
from srgui.gui.export.batch import BatchProgress
from srgui.gui.export.export_all_dialog import ExportAllDialog
from srgui.gui.export.export_dialog import ExportDialog
from srgui.gui.export.summary import Summary
from srgui.gui.library.filmstrip import Filmstrip
from srgui.gui.library.item import State
from srgui.gui.studio.phase import Phase
from srgui.gui.studio.studio import Studio
from srgui.gui.widgets import notification
from srgui.gui.widgets.question import Question
from srgui.gui.window.main_window import MainWindow
from tests.gui.acts import PATIENCE, Brake, button, click, texts, wait_for_end_of_export


def ask(window: MainWindow) -> ExportAllDialog:
    """Press the button in the filmstrip and find the dialog."""
    click(window.pictures.tray, "Export all…")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ExportAllDialog)
    return dialog


def write(dialog: QDialog, name: str, text: str) -> None:
    """Put a text into the field of this name by the keyboard."""
    (field,) = (f for f in dialog.findChildren(QLineEdit) if f.accessibleName() == name)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Tab)


def test_all_pictures_are_written_with_what_their_files_held(
    window: MainWindow, studio: Studio, save: Callable[..., Path], photograph: np.ndarray,
    tmp_path: Path, wait_for: Callable[[Phase], None], qtbot: QtBot,
) -> None:  # fmt: skip
    small = np.ascontiguousarray(photograph[:20, :24])
    transparent = np.dstack((small, np.full((20, 24), 77, np.uint8)))
    sources = [
        save(small, "a.jpg", dpi=(300, 300)),
        save(transparent, "b.png"),
        save(small, "c.png"),
    ]
    studio.open(sources)
    wait_for(Phase.DONE)
    dialog = ask(window)
    write(dialog, "Folder", str(tmp_path / "out"))
    write(dialog, "File name", "{scale}x {name}")
    assert str(tmp_path / "out" / "4x a.jpg") in texts(dialog)
    click(dialog, "Export all")
    wait_for_end_of_export(window, qtbot)
    written = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert written == ["4x a.jpg", "4x b.png", "4x c.png"]
    # Whoever looks at one of them sees its file, and nothing is computed again unless wanted.
    assert studio.album.items[1].state is State.DONE
    studio.show_neighbour(1)
    wait_for(Phase.WRITTEN)
    qtbot.waitUntil(lambda: studio.album.items[1].written_layer() is not None)
    after = window.canvas.shown[1]
    assert after is not None
    assert after.title == "4x b.png"
    click(window.progress, "Enlarge again")
    wait_for(Phase.DONE)
    studio.show_neighbour(-1)
    for name in written:
        with Image.open(tmp_path / "out" / name) as image:
            assert image.size == (96, 80)
    with Image.open(tmp_path / "out" / "4x b.png") as image:
        assert np.all(np.asarray(image)[..., 3] == 77)
    assert "Exported all 3 pictures" in texts(window.pictures.export.bar)
    assert [item.state for item in studio.album.items] == [State.DONE] * 3
    click(window.pictures.export.bar, "Details…")
    summary = QApplication.activeModalWidget()
    assert isinstance(summary, Summary)
    (rows,) = summary.findChildren(QTreeWidget)
    results = [rows.topLevelItem(row).text(2) for row in range(3)]
    assert all(text.startswith("Written") for text in results)
    assert "resolution" in results[0].lower() or "dpi" in results[0].lower()
    summary.close()


def test_what_only_its_file_has_is_computed_anew_for_another_export(
    window: MainWindow, strip: Filmstrip, studio: Studio, qtbot: QtBot, tmp_path: Path,
    wait_for: Callable[[Phase], None],
) -> None:  # fmt: skip
    click(ask(window), "Export all")
    wait_for_end_of_export(window, qtbot)
    assert window.pictures.export.bar.isVisible()
    studio.show_neighbour(1)
    wait_for(Phase.WRITTEN)
    assert not window.pictures.export.bar.isVisible()  # nothing remains to be done about it
    assert button(window.progress, "Enlarge again").isVisible()
    click(window.controls, "Export…")
    qtbot.waitUntil(lambda: window.findChild(ExportDialog) is not None, timeout=PATIENCE)
    dialog = window.findChild(ExportDialog)
    assert isinstance(dialog, ExportDialog)
    dialog.set_path(tmp_path / "again.jpg")
    click(dialog, "Export")
    qtbot.waitUntil((tmp_path / "again.jpg").exists, timeout=PATIENCE)


def test_one_failure_does_not_keep_the_others_and_can_be_tried_again(
    strip: Filmstrip, window: MainWindow, studio: Studio, photos: list[Path], tmp_path: Path,
    qtbot: QtBot,
) -> None:  # fmt: skip
    good = photos[1].read_bytes()
    dialog = ask(window)
    photos[1].write_bytes(b"broken in the meantime")
    qtbot.waitUntil(lambda: studio.album.items[1].state is State.FAILED, timeout=PATIENCE)
    click(dialog, "Export all")
    wait_for_end_of_export(window, qtbot)
    bar = window.pictures.export.bar
    assert "Exported 2 of 3 pictures" in texts(bar)
    assert "1 failed" in texts(bar)
    assert studio.album.items[1].state is State.FAILED
    assert sorted(tmp_path.glob("*_lapsrn_4x.png")) == [
        tmp_path / "photo 1_lapsrn_4x.png",
        tmp_path / "photo 3_lapsrn_4x.png",
    ]
    photos[1].write_bytes(good)
    qtbot.waitUntil(lambda: studio.album.items[1].state is State.WAITING, timeout=PATIENCE)
    click(bar, "Details…")
    summary = QApplication.activeModalWidget()
    assert isinstance(summary, Summary)
    (rows,) = summary.findChildren(QTreeWidget)
    assert "not a picture" in rows.topLevelItem(1).text(2)
    heights = []
    for width in (1600, 700):
        summary.resize(width, summary.height())
        QApplication.processEvents()
        heights.append(rows.visualItemRect(rows.topLevelItem(1)).height())
    assert heights[0] < heights[1]  # all of the reason can be read
    click(summary, "Retry failed pictures")
    wait_for_end_of_export(window, qtbot)
    assert (tmp_path / "photo 2_lapsrn_4x.png").exists()
    assert "Exported 1 picture" in texts(bar)


def test_a_name_that_is_the_originals_own_is_refused_before_anything_is_done(
    strip: Filmstrip, window: MainWindow, photos: list[Path]
) -> None:
    dialog = ask(window)
    write(dialog, "File name", "{name}")
    assert str(photos[0].with_name("photo 1-2.png")) in texts(dialog)
    click(dialog, "Skip")
    assert "3 files already exist and will be skipped." in texts(dialog)
    click(dialog, "Replace")
    refused = "photo 1.png would be replaced by its own result. Choose another name or folder."
    assert refused in texts(dialog)
    assert not button(dialog, "Export all").isEnabled()
    write(dialog, "File name", "{name} large")
    assert "3 pictures." in texts(dialog)
    assert button(dialog, "Export all").isEnabled()


def test_a_picture_that_cannot_be_read_is_left_out(
    window: MainWindow, studio: Studio, save: Callable[..., Path], photograph: np.ndarray,
    tmp_path: Path, wait_for: Callable[[Phase], None], qtbot: QtBot,
) -> None:  # fmt: skip
    (tmp_path / "broken.png").write_bytes(b"no picture")
    studio.open([tmp_path / "broken.png", save(np.ascontiguousarray(photograph[:20, :24]))])
    wait_for(Phase.DONE)
    dialog = ask(window)
    assert "1 picture. 1 unreadable file is left out." in texts(dialog)
    click(dialog, "Export all")
    wait_for_end_of_export(window, qtbot)
    assert "Exported 1 picture" in texts(window.pictures.export.bar)


@pytest.mark.slow
def test_what_exists_is_skipped_or_replaced_as_the_person_says(
    strip: Filmstrip, window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    there = tmp_path / "photo 2_lapsrn_4x.png"
    there.write_bytes(b"precious")
    dialog = ask(window)
    click(dialog, "Skip")
    assert "1 file already exists and will be skipped" in texts(dialog)
    click(dialog, "Export all")
    wait_for_end_of_export(window, qtbot)
    assert there.read_bytes() == b"precious"
    assert "1 skipped" in texts(window.pictures.export.bar)
    dialog = ask(window)
    click(dialog, "Replace")
    assert "will be replaced" in texts(dialog)
    click(dialog, "Export all")
    wait_for_end_of_export(window, qtbot)
    with Image.open(there) as image:
        assert image.size == (160, 96)
    click(ask(window), "Export all")  # which keeps both
    wait_for_end_of_export(window, qtbot)
    assert there.with_name("photo 2_lapsrn_4x-2.png").exists()


def test_the_format_can_be_chosen_for_all(
    strip: Filmstrip, window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = ask(window)
    (format_,) = (c for c in dialog.findChildren(QComboBox) if c.accessibleName() == "Format")
    format_.setCurrentText("WebP")
    format_.activated.emit(format_.currentIndex())
    click(dialog, "Export all")
    wait_for_end_of_export(window, qtbot)
    assert len(list(tmp_path.glob("photo ?_lapsrn_4x.webp"))) == 3


@pytest.fixture
def long_export(
    window: MainWindow, studio: Studio, save: Callable[..., Path], photograph: np.ndarray,
    short_tiles: None, qtbot: QtBot,
) -> MainWindow:  # fmt: skip
    """An export that lasts until the test has done what it wants."""
    big = np.tile(photograph, (2, 1, 1))
    studio.open([save(big, f"big {n}.png") for n in (1, 2)])
    qtbot.waitUntil(lambda: len(studio.album.items) == 2, timeout=PATIENCE)
    studio.run.cancel()
    qtbot.waitUntil(lambda: studio.run.phase in (Phase.RUNNING, Phase.STOPPED), timeout=PATIENCE)
    studio.run.cancel()
    click(ask(window), "Export all")
    batch = window.pictures.export.batch
    with qtbot.waitSignal(batch.progressed, timeout=PATIENCE):
        pass
    qtbot.waitUntil(lambda: bool(studio.album.items[0].share), timeout=PATIENCE)
    return window


@pytest.mark.slow
def test_an_export_goes_on_where_a_run_was_interrupted(
    window: MainWindow, studio: Studio, large: Path, photos: list[Path], brake: Brake, qtbot: QtBot,
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    smallest = planner.Limits(1.0, 1.0, 1e9, 1e9)  # multiply-adds of a tile: one at least
    monkeypatch.setattr(planner.Limits, "of", lambda *_: smallest)
    brake.hold(6)
    studio.open([large, *photos[:1]])
    qtbot.waitUntil(brake.held.is_set, timeout=PATIENCE)
    shown = studio.presentation.result
    assert shown is not None
    qtbot.waitUntil(lambda: shown.begun, timeout=PATIENCE)
    first = studio.album.items[0]
    studio.show_item(studio.album.items[1])
    brake.release()
    qtbot.waitUntil(lambda: studio.run.phase is Phase.DONE, timeout=PATIENCE)
    begun = first.partial
    assert begun is not None
    share, left = begun.share, len(begun.rest.tiles)
    assert 0 < share < 1
    click(ask(window), "Export all")
    wait_for_end_of_export(window, qtbot)
    assert 0 < brake.tiles <= left * len(begun.plan.steps)  # of the last run: nothing twice
    assert first.results[first.key] is begun
    with Image.open(next(tmp_path.glob("large_*"))) as written:
        np.testing.assert_array_equal(np.asarray(written), begun.picture(begun.last).pixels)


def test_the_time_left_is_known_at_once_by_the_results_that_are_there(
    window: MainWindow, strip: Filmstrip, qtbot: QtBot
) -> None:
    batch = window.pictures.export.batch
    reported: list[BatchProgress] = []
    batch.progressed.connect(reported.append)
    click(ask(window), "Export all")
    wait_for_end_of_export(window, qtbot)
    assert reported[0].remaining is not None
    assert reported[0].remaining > 0
    assert {progress.position for progress in reported} == {1, 2, 3}


@pytest.mark.slow
def test_progress_is_reported_with_name_and_place(long_export: MainWindow, studio: Studio) -> None:
    bar = long_export.pictures.export.bar
    assert "Exporting 1 of 2: big 1.png" in texts(bar)
    assert "left" in texts(bar)
    assert studio.album.items[0].state is State.RUNNING
    click(bar, "Stop")


@pytest.mark.slow
def test_stop_stops_and_leaves_nothing_half_written(
    long_export: MainWindow, studio: Studio, tmp_path: Path, qtbot: QtBot
) -> None:
    click(long_export.pictures.export.bar, "Stop")
    wait_for_end_of_export(long_export, qtbot)
    assert "Exported 0 of 2 pictures" in texts(long_export.pictures.export.bar)
    assert "Stopped" in texts(long_export.pictures.export.bar)
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_file()) == [
        "big 1.png",
        "big 2.png",
    ]
    # The shown one had been cancelled before.
    assert all(item.state in (State.WAITING, State.PAUSED) for item in studio.album.items)


@pytest.mark.slow
def test_a_stopped_export_goes_on_where_it_was_stopped(
    long_export: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    bar = long_export.pictures.export.bar
    click(bar, "Stop")
    wait_for_end_of_export(long_export, qtbot)
    click(bar, "Export the remaining 2")
    wait_for_end_of_export(long_export, qtbot)
    assert "Exported all 2 pictures" in texts(bar)
    assert len(list(tmp_path.glob("big ?_lapsrn_4x.png"))) == 2


def test_the_question_about_a_running_export_follows_it(
    window: MainWindow, strip: Filmstrip, qtbot: QtBot
) -> None:
    export = window.pictures.export
    click(ask(window), "Export all")
    export.batch.pause(True)  # the first picture goes on at the next tile at the earliest
    assert not window.actions_.export_all.isEnabled()  # it is under way
    assert not button(window.pictures.tray, "Export all…").isEnabled()
    window.close()
    (box,) = window.findChildren(Question)
    shown: list[str] = []
    export.batch.progressed.connect(lambda: shown.append(texts(box)))
    with qtbot.waitSignal(box.finished, timeout=PATIENCE):
        export.batch.pause(False)
    assert any("1 picture is still to be exported.\n2 of 3" in text for text in shown)
    assert window.isVisible()
    wait_for_end_of_export(window, qtbot)


@pytest.mark.slow
def test_quitting_during_an_export_asks_first(
    long_export: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    export = long_export.pictures.export
    long_export.actions_.quit.trigger()
    box = QApplication.activeModalWidget()
    assert isinstance(box, Question)
    assert "0 of 2 pictures are done" in texts(box)
    click(box, "Continue exporting")
    assert long_export.isVisible()
    assert export.batch.running
    long_export.close()
    box = QApplication.activeModalWidget()
    assert isinstance(box, Question)
    click(box, "Quit")
    assert not long_export.isVisible()
    assert long_export.wait(PATIENCE / 1000)  # the program would end without it after a second
    assert all(thread.isFinished() for thread in long_export.findChildren(QThread))
    assert not list(tmp_path.glob("*lapsrn*"))  # nor anything half written


@pytest.mark.slow
def test_a_pause_stops_the_export(
    window: MainWindow, studio: Studio, brake: Brake, photo: Path, save: Callable[..., Path],
    photograph: np.ndarray, qtbot: QtBot, wait_for: Callable[[Phase], None], large: Path,
) -> None:  # fmt: skip
    studio.open([photo, large])
    wait_for(Phase.DONE)
    brake.hold(3)  # of more tiles
    click(ask(window), "Export all")
    qtbot.waitUntil(brake.held.is_set, timeout=PATIENCE)
    QApplication.processEvents()
    big = studio.album.items[1]
    bar = window.pictures.export.bar
    click(bar, "Pause")
    assert "Paused" in texts(bar)
    brake.release()
    click(window.controls, "2×")
    wait_for(Phase.DONE)
    share = big.share  # with the tile that was under way
    assert share is not None
    click(window.controls, "3×")
    wait_for(Phase.DONE)  # meanwhile a whole run has gone by
    assert big.share == share
    assert not list(photo.parent.glob("large_*"))
    click(bar, "Resume")
    qtbot.waitUntil(lambda: big.share != share, timeout=PATIENCE)
    click(bar, "Stop")


def test_the_folder_opens(
    strip: Filmstrip, window: MainWindow, tmp_path: Path, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    click(ask(window), "Export all")
    wait_for_end_of_export(window, qtbot)
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    click(window.pictures.export.bar, "Open folder")
    assert opened == [QUrl.fromLocalFile(str(tmp_path))]


def test_results_that_are_too_large_for_their_format_are_named_before_the_export(
    strip: Filmstrip, window: MainWindow, studio: Studio
) -> None:
    window.preferences.set(replace(window.preferences.value, format=".webp"))
    dialog = ask(window)
    assert "exceed" not in texts(dialog)
    dialog.reject()
    studio.album.items[1].size = (3000, 5000)
    dialog = ask(window)
    assert (
        "photo 2.png can't be exported: 20,000 x 12,000 pixels exceed the limit of WebP "
        "(16,383 per side)." in texts(dialog)
    )
    click(dialog, "Write PNG instead")
    assert "exceed" not in texts(dialog)
    assert "_4x.png" in texts(dialog)
    dialog.reject()
    studio.album.items[2].size = (3000, 5000)
    assert "2 pictures can't be exported, as photo 2.png: 20,000" in texts(ask(window))


def test_the_end_of_a_long_job_asks_for_attention_when_unseen(
    strip: Filmstrip, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    alerted: list[object] = []
    monkeypatch.setattr(QApplication, "alert", lambda widget, *_: alerted.append(widget))
    click(ask(window), "Export all")
    wait_for_end_of_export(window, qtbot)
    assert alerted == []  # it was short
    monkeypatch.setattr(notification, "LONG", 0.0)
    monkeypatch.setattr(window, "isActiveWindow", lambda: False)
    click(ask(window), "Export all")
    wait_for_end_of_export(window, qtbot)
    assert alerted == [window]
    window.preferences.set(replace(window.preferences.value, notify=False))
    click(ask(window), "Export all")
    wait_for_end_of_export(window, qtbot)
    assert alerted == [window]


def test_an_export_that_waits_for_the_shown_picture_is_seen_at_once(
    window: MainWindow, studio: Studio, large: Path, wait_for: Callable[[Phase], None], qtbot: QtBot
) -> None:
    studio.open([large])
    wait_for(Phase.RUNNING)
    window.actions_.export_all.trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ExportAllDialog)
    click(dialog, "Export all")
    bar = window.pictures.export.bar
    assert not window.progress.isVisible()  # there is one row
    qtbot.waitUntil(lambda: "First the shown picture: " in texts(bar), timeout=PATIENCE)
    assert button(bar, "Stop").isVisible()
    window.close()
    (box,) = window.findChildren(Question)
    assert box.windowTitle() == "Quit"
    assert "1 picture is still to be exported." in texts(box)
    click(box, "Continue exporting")
    studio.run.cancel()
    assert not window.progress.isVisible()
    assert "Exporting 1 of 1: large.png" in texts(bar)
    qtbot.waitUntil(lambda: "First the" not in texts(bar), timeout=PATIENCE)
    window.pictures.export.batch.stop()
    wait_for_end_of_export(window, qtbot)

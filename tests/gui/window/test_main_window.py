from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QThread, QThreadPool, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from srgui import paths
from srgui.engine.upscaler import Upscaler
from srgui.gui.display.pyramid import Pyramid
from srgui.gui.export.export_dialog import ExportDialog
from srgui.gui.studio.phase import Phase
from srgui.gui.studio.studio import Studio
from srgui.gui.widgets.question import Question
from srgui.gui.window.main_window import MainWindow
from srgui.images import Metadata, Picture, Region
from srgui.images.metadata.provenance import Provenance
from srgui.images.writing.writer import write
from tests.gui.acts import PATIENCE, Brake, button, click, click_tool, speak, texts, tool

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
WaitFor = Callable[[Phase], None]


def drop(window: QWidget, *paths: Path) -> None:
    """Carry files over the window and let them fall, as the desktop does."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, at = Qt.DropAction.CopyAction, QPoint(300, 300)
    QApplication.sendEvent(window, QDragEnterEvent(at, copy, data, LEFT, NONE))
    QApplication.sendEvent(window, QDropEvent(QPointF(at), copy, data, LEFT, NONE))


def test_an_empty_window_says_what_to_do(window: MainWindow) -> None:
    assert window.empty.isVisible()
    assert button(window, "Open…").isEnabled()
    assert button(window, "Try a sample photo").isEnabled()
    assert "up to 8×" in texts(window.empty)
    assert not window.controls.isVisible()  # there is nothing that it could change
    assert not any(tool.isVisible() for tool in window.top_bar.findChildren(QToolButton))


def test_the_views_have_their_names_where_the_bar_has_room(
    opened: MainWindow, qtbot: QtBot
) -> None:
    (split,) = [
        tool
        for tool in opened.top_bar.findChildren(QToolButton)
        if tool.defaultAction() is opened.actions_.split
    ]
    opened.resize(1800, 600)
    qtbot.waitUntil(lambda: split.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    assert split.width() >= split.sizeHint().width()  # nothing of the name is cut
    opened.resize(900, 600)
    qtbot.waitUntil(lambda: split.width() == split.height())


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "pt_BR"])
def test_the_views_have_their_names_in_every_language_on_a_small_screen(
    opened: MainWindow, qtbot: QtBot, language: str
) -> None:
    opened.resize(1280, 800)
    speak(opened, language)
    named = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    tools = opened.top_bar.findChildren(QToolButton)
    qtbot.waitUntil(lambda: sum(tool.toolButtonStyle() is named for tool in tools) == 4)


def test_a_dropped_photograph_is_enlarged(
    window: MainWindow, studio: Studio, photo: Path, wait_for: WaitFor, qtbot: QtBot
) -> None:
    drop(window, photo)
    wait_for(Phase.DONE)
    assert studio.presentation.result is not None
    picture = studio.presentation.result.picture(studio.presentation.step)
    assert (picture.width, picture.height) == (160, 128)
    source = np.asarray(Image.open(photo)).astype(float)
    # Reduced again by averaging, the result shows the photograph that was dropped.
    reduced = picture.pixels.reshape(32, 4, 40, 4, 3).mean(axis=(1, 3))
    assert np.abs(reduced - source).mean() < 8
    assert window.canvas.isVisible()
    qtbot.waitUntil(lambda: "photo.png" in window.windowTitle())


def test_a_folder_is_searched_for_pictures(
    window: MainWindow, studio: Studio, save: Callable[..., Path], photograph: np.ndarray,
    tmp_path: Path, wait_for: WaitFor,
) -> None:  # fmt: skip
    (tmp_path / "album" / "inner").mkdir(parents=True)
    (tmp_path / "album" / "notes.txt").write_text("no picture")
    save(photograph[:16, :16], "album/a.png")
    save(photograph[:16, :20], "album/inner/b.jpg")
    drop(window, tmp_path / "album")
    wait_for(Phase.DONE)
    assert [item.path.name for item in studio.album.items] == ["a.png", "b.jpg"]
    QTest.keyClick(window, Qt.Key.Key_PageDown)
    wait_for(Phase.DONE)
    assert studio.album.current is studio.album.items[1]


def test_what_was_left_out_is_shown_until_somebody_has_read_it(
    window: MainWindow, photo: Path, tmp_path: Path, wait_for: WaitFor
) -> None:
    (tmp_path / "notes.txt").write_text("no picture")
    drop(window, photo, tmp_path / "notes.txt")
    wait_for(Phase.DONE)
    assert window.messages.isVisible()
    assert "notes.txt" in window.messages.text


def test_results_in_a_folder_are_left_out_unless_they_are_opened_themselves(
    window: MainWindow, studio: Studio, save: Callable[..., Path], photograph: np.ndarray,
    tmp_path: Path, qtbot: QtBot,
) -> None:  # fmt: skip
    (tmp_path / "album").mkdir()
    save(photograph[:16, :16], "album/original.png")
    made = Metadata(provenance=Provenance("lapsrn", 2.0))
    result = tmp_path / "album" / "renamed.png"
    write(Picture(photograph[:16, :16].copy(), metadata=made), result)
    drop(window, tmp_path / "album")
    qtbot.waitUntil(lambda: "Skipped results" in window.messages.text)
    assert "renamed.png" in window.messages.text
    assert [item.path.name for item in studio.album.items] == ["original.png"]
    drop(window, result)
    qtbot.waitUntil(lambda: len(studio.album.items) == 2)


def test_the_sample_opens(window: MainWindow, studio: Studio, wait_for: WaitFor) -> None:
    click(window, "Try a sample photo")
    wait_for(Phase.RUNNING)
    assert studio.album.current is not None
    assert studio.album.current.path.name == "sample.jpg"
    assert button(window, "Cancel").isVisible()


def test_the_test_chart_opens_too(window: MainWindow, studio: Studio, wait_for: WaitFor) -> None:
    window.actions_.chart.trigger()
    wait_for(Phase.RUNNING)
    assert studio.album.current is not None
    assert studio.album.current.path.name == "chart.png"


def test_the_sample_photograph_names_its_source_and_licence() -> None:
    path = paths.resources() / "sample.jpg"
    assert path.stat().st_size < 400_000
    with Image.open(path) as image:
        reported = " ".join(str(value) for value in image.getexif().values())
    assert "scikit-image" in reported
    assert "CC0" in reported


def test_both_sides_have_the_size_of_the_shown_step(opened: MainWindow, qtbot: QtBot) -> None:
    def sizes() -> list[tuple[int, int]]:
        layers = opened.canvas.shown[:2]
        return [(layer.pyramid.width, layer.pyramid.height) for layer in layers if layer]

    qtbot.waitUntil(lambda: sizes() == [(160, 128)] * 2, timeout=20_000)
    assert [label.text() for label in opened.canvas.labels.labels] == [
        "Without AI (bicubic) 4×",
        "LapSRN 4×",
    ]
    QTest.mouseClick(step_button(opened, "2×"), LEFT)
    qtbot.waitUntil(lambda: sizes() == [(80, 64)] * 2, timeout=20_000)
    assert [label.text() for label in opened.canvas.labels.labels] == [
        "Without AI (bicubic) 2×",
        "LapSRN 2×",
    ]


def step_button(window: MainWindow, text: str) -> QPushButton:
    return next(b for b in window.steps.findChildren(QPushButton) if b.text() == text)


def test_steps_are_switched_by_keys(opened: MainWindow, studio: Studio) -> None:
    assert studio.presentation.step == 1
    QTest.keyClick(opened, Qt.Key.Key_BracketLeft)
    assert studio.presentation.step == 0
    assert step_button(opened, "2×").isChecked()
    QTest.keyClick(opened, Qt.Key.Key_BracketLeft)
    assert studio.presentation.step == 0
    QTest.keyClick(opened, Qt.Key.Key_BracketRight)
    assert step_button(opened, "4×").isChecked()


def test_switching_the_step_keeps_the_place(opened: MainWindow) -> None:
    opened.canvas.zoom_to(2.0)
    before = opened.canvas.viewport
    assert before is not None
    QTest.mouseClick(step_button(opened, "2×"), LEFT)
    after = opened.canvas.viewport
    assert after is not None
    assert (after.zoom, after.left, after.top) == (before.zoom, before.left, before.top)


def test_eight_times_brings_three_levels(
    opened: MainWindow, studio: Studio, wait_for: WaitFor
) -> None:
    click(opened.controls, "8×")
    assert studio.run.phase is Phase.PREPARING
    wait_for(Phase.DONE)
    labels = [b.text() for b in opened.steps.findChildren(QPushButton) if b.isVisible()]
    assert labels == ["2×", "4×", "8×"]


def test_drcn_shows_every_recursion_and_the_ensemble(
    opened: MainWindow, studio: Studio, wait_for: WaitFor
) -> None:
    click(opened.controls, "DRCN")
    wait_for(Phase.DONE)
    labels = [b.text() for b in opened.steps.findChildren(QPushButton) if b.isVisible()]
    assert labels == [*map(str, range(1, 17)), "Result"]
    eight = button(opened.controls, "8×")
    assert not eight.isEnabled()
    assert eight.toolTip() == "This network enlarges up to 4×; LapSRN enlarges 8×"
    QTest.mouseClick(step_button(opened, "3"), LEFT)
    assert opened.canvas.labels.labels[1].text() == "DRCN 4×, step 3"


def test_a_known_result_comes_back_at_once(opened: MainWindow, studio: Studio) -> None:
    first = studio.presentation.result
    click(opened.controls, "2×")
    assert studio.run.phase is Phase.PREPARING
    click(opened.controls, "4×")
    assert studio.run.phase is Phase.DONE
    assert studio.presentation.result is first


@pytest.mark.slow
def test_cancel_ends_the_run_at_the_next_tile(
    window: MainWindow, studio: Studio, large: Path, wait_for: WaitFor, brake: Brake, qtbot: QtBot
) -> None:
    brake.hold(1)
    drop(window, large)
    qtbot.waitUntil(brake.held.is_set, timeout=PATIENCE)
    click(window, "Cancel")
    assert studio.run.phase is Phase.STOPPED
    brake.release()
    qtbot.waitUntil(brake.ended.is_set, timeout=PATIENCE)
    assert brake.tiles == 1  # though there are more
    assert not button(window, "Export…").isEnabled()
    qtbot.waitUntil(button(window, "Resume").isEnabled)
    click(window, "Resume")
    wait_for(Phase.RUNNING)


@pytest.mark.slow
def test_a_run_goes_on_where_it_was_interrupted(
    window: MainWindow, studio: Studio, large: Path, save: Callable[..., Path],
    photograph: np.ndarray, wait_for: WaitFor, qtbot: QtBot,
) -> None:  # fmt: skip
    small = save(np.ascontiguousarray(photograph[:16, :16]), "small.png")
    reported: list[tuple[Pyramid, Region]] = []
    studio.presentation.updated.connect(lambda step, region: reported.append((step, region)))
    drop(window, large, small)
    wait_for(Phase.RUNNING)
    result = studio.presentation.result
    assert result is not None
    # Two tiles at two steps each: at least one of them is complete.
    qtbot.waitUntil(lambda: len(reported) >= 3, timeout=PATIENCE)
    studio.show_neighbour(1)
    done = {region for step, region in reported if step is result.pyramids[-1]}
    reported.clear()
    wait_for(Phase.DONE)
    studio.show_neighbour(-1)
    wait_for(Phase.RUNNING)
    assert studio.presentation.result is result
    click(window, "Cancel")
    qtbot.waitUntil(button(window, "Resume").isEnabled)
    click(window, "Resume")
    wait_for(Phase.DONE)
    assert done
    assert not done & {region for step, region in reported if step is result.pyramids[-1]}
    got = result.picture(1).pixels.astype(int)
    wanted = Upscaler.load("lapsrn").upscale(np.asarray(Image.open(large)), 4)
    assert np.abs(got - wanted).max() <= 1  # other tiles, so a value may round the other way


def test_a_changed_file_is_not_continued_with_the_old_one(
    window: MainWindow, studio: Studio, large: Path, save: Callable[..., Path],
    photograph: np.ndarray, wait_for: WaitFor,
) -> None:  # fmt: skip
    drop(window, large)
    wait_for(Phase.RUNNING)
    assert studio.album.current is not None
    save(np.tile(photograph[:100, :100], (2, 2, 1)), "large.png")
    studio.file_changed(studio.album.current)
    studio.reload(studio.album.current)
    assert studio.album.current.partial is None
    wait_for(Phase.RUNNING)
    assert studio.presentation.result is not None
    assert (studio.presentation.result.plan.width, studio.presentation.result.plan.height) == (
        800,
        800,
    )


def test_another_network_during_a_run_takes_its_place(
    window: MainWindow, studio: Studio, save: Callable[..., Path], photograph: np.ndarray,
    photo: Path, wait_for: WaitFor,
) -> None:  # fmt: skip
    drop(window, photo)
    wait_for(Phase.DONE)
    click(window.controls, "8×")
    click(window.controls, "DRRN")
    click(window.controls, "2×")
    wait_for(Phase.DONE)
    assert studio.presentation.result is not None
    assert (studio.presentation.result.choice.model, studio.presentation.result.choice.scale) == (
        "drrn",
        2.0,
    )
    assert studio.presentation.result.plan.width == 80
    assert not window.steps.isVisible()


def test_the_window_answers_while_a_run_goes_on(
    window: MainWindow, studio: Studio, large: Path, wait_for: WaitFor
) -> None:
    drop(window, large)
    wait_for(Phase.RUNNING)
    pauses = []
    last = time.perf_counter()
    while len(pauses) < 100 and studio.run.phase is Phase.RUNNING:
        QApplication.processEvents()
        time.sleep(0.005)
        now = time.perf_counter()
        pauses.append(now - last)
        last = now
    # The aim is 100 ms; half a second is what a person calls frozen, and no test machine is idle.
    assert max(pauses) < 0.5
    bar = window.progress.findChild(QProgressBar)
    assert bar is not None
    assert bar.isVisible()


def test_nothing_competes_with_the_first_tile(
    window: MainWindow, studio: Studio, photo: Path, wait_for: WaitFor, qtbot: QtBot
) -> None:
    reported: list[str | None] = []
    studio.presentation.updated.connect(lambda *_: reported.append("tile"))
    studio.presentation.layers_changed.connect(
        lambda layer, *_: reported.append(layer and layer.title)
    )
    drop(window, photo)
    wait_for(Phase.DONE)
    qtbot.waitUntil(lambda: "Without AI (bicubic) 4×" in reported, timeout=PATIENCE)
    assert reported.index("tile") < reported.index("Without AI (bicubic) 4×")


def test_what_is_cancelled_before_its_first_tile_is_compared_with_the_plain_enlargement(
    window: MainWindow, studio: Studio, large: Path, wait_for: WaitFor, qtbot: QtBot
) -> None:
    drop(window, large)
    wait_for(Phase.RUNNING)
    window.actions_.cancel.trigger()
    item = studio.album.current
    assert item is not None
    qtbot.waitUntil(lambda: len(item.plain) == 2, timeout=PATIENCE)


def test_a_picture_is_selected_once_although_it_is_read_first(
    window: MainWindow, studio: Studio, photo: Path, wait_for: WaitFor
) -> None:
    selected: list[object] = []
    studio.album.current_changed.connect(selected.append)
    drop(window, photo)
    wait_for(Phase.DONE)
    assert selected == [studio.album.current]


def test_closing_during_a_run_ends_everything(
    window: MainWindow, studio: Studio, large: Path, wait_for: WaitFor
) -> None:
    drop(window, large)
    wait_for(Phase.RUNNING)
    start = time.monotonic()
    window.close()
    # A tile takes less than a second on an idle machine, and the run ends behind it.
    assert time.monotonic() - start < 15
    assert window.wait(15)
    assert all(thread.isFinished() for thread in window.findChildren(QThread))
    assert all(pool.activeThreadCount() == 0 for pool in window.findChildren(QThreadPool))


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("gone.png", None, "gone.png"),
        ("empty.png", b"", "empty"),
        ("text.png", b"this is no picture", "text.png"),
    ],
)
def test_what_is_no_picture_is_refused_in_words(
    window: MainWindow, studio: Studio, tmp_path: Path, qtbot: QtBot,
    name: str, content: bytes | None, why: str,
) -> None:  # fmt: skip
    if content is not None:
        (tmp_path / name).write_bytes(content)
    drop(window, tmp_path / name)
    qtbot.waitUntil(window.messages.isVisible, timeout=10_000)
    assert name in window.messages.text
    assert why in window.messages.text
    assert window.empty.isVisible()
    click_tool(window.messages, "Close message")
    assert not window.messages.isVisible()


def test_a_bad_file_leaves_the_open_picture_alone(
    opened: MainWindow, studio: Studio, tmp_path: Path, qtbot: QtBot, wait_for: WaitFor
) -> None:
    (tmp_path / "bad.jpg").write_bytes(b"bad")
    drop(opened, tmp_path / "bad.jpg")
    qtbot.waitUntil(opened.messages.isVisible, timeout=10_000)
    wait_for(Phase.DONE)
    assert studio.album.current is not None
    assert studio.album.current.path.name == "photo.png"
    assert "bad.jpg" in opened.messages.text


def test_a_long_run_is_asked_about_first(
    window: MainWindow, studio: Studio, photo: Path, wait_for: WaitFor,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    studio.run.patience = 0.0
    drop(window, photo)
    wait_for(Phase.ASKING)
    assert window.preflight.isVisible()
    assert "160 × 128" in texts(window.preflight)
    assert not window.bottom_bar.isVisible()  # there is nothing yet to tell there
    click(window, "Start")
    wait_for(Phase.DONE)
    assert window.bottom_bar.isVisible()
    assert not window.preflight.isVisible()


def export_dialog(window: MainWindow) -> ExportDialog:
    click(window.controls, "Export…")
    dialog = window.findChild(ExportDialog)
    assert dialog is not None
    return dialog


def test_the_shown_step_is_exported(
    opened: MainWindow, studio: Studio, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = export_dialog(opened)
    field = dialog.findChild(QLineEdit)
    assert field is not None
    assert Path(field.text()) == tmp_path / "photo_lapsrn_4x.png"
    click(dialog, "Export")
    qtbot.waitUntil(opened.messages.isVisible, timeout=10_000)
    assert "photo_lapsrn_4x.png" in opened.messages.text
    assert studio.presentation.result is not None
    written = np.asarray(Image.open(tmp_path / "photo_lapsrn_4x.png"))
    assert np.array_equal(written, studio.presentation.result.picture(1).pixels)


def test_all_steps_are_exported_as_jpeg_with_less_quality(
    opened: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = export_dialog(opened)
    field = dialog.findChild(QLineEdit)
    assert field is not None
    field.selectAll()
    QTest.keyClicks(field, str(tmp_path / "out.jpg"))
    click(dialog, "All steps")
    quality = dialog.findChild(QSpinBox)
    assert quality is not None
    quality.selectAll()
    QTest.keyClicks(quality, "1")
    click(dialog, "Export")
    qtbot.waitUntil(opened.messages.isVisible, timeout=10_000)
    sizes = {p.name: Image.open(p).size for p in tmp_path.glob("out*.jpg")}
    assert sizes == {"out.jpg": (160, 128), "out_step-2x.jpg": (80, 64)}
    quantization = Image.open(tmp_path / "out.jpg").quantization  # type: ignore[attr-defined]
    assert max(quantization[0]) == 255


def test_an_existing_file_is_kept_unless_the_person_has_it_replaced(
    opened: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    target = tmp_path / "photo_lapsrn_4x.png"
    target.write_bytes(b"mine")
    dialog = export_dialog(opened)
    assert "Will be saved as photo_lapsrn_4x-2.png" in texts(dialog)
    click(dialog, "Export")
    assert "Exporting photo_lapsrn_4x-2.png…" in texts(opened.progress)
    qtbot.waitUntil(opened.messages.isVisible, timeout=10_000)
    assert "Exporting" not in texts(opened.progress)
    assert Image.open(target.with_name("photo_lapsrn_4x-2.png")).size == (160, 128)
    assert target.read_bytes() == b"mine"
    dialog = export_dialog(opened)
    click(dialog, "Replace")
    assert "photo_lapsrn_4x.png will be replaced." in texts(dialog)
    click(dialog, "Export")
    qtbot.waitUntil(lambda: target.read_bytes() != b"mine", timeout=10_000)
    assert Image.open(target).size == (160, 128)


def test_a_picture_that_is_still_enlarged_is_exported_when_it_is_done(
    window: MainWindow, studio: Studio, large: Path, brake: Brake, qtbot: QtBot, wait_for: WaitFor
) -> None:
    brake.hold(1)
    studio.open([large])
    qtbot.waitUntil(brake.held.is_set, timeout=PATIENCE)
    qtbot.waitUntil(lambda: button(window.controls, "Export…").isEnabled(), timeout=PATIENCE)
    dialog = export_dialog(window)
    assert "as soon as the picture is enlarged" in texts(dialog)
    click(dialog, "Export")
    assert "then the export" in texts(window.progress)
    target = large.with_name("large_lapsrn_4x.png")
    assert not target.exists()
    brake.release()
    wait_for(Phase.DONE)
    qtbot.waitUntil(target.exists, timeout=PATIENCE)
    qtbot.waitUntil(window.messages.isVisible, timeout=PATIENCE)


def test_an_export_that_waits_is_named_before_it_is_lost(
    window: MainWindow, studio: Studio, large: Path, brake: Brake, qtbot: QtBot
) -> None:
    brake.hold(1)
    studio.open([large])
    qtbot.waitUntil(brake.held.is_set, timeout=PATIENCE)
    qtbot.waitUntil(lambda: button(window.controls, "Export…").isEnabled(), timeout=PATIENCE)
    click(export_dialog(window), "Export")
    window.actions_.quit.trigger()
    question = window.findChild(Question)
    assert question is not None
    assert "large_lapsrn_4x.png will not be written." in texts(question)
    click(question, "Continue enlarging")
    click(window.controls, "2×")
    brake.release()
    assert window.messages.text == (
        "large_lapsrn_4x.png will not be written: other settings were chosen."
    )
    qtbot.waitUntil(lambda: studio.run.phase is Phase.DONE, timeout=PATIENCE)


def test_cancelling_the_run_cancels_an_export_that_waits_for_it(
    window: MainWindow, studio: Studio, large: Path, brake: Brake, qtbot: QtBot
) -> None:
    brake.hold(1)
    studio.open([large])
    qtbot.waitUntil(brake.held.is_set, timeout=PATIENCE)
    qtbot.waitUntil(lambda: button(window.controls, "Export…").isEnabled(), timeout=PATIENCE)
    click(export_dialog(window), "Export")
    studio.run.cancel()
    brake.release()
    assert "then the export" not in texts(window.progress)
    studio.start()
    qtbot.waitUntil(lambda: studio.run.phase is Phase.DONE, timeout=PATIENCE)
    assert not large.with_name("large_lapsrn_4x.png").exists()


def test_an_unknown_format_is_explained_before_anything_is_written(opened: MainWindow) -> None:
    dialog = export_dialog(opened)
    dialog.set_path(Path("somewhere/photo.xyz"))
    assert not button(dialog, "Export").isEnabled()
    assert ".png" in texts(dialog)


def test_a_folder_that_is_not_there_is_reported_while_it_can_be_corrected(
    opened: MainWindow, tmp_path: Path
) -> None:
    dialog = export_dialog(opened)
    dialog.set_path(tmp_path / "nowhere" / "photo.png")
    assert not button(dialog, "Export").isEnabled()
    assert f"There is no folder {tmp_path / 'nowhere'}." in texts(dialog)
    dialog.set_path(tmp_path / "new.png")
    assert button(dialog, "Export").isEnabled()


def test_a_failing_export_says_why_and_keeps_the_result(
    opened: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "nowhere"
    folder.mkdir()
    dialog = export_dialog(opened)
    dialog.set_path(folder / "photo.png")
    folder.rmdir()
    click(dialog, "Export")
    qtbot.waitUntil(opened.messages.isVisible, timeout=10_000)
    assert "nowhere" in opened.messages.text
    assert button(opened.controls, "Export…").isEnabled()


def test_backslash_shows_the_original_while_it_is_held(opened: MainWindow) -> None:
    before = opened.canvas.shown[0]
    QTest.keyPress(opened, Qt.Key.Key_Backslash)
    assert {opened.canvas.shown[pane.shown] for pane in opened.canvas.panes()} == {before}
    QTest.keyRelease(opened, Qt.Key.Key_Backslash)
    assert len({opened.canvas.shown[pane.shown] for pane in opened.canvas.panes()}) == 2


def test_the_zoom_is_reported_of_the_result_and_the_original(opened: MainWindow) -> None:
    QTest.keyClick(opened, Qt.Key.Key_1)
    zoom = tool(opened.top_bar, "Magnification")
    assert zoom.text() == "100 %"
    assert "400 % of the original" in zoom.toolTip()


def test_closing_the_picture_brings_the_empty_window_back(opened: MainWindow) -> None:
    QTest.keyClick(opened, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert opened.empty.isVisible()
    assert opened.canvas.viewport is None
    assert "artefacts" not in texts(opened.controls)


def test_transparency_survives(
    window: MainWindow, studio: Studio, save: Callable[..., Path], photograph: np.ndarray,
    wait_for: WaitFor,
) -> None:  # fmt: skip
    alpha = np.full((16, 16, 1), 90, np.uint8)
    drop(window, save(np.dstack([photograph[:16, :16], alpha])))
    wait_for(Phase.DONE)
    assert studio.presentation.result is not None
    picture = studio.presentation.result.picture(studio.presentation.step)
    assert picture.alpha is not None
    assert np.abs(picture.alpha.astype(int) - 90).max() <= 1

"""Runs that fail, are replaced, are looked at, and go before others."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QProgressBar
from pytestqt.qtbot import QtBot

from srgui.engine.upscaler import Upscaler
from srgui.errors import SrguiError
from srgui.gui.display.pyramid import Pyramid
from srgui.gui.library.item import State
from srgui.gui.studio.phase import Phase
from srgui.gui.studio.studio import Studio
from srgui.gui.widgets.question import Question
from srgui.gui.window.main_window import MainWindow
from srgui.images import Region
from tests.gui.acts import (
    PATIENCE,
    Brake,
    ask_for_all,
    button,
    click,
    texts,
    wait_for_end_of_export,
)

WaitFor = Callable[[Phase], None]


@pytest.fixture
def small(save: Callable[..., Path], photograph: np.ndarray) -> Path:
    """Another picture, of one tile."""
    return save(np.ascontiguousarray(photograph[:16, :20]), "small.png")


@pytest.mark.parametrize(
    ("error", "reported"),
    [
        (SrguiError("Can't go on", "the fan is loud", "Wait."), "the fan is loud"),
        (RuntimeError("out of luck"), "RuntimeError: out of luck"),
    ],
)
def test_a_run_that_fails_says_why_and_can_be_tried_again(
    window: MainWindow, studio: Studio, photo: Path, wait_for: WaitFor, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch, error: Exception, reported: str,
) -> None:  # fmt: skip
    def run(*_: object, **__: object) -> None:
        raise error

    with monkeypatch.context() as broken:
        broken.setattr(Upscaler, "run", run)
        studio.open([photo])
        wait_for(Phase.FAILED)
    assert reported in window.messages.text
    assert studio.album.items[0].state is State.FAILED
    assert window.canvas.isVisible()  # with the picture as it is
    qtbot.waitUntil(button(window, "Try again").isEnabled)
    click(window, "Try again")
    wait_for(Phase.DONE)
    assert studio.album.items[0].state is State.DONE


def test_what_a_replaced_run_reports_late_is_dropped(
    window: MainWindow, studio: Studio, photo: Path, brake: Brake, wait_for: WaitFor, qtbot: QtBot
) -> None:
    brake.hold(1)
    studio.open([photo])
    qtbot.waitUntil(brake.held.is_set, timeout=PATIENCE)
    reported: list[Pyramid] = []
    studio.presentation.updated.connect(lambda step, _: reported.append(step))
    # From here on the window hears nothing of the run until it has been replaced.
    brake.release()
    assert brake.ended.wait(PATIENCE / 1000)
    click(window.controls, "2×")
    wait_for(Phase.DONE)
    assert studio.presentation.result is not None
    assert studio.presentation.result.plan.width == 80
    assert all(step in studio.presentation.result.pyramids for step in reported)
    wanted = Upscaler.load("lapsrn").upscale(np.asarray(Image.open(photo)), 2)
    assert np.array_equal(studio.presentation.result.picture(0).pixels, wanted)


def test_a_picture_that_was_left_does_not_finish_in_the_name_of_the_next(
    window: MainWindow, studio: Studio, photo: Path, small: Path, brake: Brake,
    wait_for: WaitFor, qtbot: QtBot,
) -> None:  # fmt: skip
    brake.hold(1)
    studio.open([photo, small])
    qtbot.waitUntil(brake.held.is_set, timeout=PATIENCE)
    brake.release()
    assert brake.ended.wait(PATIENCE / 1000)
    brake.hold(1)
    studio.show_neighbour(1)
    qtbot.waitUntil(brake.held.is_set, timeout=PATIENCE)
    QApplication.processEvents()  # what the run reported before it was held
    assert studio.run.phase is Phase.RUNNING
    first, second = studio.album.items
    assert first.share is None
    assert second.state is State.RUNNING
    brake.release()
    wait_for(Phase.DONE)
    assert [(r.plan.width, r.plan.height) for r in second.results.values()] == [(80, 64)]


@pytest.mark.slow
def test_how_far_the_run_is_is_shown_in_the_filmstrip_and_next_to_the_steps(
    window: MainWindow, studio: Studio, large: Path, brake: Brake, qtbot: QtBot
) -> None:
    brake.hold(3)  # of at least two tiles of two steps
    studio.open([large])
    qtbot.waitUntil(brake.held.is_set, timeout=PATIENCE)
    (item,) = studio.album.items
    (bar,) = window.progress.findChildren(QProgressBar)
    qtbot.waitUntil(lambda: bar.value() > 0, timeout=PATIENCE)
    QApplication.processEvents()
    assert item.share is not None
    assert 0 < item.share < 1
    assert bar.value() == round(item.share * bar.maximum())
    percent = f"{int(100 * item.share)} %"
    tip = studio.album.data(studio.album.index_of(item), Qt.ItemDataRole.ToolTipRole)
    assert f"Running, {percent}" in str(tip)
    click(window, "Cancel")
    assert item.share is None
    assert item.state is State.PAUSED
    tip = studio.album.data(studio.album.index_of(item), Qt.ItemDataRole.ToolTipRole)
    paused = f"Paused, {int(100 * item.partial.share)} %"
    assert paused in str(tip)
    assert paused in texts(window.progress)
    brake.release()
    window.close()
    assert window.findChildren(Question) == []  # nothing that was complete is lost


@pytest.mark.slow
def test_the_visible_part_is_computed_next(
    window: MainWindow, studio: Studio, large: Path, brake: Brake, wait_for: WaitFor, qtbot: QtBot
) -> None:
    brake.hold(1)
    studio.open([large])
    qtbot.waitUntil(brake.held.is_set, timeout=PATIENCE)
    QApplication.processEvents()  # what the run reported before it was held
    reported: list[Region] = []
    assert studio.presentation.result is not None
    last = studio.presentation.result.pyramids[-1]

    def tell(step: Pyramid, region: Region) -> None:
        if step is last:
            reported.append(region)

    canvas = window.canvas
    canvas.zoom_to(8.0)
    for _ in range(12):  # drag the picture to its end at the lower right
        start, end = QPoint(canvas.width() - 40, canvas.height() - 40), QPoint(20, 20)
        QTest.mousePress(canvas, Qt.MouseButton.MiddleButton, pos=start)
        QTest.mouseMove(canvas, end)
        QTest.mouseRelease(canvas, Qt.MouseButton.MiddleButton, pos=end)
    viewport = canvas.viewport
    assert viewport is not None
    assert viewport.visible[2] > 159  # of 160 columns
    studio.presentation.updated.connect(tell)
    brake.release()
    # At most two tiles were begun: one's pixels are made while the network computes the next. Then
    # comes the one that is looked at.
    qtbot.waitUntil(lambda: len(reported) >= 3, timeout=PATIENCE)
    assert any((r.bottom, r.right) == (last.height, last.width) for r in reported[:3])


def test_an_export_of_all_waits_for_the_shown_picture(
    window: MainWindow, studio: Studio, photo: Path, small: Path, brake: Brake, tmp_path: Path,
    wait_for: WaitFor, qtbot: QtBot,
) -> None:  # fmt: skip
    brake.hold(1)
    studio.open([photo, small])
    qtbot.waitUntil(brake.held.is_set, timeout=PATIENCE)
    click(ask_for_all(window), "Export all")
    brake.release()
    wait_for(Phase.DONE)
    wait_for_end_of_export(window, qtbot)
    shown, other = (32, 40), (16, 20)
    # The shown picture is not computed again, and is done before the other one begins.
    assert brake.log == [
        ("begin", shown), ("end", shown), ("begin", other), ("end", other),
    ]  # fmt: skip
    assert len(list(tmp_path.glob("*_lapsrn_4x.png"))) == 2


def test_a_file_that_appears_while_the_export_dialog_is_open_stays(
    opened: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    opened.actions_.export.trigger()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    target = tmp_path / "photo_lapsrn_4x.png"
    target.write_bytes(b"somebody else's")
    click(dialog, "Export")
    qtbot.waitUntil(opened.messages.isVisible, timeout=PATIENCE)
    assert target.with_stem("photo_lapsrn_4x-2").name in opened.messages.text
    assert target.read_bytes() == b"somebody else's"


@pytest.mark.slow
def test_a_cancelled_run_leaves_the_progress_of_its_export_alone(
    window: MainWindow, studio: Studio, large: Path, brake: Brake, qtbot: QtBot
) -> None:
    brake.hold(3)  # of at least two tiles of two steps
    studio.open([large])
    qtbot.waitUntil(brake.held.is_set, timeout=PATIENCE)
    click(window, "Cancel")
    brake.release()
    qtbot.waitUntil(brake.ended.is_set, timeout=PATIENCE)
    brake.hold(3)
    click(ask_for_all(window), "Export all")
    qtbot.waitUntil(brake.held.is_set, timeout=PATIENCE)
    QApplication.processEvents()
    (item,) = studio.album.items
    share = item.share
    assert share is not None
    window.actions_.start.trigger()  # its run waits for a thread of its own, and is not heard of
    window.actions_.cancel.trigger()  # the bar is that of the export
    assert item.share == share
    assert item.state is State.RUNNING
    window.pictures.export.batch.stop()
    brake.release()
    wait_for_end_of_export(window, qtbot)
    assert item.share is None

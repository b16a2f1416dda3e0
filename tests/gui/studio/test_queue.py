"""Waiting pictures are upscaled in the background, and show their progress."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from srgui.gui.library.album import Album
from srgui.gui.library.item import Item, State
from srgui.gui.service import upscale_job
from srgui.gui.settings import Settings
from srgui.gui.studio import queue
from srgui.gui.studio.phase import Phase
from srgui.gui.studio.studio import Studio
from srgui.gui.window.main_window import MainWindow
from tests.gui.acts import PATIENCE, Brake, ask_for_all, click, wait_for_end_of_export

WaitFor = Callable[[Phase], None]


@pytest.fixture
def big(
    save: Callable[..., Path], photograph: np.ndarray, monkeypatch: pytest.MonkeyPatch
) -> list[Path]:
    """Three pictures that are enlarged in several tiles each."""
    monkeypatch.setattr(upscale_job, "_TILE", 0.05)
    return [save(photograph[: 100 + 8 * n], f"big {n}.png") for n in (1, 2, 3)]


def states(studio: Studio) -> list[State]:
    return [item.state for item in studio.album.items]


def reported(studio: Studio, item: Item) -> str:
    """The text that the card of a picture gives to a screen reader."""
    index = studio.album.index_of(item)
    assert isinstance(studio.album, Album)
    return str(index.data(Qt.ItemDataRole.AccessibleTextRole))


def test_all_are_enlarged_after_the_shown_one_and_are_there_at_once(
    window: MainWindow, studio: Studio, photos: list[Path], wait_for: WaitFor, qtbot: QtBot,
    brake: Brake,
) -> None:  # fmt: skip
    studio.queue.allow(True)
    studio.open(photos)
    wait_for(Phase.DONE)
    qtbot.waitUntil(lambda: states(studio) == [State.DONE] * 3, timeout=PATIENCE)
    first, *others = [size for what, size in brake.log if what == "begin"]
    assert first == (24, 32)
    # The headers are read by several threads: a picture whose size is known earlier may begin.
    assert sorted(others) == [(24, 40), (24, 48)]
    assert studio.album.current is studio.album.items[0]
    QTest.keyClick(window, Qt.Key.Key_PageDown)
    assert studio.run.phase is Phase.DONE  # without returning to the event loop
    assert studio.presentation.result is studio.album.items[1].results[studio.album.items[1].key]
    assert studio.presentation.result.complete


def test_those_behind_the_shown_picture_go_first(
    window: MainWindow, studio: Studio, photos: list[Path], wait_for: WaitFor, qtbot: QtBot,
    brake: Brake,
) -> None:  # fmt: skip
    studio.open(photos)
    wait_for(Phase.DONE)
    QTest.keyClick(window, Qt.Key.Key_PageDown)
    wait_for(Phase.DONE)
    qtbot.waitUntil(lambda: all(item.size[0] for item in studio.album.items), timeout=PATIENCE)
    studio.album.forget_results(studio.album.items[0])
    brake.log.clear()
    studio.queue.allow(True)
    qtbot.waitUntil(lambda: states(studio) == [State.DONE] * 3, timeout=PATIENCE)
    assert [size for what, size in brake.log if what == "begin"] == [(24, 48), (24, 32)]


def test_the_shown_picture_goes_first_and_a_paused_one_keeps_its_percentage(
    window: MainWindow, studio: Studio, big: list[Path], wait_for: WaitFor, qtbot: QtBot,
    brake: Brake,
) -> None:  # fmt: skip
    studio.open(big)
    wait_for(Phase.DONE)
    brake.hold(3)
    studio.queue.allow(True)
    second, third = studio.album.items[1:]
    qtbot.waitUntil(brake.held.is_set, timeout=PATIENCE)
    qtbot.waitUntil(lambda: bool(second.share), timeout=PATIENCE)
    assert second.state is State.RUNNING
    assert "Running, " in reported(studio, second)
    assert "Waiting" in reported(studio, third)
    click(window.controls, "2×")  # the shown one needs the engine
    assert second.state is State.PAUSED
    assert second.partial is not None
    done = int(100 * second.partial.share)
    assert f"Paused, {done} %" in reported(studio, second)
    brake.release()
    wait_for(Phase.DONE)
    qtbot.waitUntil(lambda: second.state is State.DONE, timeout=PATIENCE)
    assert second.results[second.key].complete


@pytest.mark.slow
def test_a_picture_that_is_shown_while_it_is_enlarged_goes_on(
    window: MainWindow, studio: Studio, big: list[Path], wait_for: WaitFor, qtbot: QtBot,
    brake: Brake,
) -> None:  # fmt: skip
    studio.open(big[:2])
    wait_for(Phase.DONE)
    brake.hold(3)
    studio.queue.allow(True)
    qtbot.waitUntil(brake.held.is_set, timeout=PATIENCE)
    second = studio.album.items[1]
    qtbot.waitUntil(lambda: bool(second.share), timeout=PATIENCE)
    QTest.keyClick(window, Qt.Key.Key_PageDown)
    assert studio.album.current is second
    brake.release()
    wait_for(Phase.DONE)
    assert studio.presentation.result is second.results[second.key]


@pytest.mark.slow
def test_what_was_cancelled_stays_so(
    window: MainWindow, studio: Studio, large: Path, photo: Path, wait_for: WaitFor,
    qtbot: QtBot, brake: Brake,
) -> None:  # fmt: skip
    studio.queue.allow(True)
    brake.hold(3)
    studio.open([large, photo])
    qtbot.waitUntil(brake.held.is_set, timeout=PATIENCE)
    first, second = studio.album.items
    qtbot.waitUntil(lambda: bool(first.share), timeout=PATIENCE)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    brake.release()
    assert first.state is State.PAUSED
    assert "Paused, " in reported(studio, first)
    qtbot.waitUntil(lambda: second.state is State.DONE, timeout=PATIENCE)
    QTest.keyClick(window, Qt.Key.Key_PageDown)
    QApplication.processEvents()
    assert first.state is State.PAUSED


def test_more_than_forty_megapixels_wait_until_they_are_shown(
    window: MainWindow, studio: Studio, photos: list[Path], wait_for: WaitFor, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    assert queue.MOST == 40_000_000
    monkeypatch.setattr(queue, "MOST", 16 * 24 * (32 + 40))  # two of the three
    studio.queue.allow(True)
    studio.open(photos)
    qtbot.waitUntil(
        lambda: states(studio) == [State.DONE, State.DONE, State.WAITING], timeout=PATIENCE
    )
    studio.show_item(studio.album.items[2])
    wait_for(Phase.DONE)


def test_a_change_for_all_enlarges_all_anew(
    window: MainWindow, studio: Studio, photos: list[Path], qtbot: QtBot
) -> None:
    studio.queue.allow(True)
    studio.open(photos)
    qtbot.waitUntil(lambda: states(studio) == [State.DONE] * 3, timeout=PATIENCE)
    click(window.controls, "2×")
    click(window.controls, "Apply to all")
    qtbot.waitUntil(lambda: states(studio) == [State.DONE] * 3, timeout=PATIENCE)
    assert [item.results[item.key].choice.scale for item in studio.album.items] == [2.0] * 3


def test_an_export_of_all_takes_what_is_there_and_does_the_rest(
    window: MainWindow, studio: Studio, photos: list[Path], tmp_path: Path, wait_for: WaitFor,
    qtbot: QtBot,
) -> None:  # fmt: skip
    studio.queue.allow(True)
    studio.open(photos)
    wait_for(Phase.DONE)
    click(ask_for_all(window), "Export all")
    wait_for_end_of_export(window, qtbot)
    qtbot.waitUntil(lambda: states(studio) == [State.DONE] * 3, timeout=PATIENCE)
    assert len(list(tmp_path.glob("*_lapsrn_4x.png"))) == 3


def test_who_switches_it_off_is_remembered(
    window: MainWindow, studio: Studio, settings: Settings, photos: list[Path], tmp_path: Path,
    wait_for: WaitFor,
) -> None:  # fmt: skip
    action = window.actions_.background
    assert action.isChecked()
    action.trigger()
    settings.save()
    assert not Settings(tmp_path / "profile").preferences.background
    studio.open(photos)
    wait_for(Phase.DONE)
    QApplication.processEvents()
    assert states(studio) == [State.DONE, State.WAITING, State.WAITING]
    action.trigger()
    assert Settings(tmp_path / "profile").preferences.background

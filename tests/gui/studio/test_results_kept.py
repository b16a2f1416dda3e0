"""Settings for one picture or all, and results that are there again at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from srgui.gui.library.filmstrip import Filmstrip
from srgui.gui.library.item import State
from srgui.gui.preferences.dialog import PreferencesDialog
from srgui.gui.studio.phase import Phase
from srgui.gui.studio.studio import Studio
from srgui.gui.window.main_window import MainWindow
from srgui.gui.window.steps.step_button import StepButton
from tests.gui.acts import button, click, custom_size, texts, type_size

WaitFor = Callable[[Phase], None]


def type_width(window: MainWindow, text: str) -> None:
    dialog = custom_size(window)
    type_size(dialog, "Width", text)
    click(dialog, "Use this size")


def scales(studio: Studio) -> list[float]:
    return [item.choice.scale for item in studio.album.items]


def test_settings_apply_to_all_pictures(
    strip: Filmstrip, window: MainWindow, studio: Studio, wait_for: WaitFor
) -> None:
    click(window.controls, "2×")
    click(window.controls, "Apply to all")
    assert scales(studio) == [2, 2, 2]
    wait_for(Phase.DONE)
    studio.show_neighbour(1)
    wait_for(Phase.DONE)
    assert studio.presentation.result is not None
    assert (studio.presentation.result.plan.width, studio.presentation.result.plan.height) == (
        80,
        48,
    )


def test_a_width_applies_to_every_picture_whatever_its_own(
    opened: MainWindow, studio: Studio, save: Callable[..., Path], photograph: np.ndarray,
    wait_for: WaitFor, qtbot: QtBot,
) -> None:  # fmt: skip
    small = [save(np.ascontiguousarray(photograph[:20, :w]), f"{w}.png") for w in (10, 30, 60)]
    type_width(opened, "90")
    studio.open(small)
    qtbot.waitUntil(lambda: [item.size[1] for item in studio.album.items] == [40, 10, 30, 60])
    # 10 columns can't become 90: eight times is the most.
    assert [item.choice.scale for item in studio.album.items] == [2.25, 8, 3, 1.5]
    studio.show_item(studio.album.items[3])
    wait_for(Phase.DONE)
    assert studio.presentation.result is not None
    assert studio.presentation.result.plan.width == 90
    click(opened.controls, "DRRN")
    click(opened.controls, "Apply to all")
    assert [item.choice.scale for item in studio.album.items] == [2.25, 4, 3, 1.5]
    click(opened.controls, "2×")
    click(opened.controls, "Apply to all")
    assert scales(studio) == [2, 2, 2, 2]


def test_the_pictures_that_get_settings_together_are_counted(
    strip: Filmstrip, window: MainWindow, studio: Studio
) -> None:
    strip.selectAll()
    click(window.controls, "2×")
    assert scales(studio) == [2, 2, 2]
    assert "Only for these 3 pictures" in texts(window.pictures.own)
    studio.show_item(studio.album.items[1])
    assert "Only for this picture" in texts(window.pictures.own)


def test_a_picture_can_have_settings_of_its_own(
    strip: Filmstrip, window: MainWindow, studio: Studio, save: Callable[..., Path],
    photograph: np.ndarray, wait_for: WaitFor, qtbot: QtBot,
) -> None:  # fmt: skip
    (own,) = (
        label
        for label in window.pictures.own.findChildren(QLabel)
        if label.text() == "Only for this picture"
    )
    assert not own.isVisible()
    place = button(window.controls, "LapSRN").mapTo(window, QPoint(0, 0))
    click(window.controls, "2×")
    assert scales(studio) == [2, 4, 4]
    assert own.isVisible()
    # Nothing has moved under the pointer.
    assert button(window.controls, "LapSRN").mapTo(window, QPoint(0, 0)) == place
    wait_for(Phase.DONE)
    studio.show_neighbour(1)
    assert not own.isVisible()
    chosen = [b.text() for b in window.controls.findChildren(QPushButton) if b.isChecked()]
    assert "4×" in chosen
    assert "2×" not in chosen
    studio.show_neighbour(-1)
    assert own.isVisible()
    assert scales(studio) == [2, 4, 4]  # looking at it has changed nothing
    studio.open([save(np.ascontiguousarray(photograph[:12, :12]), "new.png")])
    qtbot.waitUntil(lambda: scales(studio) == [2, 4, 4, 4])
    studio.show_item(studio.album.items[0])
    click(window.controls, "Use the common settings")
    assert scales(studio) == [4, 4, 4, 4]
    assert not own.isVisible()
    chosen = [b.text() for b in window.controls.findChildren(QPushButton) if b.isChecked()]
    assert "4×" in chosen


def test_the_only_picture_has_nothing_to_differ_from(
    opened: MainWindow, studio: Studio, save: Callable[..., Path], photograph: np.ndarray,
    qtbot: QtBot,
) -> None:  # fmt: skip
    assert not opened.pictures.own.isVisible()
    click(opened.controls, "2×")
    studio.open([save(np.ascontiguousarray(photograph[:12, :12]), "new.png")])
    qtbot.waitUntil(lambda: scales(studio) == [2, 2])
    assert not opened.pictures.own.isVisible()


def test_switching_back_is_instant(
    strip: Filmstrip, window: MainWindow, studio: Studio, wait_for: WaitFor
) -> None:
    first = studio.presentation.result
    click(window.controls, "2×")
    wait_for(Phase.DONE)
    click(window.controls, "4×")
    assert studio.run.phase is Phase.DONE  # without returning to the event loop
    assert studio.presentation.result is first
    studio.show_neighbour(1)
    wait_for(Phase.DONE)
    studio.show_neighbour(-1)
    assert studio.run.phase is Phase.DONE
    assert studio.presentation.result is first


def test_beyond_the_memory_limit_old_results_go_to_the_disk(
    strip: Filmstrip, window: MainWindow, studio: Studio, wait_for: WaitFor, qtbot: QtBot
) -> None:
    first = studio.album.items[0]
    result = first.results[first.key]
    before, memory = result.picture(result.last).pixels, result.memory
    studio.album.set_memory(memory)
    studio.show_neighbour(1)
    wait_for(Phase.DONE)
    qtbot.waitUntil(lambda: result.memory == 0)  # it is on the disk
    assert first.picture is None
    assert studio.presentation.result is not None  # what is shown stays whatever the limit
    assert studio.album.items[1].picture is not None
    assert first.state is State.DONE
    assert np.array_equal(result.picture(result.last).pixels, before)
    studio.show_neighbour(-1)
    wait_for(Phase.DONE)
    assert studio.album.current is first
    assert studio.presentation.result is result
    assert window.canvas.grab().toImage().pixelColor(640, 300).isValid()


def test_a_preference_sets_the_limit(
    strip: Filmstrip, window: MainWindow, studio: Studio, wait_for: WaitFor
) -> None:
    studio.show_neighbour(1)
    wait_for(Phase.DONE)
    preferences = window.preferences
    preferences.set(replace(preferences.value, memory=0))
    first = studio.album.items[0]
    assert first.results == {}
    assert first.state is State.WAITING  # no tick without a result
    assert studio.album.items[1].results != {}
    # Nothing is lost in silence: the message offers to change the limit, and the end asks.
    assert "The result of photo 1.png was dropped" in window.messages.text
    assert first.unexported
    click(window.messages, "Change the limit…")
    assert isinstance(QApplication.activeModalWidget(), PreferencesDialog)
    QApplication.activeModalWidget().close()


def test_the_time_shown_is_that_of_the_result_that_is_shown(
    strip: Filmstrip, window: MainWindow, studio: Studio, wait_for: WaitFor
) -> None:
    assert studio.presentation.result is not None
    studio.presentation.result.seconds = 77.0
    click(window.controls, "2×")
    wait_for(Phase.DONE)
    click(window.controls, "4×")
    assert studio.run.phase is Phase.DONE
    assert "Done in 77 s" in [label.text() for label in window.progress.findChildren(QLabel)]


def test_steps_of_another_picture_are_not_shown(
    strip: Filmstrip, window: MainWindow, studio: Studio, wait_for: WaitFor
) -> None:
    assert any(step.isVisible() for step in window.steps.findChildren(StepButton))
    studio.show_neighbour(1)
    assert studio.run.phase is Phase.READING
    assert not any(step.isVisible() for step in window.steps.findChildren(StepButton))
    wait_for(Phase.DONE)
    assert any(step.isVisible() for step in window.steps.findChildren(StepButton))


def test_pictures_of_one_size_are_seen_in_the_same_place_and_a_reopened_one_too(
    window: MainWindow, studio: Studio, save: Callable[..., Path], photograph: np.ndarray,
    wait_for: WaitFor, qtbot: QtBot,
) -> None:  # fmt: skip
    pixels = np.ascontiguousarray(photograph[:24, :32])
    studio.open([save(pixels, f"{name}.png") for name in "ab"])
    wait_for(Phase.DONE)
    window.actions_.zooms[8.0].trigger()
    seen = window.canvas.viewport
    assert seen is not None
    studio.show_neighbour(1)
    wait_for(Phase.DONE)
    assert window.canvas.viewport == seen
    window.actions_.close.trigger()
    assert "Closed b.png" in window.messages.text
    window.actions_.fit.trigger()
    window.actions_.zooms[4.0].trigger()
    click(window.messages, "Undo")
    qtbot.waitUntil(lambda: len(studio.album.items) == 2)
    assert window.canvas.viewport is not None
    assert window.canvas.viewport.magnification == 4.0

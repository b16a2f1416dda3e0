"""While a picture is opened, the window shows what belongs to that picture."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
from pytestqt.qtbot import QtBot

from srgui.gui.library.filmstrip import Filmstrip
from srgui.gui.library.item import State
from srgui.gui.studio.phase import Phase
from srgui.gui.studio.studio import Studio
from srgui.gui.window.main_window import MainWindow
from tests.gui.acts import texts, tool
from tests.gui.pictures import result

WaitFor = Callable[[Phase], None]


def test_a_picture_that_is_read_shows_its_thumbnail_and_its_own_size(
    strip: Filmstrip, window: MainWindow, studio: Studio, wait_for: WaitFor, qtbot: QtBot
) -> None:
    second = studio.album.items[1]
    qtbot.waitUntil(lambda: second.thumbnail is not None)
    before = window.canvas.shown[1]
    window.canvas.zoom_to(4.0)
    studio.show_neighbour(1)
    assert studio.run.phase is Phase.READING
    viewport = window.canvas.viewport
    assert viewport is not None
    assert (viewport.width, viewport.height, viewport.fitted) == (40, 24, True)
    shown = window.canvas.shown[1]
    assert shown is not None
    assert shown is not before
    assert shown.title == "Original"
    assert "160 × 96 pixels" in texts(window.controls)
    assert "128 × 96" not in texts(window.controls)  # the size of the last one's result
    window.canvas.zoom_to(2.0)  # the person looks closer before it has been read
    wait_for(Phase.DONE)
    assert window.canvas.viewport is not None
    assert window.canvas.viewport.magnification == 2.0


def test_without_a_thumbnail_nothing_is_shown(
    opened: MainWindow, studio: Studio, save: Callable[..., Path], photograph: np.ndarray,
    qtbot: QtBot,
) -> None:  # fmt: skip
    studio.open([save(np.ascontiguousarray(photograph[:12, :12]), "new.png")])
    states = []
    studio.album.current_changed.connect(
        lambda: states.append((opened.canvas.viewport, tool(opened, "Magnification").text()))
    )
    qtbot.waitUntil(lambda: bool(states))
    assert states == [(None, "–")]


def test_the_strength_applies_before_there_is_a_plain_enlargement(strip: Filmstrip) -> None:
    item = strip.selected[0]
    item.plain.clear()
    item.choice = item.choice.enhanced(strength=0.25)
    item.run_share = 0.0  # it is being computed
    layer = item.step_layer(result(item.choice), 0)
    assert layer.blended == ((item.original, 0.75),)
    assert layer.title.endswith("25 %")


def test_a_tick_says_whether_a_result_was_exported(
    opened: MainWindow, studio: Studio, tmp_path: Path
) -> None:
    (item,) = studio.album.items
    assert item.state is State.DONE
    assert item.unexported
    assert studio.album.state_text(item) == "Done"
    studio.album.mark_exported(item, item.key)
    assert not item.unexported
    assert studio.album.state_text(item) == "Exported"
    item.results.clear()
    assert item.state is State.DONE  # its file is there

"""Files that change while they are open."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from srgui.engine.upscaler import Upscaler
from srgui.gui.library.filmstrip import Filmstrip
from srgui.gui.library.item import State
from srgui.gui.studio.phase import Phase
from srgui.gui.studio.studio import Studio
from srgui.gui.window.main_window import MainWindow
from tests.gui.acts import PATIENCE, Brake, ask_for_all, click, wait_for_end_of_export

WaitFor = Callable[[Phase], None]


def overwrite(path: Path, pixels: np.ndarray) -> None:
    Image.fromarray(pixels).save(path)


def replace(path: Path, pixels: np.ndarray) -> None:
    """As careful programs do it: write another file and put it in the place of the old one."""
    Image.fromarray(pixels).save(path.with_suffix(".new"), "PNG")
    os.replace(path.with_suffix(".new"), path)  # noqa: PTH105


def offered(window: MainWindow) -> list[str]:
    """The buttons of the message bar, if it is shown."""
    if not window.messages.isVisible():
        return []
    return [b.text() for b in window.messages.findChildren(QPushButton) if b.isVisible()]


@pytest.mark.parametrize("change", [overwrite, replace])
def test_a_changed_file_is_offered_for_reload(
    opened: MainWindow, studio: Studio, photo: Path, qtbot: QtBot, wait_for: WaitFor,
    change: Callable[[Path, np.ndarray], None],
) -> None:  # fmt: skip
    white = np.full((24, 28, 3), 255, np.uint8)
    change(photo, white)
    qtbot.waitUntil(lambda: offered(opened) == ["Reload"], timeout=PATIENCE)
    assert "photo.png has changed on disk" in opened.messages.text
    assert studio.album.items[0].state is State.CHANGED
    assert any("changed on disk" in label.text() for label in opened.top_bar.findChildren(QLabel))
    (button,) = (b for b in opened.messages.findChildren(QPushButton) if b.text() == "Reload")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not opened.messages.isVisible()
    wait_for(Phase.DONE)
    assert studio.presentation.result is not None
    result = studio.presentation.result.picture(studio.presentation.step)
    assert (result.width, result.height) == (112, 96)
    assert result.pixels.min() > 250
    assert studio.album.items[0].state is State.DONE
    change(photo, np.zeros((20, 20, 3), np.uint8))  # and again
    qtbot.waitUntil(lambda: offered(opened) == ["Reload"], timeout=PATIENCE)


def shows_black(studio: Studio) -> bool:
    """True if the result is exactly the network's for the new file, all black."""
    assert studio.presentation.result is not None
    shown = studio.presentation.result.picture(studio.presentation.step).pixels
    black = np.zeros((20, 28, 3), np.uint8)
    return np.array_equal(shown, Upscaler.load("lapsrn").upscale(black, 4))


def test_a_picture_that_is_not_shown_is_simply_read_again(
    strip: Filmstrip, window: MainWindow, studio: Studio, photos: list[Path], qtbot: QtBot,
    wait_for: WaitFor,
) -> None:  # fmt: skip
    studio.show_neighbour(1)
    wait_for(Phase.DONE)
    first = studio.album.items[0]
    assert first.state is State.DONE
    overwrite(photos[0], np.zeros((20, 28, 3), np.uint8))
    qtbot.waitUntil(lambda: first.state is State.WAITING, timeout=PATIENCE)
    assert offered(window) == []
    qtbot.waitUntil(lambda: first.size == (20, 28), timeout=PATIENCE)  # with its new thumbnail
    studio.show_neighbour(-1)
    wait_for(Phase.DONE)
    assert shows_black(studio)


def test_who_goes_away_from_a_changed_picture_finds_the_new_one(
    strip: Filmstrip, window: MainWindow, studio: Studio, photos: list[Path], qtbot: QtBot,
    wait_for: WaitFor,
) -> None:  # fmt: skip
    overwrite(photos[0], np.zeros((20, 28, 3), np.uint8))
    qtbot.waitUntil(lambda: offered(window) == ["Reload"], timeout=PATIENCE)
    studio.show_neighbour(1)
    wait_for(Phase.DONE)
    studio.show_neighbour(-1)
    wait_for(Phase.DONE)
    assert shows_black(studio)
    assert studio.album.items[0].state is State.DONE


def wait_until_changes_are_noticed(studio: Studio, path: Path, qtbot: QtBot) -> None:
    """Change another opened file, and wait until that is noticed: so is what came before it."""
    overwrite(path, np.zeros((12, 16, 3), np.uint8))
    item = next(item for item in studio.album.items if item.path == path)
    qtbot.waitUntil(lambda: item.size == (12, 16), timeout=PATIENCE)


def test_a_deleted_file_leaves_the_picture_and_is_noticed_when_it_comes_back(
    strip: Filmstrip, window: MainWindow, studio: Studio, photos: list[Path], qtbot: QtBot
) -> None:
    photos[0].unlink()
    wait_until_changes_are_noticed(studio, photos[1], qtbot)
    assert studio.run.phase is Phase.DONE
    assert offered(window) == []
    overwrite(photos[0], np.zeros((20, 28, 3), np.uint8))
    qtbot.waitUntil(lambda: offered(window) == ["Reload"], timeout=PATIENCE)


def exported_size(window: MainWindow, qtbot: QtBot, photo: Path) -> tuple[int, int]:
    """The size of the picture that Export all writes."""
    click(ask_for_all(window), "Export all")
    wait_for_end_of_export(window, qtbot)
    with Image.open(photo.with_name("photo_lapsrn_4x.png")) as image:
        return image.size


def test_all_is_exported_from_the_file_as_it_is_now(
    opened: MainWindow, studio: Studio, photo: Path, qtbot: QtBot
) -> None:
    overwrite(photo, np.zeros((20, 28, 3), np.uint8))
    qtbot.waitUntil(lambda: offered(opened) == ["Reload"], timeout=PATIENCE)
    assert exported_size(opened, qtbot, photo) == (112, 80)


def test_what_is_computed_from_a_file_that_changes_meanwhile_is_not_exported_as_the_new_one(
    window: MainWindow, studio: Studio, photo: Path, brake: Brake, qtbot: QtBot, wait_for: WaitFor
) -> None:
    brake.hold(1)
    studio.open([photo])
    qtbot.waitUntil(brake.held.is_set, timeout=PATIENCE)
    overwrite(photo, np.zeros((20, 28, 3), np.uint8))
    qtbot.waitUntil(lambda: offered(window) == ["Reload"], timeout=PATIENCE)
    brake.release()
    wait_for(Phase.DONE)
    assert studio.presentation.result is not None
    assert studio.presentation.result.plan.width == 160  # the old one stays to be seen
    assert studio.album.items[0].state is State.CHANGED
    assert exported_size(window, qtbot, photo) == (112, 80)
    studio.reload(studio.album.items[0])
    wait_for(Phase.DONE)
    assert shows_black(studio)


def test_exports_next_to_the_picture_do_not_count_as_changes(
    strip: Filmstrip, window: MainWindow, studio: Studio, photos: list[Path], qtbot: QtBot
) -> None:
    overwrite(photos[0].with_name("other.png"), np.zeros((20, 28, 3), np.uint8))
    wait_until_changes_are_noticed(studio, photos[1], qtbot)
    assert offered(window) == []
    assert studio.album.items[0].state is State.DONE

"""The next start looks like the end of the last one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from pytestqt.qtbot import QtBot

from srgui.gui.choice import DEFAULT_ENHANCEMENT
from srgui.gui.settings import Settings
from srgui.gui.studio.phase import Phase
from srgui.gui.theme.theme import Theme
from srgui.gui.window.main_window import MainWindow
from srgui.models.catalogue import catalogue
from srgui.models.choice import one_per_family
from tests.gui.acts import PATIENCE, click


@pytest.fixture
def start(theme: Theme, tmp_path: Path) -> Callable[[], MainWindow]:
    """Start the program in one and the same profile."""

    def make() -> MainWindow:
        models, settings = one_per_family(catalogue()), Settings(tmp_path / "profile")
        window = MainWindow(models, theme, settings)
        window.show()
        return window

    return make


def end(window: MainWindow) -> None:
    window.leave()
    assert window.wait(60)
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_size_and_division_of_the_window_come_back(
    start: Callable[[], MainWindow], photo: Path, qtbot: QtBot
) -> None:
    window = start()
    window.resize(800, 666)  # a window is not restored larger than the screen
    window.open([photo])
    qtbot.waitUntil(lambda: window.studio.run.phase is Phase.DONE)
    handle = window.body.handle(1)
    window.body.moveSplitter(handle.pos().x() - 60, 1)
    width = window.controls.width()
    assert width > 296
    end(window)
    again = start()
    try:
        assert (again.width(), again.height()) == (800, 666)
        again.open([photo])
        qtbot.waitUntil(lambda: again.studio.run.phase is Phase.DONE)
        assert again.controls.width() == width
    finally:
        end(again)


def test_the_first_window_fits_on_the_screen_with_its_frame(
    start: Callable[[], MainWindow],
) -> None:
    window = start()
    try:
        available = window.screen().availableSize()
        assert window.height() == min(800, available.height() - 48)
    finally:
        end(window)


def test_the_common_settings_come_back_but_not_those_of_one_picture_among_others(
    start: Callable[[], MainWindow], photos: list[Path], qtbot: QtBot
) -> None:
    window = start()
    click(window.controls, "DRRN fast")
    click(window.controls, "3×")
    end(window)
    again = start()
    try:
        chosen = again.studio.choices.choice
        assert (chosen.model, chosen.scale) == ("lapsrn", 3.0)  # the network was only tried
        again.studio.open(photos[:2])
        qtbot.waitUntil(lambda: len(again.studio.album.items) == 2)
        click(again.controls, "LapSRN")
        click(again.controls, "2×")
    finally:
        end(again)
    third = start()
    try:
        chosen = third.studio.choices.choice
        assert (chosen.model, chosen.scale) == ("lapsrn", 3.0)  # the network was only tried
    finally:
        end(third)


def test_fine_tuning_of_one_session_comes_back_with_its_pictures_only(
    start: Callable[[], MainWindow], save: Callable[..., Path], qtbot: QtBot
) -> None:
    files = [save(np.full((8, 8, 3), 90, np.uint8), name) for name in ("a.png", "b.png")]
    window = start()
    tuned = window.studio.choices.choice.enhanced(grain=0.5, natural=0.25)
    window.controls.choice_changed.emit(tuned)  # as the sliders do
    window.studio.open(files)
    qtbot.waitUntil(lambda: len(window.studio.album.items) == 2, timeout=PATIENCE)
    qtbot.waitUntil(lambda: window.studio.run.phase is Phase.DONE, timeout=PATIENCE)
    end(window)
    again = start()
    try:
        begun = again.studio.choices.choice.enhancement
        assert begun == replace(DEFAULT_ENHANCEMENT, natural=0.25)  # a matter of taste
        click(again.empty, "Restore the last session (2 pictures)")
        qtbot.waitUntil(lambda: len(again.studio.album.items) == 2, timeout=PATIENCE)
        assert [item.choice.enhancement for item in again.studio.album.items] == [
            tuned.enhancement, tuned.enhancement,
        ]  # fmt: skip
        again.studio.close_items(list(again.studio.album.items))
    finally:
        end(again)


def entries(window: MainWindow) -> list[str]:
    """The entries of the menu when it opens."""
    menu = window.actions_.recent.menu()
    menu.popup(QPoint(0, 0))
    menu.hide()
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def test_files_opened_before_are_offered_opened_and_forgotten(
    start: Callable[[], MainWindow], save: Callable[..., Path], tmp_path: Path, qtbot: QtBot
) -> None:
    files = [save(np.full((8, 8, 3), 90, np.uint8), name) for name in ("a.png", "b & c.png")]
    window = start()
    assert entries(window) == ["No recent files"]
    for file in files:
        window.studio.open([file])
        qtbot.waitUntil(
            lambda name=file.name: entries(window)[0].replace("&&", "&").endswith(name),
            timeout=PATIENCE,
        )
    end(window)
    again = start()
    try:
        assert Settings(tmp_path / "profile").folder == files[0].parent
        assert entries(again)[0].endswith("b && c.png")
        assert entries(again)[1].endswith("a.png")
        files[0].unlink()
        entries(again)
        menu = again.actions_.recent.menu()
        assert not menu.actions()[1].isEnabled()
        menu.actions()[0].trigger()
        qtbot.waitUntil(lambda: again.studio.album.current is not None, timeout=20_000)
        assert again.studio.album.current.path == files[1]
        entries(again)
        menu.actions()[-1].trigger()
        assert entries(again) == ["No recent files"]
    finally:
        end(again)

"""The kind of picture: detected, shown, and changed by a click."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from srgui import Upscaler
from srgui.engine.assembly import Assembly
from srgui.engine.events import TileDone
from srgui.gui.choice import UpscaleSettings
from srgui.gui.export.tasks import tasks_for
from srgui.gui.panel.kind_choice import KindChoice
from srgui.gui.panel.network_card import NetworkCard
from srgui.gui.panel.network_list import NetworkList
from srgui.gui.settings import Preferences
from srgui.gui.studio.phase import Phase
from srgui.gui.studio.studio import Studio
from srgui.gui.window.main_window import MainWindow
from srgui.images.reading.reader import read
from srgui.images.writing.writer import WriteOptions
from srgui.models.choice import Kind
from srgui.texts import NOTHING, Text
from tests.gui.acts import PATIENCE, click, texts


@pytest.fixture
def two(photo_weights: Path, save: Callable[..., Path], photograph: np.ndarray) -> list[Path]:
    """A compressed photograph and a clean one, with weights for both."""
    pixels = np.ascontiguousarray(photograph[:48, :48])
    return [save(pixels, "seen.jpg", quality=60), save(pixels, "clean.png")]


@pytest.fixture
def shown(
    two: list[Path], window: MainWindow, studio: Studio, wait_for: Callable[[Phase], None]
) -> MainWindow:
    """The window that shows the compressed one, with the clean one next to it."""
    studio.choices.choose(UpscaleSettings("lapsrn", 2.0))
    studio.open(two)
    wait_for(Phase.DONE)
    return window


def reported(window: MainWindow) -> str:
    """The text of the line below the kinds."""
    (line,) = window.controls.findChild(KindChoice).findChildren(QLabel)
    return line.text() if line.isVisible() else ""


def result_of(studio: Studio) -> np.ndarray:
    assert studio.presentation.result is not None
    return np.array(studio.presentation.result.picture(0).pixels)


def expected(weights: str, path: Path) -> np.ndarray:
    upscaler, picture = Upscaler.load(weights), read(path)
    plan = upscaler.plan(picture, 2)
    assembly = Assembly(plan, picture)
    for event in upscaler.run(picture, plan):
        if isinstance(event, TileDone):
            assembly.place(event)
    return np.array(assembly.picture(0).pixels)


def test_a_compressed_picture_gets_the_photograph_weights_which_is_reported(
    shown: MainWindow, studio: Studio, two: list[Path]
) -> None:
    assert reported(shown) == "JPEG, quality about 60: artefacts are removed"
    np.testing.assert_array_equal(result_of(studio), expected("lapsrn-photo", two[0]))
    assert studio.presentation.result is not None
    assert studio.presentation.result.title(0) == "LapSRN 2×"


def test_a_click_changes_the_weights_and_another_goes_back_to_the_known_result(
    shown: MainWindow, studio: Studio, two: list[Path], wait_for: Callable[[Phase], None]
) -> None:
    first = studio.presentation.result
    click(shown, "Sharp original: without compression or noise")
    wait_for(Phase.DONE)
    assert reported(shown) == "Treated as a sharp original"
    np.testing.assert_array_equal(result_of(studio), expected("lapsrn", two[0]))
    click(shown, "Photo")
    assert studio.run.phase is Phase.DONE
    assert studio.presentation.result is first
    click(shown, "Auto")
    assert studio.presentation.result is first
    assert reported(shown).startswith("JPEG, quality about 60")


def test_each_picture_of_an_album_gets_what_suits_it(
    shown: MainWindow, studio: Studio, two: list[Path], wait_for: Callable[[Phase], None]
) -> None:
    studio.show_neighbour(1)
    wait_for(Phase.DONE)
    assert reported(shown) == "No traces of compression, noise or blur: treated as a sharp original"
    np.testing.assert_array_equal(result_of(studio), expected("lapsrn", two[1]))
    studio.show_neighbour(-1)
    assert reported(shown).startswith("JPEG, quality about 60")


def test_an_export_of_all_pictures_gives_each_what_suits_it(
    shown: MainWindow, studio: Studio, two: list[Path], tmp_path: Path, qtbot: QtBot
) -> None:
    studio.album.items[0].results.clear()  # both are computed for the export
    wanted = Preferences(folder=str(tmp_path / "out"), format=".png")
    batch = shown.pictures.export.batch
    batch.start(
        tasks_for(studio.album.items, studio.choices.choice, wanted), WriteOptions(), skip=False
    )
    qtbot.waitUntil(lambda: not batch.running, timeout=PATIENCE)
    for name, weights, path in (
        ("seen_lapsrn_2x.png", "lapsrn-photo", two[0]),
        ("clean_lapsrn_2x.png", "lapsrn", two[1]),
    ):
        written = np.array(read(tmp_path / "out" / name).pixels)
        np.testing.assert_array_equal(written, expected(weights, path))


def test_a_network_without_photograph_weights_says_so(
    shown: MainWindow, studio: Studio, wait_for: Callable[[Phase], None]
) -> None:
    studio.choices.choose(UpscaleSettings("drrn", 2.0))
    wait_for(Phase.DONE)
    shown.controls.show_choice(studio.choices.choice)
    assert reported(shown) == ("JPEG, quality about 60: this network can't remove artefacts")


def test_nothing_moves_when_the_kind_becomes_known(qtbot: QtBot) -> None:
    choice = KindChoice()
    qtbot.addWidget(choice)
    choice.show()
    before = choice.sizeHint().height()
    choice.choose(Kind.AUTO, Text("JPEG, quality about 60"))
    assert choice.sizeHint().height() == before


def test_nothing_is_reported_while_no_picture_is_open(window: MainWindow) -> None:
    assert reported(window) == ""


def test_one_card_stands_for_each_network(photo_weights: Path, window: MainWindow) -> None:
    cards = [b.accessibleName() for b in window.findChild(NetworkList).findChildren(NetworkCard)]
    assert cards == ["LapSRN", "DRRN", "DRRN fast", "DRCN", "DRCN fast"]


def test_nothing_moves_while_the_next_picture_is_opened(qtbot: QtBot) -> None:
    choice = KindChoice()
    qtbot.addWidget(choice)
    choice.show()
    choice.choose(Kind.AUTO, Text("JPEG, quality about 60: artefacts are removed"))
    height = choice.sizeHint().height()
    choice.choose(Kind.AUTO, NOTHING)
    assert choice.sizeHint().height() == height
    assert not any(label.isVisible() for label in choice.findChildren(QLabel))


def test_a_sharp_original_says_why_it_gets_no_natural_texture(opened: MainWindow) -> None:
    assert not opened.studio.choices.choice.for_photographs
    assert "Off: treated as a sharp original" in texts(opened.controls)
    click(opened.controls, "Sharp")
    assert "For photographs only" in texts(opened.controls)

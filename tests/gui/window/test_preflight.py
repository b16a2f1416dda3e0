"""Before a large run the window shows its cost, and offers a way out."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import psutil
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from srgui.engine.compute_options import ComputeOptions, RuntimeChoice
from srgui.engine.enhancement import Enhancement
from srgui.engine.planning import planner
from srgui.engine.upscaler import Upscaler
from srgui.gui.panel.facts import Facts
from srgui.gui.panel.network_card import NetworkCard
from srgui.gui.studio.phase import Phase
from srgui.gui.studio.studio import Studio
from srgui.gui.window import preflight
from srgui.gui.window.main_window import MainWindow
from srgui.images import Region
from tests.gui.acts import button, texts


def reported(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def press(widget: QWidget, text: str) -> None:
    button = next(b for b in widget.findChildren(QPushButton) if b.text() == text and b.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def asking(
    window: MainWindow, studio: Studio, photo: Path, wait_for: Callable[[Phase], None],
    monkeypatch: pytest.MonkeyPatch,
) -> MainWindow:  # fmt: skip
    """The window that has been given a picture on a machine with hardly any free memory."""
    free = SimpleNamespace(available=100_000)
    monkeypatch.setattr(psutil, "virtual_memory", lambda: free)
    studio.open([photo])
    wait_for(Phase.ASKING)
    return window


def test_short_memory_is_reported_before_anything_runs(asking: MainWindow, studio: Studio) -> None:
    text = reported(asking.preflight)
    assert "of memory; 100 kB are free" in text
    assert "160 × 128 pixels" in text
    assert studio.presentation.result is None


def test_while_it_asks_the_panel_shows_nothing_of_another_run(
    opened: MainWindow, studio: Studio, wait_for: Callable[[Phase], None]
) -> None:
    assert opened.controls.findChild(Facts).toolTip()
    studio.run.patience = 0.0
    press(opened.controls, "2×")
    wait_for(Phase.ASKING)
    assert studio.presentation.result is not None  # the one at 4×, still to be seen
    assert not opened.controls.findChild(Facts).toolTip()


def test_a_smaller_factor_is_a_way_out(asking: MainWindow, studio: Studio) -> None:
    # A factor of 3 would take LapSRN no less: it passes the 4x level too.
    press(asking.preflight, "Use 2× instead")
    assert studio.choices.choice.scale == 2.0


def test_a_factor_between_is_a_way_out_for_networks_without_levels(
    asking: MainWindow, studio: Studio, wait_for: Callable[[Phase], None]
) -> None:
    studio.choices.choose(replace(studio.choices.choice, model="drrn"))
    wait_for(Phase.ASKING)
    press(asking.preflight, "Use 3× instead")
    assert studio.choices.choice.scale == 3.0


def test_the_zoom_is_reported_for_the_factor_that_is_chosen(
    asking: MainWindow, studio: Studio, wait_for: Callable[[Phase], None]
) -> None:
    asking.canvas.zoom_to(0.5)
    before = asking.canvas.viewport
    assert before is not None
    studio.choices.choose(replace(studio.choices.choice, scale=2.0))
    wait_for(Phase.ASKING)
    after = asking.canvas.viewport
    assert after is not None
    assert after.zoom == before.zoom  # of the original, which is what is seen
    assert after.magnification == pytest.approx(2 * before.magnification)


def test_it_starts_nevertheless_if_the_person_wants(
    asking: MainWindow, wait_for: Callable[[Phase], None]
) -> None:
    press(asking.preflight, "Start anyway")
    wait_for(Phase.DONE)
    assert not asking.preflight.isVisible()


def test_a_long_run_asks_for_time(
    window: MainWindow, studio: Studio, photo: Path, wait_for: Callable[[Phase], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    studio.run.patience = 0.0
    studio.open([photo])
    wait_for(Phase.ASKING)
    assert "This takes a few seconds" in reported(window.preflight)


def test_other_work_of_the_machine_holds_no_small_picture_back(
    window: MainWindow, studio: Studio, photo: Path, wait_for: Callable[[Phase], None]
) -> None:
    studio.pace.factor = 500.0
    studio.run.patience = 0.1  # of a run that is planned to take some thousandths of a second
    studio.open([photo])
    wait_for(Phase.DONE)
    result = studio.presentation.result
    assert result is not None
    assert result.plan.seconds < 0.1 < 500 * result.plan.seconds


def test_the_question_and_the_networks_name_the_same_time(
    opened: MainWindow, studio: Studio, wait_for: Callable[[Phase], None], qtbot: QtBot
) -> None:
    studio.run.patience, studio.pace.factor = 0.0, 300.0
    studio.choices.choose(replace(studio.choices.choice, model="drrn"))
    wait_for(Phase.ASKING)
    press(opened.controls, "More networks")
    cards = {card.accessibleName(): card for card in opened.controls.findChildren(NetworkCard)}
    time = reported(opened.preflight).split("This takes ")[1].split(" 160")[0]
    assert time.startswith("about ")  # however fast this machine is
    qtbot.waitUntil(lambda: time in texts(cards["DRRN"]))


def test_time_and_memory_of_every_run_are_reported(opened: MainWindow) -> None:
    assert re.search(r"^Time: .+\nMemory: [0-9]+ .?B$", opened.progress.toolTip(), re.M)


@pytest.mark.parametrize(("runtime", "name"), [("ncnn", "ncnn"), ("torch", "PyTorch")])
def test_what_computed_a_result_is_reported_with_it(
    window: MainWindow, studio: Studio, photo: Path, wait_for: Callable[[Phase], None],
    runtime: RuntimeChoice, name: str,
) -> None:  # fmt: skip
    window.controls.compute_on(ComputeOptions(runtime=runtime))
    studio.open([photo])
    wait_for(Phase.DONE)
    assert f"Runtime: {name}" in window.controls.findChild(Facts).toolTip()


def best_quality(window: MainWindow) -> QCheckBox:
    """The box in the panel."""
    boxes = window.controls.findChildren(QCheckBox)
    return next(box for box in boxes if "Best quality" in box.text())


def test_best_quality_asks_only_if_it_takes_long(
    opened: MainWindow, studio: Studio, wait_for: Callable[[Phase], None]
) -> None:
    ordinary = studio.presentation.result
    assert ordinary is not None
    switch = best_quality(opened)
    switch.click()
    assert studio.run.phase is Phase.PREPARING
    wait_for(Phase.DONE)
    assert studio.presentation.result is not None
    assert studio.presentation.result is not ordinary
    assert opened.canvas.labels.labels[1].text() == "LapSRN+ 4×"
    source = studio.album.current.picture if studio.album.current else None
    assert source is not None
    averaged = Upscaler.load("lapsrn", "cpu").upscale(source.pixels, 4, Enhancement(ensemble=True))
    shown = studio.presentation.result.picture(studio.presentation.step).pixels
    # Other tiles, or another order of the sums, may round a level the other way.
    assert np.abs(shown.astype(int) - averaged).max() <= 1
    switch.click()
    assert studio.presentation.result is ordinary
    assert studio.run.phase is Phase.DONE


def test_without_best_quality_is_the_way_out(
    opened: MainWindow, studio: Studio, wait_for: Callable[[Phase], None]
) -> None:
    ordinary = studio.presentation.result
    switch = best_quality(opened)
    studio.run.patience = 0.0
    switch.click()
    wait_for(Phase.ASKING)
    assert "Best quality takes a few seconds instead of a few seconds" in reported(opened.preflight)
    press(opened.preflight, "Without best quality")
    assert not switch.isChecked()
    assert button(opened.controls, "Export…").isEnabled()
    assert studio.run.phase is Phase.DONE
    assert studio.presentation.result is ordinary


def test_the_way_out_of_a_burden_is_the_main_button(asking: MainWindow) -> None:
    buttons = {b.text(): b for b in asking.preflight.findChildren(QPushButton) if b.isVisible()}
    assert set(buttons) == {"Start anyway", "Only the visible part", "Use 2× instead"}
    assert buttons["Use 2× instead"].property("primary")
    assert not buttons["Start anyway"].property("primary")
    assert not buttons["Only the visible part"].property("primary")


def test_a_quicker_network_is_the_way_out_where_there_is_no_smaller_factor(
    asking: MainWindow, studio: Studio, wait_for: Callable[[Phase], None]
) -> None:
    studio.choices.choose(replace(studio.choices.choice, model="drcn", scale=2.0))
    wait_for(Phase.PREPARING)
    wait_for(Phase.ASKING)
    press(asking.preflight, "Use LapSRN instead")
    assert studio.choices.choice.model == "lapsrn"


@pytest.mark.slow
def test_a_picture_above_4_megapixels_starts_at_2x(
    window: MainWindow, studio: Studio, save: Callable[..., Path],
    wait_for: Callable[[Phase], None], monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    studio.run.patience = 0.0  # nothing has to be computed for this
    large = save(np.zeros((2000, 2001, 3), np.uint8), "large.png")
    studio.open([large])
    wait_for(Phase.ASKING)
    assert studio.choices.choice.scale == 2.0
    studio.choices.choose(replace(studio.choices.choice, scale=4.0))  # who wants it gets it
    assert studio.album.current is not None
    assert studio.album.current.choice.scale == 4.0
    studio.reload(studio.album.current)
    wait_for(Phase.READING)
    wait_for(Phase.ASKING)
    assert studio.choices.choice.scale == 4.0


def test_a_large_picture_leaves_the_factor_of_those_opened_after_it(
    window: MainWindow, studio: Studio, save: Callable[..., Path], photo: Path,
    qtbot: QtBot, wait_for: Callable[[Phase], None], monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    studio.run.patience = 0.0
    studio.open([save(np.zeros((2000, 2001, 3), np.uint8), "large.png")])
    wait_for(Phase.ASKING)
    studio.open([photo])
    qtbot.waitUntil(
        lambda: len(studio.album.items) == 2 and studio.run.phase is Phase.ASKING, timeout=60_000
    )
    assert studio.choices.choice.scale == 4.0
    assert "Large picture" not in reported(window.controls)
    studio.show_item(studio.album.items[0])
    wait_for(Phase.ASKING)
    assert "Large picture, so 2× was chosen" in reported(window.controls)
    press(window.controls, "4×")
    assert studio.choices.choice.scale == 4.0
    assert "Large picture" not in reported(window.controls)


@pytest.mark.slow
def test_the_visible_part_alone_is_shown_in_its_place(
    window: MainWindow, studio: Studio, save: Callable[..., Path], photograph: np.ndarray,
    wait_for: Callable[[Phase], None], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    few = planner.Limits(2e9, 1e8, 1e9, 1e9)  # multiply-adds: about 70 pixels a side
    monkeypatch.setattr(planner.Limits, "of", lambda *_: few)
    monkeypatch.setattr(preflight, "_LONG", 0.0)
    studio.run.patience = 0.0
    tiled = np.tile(photograph, (4, 4, 1))[:500, :700]
    studio.open([save(tiled, "wide.png")])
    wait_for(Phase.ASKING)
    whole = studio.album.current
    assert whole is not None
    seen: list[float] = []
    studio.run.progressed.connect(lambda share, _: seen.append(share))
    shown: set[str] = set()
    studio.run.progressed.connect(lambda *_: shown.add(reported(window.progress)))
    press(window.preflight, "Only the visible part")
    wait_for(Phase.PART)
    assert max(seen) > 0.9  # of the part, which is less than a third of the whole
    assert any(text.startswith("Visible part: ") for text in shown)
    assert studio.album.items == [whole]
    viewport, result = window.canvas.viewport, studio.presentation.result
    assert viewport is not None
    assert result is not None
    assert viewport.magnification == pytest.approx(1)
    left, top, right, bottom = (int(edge) for edge in viewport.visible)
    assert result.covers(Region(top, left, bottom, right))
    assert 0 < result.share < 1
    assert reported(window.progress) == "Visible part done"
    assert not button(window.controls, "Export…").isEnabled()
    press(window.messages, "Open as a picture")
    qtbot.waitUntil(lambda: studio.album.current is not whole, timeout=60_000)
    part = studio.album.current
    assert part is not None
    qtbot.waitUntil(lambda: part.size != (0, 0), timeout=60_000)  # it has been read
    rows, columns = part.size
    assert bottom - top <= rows <= bottom - top + 2  # pixels of which only a part is visible
    assert right - left <= columns <= right - left + 2
    studio.show_item(whole)
    wait_for(Phase.PART)
    assert studio.presentation.result is result


@pytest.mark.slow
def test_the_whole_follows_the_visible_part_without_computing_that_again(
    window: MainWindow, studio: Studio, save: Callable[..., Path], photograph: np.ndarray,
    wait_for: Callable[[Phase], None], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    few = planner.Limits(2e9, 1e8, 1e9, 1e9)
    monkeypatch.setattr(planner.Limits, "of", lambda *_: few)
    monkeypatch.setattr(preflight, "_LONG", 0.0)
    studio.run.patience = 0.0
    window.resize(window.minimumSize())
    studio.open([save(np.ascontiguousarray(np.tile(photograph, (2, 2, 1))[:140, :200]))])
    wait_for(Phase.ASKING)
    press(window.preflight, "Only the visible part")
    wait_for(Phase.PART)
    part = studio.presentation.result
    qtbot.waitUntil(button(window.progress, "Enlarge all").isEnabled)
    press(window.progress, "Enlarge all")
    wait_for(Phase.DONE)
    assert studio.presentation.result is part
    assert button(window.controls, "Export…").isEnabled()


@pytest.mark.slow
def test_only_the_visible_part_is_the_last_way_out(
    window: MainWindow, studio: Studio, save: Callable[..., Path], photograph: np.ndarray,
    wait_for: Callable[[Phase], None], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    studio.choices.choose(replace(studio.choices.choice, scale=2.0))
    enough, short = SimpleNamespace(available=1 << 34), SimpleNamespace(available=100_000)
    monkeypatch.setattr(psutil, "virtual_memory", lambda: short)
    window.resize(window.minimumSize())
    tiled = np.tile(photograph, (4, 4, 1))[:500, :700]
    studio.open([save(tiled, "wide.jpg", quality=60)])
    wait_for(Phase.ASKING)
    buttons = {b.text(): b for b in window.preflight.findChildren(QPushButton) if b.isVisible()}
    assert set(buttons) == {"Start anyway", "Only the visible part"}
    assert buttons["Only the visible part"].property("primary")
    whole, used = studio.album.current, studio.choices.choice.weights
    assert whole is not None
    monkeypatch.setattr(psutil, "virtual_memory", lambda: enough)
    press(window.preflight, "Only the visible part")
    qtbot.waitUntil(lambda: studio.album.current is not whole, timeout=60_000)
    wait_for(Phase.DONE)
    part = studio.album.current
    assert part is not None
    assert part.picture is not None
    assert studio.choices.choice.scale == 2.0
    assert studio.choices.choice.weights == used
    viewport = window.canvas.viewport
    assert viewport is not None
    assert (part.picture.width, part.picture.height) < (700, 500)
    assert 2 * part.picture.width <= window.canvas.width() + 4
    assert window.top_bar.findChild(QLabel).text().startswith("wide part 1.png")
    pixels = np.asarray(Image.open(whole.path))
    assert any(
        np.array_equal(pixels[y : y + part.picture.height, x : x + part.picture.width],
                       part.picture.pixels)
        for y in range(500 - part.picture.height + 1)
        for x in range(700 - part.picture.width + 1)
        if np.array_equal(pixels[y, x], part.picture.pixels[0, 0])
    )  # fmt: skip

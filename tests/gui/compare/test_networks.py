"""All networks compared by one click, as a person does it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from functools import partial
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from srgui import paths
from srgui.engine.planning import planner
from srgui.gui.canvas import panes
from srgui.gui.canvas.pane_grid import PaneGrid
from srgui.gui.choice import DEFAULT_ENHANCEMENT, UpscaleSettings
from srgui.gui.export.export_dialog import ExportDialog
from srgui.gui.panel.facts import Facts
from srgui.gui.studio.phase import Phase
from srgui.gui.studio.studio import Studio
from srgui.gui.window.main_window import MainWindow
from srgui.images.bicubic import resize
from srgui.models.catalogue import catalogue
from srgui.models.choice import one_per_family
from srgui.models.weights import save as save_weights
from tests.gui.acts import PATIENCE, Brake, button, click
from tests.networks.small import small_network

LEFT = Qt.MouseButton.LeftButton
WaitFor = Callable[[Phase], None]
FAMILIES = list(one_per_family(catalogue()))


def compare(window: MainWindow) -> PaneGrid:
    """One click in the panel."""
    (link,) = (
        b for b in window.controls.findChildren(QPushButton) if b.text() == "Compare networks"
    )
    QTest.mouseClick(link, LEFT)
    return window.compare.networks.grid


def captions(grid: PaneGrid) -> list[str]:
    return [label.text() for label in grid.labels if label.isVisible()]


def are_done(grid: PaneGrid) -> bool:
    return len(captions(grid)) == 6 and all(" s" in text for text in captions(grid)[1:])


@pytest.fixture
def grid(opened: MainWindow, qtbot: QtBot) -> PaneGrid:
    """The results of all networks."""
    grid = compare(opened)
    qtbot.waitUntil(lambda: are_done(grid), timeout=PATIENCE)
    return grid


def pane(grid: PaneGrid, index: int) -> np.ndarray:
    """The pixels of a pane, without its edge and its label."""
    area = list(grid.areas().values())[index]
    image = grid.grab(area).toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint8)
    return pixels.reshape(image.height(), image.width(), 4)[60:-4, 4:-4, :3].astype(int)


def test_one_click_shows_every_network_next_to_the_plain_enlargement(
    opened: MainWindow, studio: Studio, qtbot: QtBot
) -> None:
    first, chosen = studio.presentation.result, studio.choices.choice
    grid = compare(opened)
    qtbot.waitUntil(lambda: are_done(grid), timeout=PATIENCE)
    names = [text.split("   ")[0] for text in captions(grid)]
    assert names == [
        "Without AI (bicubic) 4×", "LapSRN 4×",
        "DRRN 4×", "DRRN fast 4×", "DRCN 4×", "DRCN fast 4×",
    ]  # fmt: skip
    item = studio.album.current
    assert item is not None
    assert {model for model, *_ in item.results} == {*FAMILIES}
    assert item.results[chosen.key] is first  # what was known is not computed again
    assert studio.choices.choice == item.choice == chosen
    qtbot.waitUntil(
        lambda: studio.presentation.result is first and studio.run.phase is Phase.DONE,
        timeout=PATIENCE,
    )
    seen = [pane(grid, index) for index in range(6)]
    for index in range(1, 6):
        assert np.abs(seen[index] - seen[0]).max() > 10
        assert np.corrcoef(seen[index].ravel(), seen[0].ravel())[0, 1] > 0.9


def test_networks_that_cannot_enlarge_so_far_are_named_with_a_factor_that_they_can(
    window: MainWindow, studio: Studio, photo: Path, wait_for: WaitFor, qtbot: QtBot
) -> None:
    studio.choices.choose(UpscaleSettings("lapsrn", 8.0))
    studio.open([photo])
    wait_for(Phase.DONE)
    grid = compare(window)
    messages = window.messages
    assert messages.text == "Not compared at 8×: DRRN, DRRN fast, DRCN, DRCN fast"
    assert len(captions(grid)) == 2
    click(messages, "Compare at 4×")
    assert not messages.isVisible()
    assert studio.choices.choice.scale == 4.0
    assert button(window.controls, "4×").isChecked()
    qtbot.waitUntil(lambda: len(captions(grid)) == 6, timeout=PATIENCE)
    click(window.controls, "8×")
    qtbot.waitUntil(lambda: messages.isVisible(), timeout=PATIENCE)
    QTest.keyClick(grid, Qt.Key.Key_Escape)
    assert not messages.isVisible()  # nothing is compared any more


@pytest.fixture
def small_weights(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Small untrained networks instead of the shipped ones, which take long to load."""
    shipped = json.loads((paths.weights() / "manifest.json").read_text(encoding="utf-8"))["models"]
    clean = [entry for entry in shipped if entry.get("kind", "clean") == "clean"]
    small = {"lapsrn": "lapsrn 4x", "drrn": "drrn", "drcn": "drcn"}
    for entry in clean:
        network = small_network(small[entry["network"]])
        file = tmp_path / f"{entry['name']}.safetensors"
        entry["sha256"] = save_weights(file, network, (2, 4))
        entry |= {"file": file.name, "hyperparameters": network.hyperparameters, "scales": (2, 4)}
    (tmp_path / "manifest.json").write_text(json.dumps({"models": clean}), encoding="utf-8")
    monkeypatch.setattr(paths, "weights", lambda: tmp_path)


@pytest.fixture
def larger(
    small_weights: None, window: MainWindow, studio: Studio, save: Callable[..., Path],
    photograph: np.ndarray, wait_for: WaitFor, monkeypatch: pytest.MonkeyPatch,
) -> MainWindow:  # fmt: skip
    """An enlarged picture of which a pane at 800 % shows a part; its tiles are small."""
    fixed = partial(
        planner.Limits, 1.0, 1.0, 1e9, 1e9
    )  # multiply-adds: less than the smallest tile
    monkeypatch.setattr(planner.Limits, "of", lambda *_: fixed())
    studio.choices.choose(UpscaleSettings("drrn-fast", 2.0))
    studio.open([save(np.ascontiguousarray(photograph[:64, :64]))])
    wait_for(Phase.DONE)
    return window


@pytest.mark.slow
def test_every_network_computes_the_visible_part_before_any_computes_the_rest(
    larger: MainWindow, studio: Studio, qtbot: QtBot
) -> None:
    begun: list[str] = []
    finished: list[str] = []
    said: list[str] = []

    def note(phase: Phase) -> None:
        result = studio.presentation.result
        if phase is Phase.PREPARING:
            begun.append(studio.run.wanted.model)
            said.extend(captions(larger.compare.networks.grid)[1:2])  # of LapSRN
        elif phase is Phase.DONE and result is not None:
            finished.append(result.choice.model)

    studio.run.phase_changed.connect(note)
    grid = compare(larger)
    larger.actions_.zooms[8.0].trigger()
    qtbot.waitUntil(lambda: len(begun) >= 5, timeout=PATIENCE)
    others = [name for name in FAMILIES if name != "drrn-fast"]
    assert begun[:4] == others
    assert not finished
    assert "LapSRN 2×   visible part" in said
    qtbot.waitUntil(lambda: are_done(grid), timeout=PATIENCE)
    assert finished[:4] == others


@pytest.mark.slow
def test_a_long_network_computes_the_visible_part_without_a_question(
    larger: MainWindow, studio: Studio, qtbot: QtBot
) -> None:
    studio.run.patience = 0.0
    grid = compare(larger)
    larger.actions_.zooms[8.0].trigger()

    def all_seen() -> bool:
        ends = [text.split("   ")[1] for text in captions(grid)[1:] if "DRRN fast" not in text]
        return all(re.fullmatch("vis.*(rest takes|…akes).*", text) for text in ends)  # shortened

    qtbot.waitUntil(all_seen, timeout=PATIENCE)
    qtbot.waitUntil(lambda: studio.run.phase is Phase.DONE, timeout=PATIENCE)
    assert larger.preflight.isHidden()


@pytest.mark.slow
def test_the_second_time_nothing_is_computed(
    opened: MainWindow, grid: PaneGrid, studio: Studio, qtbot: QtBot
) -> None:
    QTest.keyClick(grid, Qt.Key.Key_Escape)
    assert opened.canvas.isVisible()
    assert opened.actions_.split.isChecked()
    phases: list[Phase] = []
    studio.run.phase_changed.connect(phases.append)
    QTest.keyClick(opened, Qt.Key.Key_C)
    assert grid.isVisible()
    assert are_done(grid)
    QApplication.processEvents()
    assert phases == []


def test_the_zoom_that_is_shown_is_that_of_what_is_seen(opened: MainWindow, qtbot: QtBot) -> None:
    button = next(b for b in opened.top_bar.findChildren(QToolButton) if "%" in b.text())
    opened.canvas.fit()
    before = button.text()
    grid = compare(opened)
    assert grid.viewport is not None
    assert grid.viewport.fitted  # all of a small picture is seen
    assert button.text() != before
    QTest.keyClick(opened, Qt.Key.Key_S)
    assert button.text() == before


@pytest.mark.slow
def test_all_panes_zoom_and_move_in_step(grid: PaneGrid) -> None:
    before = [pane(grid, index) for index in range(6)]
    area = list(grid.areas().values())[3]
    at = QPointF(area.center())
    wheel = QWheelEvent(
        at, grid.mapToGlobal(at), QPoint(), QPoint(0, 1200), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(grid, wheel)
    zoomed = [pane(grid, index) for index in range(6)]
    assert all(np.abs(a - b).mean() > 3 for a, b in zip(before, zoomed, strict=True))
    QTest.mousePress(grid, LEFT, pos=area.center())
    QTest.mouseMove(grid, area.center() + QPoint(-40, -30))
    QTest.mouseRelease(grid, LEFT, pos=area.center() + QPoint(-40, -30))
    moved = [pane(grid, index) for index in range(6)]
    for one, other in zip(moved, zoomed, strict=True):
        # Edges of the blocks may be rounded to another pixel; unmoved, it is ten times as much.
        assert np.abs(one[:-30, :-40] - other[30:, 40:]).mean() < 0.5
        assert np.abs(one - other).mean() > 5


@pytest.mark.slow
def test_a_pane_is_shown_alone_and_put_back(opened: MainWindow, grid: PaneGrid) -> None:
    area = list(grid.areas().values())[2]
    QTest.mouseDClick(grid, LEFT, pos=area.center())
    assert [text.split()[0] for text in captions(grid)] == ["DRRN"]
    assert grid.areas()[2].size() == grid.size()
    QTest.keyClick(grid, Qt.Key.Key_Escape)
    assert len(captions(grid)) == 6
    QTest.keyClick(grid, Qt.Key.Key_Return)
    assert [text.split()[0] for text in captions(grid)] == ["DRRN"]
    QTest.keyClick(grid, Qt.Key.Key_Return)
    grid.labels[1].setFocus()
    QTest.keyClick(grid.labels[1], Qt.Key.Key_Return)
    assert [text.split()[0] for text in captions(grid)] == ["LapSRN"]
    QTest.keyClick(grid, Qt.Key.Key_Escape)
    QTest.keyClick(grid, Qt.Key.Key_Escape)
    assert opened.canvas.isVisible()


@pytest.mark.slow
def test_cancelling_ends_the_rest_and_starting_goes_on(
    opened: MainWindow, studio: Studio, qtbot: QtBot, wait_for: WaitFor
) -> None:
    grid = compare(opened)
    wait_for(Phase.RUNNING)
    (cancel,) = (b for b in opened.progress.findChildren(QPushButton) if b.isVisible() and b.text())
    QTest.mouseClick(cancel, LEFT)
    assert studio.run.phase is Phase.STOPPED
    assert all(text.endswith("cancelled") for text in captions(grid)[2:])
    (start,) = (b for b in opened.progress.findChildren(QPushButton) if b.isVisible() and b.text())
    qtbot.waitUntil(start.isEnabled)  # a click that comes too late for Cancel does nothing
    QTest.mouseClick(start, LEFT)
    qtbot.waitUntil(lambda: are_done(grid), timeout=PATIENCE)
    assert studio.choices.choice.model == "lapsrn"


@pytest.mark.slow
def test_escape_leaves_the_comparison_and_the_run_goes_on(
    opened: MainWindow, studio: Studio, wait_for: WaitFor
) -> None:
    grid = compare(opened)
    wait_for(Phase.RUNNING)
    QTest.keyClick(grid, Qt.Key.Key_Escape)
    assert opened.canvas.isVisible()
    assert studio.run.phase is not Phase.STOPPED


@pytest.mark.slow
def test_leaving_after_a_cancelled_comparison_computes_nothing(
    larger: MainWindow, studio: Studio, brake: Brake, wait_for: WaitFor
) -> None:
    brake.hold(1)
    studio.choices.choose(UpscaleSettings("drrn", 2.0))
    wait_for(Phase.RUNNING)
    grid = compare(larger)
    wait_for(Phase.RUNNING)
    larger.progress.cancelled.emit()
    brake.release()
    assert captions(grid)[1].endswith("cancelled")  # LapSRN, of which there is nothing
    QTest.keyClick(grid, Qt.Key.Key_Escape)
    assert larger.canvas.isVisible()
    QTest.qWait(100)
    assert studio.run.phase is Phase.STOPPED
    studio.start()  # as Resume does
    wait_for(Phase.DONE)
    assert studio.presentation.result is not None
    assert studio.presentation.result.choice.model == "drrn"


@pytest.mark.slow
def test_a_network_gives_the_picture_that_it_was_compared_with(
    window: MainWindow, studio: Studio, photograph: np.ndarray, tmp_path: Path,
    wait_for: WaitFor, qtbot: QtBot,
) -> None:  # fmt: skip
    path = tmp_path / "photo.jpg"
    Image.fromarray(np.ascontiguousarray(photograph[:32, :40])).save(path, quality=60)
    studio.choices.choose(UpscaleSettings("drrn-fast", 4.0, enhancement=DEFAULT_ENHANCEMENT))
    studio.open([path])
    wait_for(Phase.DONE)
    grid = compare(window)
    qtbot.waitUntil(lambda: are_done(grid), timeout=PATIENCE)
    names = [text.split("   ")[0] for text in captions(grid)]
    assert names[1:3] == ["LapSRN 4× · natural 50 %", "DRRN 4×"]
    assert [label.property("marked") for label in grid.labels].index(True) == 3
    compared = grid.compared()[1]
    QTest.mouseClick(grid.labels[1], LEFT)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.actions()[0].trigger()
    menu.close()
    assert window.canvas.isVisible()
    assert studio.choices.choice.model == "lapsrn"
    assert studio.run.phase is Phase.DONE  # nothing is left to compute
    assert window.canvas.compared()[1].looks == compared.looks


@pytest.mark.slow
def test_they_are_compared_after_a_run_was_cancelled_too(
    larger: MainWindow, studio: Studio, brake: Brake, qtbot: QtBot, wait_for: WaitFor
) -> None:
    brake.hold(1)
    studio.choices.choose(UpscaleSettings("drrn", 4.0))
    wait_for(Phase.RUNNING)
    studio.run.cancel()
    brake.release()
    grid = compare(larger)
    qtbot.waitUntil(lambda: are_done(grid), timeout=PATIENCE)


def test_the_chosen_network_is_reported_and_exported_while_others_run(
    opened: MainWindow, studio: Studio, photo: Path, wait_for: WaitFor, qtbot: QtBot
) -> None:
    facts = opened.controls.findChild(Facts).toolTip()
    compare(opened)
    wait_for(Phase.RUNNING)
    assert studio.presentation.result is not None
    assert studio.presentation.result.choice.model == "drrn"
    opened.progress.cancelled.emit()  # or the others might end before the file is written
    assert opened.controls.findChild(Facts).toolTip() == facts
    click(opened.controls, "Export…")
    click(opened.findChild(ExportDialog), "Export")
    qtbot.waitUntil(lambda: "Exported" in opened.messages.text, timeout=PATIENCE)
    with Image.open(photo.with_name("photo_lapsrn_4x.png")) as written:
        assert written.size == (160, 128)


def test_leaving_while_a_network_runs_shows_the_chosen_one_again(
    opened: MainWindow, studio: Studio, wait_for: WaitFor
) -> None:
    first = studio.presentation.result
    compare(opened)
    wait_for(Phase.RUNNING)
    QTest.keyClick(opened, Qt.Key.Key_S)
    assert opened.canvas.isVisible()
    assert studio.run.phase is Phase.DONE
    assert studio.presentation.result is first


@pytest.mark.slow
def test_only_networks_that_serve_the_factor_are_compared(
    opened: MainWindow, studio: Studio, grid: PaneGrid, qtbot: QtBot
) -> None:
    studio.choices.choose(UpscaleSettings("lapsrn", 8.0))
    qtbot.waitUntil(
        lambda: (
            [text.split("   ")[0] for text in captions(grid)]
            == ["Without AI (bicubic) 8×", "LapSRN 8×"]
        ),
        timeout=PATIENCE,
    )


@pytest.mark.slow
def test_another_picture_is_looked_at_as_usual(
    opened: MainWindow, studio: Studio, grid: PaneGrid, save: Callable[..., Path],
    photograph: np.ndarray, wait_for: WaitFor, qtbot: QtBot,
) -> None:  # fmt: skip
    first = studio.album.current
    studio.open([save(np.ascontiguousarray(photograph[:16, :16]), "next.png")])
    qtbot.waitUntil(lambda: studio.album.current is not first, timeout=PATIENCE)
    wait_for(Phase.DONE)
    assert opened.canvas.isVisible()
    assert opened.actions_.split.isChecked()


@pytest.mark.slow
def test_with_a_reference_each_pane_shows_its_psnr(
    window: MainWindow, studio: Studio, save: Callable[..., Path], photograph: np.ndarray,
    wait_for: WaitFor, qtbot: QtBot,
) -> None:  # fmt: skip
    original = np.ascontiguousarray(photograph[:128, :160])
    small = np.rint(np.clip(resize(original / 255, 32, 40), 0, 1) * 255).astype(np.uint8)
    studio.open([save(small)])
    wait_for(Phase.DONE)
    window.compare.reference.open(save(original, "original.png"))
    grid = compare(window)
    qtbot.waitUntil(lambda: sum(t.endswith("dB") for t in captions(grid)) == 6, timeout=PATIENCE)
    bicubic, *networks = (float(text.split()[-2]) for text in captions(grid))
    assert all(psnr > bicubic + 0.3 for psnr in networks)


@pytest.mark.parametrize(
    ("count", "size", "rows"),
    [(4, (1640, 680), 1), (4, (984, 680), 2), (2, (984, 680), 1), (3, (700, 900), 2)],
)
def test_panes_stand_in_one_row_where_it_is_wide(
    count: int, size: tuple[int, int], rows: int
) -> None:
    places = panes.grid(count, QSize(*size), 2)
    assert len({place.top() for place in places}) == rows
    assert len({(place.width(), place.height()) for place in places}) == 1
    for one, other in pairwise(places):
        assert not one.intersects(other)

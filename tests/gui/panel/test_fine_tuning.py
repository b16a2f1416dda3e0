"""The sliders of fine tuning, seen and written."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QSlider,
    QWidget,
)
from pytestqt.qtbot import QtBot

from srgui.engine.enhancement import Enhancement
from srgui.engine.planes.bicubic import enlarge
from srgui.engine.upscaler import Upscaler
from srgui.gui.library.item import State
from srgui.gui.panel.facts import Facts
from srgui.gui.panel.fine_tuning import FineTuning
from srgui.gui.panel.percent_slider import PercentSlider
from srgui.gui.studio.phase import Phase
from srgui.gui.studio.studio import Studio
from srgui.gui.text import titles
from srgui.gui.theme.theme import Theme
from srgui.gui.window.main_window import MainWindow
from srgui.images import Picture
from srgui.models.weights import save as save_weights
from srgui.networks.lapsrn import LapSRN
from tests.gui.acts import PATIENCE, Brake, button, click, click_tool, texts

WaitFor = Callable[[Phase], None]


def slider(window: MainWindow, name: str = "Strength") -> QSlider:
    """The slider of this name, in the section that a click opens."""
    tuning = window.controls.findChild(FineTuning)
    (found,) = (s for s in tuning.findChildren(QSlider) if s.accessibleName() == name)
    if not found.isVisible():
        (heading,) = (b for b in tuning.findChildren(QPushButton) if "Fine" in b.text())
        QTest.mouseClick(heading, Qt.MouseButton.LeftButton)
    assert found.isVisible()
    return found


def move(window: MainWindow, name: str, percent: int) -> None:
    """By keys: ten per cent a page, one an arrow."""
    control = slider(window, name)
    assert control.isEnabled()
    QTest.keyClick(control, Qt.Key.Key_Home)
    for _ in range(percent // 10):
        QTest.keyClick(control, Qt.Key.Key_PageUp)
    for _ in range(percent % 10):
        QTest.keyClick(control, Qt.Key.Key_Right)
    assert control.value() == percent


def set_strength(window: MainWindow, percent: int) -> None:
    move(window, "Strength", percent)


def expected(source: Picture, scale: float, strength: float) -> np.ndarray:
    """The engine's result with this strength."""
    upscaler = Upscaler.load("lapsrn", "cpu")
    plan = upscaler.plan(source, scale)
    luma = np.zeros((plan.height, plan.width), np.float32)
    for event in upscaler.run(source, plan):
        if hasattr(event, "luma"):
            luma[event.region.slices] = event.luma
    enhancement = Enhancement(strength)
    return enlarge(source, plan.height, plan.width, luma, enhancement).pixels.astype(int)


def shown_pixels(window: MainWindow) -> np.ndarray:
    """The canvas at 100 %, the result alone."""
    window.actions_.single.trigger()
    window.actions_.zooms[1.0].trigger()
    viewport = window.canvas.viewport
    assert viewport is not None
    left, top = int(viewport.left), int(viewport.top)
    image = window.canvas.grab().toImage()
    # Beside the label in the corner.
    return np.array(
        [
            [image.pixelColor(left + x, top + y).getRgb()[:3] for x in range(20, 140)]
            for y in range(60, 100)
        ]
    )


def test_the_slider_blends_what_is_seen_without_computing(
    opened: MainWindow, studio: Studio, qtbot: QtBot
) -> None:
    item, before = studio.album.current, studio.presentation.result
    assert item is not None
    qtbot.waitUntil(lambda: (128, 160) in item.plain, timeout=PATIENCE)
    whole = shown_pixels(opened)
    set_strength(opened, 0)
    none = shown_pixels(opened)
    assert np.abs(whole - none).max() > 20
    set_strength(opened, 37)
    # A level for rounding in each of the two mixed pictures, and one for the mixing.
    assert np.abs(shown_pixels(opened) - (none + 0.37 * (whole - none))).max() <= 2
    assert studio.run.phase is Phase.DONE
    assert studio.presentation.result is before
    assert opened.canvas.labels.labels[1].text() == "LapSRN 4× · 37 %"
    assert item.picture is not None
    plain = enlarge(item.picture, 128, 160).pixels.astype(int)
    assert np.array_equal(none, plain[60:100, 20:140])


@pytest.mark.slow
def test_what_is_written_has_the_strength_that_is_shown(
    opened: MainWindow, studio: Studio, tmp_path: Path, qtbot: QtBot
) -> None:
    set_strength(opened, 60)
    assert studio.album.current is not None
    assert studio.album.current.picture is not None
    wanted = expected(studio.album.current.picture, 4.0, 0.6)
    target = tmp_path / "photo_lapsrn_4x.png"
    opened.actions_.export.trigger()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    (button,) = (b for b in dialog.findChildren(QPushButton) if b.text() == "Export")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(target.exists, timeout=PATIENCE)
    qtbot.waitUntil(lambda: "Exported" in opened.messages.text, timeout=PATIENCE)
    # Colour follows luma: a level may be rounded the other way.
    assert np.abs(np.asarray(Image.open(target)).astype(int) - wanted).max() <= 1
    QGuiApplication.clipboard().setText("something else")
    opened.actions_.copy.trigger()
    clipboard = QGuiApplication.clipboard()
    qtbot.waitUntil(lambda: clipboard.mimeData().hasImage(), timeout=PATIENCE)
    image = clipboard.image()
    for x, y in ((3, 5), (80, 64), (150, 120)):
        assert np.abs(np.array(image.pixelColor(x, y).getRgb()[:3]) - wanted[y, x]).max() <= 1


@pytest.mark.parametrize("known", [True, False])
def test_every_picture_is_exported_as_strong_as_it_was_chosen(
    window: MainWindow, studio: Studio, photo: Path, tmp_path: Path, wait_for: WaitFor,
    qtbot: QtBot, known: bool,
) -> None:  # fmt: skip
    studio.open([photo])
    wait_for(Phase.DONE)
    set_strength(window, 25)
    item = studio.album.current
    assert item is not None
    assert item.picture is not None
    wanted = expected(item.picture, 4.0, 0.25)
    if not known:
        item.results.clear()  # as beyond the limit of memory
    window.pictures.export.ask()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    (button,) = (b for b in dialog.findChildren(QPushButton) if b.text() == "Export all")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    batch = window.pictures.export.batch
    qtbot.waitUntil(lambda: len(batch.outcomes) == 1 and not batch.running, timeout=PATIENCE)
    assert batch.outcomes[0].error is None
    written = np.asarray(Image.open(batch.outcomes[0].target)).astype(int)
    assert np.abs(written - wanted).max() <= 1


def test_pictures_that_are_opened_next_get_the_strength_too(
    opened: MainWindow, studio: Studio, save: Callable[..., Path], photograph: np.ndarray,
    wait_for: WaitFor, qtbot: QtBot,
) -> None:  # fmt: skip
    set_strength(opened, 50)
    studio.open([save(np.ascontiguousarray(photograph[:24, :24]), "next.png")])
    qtbot.waitUntil(lambda: len(studio.album.items) == 2, timeout=PATIENCE)
    wait_for(Phase.DONE)
    assert studio.choices.choice.enhancement.strength == 0.5
    assert slider(opened).value() == 50


@pytest.fixture
def natural_weights(photo_weights: Path) -> Path:
    """A catalogue in which LapSRN has small untrained weights of every kind."""
    manifest = photo_weights / "manifest.json"
    models = json.loads(manifest.read_text(encoding="utf-8"))["models"]
    base = models[0]
    for kind, kernel in (("clean", 3), ("natural", 4)):
        torch.manual_seed(kernel)
        network = LapSRN((1, 1), 4, kernel=kernel)
        name = f"lapsrn-{kind}" if kind == "natural" else "lapsrn"
        digest = save_weights(photo_weights / f"{name}.safetensors", network, (2, 4))
        entry = {
            **base, "name": name, "kind": kind, "file": f"{name}.safetensors",
            "hyperparameters": network.hyperparameters, "sha256": digest, "scales": (2, 4),
        }  # fmt: skip
        models = [*(m for m in models if m["name"] != name), entry]
    models.sort(key=lambda m: m["name"] != "lapsrn")
    manifest.write_text(json.dumps({"models": models}), encoding="utf-8")
    return photo_weights


@pytest.fixture
def jpeg(
    natural_weights: Path, window: MainWindow, studio: Studio, save: Callable[..., Path],
    photograph: np.ndarray, wait_for: WaitFor, qtbot: QtBot,
) -> Picture:  # fmt: skip
    """A photograph from a JPEG file, enlarged in the window."""
    studio.open([save(np.ascontiguousarray(photograph[:40, :60]), "photo.jpg", quality=70)])
    wait_for(Phase.DONE)
    item = studio.album.current
    assert item is not None
    qtbot.waitUntil(lambda: (160, 240) in item.plain, timeout=PATIENCE)
    assert item.picture is not None
    return item.picture


def by_engine(source: Picture, **options: float) -> np.ndarray:
    """The engine's result for a photograph with these options."""
    upscaler = Upscaler.load("lapsrn-photo", "cpu")
    return np.array(upscaler.upscale(source, 4, Enhancement(**options)).pixels, int)


def region(pixels: np.ndarray) -> np.ndarray:
    """The part that `shown_pixels` returns."""
    return pixels[60:100, 20:140]


def written(studio: Studio) -> np.ndarray:
    """The picture that would be exported."""
    item, result = studio.album.current, studio.run.chosen_result
    assert item is not None
    assert result is not None
    return np.array(result.picture(result.last, item.enhancement_of(result)).pixels, int)


@pytest.mark.slow
def test_natural_texture_is_computed_once_and_then_blended_live(
    jpeg: Picture, window: MainWindow, studio: Studio, wait_for: WaitFor
) -> None:
    faithful = shown_pixels(window)
    assert np.abs(faithful - region(by_engine(jpeg))).max() <= 1
    move(window, "Natural texture", 100)
    wait_for(Phase.DONE)
    result = studio.presentation.result
    # Two levels: tiles of another size, and colour that follows luma.
    assert np.abs(written(studio) - by_engine(jpeg, natural=1.0)).max() <= 2
    natural = shown_pixels(window)
    assert np.abs(natural - faithful).max() > 20
    for percent in (30, 70):
        move(window, "Natural texture", percent)
        assert studio.run.phase is Phase.DONE
        # Two levels: rounding of both pictures and of the mixture.
        mixed = faithful + percent / 100 * (natural - faithful)
        assert np.abs(shown_pixels(window) - mixed).max() <= 2
        assert np.abs(written(studio) - by_engine(jpeg, natural=percent / 100)).max() <= 2
    assert studio.presentation.result is result
    assert window.canvas.labels.labels[1].text() == "LapSRN 4× · natural 70 %"


def test_artefact_removal_mixes_with_clean_weights_and_all_sliders_work_together(
    jpeg: Picture, window: MainWindow, studio: Studio, wait_for: WaitFor
) -> None:
    move(window, "Artefact removal", 40)
    wait_for(Phase.DONE)
    assert np.abs(written(studio) - by_engine(jpeg, artefact_removal=0.4)).max() <= 2
    move(window, "Natural texture", 50)
    wait_for(Phase.DONE)
    move(window, "Strength", 80)
    options = {"artefact_removal": 0.4, "natural": 0.5, "strength": 0.8}
    wanted = by_engine(jpeg, **options)
    assert np.abs(written(studio) - wanted).max() <= 2
    # What a picture clips at black and white its mixture may not: where none does, it is a level
    # for each of the pictures, which were rounded for the screen.
    error = np.abs(shown_pixels(window) - region(wanted))
    assert np.quantile(error, 0.98) <= 3


def test_grain_is_seen_as_it_is_written(
    jpeg: Picture, window: MainWindow, studio: Studio, qtbot: QtBot
) -> None:
    smooth = shown_pixels(window)
    move(window, "Grain", 80)
    item = studio.album.current
    assert item is not None
    qtbot.waitUntil(lambda: ((160, 240), False) in item.fields, timeout=PATIENCE)
    wanted = by_engine(jpeg, grain=0.8)
    assert np.abs(written(studio) - wanted).max() <= 2
    assert np.std(region(wanted) - smooth) > 2
    # Three levels: of the field, of the picture before it was added, and of its luma.
    assert np.abs(shown_pixels(window) - region(wanted)).max() <= 3


def test_the_grain_of_a_film_scan_comes_back_on_wish(
    natural_weights: Path, window: MainWindow, studio: Studio, save: Callable[..., Path],
    wait_for: WaitFor, qtbot: QtBot,
) -> None:  # fmt: skip
    noise = np.random.default_rng(3).normal(0, 8, (64, 96, 1))
    scan = np.clip(120 + np.arange(96)[None, :, None] / 4 + noise, 0, 255).astype(np.uint8)
    studio.open([save(scan.repeat(3, axis=2), "scan.png")])
    wait_for(Phase.DONE)
    item = studio.album.current
    assert item is not None
    assert item.choice.for_photographs
    slider(window)
    (box,) = (b for b in window.controls.findChildren(QCheckBox) if "grain" in b.text())
    box.click()
    qtbot.waitUntil(lambda: ((256, 384), True) in item.fields, timeout=PATIENCE)
    wanted = by_engine(item.picture, keep_grain=True)
    assert np.abs(written(studio) - wanted).max() <= 2
    assert np.abs(shown_pixels(window) - region(wanted)).max() <= 3
    assert np.std(wanted - by_engine(item.picture)) > 2


@pytest.mark.parametrize("way", ["button", "double click"])
def test_a_slider_can_be_reset(jpeg: Picture, window: MainWindow, studio: Studio, way: str) -> None:
    move(window, "Strength", 30)
    (heading,) = (
        b for b in window.controls.findChildren(QPushButton) if b.text().startswith("Fine tuning")
    )
    assert heading.text() == "Fine tuning (Strength 30 %)"
    move(window, "Grain", 20)
    assert heading.text() == "Fine tuning (2 changed)"
    move(window, "Grain", 0)
    control = slider(window)
    if way == "button":
        click_tool(window.controls, "Reset strength")
    else:
        QTest.mouseDClick(control, Qt.MouseButton.LeftButton)
    assert control.value() == 100
    assert studio.choices.choice.enhancement.strength == 1
    assert heading.text() == "Fine tuning"
    QTest.mouseDClick(slider(window, "Natural texture"), Qt.MouseButton.LeftButton)
    assert studio.choices.choice.enhancement.natural == 0.5
    assert slider(window, "Natural texture").isVisible()  # also while the section is closed


def test_what_can_not_be_mixed_can_not_be_chosen(
    jpeg: Picture, window: MainWindow, studio: Studio, wait_for: WaitFor
) -> None:
    move(window, "Natural texture", 50)
    wait_for(Phase.DONE)
    assert studio.choices.choice.applied.natural == 0.5
    click(window.controls, "Sharp")
    assert not slider(window, "Natural texture").isEnabled()
    assert not slider(window, "Artefact removal").isEnabled()
    assert not slider(window, "Grain").isEnabled()
    wait_for(Phase.DONE)
    assert window.canvas.labels.labels[1].text() == "LapSRN 4×"
    click(window.controls, "Auto")
    assert slider(window, "Natural texture").value() == 50
    wait_for(Phase.DONE)
    assert window.canvas.labels.labels[1].text() == "LapSRN 4× · natural 50 %"


def test_every_picture_of_an_export_gets_its_natural_texture(
    jpeg: Picture, window: MainWindow, studio: Studio, wait_for: WaitFor, qtbot: QtBot
) -> None:
    move(window, "Natural texture", 60)
    wait_for(Phase.DONE)
    item = studio.album.current
    assert item is not None
    item.results.clear()  # as beyond the limit of memory
    window.pictures.export.ask()
    click(QApplication.activeModalWidget(), "Export all")
    batch = window.pictures.export.batch
    qtbot.waitUntil(lambda: len(batch.outcomes) == 1 and not batch.running, timeout=PATIENCE)
    assert batch.outcomes[0].error is None
    got = np.asarray(Image.open(batch.outcomes[0].target)).astype(int)
    wanted = by_engine(jpeg, natural=0.6)
    assert np.abs(got - wanted).mean() < 6  # a JPEG file


def reported(widget: QWidget) -> list[str]:
    """The texts of its visible labels."""
    labels = widget.findChildren(QLabel)
    return [label.text() for label in labels if label.isVisibleTo(widget)]


def fact(window: MainWindow, name: str) -> str:
    """The value of a fact in the panel."""
    facts = window.controls.findChild(Facts).toolTip().splitlines()
    return dict(line.split(": ") for line in facts)[name]


def test_cancelling_natural_texture_leaves_the_faithful_result(
    jpeg: Picture, window: MainWindow, studio: Studio, brake: Brake, wait_for: WaitFor,
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    faithful = shown_pixels(window)
    time = fact(window, "Time")
    monkeypatch.setattr(titles, "data", lambda amount: f"{amount} B")  # a few are not seen in MB
    brake.hold(1)
    move(window, "Natural texture", 50)
    wait_for(Phase.RUNNING)
    assert studio.run.chosen_result is None  # what is wanted is not there yet
    qtbot.waitUntil(lambda: " %" in texts(window.progress), timeout=PATIENCE)
    assert texts(window.progress).startswith("Adding natural texture: ")
    both = int(fact(window, "Memory").split()[0])
    studio.run.cancel()
    brake.release()
    wait_for(Phase.STOPPED)
    assert texts(window.progress) == "Natural texture not finished"
    assert (shown_pixels(window) == faithful).all()
    assert int(fact(window, "Memory").split()[0]) < both
    assert fact(window, "Time") == time
    click(window.controls, "Export…")
    dialog = QApplication.activeModalWidget()
    assert button(dialog, "Shown: LapSRN 4×").isChecked()
    assert "Natural texture was cancelled and is not in this file" in reported(dialog)
    click(dialog, "Export")
    qtbot.waitUntil(lambda: "Exported" in window.messages.text, timeout=PATIENCE)
    assert np.abs(written(studio) - by_engine(jpeg)).max() <= 2  # tiles of another size
    assert window.canvas.labels.labels[1].text() == "LapSRN 4×"
    move(window, "Strength", 90)
    assert studio.run.phase is Phase.STOPPED  # another slider does not start it again
    move(window, "Natural texture", 0)
    assert studio.run.phase is Phase.DONE
    assert "Faithful: no invented texture" in reported(window.controls)


def test_a_result_without_texture_because_its_file_has_changed_is_written_as_it_is_shown(
    jpeg: Picture, window: MainWindow, studio: Studio, brake: Brake, tmp_path: Path,
    wait_for: WaitFor, qtbot: QtBot,
) -> None:  # fmt: skip
    item = studio.album.current
    assert item is not None
    brake.hold(1)
    move(window, "Natural texture", 50)
    wait_for(Phase.RUNNING)
    studio.file_changed(item)
    brake.release()
    wait_for(Phase.DONE)
    assert window.canvas.labels.labels[1].text() == "LapSRN 4×"
    window.actions_.export.trigger()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    file = dialog.findChild(QLineEdit)
    file.setText(str(tmp_path / "faithful.png"))
    click(dialog, "Export")
    qtbot.waitUntil(lambda: "changed" not in window.messages.text, timeout=PATIENCE)
    assert "Exported" in window.messages.text
    got = np.asarray(Image.open(tmp_path / "faithful.png")).astype(int)
    assert np.abs(got - by_engine(jpeg)).max() <= 2  # tiles of another size


def test_sliders_that_are_moved_while_natural_texture_is_computed_do_not_disturb_it(
    jpeg: Picture, window: MainWindow, studio: Studio, brake: Brake, wait_for: WaitFor, qtbot: QtBot
) -> None:
    runs = len(brake.log)
    brake.hold(1)
    move(window, "Natural texture", 50)
    wait_for(Phase.RUNNING)
    move(window, "Grain", 80)
    move(window, "Strength", 90)
    assert studio.run.phase is Phase.RUNNING
    assert window.canvas.labels.labels[1].text() == "LapSRN 4× · 90 %"
    brake.release()
    wait_for(Phase.DONE)
    qtbot.waitUntil(brake.ended.is_set, timeout=PATIENCE)  # soon after the last report
    assert [kind for kind, _ in brake.log[runs:]] == ["begin", "end"]
    wanted = by_engine(jpeg, natural=0.5, grain=0.8, strength=0.9)
    # Three levels: tiles of another size, and grain and colour that follow luma.
    assert np.abs(written(studio) - wanted).max() <= 3
    assert (160, 240, False) in [(*size, kept) for size, kept in studio.album.items[0].fields]


def test_the_share_that_is_shown_goes_on_where_a_run_was_cancelled(
    jpeg: Picture, window: MainWindow, studio: Studio, brake: Brake, wait_for: WaitFor
) -> None:
    shares: list[float] = []
    studio.run.progressed.connect(lambda share, _: shares.append(share))
    brake.hold(1)
    move(window, "Natural texture", 50)
    wait_for(Phase.RUNNING)
    studio.run.cancel()
    brake.release()
    studio.start()
    wait_for(Phase.DONE)
    assert min(shares) >= 0.5  # the faithful result is one of two, and was there before
    assert shares[-1] == 1.0


def test_the_time_of_a_result_is_that_of_all_its_runs(
    jpeg: Picture, window: MainWindow, studio: Studio, wait_for: WaitFor
) -> None:
    result = studio.presentation.result
    assert result is not None
    result.seconds = 100.0
    move(window, "Natural texture", 50)
    wait_for(Phase.DONE)
    assert result.seconds > 100
    assert fact(window, "Time") == "2 min"
    assert texts(window.progress) == "Done in 2 min"


def test_where_there_is_no_natural_texture_the_panel_says_why(
    window: MainWindow, studio: Studio, save: Callable[..., Path], photograph: np.ndarray,
    wait_for: WaitFor,
) -> None:  # fmt: skip
    studio.open([save(np.ascontiguousarray(photograph[:16, :16]), "photo.jpg", quality=70)])
    wait_for(Phase.DONE)
    assert slider(window, "Natural texture").isEnabled()
    assert "Faithful: no invented texture" in texts(window.controls)
    move(window, "Natural texture", 50)
    assert "Believable texture, not real detail" in texts(window.controls)
    click(window.controls, "8×")
    assert slider(window, "Natural texture").isEnabled()
    click(window.controls, "2×")
    click(window.controls, "Sharp")
    assert not slider(window, "Natural texture").isEnabled()
    assert "For photographs only" in texts(window.controls)
    click(window.controls, "Photo")
    click(window.controls, "DRCN fast")
    assert not slider(window, "Natural texture").isEnabled()
    assert "Only with LapSRN" in texts(window.controls)


def test_the_run_of_natural_texture_goes_on_with_the_progress_of_the_faithful_one(
    jpeg: Picture, window: MainWindow, studio: Studio, wait_for: WaitFor
) -> None:
    move(window, "Natural texture", 50)
    wait_for(Phase.DONE)
    shares: list[float] = []
    phases: list[Phase] = []
    studio.run.progressed.connect(lambda share, _: shares.append(share))
    studio.run.phase_changed.connect(phases.append)
    window.controls.choose_ensemble(True)
    wait_for(Phase.DONE)
    assert phases == [Phase.PREPARING, Phase.RUNNING, Phase.DONE]
    assert shares == sorted(shares)
    assert shares[0] == 0
    assert 0.5 in shares
    assert shares[-1] == 1


def test_waiting_pictures_get_natural_texture_in_the_background(
    jpeg: Picture, window: MainWindow, studio: Studio, save: Callable[..., Path],
    photograph: np.ndarray, wait_for: WaitFor, qtbot: QtBot,
) -> None:  # fmt: skip
    move(window, "Natural texture", 50)
    wait_for(Phase.DONE)
    first = studio.album.current
    assert first is not None
    pixels = np.ascontiguousarray(photograph[40:80, :48])
    studio.open([save(pixels, "next.jpg", quality=70)])
    qtbot.waitUntil(lambda: studio.album.current is not first, timeout=PATIENCE)
    studio.show_item(first)
    waiting = studio.album.items[1]
    studio.queue.allow(True)
    qtbot.waitUntil(lambda: waiting.state is State.DONE, timeout=PATIENCE)
    assert waiting.results[waiting.key].possible(waiting.choice.applied).natural == 0.5


def test_a_slider_goes_where_it_is_clicked(theme: Theme, qtbot: QtBot) -> None:
    slider = PercentSlider(0.5, theme.tokens)
    qtbot.addWidget(slider)
    slider.resize(300, 60)
    slider.show()
    (track,) = slider.findChildren(QSlider)
    at = QPoint(track.width() - 3, track.height() // 2)
    QTest.mousePress(track, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseRelease(track, Qt.MouseButton.LeftButton, pos=at)
    assert track.value() == 100

"""The window under test: a profile of its own, small pictures, no unexpected warning of Qt's."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QCoreApplication, QEvent, QTranslator
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from srgui import paths
from srgui.engine.compute_options import ComputeOptions
from srgui.engine.upscaler import Upscaler
from srgui.gui.choice import UpscaleSettings
from srgui.gui.export import export_job
from srgui.gui.library.filmstrip import Filmstrip
from srgui.gui.service import pace, upscale_job
from srgui.gui.settings import Settings
from srgui.gui.start.application import Application
from srgui.gui.studio.phase import Phase
from srgui.gui.studio.studio import Studio
from srgui.gui.text.languages import ENGLISH
from srgui.gui.theme import motion
from srgui.gui.theme.theme import Theme
from srgui.gui.window.main_window import MainWindow
from srgui.images import Picture
from srgui.models.catalogue import catalogue
from srgui.models.choice import one_per_family
from tests.gui.acts import PATIENCE, Brake

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.qt_log_level_fail("WARNING"))
            # What Qt's platform without a screen says when a dialog or a menu opens.
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture(scope="session")
def qapp_cls() -> type[QApplication]:
    """The program's own kind of application."""
    return Application


class PatientBot(QtBot):
    """Waits at least a minute for what is to happen, for machines that have other work."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE) -> None:
        super().waitUntil(callback, timeout=max(timeout, PATIENCE))

    def waitExposed(self, widget: QWidget, *, timeout: int = PATIENCE) -> object:
        return super().waitExposed(widget, timeout=max(timeout, PATIENCE))


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    return PatientBot(request)


@pytest.fixture(autouse=True)
def free_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let estimates be those of a machine without other work, whatever this one does."""
    monkeypatch.setattr(pace, "waiting", lambda: 0.0)


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp)


@pytest.fixture(scope="session")
def upscalers() -> dict[tuple[object, ...], Upscaler]:
    """The networks that windows have loaded."""
    return {}


@pytest.fixture
def _load_once(
    monkeypatch: pytest.MonkeyPatch, upscalers: dict[tuple[object, ...], Upscaler]
) -> None:
    """Hand a network that is loaded to the windows of later tests: to prepare it takes longer than
    to enlarge their small pictures.
    """
    load = ComputeOptions.load

    def once(computing: ComputeOptions, model: str, **options: bool) -> Upscaler:
        key = computing, model, paths.weights()
        if key not in upscalers:
            upscalers[key] = load(computing, model, **options)
        return upscalers[key]

    monkeypatch.setattr(ComputeOptions, "load", once)


@pytest.fixture
def save(tmp_path: Path) -> Callable[..., Path]:
    """Write pixels to a file of this name."""

    def write(pixels: np.ndarray, name: str = "photo.png", **options: object) -> Path:
        path = tmp_path / name
        Image.fromarray(pixels).save(path, **options)
        return path

    return write


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder in which there is nothing yet but a place for settings."""
    home = tmp_path / "home"
    (home / ".config").mkdir(parents=True)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home / ".config"))
    return home


@pytest.fixture
def photo(save: Callable[..., Path], photograph: np.ndarray) -> Path:
    """A photograph of 40 x 32 pixels, which every network enlarges within a second or two."""
    return save(np.ascontiguousarray(photograph[:32, :40]))


@pytest.fixture
def short_tiles(monkeypatch: pytest.MonkeyPatch) -> None:
    """Cut runs into tiles of a fifth of the usual time, so that there are several in a small
    picture.
    """
    monkeypatch.setattr(upscale_job, "_TILE", 0.15)
    monkeypatch.setattr(export_job, "_TILE", 0.15)


@pytest.fixture
def large(save: Callable[..., Path], photograph: np.ndarray, short_tiles: None) -> Path:
    """A photograph of 160 x 256 pixels, whose run of several tiles lasts a while."""
    return save(np.tile(photograph, (2, 1, 1)), "large.png")


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """The settings of the window, in a profile of their own."""
    return Settings(tmp_path / "profile")


@pytest.fixture
def window(
    qtbot: QtBot, theme: Theme, settings: Settings, _load_once: None,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[MainWindow]:  # fmt: skip
    """The window of a person who has set LapSRN and 4x, and wants no animations, on the screen."""
    monkeypatch.setattr(motion, "duration", lambda: 0)
    gc.freeze()  # what is there already need not be looked through for the window's garbage
    settings.set_choice(UpscaleSettings("lapsrn", 4.0))
    window = MainWindow(one_per_family(catalogue()), theme, settings)
    # A machine that has other work would ask before runs that take another one seconds.
    window.studio.run.patience = 3600.0
    window.studio.queue.allow(False)  # only what a test asks for is computed
    window.resize(1280, 800)
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.preferences.set(replace(window.preferences.value, language=ENGLISH))
    window.leave()
    assert window.wait(PATIENCE / 1000)
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()  # here, not on some worker's thread, where widgets must not die


@pytest.fixture
def studio(window: MainWindow) -> Studio:
    return window.studio


@pytest.fixture
def wait_for(qtbot: QtBot, studio: Studio) -> Callable[[Phase], None]:
    """Wait until the work stands like this."""

    def wait(phase: Phase) -> None:
        qtbot.waitUntil(lambda: studio.run.phase is phase, timeout=PATIENCE)

    return wait


@pytest.fixture
def opened(
    window: MainWindow, studio: Studio, photo: Path, wait_for: Callable[[Phase], None]
) -> MainWindow:
    """The window with an enlarged photograph."""
    studio.open([photo])
    wait_for(Phase.DONE)
    return window


@pytest.fixture
def photos(save: Callable[..., Path], photograph: np.ndarray) -> list[Path]:
    """Three small photographs of different sizes."""
    return [
        save(np.ascontiguousarray(photograph[:24, : 24 + 8 * n]), f"photo {n}.png")
        for n in (1, 2, 3)
    ]


@pytest.fixture
def strip(
    window: MainWindow, studio: Studio, photos: list[Path], wait_for: Callable[[Phase], None]
) -> Filmstrip:
    """The filmstrip of a window with three photographs, of which the first is enlarged."""
    studio.open(photos)
    wait_for(Phase.DONE)
    return window.pictures.tray.strip


@pytest.fixture
def brake(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> Iterator[Brake]:
    """A brake for the runs of the window, released before it closes."""
    brake, run = Brake(), Upscaler.run

    def braked(upscaler: Upscaler, picture: Picture, *args: object, **options: object) -> object:
        return brake.run(run(upscaler, picture, *args, **options), (picture.height, picture.width))

    monkeypatch.setattr(Upscaler, "run", braked)
    yield brake
    brake.release()


class Foreign(QTranslator):
    """A language that puts everything into brackets, so that what is left without is found."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        return f"⟦{source}⟧"

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def foreign(qapp: QCoreApplication) -> Iterator[Foreign]:
    translator = Foreign()
    yield translator
    qapp.removeTranslator(translator)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange)

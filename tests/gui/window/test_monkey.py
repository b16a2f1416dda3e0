"""A person who does anything at any time, by the same dice in every run.

SRGUI_MONKEY_SECONDS and SRGUI_MONKEY_SEED make it longer or other.
"""

from __future__ import annotations

import faulthandler
import gc
import os
import random
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QThread, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from srgui.engine.upscaler import Upscaler
from srgui.errors import OptionError
from srgui.gui.choice import UpscaleSettings
from srgui.gui.settings import Settings
from srgui.gui.studio.phase import Phase
from srgui.gui.theme.theme import Theme
from srgui.gui.window.main_window import MainWindow
from srgui.images.writing.writer import WriteOptions
from srgui.models.catalogue import catalogue
from srgui.models.choice import one_per_family
from srgui.runtimes.selection.backends import RUNTIMES

SECONDS = float(os.environ.get("SRGUI_MONKEY_SECONDS", "30"))
SEED = int(os.environ.get("SRGUI_MONKEY_SEED", "20261122"))


class Monkey:
    """Opens, starts, cancels, switches, looks, exports, closes; `done` is its last action."""

    def __init__(
        self,
        open_window: Callable[[], MainWindow],
        pictures: list[Path],
        pause: Callable[[int], None],
    ) -> None:
        self.random = random.Random(SEED)
        self.done: deque[str] = deque(maxlen=30)
        self.windows = 0
        self._open_window = open_window
        self._pictures = pictures
        self._pause = pause  # for so many milliseconds
        self._exports = 0
        self._new_window()

    def act(self) -> None:
        """Do one thing, chosen by chance."""
        deeds = {
            self._open: 3, self._command: 10, self._press_button: 8, self._choose: 4,
            self._cancel: 3, self._mouse: 6, self._key: 4, self._resize: 1, self._export: 2,
            self._close_window: 0.5, self._wait: 6,
        }  # fmt: skip
        deed = self.random.choices(list(deeds), list(deeds.values()))[0]
        self.done.append(deed.__name__)
        deed()

    def close(self) -> None:
        """Close the window while whatever goes on goes on, and see that nothing remains."""
        self.window.leave()
        assert self.window.wait(60)
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        del self.window, self.studio
        gc.collect()

    def _new_window(self) -> None:
        self.windows += 1
        self.window = self._open_window()
        self.studio = self.window.studio

    def _open(self) -> None:
        self.studio.open(self.random.sample(self._pictures, self.random.randint(1, 3)))

    def _command(self) -> None:
        actions = [a for a in self.window.actions_.all() if a.isEnabled()]
        action = self.random.choice(actions)
        if action is not self.window.actions_.quit:
            self.done.append(action.text())
            action.trigger()

    def _press_button(self) -> None:
        buttons = [
            b
            for b in self.window.findChildren(QAbstractButton)
            if b.isVisible() and b.isEnabled() and b.window() is self.window
        ]
        button = self.random.choice(buttons)
        self.done.append(button.text() or button.accessibleName())
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def _choose(self) -> None:
        model = self.random.choice(["lapsrn", "lapsrn", "drrn", "drcn"])
        scale = self.random.choice([2.0, 3.0, 4.0] + [8.0] * (model == "lapsrn"))
        self.done.append(f"{model} {scale}")
        self.window.controls.choice_changed.emit(UpscaleSettings(model, scale))

    def _cancel(self) -> None:
        self.studio.run.cancel()

    def _mouse(self) -> None:
        canvas: QWidget = self.window.canvas
        places = [
            QPoint(self.random.randrange(canvas.width()), self.random.randrange(canvas.height()))
            for _ in range(2)
        ]
        QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=places[0])
        QTest.mouseMove(canvas, places[1])
        QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=places[1])

    def _key(self) -> None:
        keys = "[]SBRXTNF1248" + "=-"
        QTest.keyClick(self.window, self.random.choice(keys))

    def _resize(self) -> None:
        self.window.resize(self.random.randint(880, 1600), self.random.randint(560, 1000))

    def _export(self) -> None:
        if self.studio.run.phase is Phase.DONE and self.studio.presentation.result is not None:
            self._exports += 1
            suffix = self.random.choice([".png", ".jpg", ".webp", ".tif"])
            path = self._pictures[0].parent / f"export-{self._exports}{suffix}"
            choice = self.studio.choices.choice.enhanced(strength=self.random.random())
            targets, options = {self.studio.presentation.step: path}, WriteOptions()
            item, result = self.studio.album.current, self.studio.presentation.result
            self.window.export.write(item, result, choice, path.parent, targets, options)

    def _close_window(self) -> None:
        self.close()
        self._new_window()

    def _wait(self) -> None:
        self._pause(self.random.choice([1, 5, 20, 100, 300]))


@pytest.fixture
def pictures(save: Callable[..., Path], photograph: np.ndarray) -> list[Path]:
    """Good ones of several sizes and kinds, and a broken one."""
    good = [
        save(photograph[:20, :24].copy(), "small.png"),
        save(photograph[:90, :120].copy(), "medium.jpg"),
        save(np.tile(photograph, (2, 2, 1)), "large.png"),
        save(np.dstack((photograph, photograph[..., :1]))[:40, :50].copy(), "clear.png"),
        save(photograph[:33, :3, 0].copy(), "grey.tif"),
    ]
    broken = good[0].with_name("broken.png")
    broken.write_bytes(good[0].read_bytes()[:300])
    return [*good, broken]


@pytest.fixture
def dismissing() -> Iterator[None]:
    """Every dialog and menu that opens is closed again a moment later."""

    def dismiss() -> None:
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QDialog | QMenu) and widget.isVisible():
                widget.close()

    timer = QTimer()
    timer.timeout.connect(dismiss)
    timer.start(150)
    yield
    timer.stop()


class Warming(QThread):
    """Computes with every network and every runtime, as the window's own thread may do: which one
    is the fastest is measured, and the window begins with another one.
    """

    def __init__(self) -> None:
        super().__init__(objectName="engine")

    def run(self) -> None:
        small = np.zeros((64, 64, 3), np.uint8)
        for name in catalogue():
            Upscaler.load(name).upscale(small, 2)
        for runtime in RUNTIMES:
            with suppress(OptionError):  # it is not installed
                Upscaler.load("lapsrn", runtime=runtime).upscale(small, 2)


def worker_threads() -> list[str]:
    """The names of the window's threads that are running, as Linux knows them."""
    names = [task.read_text().strip() for task in Path("/proc/self/task").glob("*/comm")]
    return [name for name in names if name == "engine"]


@pytest.mark.slow
@pytest.mark.timeout(SECONDS + 300)
def test_anything_at_any_time(
    qtbot: QtBot, theme: Theme, tmp_path: Path, pictures: list[Path], dismissing: None
) -> None:
    models = one_per_family(catalogue())

    def open_window() -> MainWindow:
        settings = Settings(tmp_path / "profile")
        settings.set_choice(UpscaleSettings("lapsrn", 2.0))
        window = MainWindow(models, theme, settings)
        window.show()
        return window

    faulthandler.enable()
    # The threads that runtimes keep for good bear the name of the one that needed them first. A
    # view and an export compute at the same time.
    warming = [Warming(), Warming()]
    for thread in warming:
        thread.start()
    assert all(thread.wait(120_000) for thread in warming)
    before = len(worker_threads())
    monkey = Monkey(open_window, pictures, qtbot.wait)
    deeds, end = 0, time.monotonic() + SECONDS
    try:
        while time.monotonic() < end:
            monkey.act()
            QTest.qWait(0)
            deeds += 1
    except BaseException as error:
        error.add_note(f"after {list(monkey.done)}") if hasattr(error, "add_note") else None
        raise
    finally:
        monkey.close()
    # Those that it had for the engine's thread end a moment later.
    qtbot.waitUntil(lambda: len(worker_threads()) <= before, timeout=20_000)
    assert deeds > SECONDS  # it was busy

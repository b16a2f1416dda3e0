"""Measure the window: repainting, zooming, stalls, start, cancel, many pictures.

    python benchmarks/window.py [--json FILE] [NAME ...]

Runs the window without a screen (Qt's offscreen platform) and prints each figure beside its goal.
NAME is divider, strength, zoom, stall, visible, cancel, list or start; without one, all are
measured. The goals hold for a machine with two processors and nothing else to do.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from functools import partial
from pathlib import Path

import numpy as np
import psutil
from PIL import Image
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from srgui import paths
from srgui.gui.choice import UpscaleSettings
from srgui.gui.display.layer import Layer
from srgui.gui.display.pyramid import Pyramid
from srgui.gui.service.upscale_job import UpscaleJob
from srgui.gui.settings import Settings
from srgui.gui.studio.phase import Phase
from srgui.gui.theme.theme import Theme
from srgui.gui.window.main_window import MainWindow
from srgui.images import Region
from srgui.models.catalogue import catalogue
from srgui.models.choice import one_per_family

ROOT = Path(__file__).resolve().parent.parent
SIDE, FACTOR = 4096, 4
PICTURES = 200


@dataclass(frozen=True)
class Figure:
    """A measured value and what it is to stay below.

    `processor` is the processor time in the same unit, where it was measured: what the value would
    be on a machine with nothing else to do.
    """

    name: str
    value: float
    goal: float
    unit: str
    processor: float | None = None

    def __str__(self) -> str:
        mark = "" if self.value < self.goal else "   MISSED"
        busy = "" if self.processor is None else f", processor {self.processor:.1f}"
        value = f"{self.value:8.{2 if self.unit == 's' else 1}f}"
        return f"{self.name:<58} {value} {self.unit:<3}(goal {self.goal:g}{busy}){mark}"


class Bench:
    """A window with a profile of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.models = one_per_family(catalogue())
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        settings = Settings(folder / "profile")
        settings.set_choice(UpscaleSettings("lapsrn", float(FACTOR)))
        self.window = MainWindow(self.models, Theme(application), settings)
        self.studio = self.window.studio
        self.window.resize(1280, 800)
        self.window.show()
        QTest.qWaitForWindowExposed(self.window)

    def wait(self, condition: Callable[[], bool], seconds: float = 300) -> None:
        """Let the window work until the condition holds."""
        end = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > end:
                raise TimeoutError
            pause(5)

    def reached(self, phase: Phase) -> bool:
        """Return whether the work is in this phase; if a slow machine asks, start."""
        if self.studio.run.phase is Phase.ASKING:
            self.studio.start()
        return self.studio.run.phase is phase

    def stops(self) -> list[float]:
        """Return a list that grows by the time of every stop, as the engine reports it."""
        times: list[float] = []
        UpscaleJob.end = lambda _: times.append(time.perf_counter())  # type: ignore[method-assign]
        return times

    def sample(self, width: int, height: int) -> Path:
        """A part of the sample picture as a file."""
        path = self.folder / f"{width}x{height}.png"
        with Image.open(paths.resources() / "chart.png") as sample:
            sample.convert("RGB").crop((0, 0, width, height)).save(path)
        return path

    def close(self) -> None:
        """End its threads and let go of its memory."""
        self.window.leave()
        self.window.wait(60)
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def pause(milliseconds: int) -> None:
    """Let the window work so long. QTest.qWait would keep Python's lock from the other threads."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def settle() -> None:
    """Paint everything that is to be painted, now."""
    QCoreApplication.sendPostedEvents()
    QCoreApplication.processEvents()


def timed(act: Callable[[], object]) -> tuple[float, float]:
    """Milliseconds until an act is done and on the (imaginary) screen: by the clock, computing."""
    began, computed = time.perf_counter(), time.thread_time()
    act()
    settle()
    return (time.perf_counter() - began) * 1000, (time.thread_time() - computed) * 1000


def spread(name: str, times: list[tuple[float, float]], median: float, p99: float) -> list[Figure]:
    """Return the median and the 99th percentile of many times."""
    middle, high = np.percentile(times, (50, 99), axis=0)
    return [
        Figure(f"{name}, median", middle[0], median, "ms", middle[1]),
        Figure(f"{name}, 99th percentile", high[0], p99, "ms", high[1]),
    ]


def move_mouse(widget: QWidget, *, x: float, y: float, kind: QEvent.Type) -> None:
    """Send a mouse event of this kind with the left button."""
    at = QPointF(x, y)
    left = Qt.MouseButton.LeftButton
    released = kind == QEvent.Type.MouseButtonRelease
    event = QMouseEvent(
        kind, at, widget.mapToGlobal(at), left,
        Qt.MouseButton.NoButton if released else left, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QCoreApplication.sendEvent(widget, event)


def large_result(bench: Bench) -> list[Layer]:
    """Show a plain and a sharp layer of SIDE x SIDE pixels, as after a run."""
    rng = np.random.default_rng(1)
    pixels = np.full((SIDE, SIDE, 4), 255, np.uint8)
    pixels[..., :3] = rng.integers(0, 256, (SIDE, SIDE, 3), np.uint8)
    layers = [Layer("Bicubic", Pyramid.of(pixels)), Layer("LapSRN", Pyramid.of(pixels[::-1]))]
    window = bench.window
    window.stage.setCurrentWidget(window.compare.view)
    window.canvas.show_scene(SIDE // FACTOR, SIDE // FACTOR, FACTOR)
    window.canvas.show_layers(*layers)
    settle()
    return layers


def divider(bench: Bench) -> list[Figure]:
    """Drag the divider to and fro, fitted and at 100 %."""
    large_result(bench)
    canvas, figures = bench.window.canvas, []
    for name, prepare in (("fitted", canvas.fit), ("at 100 %", lambda: canvas.zoom_to(1.0))):
        prepare()
        settle()
        width, middle = canvas.width(), canvas.height() / 2
        move_mouse(canvas, x=width / 2, y=middle, kind=QEvent.Type.MouseButtonPress)
        places = width * (0.5 + 0.48 * np.sin(np.linspace(0, 12 * np.pi, 400)))
        drag = partial(move_mouse, canvas, y=middle, kind=QEvent.Type.MouseMove)
        times = [timed(partial(drag, x=x)) for x in places]
        move_mouse(canvas, x=width / 2, y=middle, kind=QEvent.Type.MouseButtonRelease)
        figures += spread(f"moving the divider, {SIDE} x {SIDE}, {name}", times, 16, 33)
    return figures


def strength(bench: Bench) -> list[Figure]:
    """Change the strength to and fro, fitted and at 100 %, with the result on one half."""
    plain, result = large_result(bench)
    canvas, figures = bench.window.canvas, []

    def blend(percent: int) -> None:
        weaker = replace(result, plain=plain.pyramid, strength=percent / 100)
        canvas.show_layers(plain, weaker)

    for name, prepare in (("fitted", canvas.fit), ("at 100 %", lambda: canvas.zoom_to(1.0))):
        prepare()
        settle()
        times = [timed(partial(blend, n)) for n in [*range(100), *range(100, 0, -1)]]
        figures += spread(f"changing the strength, {SIDE} x {SIDE}, {name}", times, 16, 33)
    return figures


def zoom(bench: Bench) -> list[Figure]:
    """Turn the wheel from the whole picture to 800 % and back, three times."""
    large_result(bench)
    canvas = bench.window.canvas
    canvas.fit()
    settle()
    at = QPointF(canvas.width() * 0.4, canvas.height() * 0.6)

    def turn(notches: int) -> None:
        event = QWheelEvent(
            at, canvas.mapToGlobal(at), QPoint(), QPoint(0, 120 * notches),
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QCoreApplication.sendEvent(canvas, event)

    times = [timed(partial(turn, n)) for n in [*[1] * 22, *[-1] * 22] * 3]
    return spread(f"zooming, {SIDE} x {SIDE}", times, 33, 33)


def stall(bench: Bench) -> list[Figure]:
    """Let a timer tick every 10 ms while a picture is enlarged; the longest gap counts."""
    studio, ticks = bench.studio, [(0.0, 0.0)]
    bench.window.warm_up()
    studio.open([bench.sample(64, 64)])
    bench.wait(lambda: bench.reached(Phase.DONE))
    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(lambda: ticks.append((time.perf_counter(), time.thread_time())))
    ticks[:] = [(time.perf_counter(), time.thread_time())]
    timer.start(10)
    studio.open([bench.sample(480, 320)])
    bench.wait(lambda: bench.reached(Phase.RUNNING))
    bench.wait(lambda: bench.reached(Phase.DONE))
    timer.stop()
    gaps = np.diff(ticks, axis=0) * 1000
    (longest, busiest), (high, busy) = gaps.max(axis=0), np.percentile(gaps, 99, axis=0)
    return [
        Figure("longest stall while a picture is enlarged", longest, 100, "ms", busiest),
        Figure("the same, 99th percentile", high, 100, "ms", busy),
    ]


def visible(bench: Bench) -> list[Figure]:
    """Start a run with 500 x 500 pixels of the result in view, and pan elsewhere during it."""
    studio = bench.studio
    side, part, there = 480, 500 // FACTOR, np.zeros((480 * FACTOR, 480 * FACTOR), bool)
    stopped = bench.stops()
    studio.open([bench.sample(side, side)])
    bench.wait(lambda: bench.reached(Phase.RUNNING))
    studio.run.cancel()
    bench.wait(
        lambda: bool(stopped) and len(studio.album.items[0].plain) == 2
    )  # nothing is under way

    def mark(step: Pyramid, region: Region) -> None:
        result = studio.presentation.result
        if result is not None and step is result.pyramids[-1]:
            there[region.top : region.bottom, region.left : region.right] = True

    def seconds(view: Region, begin: Callable[[], object]) -> float:
        began = time.perf_counter()
        studio.run.look_at(view)
        begin()
        bench.wait(lambda: bool(there[view.scaled(FACTOR).slices].all()))
        return time.perf_counter() - began

    studio.presentation.updated.connect(mark)
    first = seconds(Region(20, 20, 20 + part, 20 + part), studio.start)
    second = seconds(Region(300, 300, 300 + part, 300 + part), settle)
    studio.run.cancel()
    return [
        Figure("500 x 500 pixels in view at 4x, from the start of a run", first, 0.4, "s"),
        Figure("the same elsewhere, behind the tile that is being computed", second, 2, "s"),
    ]


def cancel(bench: Bench) -> list[Figure]:
    """Cancel while tiles are computed; the worker's own word counts, not the window's."""
    studio, times, stopped = bench.studio, [], bench.stops()
    for side in (460, 470, 480):
        studio.open([bench.sample(side, side)])
        bench.wait(lambda: bench.reached(Phase.RUNNING))
        pause(500)
        if studio.run.phase is not Phase.RUNNING:
            continue
        stopped.clear()
        began = time.perf_counter()
        bench.window.actions_.cancel.trigger()
        bench.wait(lambda: bool(stopped))
        times.append(stopped[0] - began)
    return [Figure("cancel until the worker has stopped, longest of three", max(times), 1, "s")]


_START = """
import sys, time
from PySide6.QtWidgets import QApplication
def shown(*_):
    QApplication.processEvents()
    print(time.time() - float(sys.argv[2]), time.process_time())
    QApplication.closeAllWindows()
    return 0
QApplication.exec = shown
from pathlib import Path
from srgui.gui.start.app import run
sys.exit(run([], Path(sys.argv[1])))
"""


def start(bench: Bench) -> list[Figure]:
    """From the start of the process to the painted window; the first start warms the caches."""
    command = [sys.executable, "-c", _START, str(bench.folder / "start")]
    cache = str(bench.folder / "bytecode")  # as an installation has it
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONPYCACHEPREFIX": cache}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    times = []
    for _ in range(6):
        now = str(time.time())
        done = subprocess.run(
            [*command, now], env=environment, capture_output=True, text=True, check=True
        )
        times.append([float(number) for number in done.stdout.split()])
    wall, processor = np.median(times[1:], axis=0)
    return [Figure("first window from start, warm, median of five", wall, 1, "s", processor)]


def many(bench: Bench) -> list[Figure]:
    """Open a folder of pictures, scroll the filmstrip from end to end, close them all."""
    folder = bench.folder / "many"
    folder.mkdir()
    with Image.open(paths.resources() / "chart.png") as sample:
        tile = sample.convert("RGB").crop((0, 0, 64, 48))
    for number in range(PICTURES):
        tile.rotate(number).save(folder / f"{number:03}.png")
    studio, album = bench.studio, bench.studio.album
    memory = psutil.Process().memory_info
    studio.open([folder / "000.png", folder / "001.png"])
    bench.wait(lambda: bench.reached(Phase.DONE))
    studio.close_items(list(album.items))
    bench.wait(lambda: studio.run.phase is Phase.EMPTY)
    gc.collect()
    before = memory().rss
    studio.open([folder])
    bench.wait(lambda: len(album.items) == PICTURES)
    bench.wait(lambda: all(item.thumbnail is not None for item in album.items))
    bench.wait(lambda: bench.reached(Phase.DONE))
    bar = bench.window.pictures.tray.strip.horizontalScrollBar()
    places = np.linspace(bar.minimum(), bar.maximum(), 300).astype(int)
    times = [timed(partial(bar.setValue, int(at))) for at in places]
    studio.close_items(list(album.items))
    bench.wait(lambda: studio.run.phase is Phase.EMPTY)
    pause(500)
    gc.collect()
    more = max(memory().rss - before, 0) / 2**20
    return [
        *spread(f"scrolling a list of {PICTURES} pictures", times, 16, 33),
        Figure("memory kept after they are closed", more, 50, "MB"),
    ]


MEASURES: dict[str, Callable[[Bench], list[Figure]]] = {
    "divider": divider, "strength": strength, "zoom": zoom, "stall": stall,
    "visible": visible, "cancel": cancel, "list": many, "start": start,
}  # fmt: skip


def main() -> int:
    """Measure what is asked for and print it."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("names", metavar="NAME", nargs="*", help=", ".join(MEASURES))
    parser.add_argument("--json", metavar="FILE", type=Path, help="write the figures there too")
    options = parser.parse_args()
    unknown = set(options.names) - MEASURES.keys()
    if unknown:
        parser.error(f"there is no figure {', '.join(sorted(unknown))}")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication([])
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    print(f"{psutil.cpu_count()} processors, load {load:.1f}")
    figures: list[Figure] = []
    for name in options.names or MEASURES:
        with tempfile.TemporaryDirectory() as folder:
            bench = Bench(Path(folder))
            try:
                measured = MEASURES[name](bench)
            finally:
                bench.close()
        figures += measured
        print(*measured, sep="\n", flush=True)
    if options.json:
        options.json.write_text(json.dumps([asdict(figure) for figure in figures], indent=1) + "\n")
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main())

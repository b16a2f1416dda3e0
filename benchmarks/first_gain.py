"""Measure the time from the drop of a 12-megapixel JPEG file to its first gain, by its parts.

    python benchmarks/first_gain.py [--warm SECONDS]

Runs the window without a screen (Qt's offscreen platform) and prints, for each part, the seconds by
the clock, those of the processors, and the share of the whole in these: shares differ less than
seconds between machines, and hardly when the machine has other work. The goal is 2 seconds by the
clock on a machine with two processors and nothing else to do. The window has SECONDS (default: 15)
to load the network before the drop.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtTest import QTest

from srgui import paths
from srgui.gui.settings import Settings
from srgui.gui.start.application import Application
from srgui.gui.studio.phase import Phase
from srgui.gui.theme.theme import Theme
from srgui.gui.window.main_window import MainWindow
from srgui.models.catalogue import catalogue
from srgui.models.choice import one_per_family

SIZE = 4000, 3000  # pixels
GOAL = 2.0  # seconds
PATIENCE = 300.0  # seconds


def measure(window: MainWindow, file: Path) -> list[tuple[str, float, float]]:
    """Drop a file and return, for each part, its name, the seconds and the processors' seconds."""
    parts: list[tuple[str, float, float]] = []
    last = [time.perf_counter(), time.process_time()]
    studio = window.studio

    def end(name: str) -> None:
        if name not in [part for part, *_ in parts]:
            now = [time.perf_counter(), time.process_time()]
            parts.append((name, now[0] - last[0], now[1] - last[1]))
            last[:] = now

    studio.presentation.item_shown.connect(lambda: end("reading: decoding, analysis, display"))
    studio.run.phase_changed.connect(
        lambda phase: end("planning, and loading the network") if phase is Phase.RUNNING else None
    )
    studio.presentation.updated.connect(lambda: end("the first tile"))
    studio.open([file])
    until = time.monotonic() + PATIENCE
    while len(parts) < 3 and time.monotonic() < until:
        pause(5)
    return parts


def pause(milliseconds: int) -> None:
    """Let the window work. QTest.qWait would keep Python's lock from the other threads."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--warm", metavar="SECONDS", type=float, default=15.0)
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = Application([])
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "large.jpg"
        with Image.open(paths.resources() / "sample.jpg") as sample:
            sample.convert("RGB").resize(SIZE).save(file, quality=90)
        models = one_per_family(catalogue())
        window = MainWindow(models, Theme(application), Settings(Path(folder) / "profile"))
        window.studio.run.patience = PATIENCE  # a slow machine would ask
        window.resize(1280, 800)
        window.show()
        QTest.qWaitForWindowExposed(window)
        window.warm_up()
        pause(round(options.warm * 1000))
        parts = measure(window, file)
        window.leave()
        window.wait(60)
    whole, computed = (sum(column) for column in list(zip(*parts, strict=True))[1:])
    parts.append((f"whole (goal {GOAL:g} s)", whole, computed))
    for name, seconds, processor in parts:
        share = 100 * processor / computed
        print(f"{name:<40} {seconds:6.2f} s {processor:6.2f} s of processor {share:4.0f} %")
    return 0


if __name__ == "__main__":
    sys.exit(main())

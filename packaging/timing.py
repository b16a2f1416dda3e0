"""The times from the start to the window, to the first tile and to the whole result."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

from desktop import PATIENCE, Desktop

ROOT = Path(__file__).resolve().parent.parent


def starts(desktop: Desktop, program: Path) -> None:
    """Time the start of the window: the first one cold, and the median of the others."""
    times = []
    for _ in range(4):
        began = time.monotonic()
        process = desktop.start([program, "--new-window"])
        shown = desktop.wait(lambda: desktop.windows("srgui"))
        times.append(time.monotonic() - began if shown is not None else float("inf"))
        process.terminate()
        process.wait(timeout=PATIENCE)
    warm = sorted(times[1:])[1]
    desktop.report("icon to window", f"{times[0]:.2f} s at first, {warm:.2f} s warm", warm < 60)


def first_results(desktop: Desktop, program: Path, photo: Path) -> subprocess.Popen[bytes]:
    """Time the first tile and the whole picture; return the process of the program.

    The area next to the divider becomes bright with the picture, dark when the run starts and
    bright again with its first tile.
    """
    for what in ("first start, which measures the machine", "later start"):
        watch = desktop.watch(500, 150, 40, 100)
        began = time.time()
        process = desktop.start([program, photo])
        whole = desktop.wait(lambda: any(map(desktop.shows_colour, _accents())), pause=1)
        watch.terminate()
        measurements = [line.split() for line in watch.communicate()[0].splitlines()]
        tile = _grows_bright(measurements)
        outcome = "never" if whole is None else f"{whole:.2f} s"
        if tile is not None:
            outcome = f"first tile {tile - began:.2f} s, {outcome} all of it"
        desktop.report(f"500 x 500 at 4x, from the icon, {what}", outcome, whole is not None)
        if what.startswith("first"):
            process.terminate()
            process.wait(timeout=PATIENCE)
    return process


def _grows_bright(measurements: list[list[str]]) -> float | None:
    """The time when the brightness rises after its drop from that of the picture."""
    highest, fallen = 0, False
    for when, brightness in measurements:
        value = int(brightness)
        if fallen and value > 0.9 * highest:
            return float(when)
        highest, fallen = max(highest, value), fallen or value < 0.8 * highest
    return None


def _accents() -> list[tuple[int, int, int]]:
    """The colours of the enabled Export button in the light and dark theme."""
    sys.path[:0] = [str(ROOT)]
    from srgui.gui.theme.theme import DARK, LIGHT

    colours = [bytes.fromhex(tokens.accent[1:]) for tokens in (LIGHT, DARK)]
    return [(red, green, blue) for red, green, blue in colours]

"""The true program, started as a person starts it."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from srgui.gui.theme.theme import DARK

DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
ACCENT = [int(DARK.accent[place : place + 2], 16) for place in (1, 3, 5)]
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="only Linux is without a screen")


def environment(**changes: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in DISPLAYS}
    return kept | {"PYTHONUNBUFFERED": "1"} | changes


def start(*arguments: str | Path, **changes: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "srgui", *map(str, arguments)],
        env=environment(**changes),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@linux_only
@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({}, "there is no display"),
        ({"DISPLAY": ":4711"}, "does not respond"),
        ({"WAYLAND_DISPLAY": "wayland-4711"}, ""),
        ({"QT_QPA_PLATFORM": "xcb"}, "there is no display"),
    ],
)
def test_without_a_screen_one_line_names_the_command(changes: dict[str, str], why: str) -> None:
    program = start(**changes)
    output, errors = program.communicate(timeout=60)
    assert program.returncode == 1
    assert output == ""
    assert len(errors.strip().splitlines()) == 1, errors
    assert "srgui upscale" in errors
    assert why in errors


def test_starting_imports_neither_torch_nor_the_networks() -> None:
    code = (
        "import sys; import srgui.gui.window.main_window, srgui.gui.start.app; "
        "import srgui.models.catalogue; "
        "print(sorted(name for name in sys.modules if name in ('torch', 'safetensors')))"
    )
    environment_ = environment(QT_QPA_PLATFORM="offscreen")
    output = subprocess.check_output([sys.executable, "-c", code], env=environment_, text=True)
    assert output.strip() == "[]"


@pytest.fixture
def screen() -> Iterator[str]:
    """A display of its own, without a monitor."""
    if shutil.which("Xvfb") is None:
        pytest.skip("needs Xvfb (Debian: xvfb) for a screen without a monitor")
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as answer:
        number = answer.readline().strip()
    if not number:
        pytest.skip("Xvfb does not start here")
    yield f":{number}"
    server.terminate()
    server.wait(timeout=20)


def screenshot(display: str, path: Path) -> np.ndarray:
    """The pixels on the display, (H, W, 3) uint8, taken by another program that uses xcb."""
    code = (
        "import sys; from PySide6.QtGui import QGuiApplication; "
        "app = QGuiApplication([]); "
        "shot = app.primaryScreen().grabWindow(0); "
        "sys.exit(not shot.save(sys.argv[1]))"
    )
    subprocess.run(
        [sys.executable, "-c", code, str(path)],
        env=environment(DISPLAY=display, QT_QPA_PLATFORM="xcb"),
        check=True,
        timeout=60,
    )
    return np.asarray(Image.open(path).convert("RGB"))


@linux_only
def test_the_program_opens_a_photograph_and_shows_its_enlargement(
    screen: str, tmp_path: Path
) -> None:
    half = np.zeros((48, 64, 3), np.uint8)
    half[:, :32], half[:, 32:] = (200, 40, 40), (40, 40, 200)
    photo = tmp_path / "two colours.png"
    Image.fromarray(half).save(photo)
    profile = tmp_path / "profile"
    program = start("--profile", profile, photo, DISPLAY=screen, QT_QPA_PLATFORM="xcb")
    try:
        deadline = time.monotonic() + 120
        done = False
        while not done and time.monotonic() < deadline:
            time.sleep(0.5)
            assert program.poll() is None, program.communicate()[1]
            shot = screenshot(screen, tmp_path / "screen.png").astype(int)
            canvas = shot[:-150]  # without the glimpses of the steps below it and the window's end
            red = np.abs(canvas - (200, 40, 40)).max(axis=2) < 12
            blue = np.abs(canvas - (40, 40, 200)).max(axis=2) < 12
            # The Export button takes the accent colour once there will be a result. 64 x 48 pixels
            # enlarged four times and shown at 200 % are 19 % of the screen.
            accent = (shot[-100:, -200:] == ACCENT).all(axis=2)
            done = accent.mean() > 0.1 and min(red.mean(), blue.mean()) > 0.08
        assert done
        assert np.nonzero(red)[1].max() < np.nonzero(blue)[1].min() + 20  # red is left of blue
    finally:
        program.send_signal(signal.SIGTERM)
        _, errors = program.communicate(timeout=60)
    assert program.returncode == 0
    assert errors == ""
    assert (profile / "srgui.ini").exists()

"""A desktop for testing an application: a display, a window manager, an empty HOME."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import TypeAlias, TypeVar

from PIL import Image

Command: TypeAlias = Sequence[str | Path]
Result = TypeVar("Result")
_HERE = Path(__file__).resolve().parent
_SAMPLE = next((_HERE.parent / "resources").glob("sample.*"))
_TOOLS = ("sh", "cp", "mv", "rm", "ln", "mkdir", "sed", "readlink", "dirname", "cat", "printf")
PATIENCE = 240.0
"""Seconds that any action may take; generous, for busy machines."""


class Desktop:
    """A context manager that runs Xvfb and openbox.

    Attributes:
        environment: that of programs: no Python on PATH, HOME an empty folder in `place`.
        failed: True if any reported outcome was bad.
    """

    def __init__(self, place: Path) -> None:
        self.place = place
        self.failed = False
        self._started: list[subprocess.Popen[bytes]] = []
        tools, home = place / "tools", place / "home"
        tools.mkdir()
        home.mkdir()
        for tool in _TOOLS:
            (tools / tool).symlink_to(shutil.which(tool, path="/usr/bin:/bin") or "/bin/false")
        runtime = place / "run"
        runtime.mkdir(mode=0o700)
        self.environment = {
            "HOME": str(home), "PATH": str(tools), "LANG": "C.UTF-8",
            "XDG_RUNTIME_DIR": str(runtime),
        }  # fmt: skip

    def __enter__(self) -> Desktop:
        reading, writing = os.pipe()
        screen = ["-screen", "0", "1280x800x24", "-nolisten", "tcp", "-displayfd", str(writing)]
        self._started.append(
            subprocess.Popen(["Xvfb", *screen], pass_fds=[writing], stderr=subprocess.DEVNULL)
        )
        os.close(writing)
        with os.fdopen(reading) as answer:
            self.environment["DISPLAY"] = f":{answer.readline().strip()}"
        self.start(["openbox"], PATH=os.environ["PATH"])
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        for process in reversed(self._started):
            if process.poll() is None:
                process.terminate()
                process.wait(timeout=PATIENCE)

    def start(self, command: Command, **changes: str) -> subprocess.Popen[bytes]:
        """Start a program, which is ended with the desktop at the latest."""
        process = subprocess.Popen(
            command, env={**self.environment, **changes}, stderr=subprocess.DEVNULL
        )
        self._started.append(process)
        return process

    def run(self, command: Command, **changes: str) -> subprocess.CompletedProcess[str]:
        """Run a program to its end."""
        return subprocess.run(
            command, env={**self.environment, **changes}, capture_output=True, text=True
        )

    def report(self, what: str, outcome: str, good: bool = True) -> None:
        """Print one line of the log."""
        self.failed = self.failed or not good
        print(f"{'ok  ' if good else 'BAD '} {what}: {outcome}", flush=True)

    def timed(self, what: str, action: Callable[[], Result]) -> Result:
        """Run an action and report its duration."""
        began = time.monotonic()
        result = action()
        self.report(what, f"{time.monotonic() - began:.2f} s")
        return result

    def wait(
        self, until: Callable[[], object], seconds: float = PATIENCE, pause: float = 0.02
    ) -> float | None:
        """Return the seconds until a condition is true, or None after the time limit."""
        began = time.monotonic()
        while not until():
            if time.monotonic() - began > seconds:
                return None
            time.sleep(pause)
        return time.monotonic() - began

    def watch(self, left: int, top: int, width: int, height: int) -> subprocess.Popen[str]:
        """Start a process that prints changes of brightness of a part of the screen."""
        part = map(str, (left, top, width, height))
        return subprocess.Popen(
            [sys.executable, _HERE / "brightness.py", *part],
            env={**self.environment, "QT_QPA_PLATFORM": "xcb"}, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip

    def photograph(self, name: str, side: int) -> Path:
        """Write the sample photograph, `side` pixels square, to a file of this name."""
        folder = self.place / "Fotos 照片"
        folder.mkdir(exist_ok=True)
        with Image.open(_SAMPLE) as sample:
            sample.convert("RGB").resize((side, side)).save(folder / name)
        return folder / name

    # Windows and the content of the screen

    def xdotool(self, *arguments: str | float) -> str:
        """Return the output of xdotool."""
        command = ["xdotool", *map(str, arguments)]
        return self.run(command, PATH=os.environ["PATH"]).stdout.strip()

    def windows(self, title: str) -> list[str]:
        """Return the numbers of the visible windows whose title contains this."""
        return self.xdotool("search", "--onlyvisible", "--name", title).split()

    def title(self) -> str:
        """Return the title of the active window."""
        return self.xdotool("getactivewindow", "getwindowname")

    def keys(self, *keys: str) -> None:
        """Press keys in the active window."""
        self.xdotool("key", "--delay", 60, *keys)

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Drag with the left button in steps, like a hand."""
        self.xdotool("mousemove", *start, "sleep", 0.3, "mousedown", 1)
        for step in range(1, 21):
            place = (round(a + (b - a) * step / 20) for a, b in zip(start, end, strict=True))
            self.xdotool("mousemove", *place, "sleep", 0.03)
        self.xdotool("sleep", 0.5, "mouseup", 1)

    def shows_colour(self, colour: tuple[int, int, int]) -> bool:
        """Return whether at least a tenth of the area of the Export button has this colour."""
        code = (
            "import sys\nfrom PySide6.QtGui import QGuiApplication\napp = QGuiApplication([])\n"
            "shot = app.primaryScreen().grabWindow(0).toImage()\n"
            "wanted, hits = tuple(map(int, sys.argv[1:])), 0\n"
            "for x in range(shot.width() - 200, shot.width(), 4):\n"
            "    for y in range(shot.height() - 100, shot.height(), 4):\n"
            "        hits += shot.pixelColor(x, y).getRgb()[:3] == wanted\n"
            "sys.exit(hits < 125)"
        )
        command = [sys.executable, "-c", code, *map(str, colour)]
        return self.run(command, QT_QPA_PLATFORM="xcb").returncode == 0

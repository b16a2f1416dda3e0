"""The command run as a person runs it, with a small network, and faults that strike on the way."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from srgui.engine.upscaler import Upscaler
from tests.cli.conftest import inside, picture_file, srgui, tiny

__all__ = ["inside", "picture_file", "srgui", "tiny"]

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture
def upscale(srgui, tiny):
    """Call `srgui upscale` at 2x with the tiny network."""
    return lambda *arguments: srgui("upscale", "-m", tiny, "-s", 2, "--threads", 1, *arguments)


@pytest.fixture
def during(monkeypatch) -> Callable[[Callable[[], object]], None]:
    """Have something happen once, between two tiles of the first picture that is computed."""
    real = Upscaler.run

    def install(happens: Callable[[], object]) -> None:
        pending = [happens]

        def run(self, *arguments, **options):
            for event in real(self, *arguments, **options):
                yield event
                if pending:
                    pending.pop()()

        monkeypatch.setattr(Upscaler, "run", run)

    return install


@pytest.fixture
def run_script() -> Callable[..., str]:
    """Run Python code in a process of its own, which must end well, and return its output."""

    def run(code: str, *arguments: object, prefix: tuple[str, ...] = (), timeout: int = 280) -> str:
        done = subprocess.run(
            [*prefix, sys.executable, "-c", code, *map(str, arguments)],
            capture_output=True,
            text=True,
            timeout=timeout,
            env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    return run


@pytest.fixture
def small_disk(tmp_path):
    """A disk of 256 kB; only root can have one."""
    if not (sys.platform == "linux" and os.geteuid() == 0):
        pytest.skip("needs root on Linux, to mount a small disk")
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", str(folder)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("needs the right to mount a small disk")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], capture_output=True, check=False)

"""The same command gives the same bytes, whatever else the machine is doing."""

from __future__ import annotations

import hashlib
import multiprocessing
import time
from types import SimpleNamespace

import numpy as np
import psutil
import pytest

from srgui.engine.upscaler import Upscaler
from srgui.images import Picture


def burn(until: float) -> None:
    while time.monotonic() < until:
        sum(range(1000))


@pytest.fixture
def load():
    """Three processes that want all of the processor."""
    context = multiprocessing.get_context("spawn")
    deadline = time.monotonic() + 60
    busy = [context.Process(target=burn, args=(deadline,), daemon=True) for _ in range(3)]
    for process in busy:
        process.start()
    yield busy
    for process in busy:
        process.kill()
        process.join()


@pytest.mark.slow
def test_a_busy_machine_gives_the_bytes_of_a_calm_one(upscale, picture_file, tmp_path, load):
    picture_file("photo.png", height=150, width=190)

    def digest(number: int) -> str:
        target = tmp_path / f"{number}.png"
        assert upscale("photo.png", "-o", target, "--tile", 40).status == 0
        return hashlib.sha256(target.read_bytes()).hexdigest()

    busy = digest(1)
    for process in load:
        process.kill()
    assert digest(2) == busy


@pytest.mark.slow
@pytest.mark.parametrize("model", ["lapsrn", "drrn", "drcn"])
def test_the_cutting_into_tiles_follows_from_no_clock_and_no_free_memory(monkeypatch, model):
    picture = Picture(np.zeros((2000, 3000, 3), np.uint8))
    real = time.perf_counter
    found = []
    for pace, free in ((1, 16_000_000_000), (8, 3_000_000_000), (0.1, 64_000_000_000)):
        # How the pace of the clock and the memory look to a process among others.
        monkeypatch.setattr(time, "perf_counter", lambda pace=pace: pace * real())
        memory = SimpleNamespace(available=free, total=64_000_000_000)
        monkeypatch.setattr(psutil, "virtual_memory", lambda memory=memory: memory)
        found.append(Upscaler.load(model, "cpu", 2).plan(picture, 4).tiles)
    assert found[0] == found[1] == found[2]
    assert len(found[0]) > 1

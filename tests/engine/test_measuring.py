"""On a new machine nobody waits until the runtimes are measured."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from srgui import paths
from srgui.__main__ import main
from srgui.engine.upscaler import Upscaler
from srgui.gui.choice import UpscaleSettings
from srgui.gui.service.engine import Engine
from srgui.images import Picture
from srgui.images.writing.writer import write
from srgui.runtimes import CompiledGraph
from srgui.runtimes.selection import backends, timing
from srgui.runtimes.selection.stopwatch import Elapsed

pytest.importorskip("openvino", reason="needs two runtimes")


@pytest.fixture(autouse=True)
def _measure_first() -> None:
    """These tests are about what is measured later."""


@pytest.fixture(autouse=True)
def timed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[str]:
    """A new machine on which OpenVINO, of which that is not expected, is faster; the runtimes that
    are timed.
    """
    names: list[str] = []

    def spent(prepared: CompiledGraph, _channels: int) -> Elapsed:
        names.append(prepared.runtime)
        seconds = 0.1 if prepared.runtime == "openvino" else 1.0
        return Elapsed(seconds, seconds)

    monkeypatch.setattr(timing, "spent", spent)
    monkeypatch.setattr(backends, "_has_bfloat16", lambda: False)
    monkeypatch.setattr(paths, "cache", lambda: tmp_path / "cache")
    return names


@pytest.fixture
def picture() -> Picture:
    return Picture(np.zeros((16, 16, 3), np.uint8))


def test_what_is_measured_later_is_used_from_the_next_plan_on(
    picture: Picture, timed: list[str]
) -> None:
    upscaler = Upscaler.load("lapsrn", "cpu", 1, at_once=True)
    assert upscaler.is_unmeasured
    assert upscaler.plan(picture, 2).runtime == "ncnn"
    assert timed == []
    for _ in upscaler.measuring():
        pass
    assert not upscaler.is_unmeasured
    assert set(timed) == {"ncnn", "openvino"}
    assert upscaler.plan(picture, 2).runtime == "openvino"
    assert Upscaler.load("lapsrn", "cpu", 1, at_once=True).plan(picture, 2).runtime == "openvino"


def test_the_command_measures_behind_its_first_picture(
    picture: Picture, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = [tmp_path / f"{name}.png" for name in "abc"]
    for file in files:
        write(picture, file)
    status = main(["upscale", *map(str, files), "-s", "2", "--threads", "1", "-m", "lapsrn"])
    lines = capsys.readouterr().out.splitlines()
    assert status == 0
    used = ["ncnn" if "ncnn" in line else "openvino" for line in lines]
    assert used == ["ncnn", "openvino", "openvino"]


def test_the_engine_of_the_window_measures_a_piece_at_a_time(picture: Picture) -> None:
    engine, choice = Engine(), UpscaleSettings("lapsrn", 2.0)
    assert not engine.is_unmeasured
    upscaler = engine.upscaler(choice)
    assert upscaler.plan(picture, 2).runtime == "ncnn"
    assert engine.is_unmeasured
    assert sum(1 for _ in engine.measuring()) > 3
    assert not engine.is_unmeasured
    assert engine.upscaler(choice).plan(picture, 2).runtime == "openvino"

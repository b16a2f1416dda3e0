"""Tiles of networks in other programs' formats, by engines that are made for the test."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from srgui.engine.arrays import from_picture, to_picture
from srgui.engine.assembly import Assembly
from srgui.engine.events import TileDone
from srgui.engine.inference import Inference
from srgui.engine.planning import memory
from srgui.engine.planning.planner import TILE_MEMORY
from srgui.engine.upscaler import Upscaler
from srgui.errors import OptionError
from srgui.models.catalogue import ModelInfo
from srgui.models.model import Model
from srgui.programs.program import Graph, Program
from srgui.runtimes.opaque.graph import OpaqueGraph
from tests.models.opaque.test_examine import Fake, Halving, found_of


class Least(Fake):
    """Takes no sides below 40 pixels."""

    def run(self, entry, exit_, values):
        if min(sorted(values.shape)[-2:]) < 40:
            raise RuntimeError("too small")
        return super().run(entry, exit_, values)


class LeastHalving(Least, Halving):
    """Sees pairs of pixels, and takes no sides below 40 pixels."""


def upscaler(fake: Fake, **changed: float) -> Upscaler:
    opaque = replace(found_of(fake), **changed)  # type: ignore[arg-type]
    tensors = {"model": np.zeros(1, np.uint8), "weights": np.zeros(1, np.uint8)}
    shapes = {name: array.shape for name, array in tensors.items()}
    program = Program(Graph((opaque,), ("output",), shapes), ("output",), False, opaque.factor)
    info = ModelInfo("fake", "Fake", Path("fake"), "program", {}, (opaque.factor,))
    graph = OpaqueGraph(opaque, fake)
    model = Model(info, program, tensors)
    return Upscaler(Inference(model, lambda *_: graph, "cpu", "full", 1), 1)


def picture(height: int, width: int) -> NDArray[np.uint8]:
    """Fine noise without black and white, where nothing is clipped."""
    return np.random.default_rng(5).integers(64, 192, (height, width, 3), dtype=np.uint8)


def in_tiles(upscaler: Upscaler, image: NDArray[np.uint8], side: int) -> NDArray[np.int_]:
    source = to_picture(image)
    plan = upscaler.plan(source, upscaler.info.scales[0], tile=side)
    assembly = Assembly(plan, source)
    for event in upscaler.run(source, plan):
        if isinstance(event, TileDone):
            assembly.place(event)
    return from_picture(assembly.picture(0), image).astype(int)


@pytest.mark.parametrize("size", [(90, 117), (36, 90), (23, 31)], ids=str)
@pytest.mark.parametrize(
    "fake",
    [Least(channels=1), Least(), LeastHalving(channels=1), Least(channels=1, multiple=8),
     Least(channels=1, cropped=9, factor=3), Least(channels=1, last=True)],
    ids=["grey", "colour", "halving", "multiple", "cropped", "channels last"],
)  # fmt: skip
def test_tiles_equal_the_whole_also_below_the_least_size(fake: Fake, size: tuple[int, int]) -> None:
    enlarger, image = upscaler(fake), picture(*size)
    whole = in_tiles(enlarger, image, 200)
    for side in (16, 27):
        # A level: the reach leaves less than half of one, which rounding makes one.
        assert np.abs(in_tiles(enlarger, image, side) - whole).max() <= 1


def test_a_network_of_phases_and_a_least_size_gets_its_alignment() -> None:
    """Not hidden by what a part that is too small is filled up with."""
    assert found_of(LeastHalving(channels=1)).multiple == 2


@pytest.mark.parametrize("size", [(96, 100), (30, 130), (64, 64)], ids=str)
def test_a_network_of_one_size_computes_pictures_of_any(size: tuple[int, int]) -> None:
    """From real pixels where the picture has them: the result is that of tiles elsewhere."""
    enlarger, image = upscaler(Fake(channels=1, fixed=80)), picture(*size)
    some, others = (in_tiles(enlarger, image, side) for side in (16, 40))
    inside = slice(None) if min(size) >= 80 else np.s_[:, 16:-16]
    assert np.abs(some - others)[inside].max() <= 1


def test_a_tile_that_a_network_of_one_size_can_not_compute_is_named() -> None:
    enlarger = upscaler(Fake(fixed=80))
    with pytest.raises(OptionError, match=r"takes 80 x 80 pixels.*tiles of at most 7\d pixels"):
        in_tiles(enlarger, picture(200, 200), 100)


@pytest.mark.parametrize("colour", [1, 3], ids=["luma", "colour"])
def test_seams_of_a_network_that_sees_everything_are_soft(
    colour: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each tile drifts with its mean: a fifth of the difference of neighbours' means."""
    enlarger = upscaler(Fake(channels=colour, everywhere=True))
    ramp = np.linspace(40, 210, 144)[None, :] + np.linspace(0, 40, 128)[:, None]
    image = np.repeat(ramp[..., None], 3, axis=2).astype(np.uint8)

    def jumps() -> float:
        result = in_tiles(enlarger, image, 48)[8:-8, 8:-8]
        return max(np.abs(np.diff(result[..., 1], axis=axis)).max() for axis in (0, 1))

    soft = jumps()
    monkeypatch.setattr("srgui.engine.planning.geometry._OVERLAP", 0)
    hard = jumps()
    assert hard >= 8  # levels
    assert soft <= 4  # of which the ramp itself has one or two, with its rounding


def test_soft_seams_change_nothing_where_neighbours_agree() -> None:
    enlarger, image = upscaler(Fake(everywhere=True)), np.full((100, 90, 3), 99, np.uint8)
    image[::2, ::2] = 120
    assert enlarger.geometry((100, 90), 2).overlap == 16
    result = in_tiles(enlarger, image, 32)
    assert np.abs(result - in_tiles(enlarger, image, 200)).max() <= 1


def test_tiles_of_a_network_that_sees_far_are_larger_where_memory_allows(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Else they would consist of overlaps; that of the other one is small."""
    image = to_picture(np.zeros((400, 600, 3), np.uint8))
    free = 16e9
    monkeypatch.setattr(memory, "free", lambda: free)
    far, near = (upscaler(Fake(), reach=reach, memory=4e4, work=1e6) for reach in (60, 3))

    def largest(enlarger: Upscaler, limit: int | None = None) -> int:
        return enlarger.plan(image, 2, memory_limit=limit).memory

    assert 2e9 < largest(far) <= 4e9
    assert largest(near) <= TILE_MEMORY
    assert largest(far, 2_000_000_000) <= 2e9  # as was asked for
    free = 3e9
    assert largest(far) <= 0.75 * free

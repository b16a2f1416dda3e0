"""Planning and running: events, order, cancelling, memory."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import numpy as np
import psutil
import pytest
import torch

from srgui import Finished, StepDone, TileDone, Working
from srgui.engine.assembly import Assembly
from srgui.engine.enhancement import Enhancement
from srgui.engine.events import Event
from srgui.engine.inference import Inference
from srgui.engine.plane_tiler import PlaneTiler, StepPlanes
from srgui.engine.planes.bicubic import enlarge
from srgui.engine.planning import planner
from srgui.engine.tile import Tiler
from srgui.engine.upscaler import Upscaler
from srgui.errors import MemoryShortError, ModelError, OptionError
from srgui.images import Picture, Region
from srgui.programs.operations import Operation
from srgui.programs.program import INPUT
from srgui.runtimes import WorkDone
from srgui.runtimes.selection.fallback import FallbackGraph
from srgui.runtimes.torch import TorchGraph


@pytest.fixture
def picture(rng: np.random.Generator) -> Picture:
    return Picture(rng.integers(0, 256, (24, 36, 3), np.uint8))


def test_plan_gives_size_steps_memory_and_time(upscaler: Upscaler, picture: Picture) -> None:
    plan = upscaler.plan(picture, 4)
    assert (plan.height, plan.width) == (96, 144)
    assert plan.steps[-1].info.factor == 4
    assert plan.memory > 0
    assert plan.seconds > 0
    assert sum(t.area for t in plan.tiles) == 24 * 36


def test_lapsrn_passes_2x_and_4x_on_the_way_to_8x(lapsrn: Upscaler, picture: Picture) -> None:
    plan = lapsrn.plan(picture, 8)
    assert [s.info.label for s in plan.steps] == ["2x", "4x", "8x"]
    assert [(s.height, s.width) for s in plan.steps] == [(48, 72), (96, 144), (192, 288)]


def test_lapsrn_reduces_the_next_level_for_a_factor_between(
    lapsrn: Upscaler, picture: Picture
) -> None:
    plan = lapsrn.plan(picture, 3)
    assert [s.info.label for s in plan.steps] == ["2x", "3x"]
    assert (plan.height, plan.width) == (72, 108)


def test_the_plan_gives_what_each_recursion_of_drcn_weighs(
    upscaler: Upscaler, picture: Picture
) -> None:
    *weights, answer = [step.info.weight for step in upscaler.plan(picture, 2).steps]
    assert weights == [pytest.approx(0.2)] * 5 if upscaler.info.name == "drcn" else not any(weights)
    assert answer is None


def test_unserved_factors_are_refused_in_words(upscaler: Upscaler, picture: Picture) -> None:
    with pytest.raises(OptionError, match="supports factors from 1 to"):
        upscaler.plan(picture, 9)
    with pytest.raises(OptionError, match=r"can't upscale by a factor of 0\.5"):
        upscaler.plan(picture, 0.5)


def test_a_memory_limit_makes_the_tiles_smaller(upscaler: Upscaler) -> None:
    large = Picture(np.zeros((900, 900, 3), np.uint8))
    free = upscaler.plan(large, 2)
    limited = upscaler.plan(large, 2, memory_limit=free.memory // 8)
    assert limited.memory <= free.memory // 8
    assert len(limited.tiles) > len(free.tiles)


def test_a_view_may_be_larger_than_a_tile_and_the_plan_counts_its_memory(
    upscaler: Upscaler, monkeypatch: pytest.MonkeyPatch
) -> None:
    large = Picture(np.zeros((900, 900, 3), np.uint8))
    geometry = upscaler.geometry((900, 900), 2)
    work = geometry.work(Region(300, 300, 600, 600))
    monkeypatch.setattr(planner, "_PROCESSOR_SPEED", work / 1.25)
    monkeypatch.setattr(upscaler, "_threads", 1)
    plan = upscaler.plan(large, 2, patience=0.7)
    assert max(map(geometry.work, plan.tiles)) < 0.6 * work
    assert max(map(geometry.memory, plan.tiles)) < 0.7 * plan.memory
    assert 0.98 * work < plan.work_limit <= work
    limited = upscaler.plan(large, 2, memory_limit=plan.memory // 3)
    assert limited.memory <= plan.memory // 3
    assert limited.work_limit < plan.work_limit / 2


def test_the_tiles_depend_on_no_stopwatch(
    upscaler: Upscaler, monkeypatch: pytest.MonkeyPatch
) -> None:
    large = Picture(np.zeros((700, 900, 3), np.uint8))
    cuts = []
    for speed in (1e6, 1e15):
        monkeypatch.setattr(upscaler, "speed", speed)
        cuts.append(upscaler.plan(large, 4, patience=0.01).tiles)
    assert cuts[0] == cuts[1]
    assert len(cuts[0]) > 1


def test_the_tiles_waste_less_work_than_squares_of_the_same_cost(upscaler: Upscaler) -> None:
    wide = Picture(np.zeros((100, 3000, 3), np.uint8))
    geometry = upscaler.geometry((100, 3000), 2)
    plan = upscaler.plan(wide, 2, patience=0.02)
    most = max(map(geometry.work, plan.tiles))
    side = next(s for s in range(900, 0, -1) if max(map(geometry.work, geometry.tiles(
        -(-100 // s), -(-3000 // s)))) <= most)  # fmt: skip
    squares = upscaler.plan(wide, 2, tile=side).tiles
    assert sum(map(geometry.work, plan.tiles)) <= sum(map(geometry.work, squares))


def test_events_come_in_order_with_growing_progress(upscaler: Upscaler, picture: Picture) -> None:
    plan = upscaler.plan(picture, 2, tile=12)
    count = len(plan.steps)
    events = list(upscaler.run(picture, plan, wanted_steps=range(count)))
    assert isinstance(events[-1], Finished)
    assert [e.step for e in events if isinstance(e, StepDone)] == list(range(count))
    progress = [e.progress for e in events if isinstance(e, TileDone)]
    assert progress == sorted(progress)
    assert progress[-1] == pytest.approx(1)


def test_a_side_is_rounded_half_up(lapsrn: Upscaler) -> None:
    plan = lapsrn.plan(Picture(np.zeros((3, 5, 3), np.uint8)), 1.5)
    assert (plan.height, plan.width) == (5, 8)  # of 4.5 and 7.5


def test_between_the_levels_of_lapsrn_progress_is_the_share_of_the_arithmetic(
    lapsrn: Upscaler, rng: np.random.Generator
) -> None:
    filters, depths, done, marks = 8, (3, 2, 2), 0.0, []
    done += 9 * filters  # multiply-adds for a pixel of the input
    for level, depth in enumerate(depths):
        features = (depth + 1) * 9 * filters**2  # the last one enlarges
        done += 4**level * (features + 16) + 4 ** (level + 1) * 9 * filters
        marks.append(done)
    picture = Picture(rng.integers(0, 256, (20, 20, 3), np.uint8))
    run = lapsrn.run(picture, lapsrn.plan(picture, 8), wanted_steps=range(3))
    reported = np.array([event.progress for event in run if isinstance(event, Working)])
    for mark in marks:  # the runtime counts the features alone, which is nearly everything
        assert np.abs(reported - mark / done).min() < 1e-3


def test_without_steps_only_the_answer_is_reported(lapsrn: Upscaler, picture: Picture) -> None:
    events = list(lapsrn.run(picture, lapsrn.plan(picture, 4, tile=12)))
    assert {e.step for e in events if isinstance(e, TileDone)} == {1}
    assert any(isinstance(e, Working) for e in events)


def test_steps_do_not_change_the_answer(lapsrn: Upscaler, picture: Picture) -> None:
    plan = lapsrn.plan(picture, 4)
    with_steps = Assembly(plan, picture)
    for event in lapsrn.run(picture, plan, wanted_steps=range(len(plan.steps))):
        if isinstance(event, TileDone):
            with_steps.place(event)
    np.testing.assert_array_equal(
        with_steps.picture(1).pixels, lapsrn.upscale(picture.pixels, scale=4)
    )


def test_the_4x_step_of_an_8x_run_is_the_4x_result(lapsrn: Upscaler, picture: Picture) -> None:
    plan = lapsrn.plan(picture, 8)
    assembly = Assembly(plan, picture, [1])
    for event in lapsrn.run(picture, plan, wanted_steps=range(len(plan.steps))):
        if isinstance(event, TileDone):
            assembly.place(event)
    difference = assembly.picture(1).pixels.astype(int) - lapsrn.upscale(picture.pixels, 4)
    assert np.abs(difference).max() <= 1  # other tiles, so a value may round the other way


def test_closing_the_run_stops_the_network(
    upscaler: Upscaler, picture: Picture, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = []
    original = TorchGraph._compute
    monkeypatch.setattr(
        TorchGraph, "_compute", lambda self, *args: calls.append(1) or original(self, *args)
    )
    run = upscaler.run(picture, upscaler.plan(picture, 2, tile=6))
    calls.clear()
    next(run)
    run.close()
    assert calls == [1]  # of all the operations of a tile: within it is a point to stop as well


def test_the_region_in_focus_is_computed_first(upscaler: Upscaler, picture: Picture) -> None:
    corner = Region(20, 30, 24, 36)
    events = upscaler.run(picture, upscaler.plan(picture, 2, tile=6), focus=lambda: corner)
    first = next(e for e in events if isinstance(e, TileDone))
    assert first.region.bottom == 48
    assert first.region.right == 72


def test_panning_during_a_run_changes_nothing_in_the_result(
    upscaler: Upscaler, picture: Picture
) -> None:
    views = [Region(3, 4, 9, 10), Region(5, 9, 11, 15), Region(20, 28, 30, 40), None]
    plan = upscaler.plan(picture, 2, tile=8)
    assembly, progress = Assembly(plan, picture), []
    for event in upscaler.run(
        picture, plan, focus=lambda: views.pop(0) if len(views) > 1 else views[0]
    ):
        if isinstance(event, TileDone):
            assembly.place(event)
            progress.append(event.progress)
    assert progress == sorted(progress)
    assert progress[-1] == 1.0
    whole = upscaler.upscale(picture.pixels, 2)
    difference = assembly.picture(len(plan.steps) - 1).pixels.astype(int) - whole
    assert np.abs(difference).max() <= 1  # other tiles, so a value may round the other way


def test_a_moving_focus_reorders_the_remaining_tiles(lapsrn: Upscaler, picture: Picture) -> None:
    wanted = [Region(0, 0, 6, 6)]
    plan = lapsrn.plan(picture, 2, tile=6)
    events = lapsrn.run(picture, plan, focus=lambda: wanted[0])
    run = (event for event in events if isinstance(event, TileDone))
    assert next(run).region == Region(0, 0, 12, 12)
    wanted[0] = Region(18, 30, 24, 36)
    following = [next(run).region, next(run).region]  # the next tile had begun by then
    assert Region(36, 60, 48, 72) in following


def test_a_tile_too_large_for_memory_is_done_in_quarters(
    lapsrn: Upscaler, monkeypatch: pytest.MonkeyPatch, rng: np.random.Generator
) -> None:
    picture = Picture(rng.integers(0, 256, (80, 80, 3), np.uint8))
    expected = lapsrn.upscale(picture.pixels, 2)
    plan = lapsrn.plan(picture, 2, tile=80)
    original = TorchGraph._compute

    def short_of_memory(
        self: TorchGraph, operation: Operation, values: dict[str, torch.Tensor], *how: object
    ) -> torch.Tensor:
        if INPUT in values and values[INPUT].numel() > 70 * 70:
            raise RuntimeError("DefaultCPUAllocator: can't allocate memory")
        return original(self, operation, values, *how)

    monkeypatch.setattr(TorchGraph, "_compute", short_of_memory)
    assembly = Assembly(plan, picture)
    for event in lapsrn.run(picture, plan):
        if isinstance(event, TileDone):
            assembly.place(event)
    assert np.abs(assembly.picture(0).pixels.astype(int) - expected).max() <= 1


def test_pixels_are_made_while_the_network_computes_the_next_tile(
    lapsrn: Upscaler, picture: Picture, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[Region] = []
    second = threading.Event()
    compute, finish = PlaneTiler.run, Tiler._tile

    def run(self: PlaneTiler, tile: Region) -> Iterator[StepPlanes | WorkDone]:
        begun.append(tile)
        if len(begun) == 2:
            second.set()
        return compute(self, tile)

    def slowly(self: Tiler, *part: Any) -> TileDone:
        assert second.wait(60)  # never, if the second tile waited for the first
        return finish(self, *part)

    monkeypatch.setattr(PlaneTiler, "run", run)
    monkeypatch.setattr(Tiler, "_tile", slowly)
    tiles = [e for e in lapsrn.run(picture, lapsrn.plan(picture, 2, tile=12)) if _is_tile(e)]
    assert len(tiles) == len(begun) > 2


def test_pixels_too_large_for_memory_are_made_in_quarters(
    lapsrn: Upscaler, monkeypatch: pytest.MonkeyPatch, rng: np.random.Generator
) -> None:
    picture = Picture(rng.integers(0, 256, (80, 80, 3), np.uint8))
    expected = lapsrn.upscale(picture.pixels, 2)
    finish = Tiler._tile

    def short_of_memory(self: Tiler, index: int, tile: Region, *part: Any) -> TileDone:
        if tile.area > 40 * 40:
            raise MemoryError
        return finish(self, index, tile, *part)

    monkeypatch.setattr(Tiler, "_tile", short_of_memory)
    assembly = Assembly(plan := lapsrn.plan(picture, 2, tile=80), picture)
    events = list(lapsrn.run(picture, plan))
    for event in filter(_is_tile, events):
        assembly.place(event)
    # Other tiles, so a value may round the other way.
    assert np.abs(assembly.picture(0).pixels.astype(int) - expected).max() <= 1
    assert [type(event) for event in events[-2:]] == [StepDone, Finished]
    assert sum(isinstance(event, StepDone) for event in events) == 1


def _is_tile(event: Event) -> bool:
    return isinstance(event, TileDone)


def test_memory_short_for_every_tile_is_said_in_words(
    lapsrn: Upscaler, picture: Picture, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = lapsrn.plan(picture, 2)

    def never(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(TorchGraph, "run", never)
    with pytest.raises(MemoryShortError, match="not enough memory even for the smallest tile"):
        list(lapsrn.run(picture, plan))


def test_where_memory_is_short_for_every_tile_another_runtime_is_tried(
    lapsrn: Upscaler, picture: Picture
) -> None:
    expected = lapsrn.upscale(picture.pixels, 2)
    inference = lapsrn.inference
    right = inference.prepared

    class Short:
        def __getattr__(self, name: str) -> object:
            return getattr(right, name)

        def run(self, *_: object) -> None:
            raise MemoryError

    stand_in = FallbackGraph(Short(), lambda _: right)
    other = Inference(inference.model, lambda *_: stand_in, "cpu", "full", 1)
    np.testing.assert_array_equal(Upscaler(other, 1).upscale(picture.pixels, 2), expected)


def test_other_failures_of_torch_are_not_hidden(
    lapsrn: Upscaler, picture: Picture, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = lapsrn.plan(picture, 2)

    def broken(*_: object) -> None:
        raise RuntimeError("sizes do not match")

    monkeypatch.setattr(TorchGraph, "_compute", broken)
    with pytest.raises(RuntimeError, match="sizes do not match"):
        list(lapsrn.run(picture, plan))


def test_unknown_networks_and_devices_are_refused_in_words() -> None:
    with pytest.raises(ModelError, match=r"Choose lapsrn, .*drrn, .*drcn"):
        Upscaler.load("vdsr")
    with pytest.raises(OptionError, match="There is no device 'tpu'"):
        Upscaler.load("lapsrn", device="tpu")


@pytest.mark.skipif(torch.cuda.is_available(), reason="this machine has CUDA")
def test_an_absent_device_is_refused_in_words() -> None:
    with pytest.raises(OptionError, match="this machine does not have it"):
        Upscaler.load("lapsrn", device="cuda")


def test_a_network_improves_on_bicubic(photograph: np.ndarray) -> None:
    from srgui.images import bicubic

    photograph = photograph[:64, :96]
    height, width = 32, 48
    floats = bicubic.resize(photograph / 255.0, height, width)
    small = np.clip(np.rint(floats * 255), 0, 255).astype(np.uint8)
    truth = photograph.astype(float)
    plain = enlarge(Picture(small), *photograph.shape[:2]).pixels

    def error(pixels: np.ndarray) -> float:
        return float(np.mean((pixels - truth) ** 2))

    for name in ("lapsrn", "drrn", "drcn"):
        assert error(Upscaler.load(name, device="cpu").upscale(small, 2)) < 0.9 * error(plain)


@pytest.mark.parametrize(("free", "kept"), [(8 << 30, True), (1 << 28, False)])
def test_memory_is_kept_for_the_next_run_unless_that_would_make_its_tiles_smaller(
    lapsrn: Upscaler,
    picture: Picture,
    monkeypatch: pytest.MonkeyPatch,
    free: int,
    kept: bool,
) -> None:
    monkeypatch.setattr(psutil, "virtual_memory", lambda: SimpleNamespace(available=free))
    released = []
    monkeypatch.setattr(lapsrn.inference.prepared, "release", lambda: released.append(True))
    list(lapsrn.run(picture, lapsrn.plan(picture, 2)))
    assert bool(released) != kept
    lapsrn.release()
    assert released


def test_memory_of_the_last_of_several_tiles_is_released(
    lapsrn: Upscaler, picture: Picture, monkeypatch: pytest.MonkeyPatch
) -> None:
    released = []
    monkeypatch.setattr(lapsrn.inference.prepared, "release", lambda: released.append(True))
    plan = lapsrn.plan(picture, 2, tile=20)
    assert len(plan.tiles) > 1
    list(lapsrn.run(picture, plan))
    assert released


def test_tiles_inside_a_picture_have_one_size(lapsrn: Upscaler) -> None:
    """A runtime allocates memory anew for a tile of another size."""
    tiles = lapsrn.geometry((301, 500), 2).tiles(4, 7)
    assert {(tile.height, tile.width) for tile in tiles} == {(76, 72), (76, 68), (73, 72), (73, 68)}
    covered = np.zeros((301, 500), int)
    for tile in tiles:
        covered[tile.slices] += 1
    assert (covered == 1).all()


def test_a_copy_of_an_unfinished_result_leaves_it_open(lapsrn: Upscaler, picture: Picture) -> None:
    plan = lapsrn.plan(picture, 2, tile=20)
    assembly = Assembly(plan, picture)
    for event in lapsrn.run(picture, plan):
        if isinstance(event, TileDone):
            assembly.place(event)
            copy = assembly.picture(len(plan.steps) - 1)
    np.testing.assert_array_equal(copy.pixels, assembly.finished(len(plan.steps) - 1).pixels)


def test_no_network_adds_to_pixel_art(lapsrn: Upscaler, picture: Picture) -> None:
    (step,) = lapsrn.steps(picture, 2, Enhancement(pixel_art=True))
    assert not step.residual.any()

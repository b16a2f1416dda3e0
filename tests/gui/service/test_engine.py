"""One loaded network, and runs that are put aside for others."""

from __future__ import annotations

import gc
import weakref

import numpy as np
import pytest

from srgui.engine import compute_options
from srgui.engine.assembly import Assembly
from srgui.engine.compute_options import ComputeOptions
from srgui.engine.enhancement import Enhancement
from srgui.engine.events import Finished, TileDone
from srgui.engine.planning.plan import Plan
from srgui.engine.upscaler import Upscaler
from srgui.gui.choice import UpscaleSettings
from srgui.gui.service.engine import Engine, PausableRun, SharedUpscaler
from srgui.images import Picture


@pytest.fixture
def picture(photograph: np.ndarray) -> Picture:
    return Picture(np.ascontiguousarray(photograph[:48, :64]))


@pytest.fixture(autouse=True)
def _load_once() -> None:
    """Load networks as the engine does: these tests are about that."""


def planned(picture: Picture, choice: UpscaleSettings) -> Plan:
    """A plan of several tiles."""
    upscaler = Upscaler.load(choice.weights)
    return upscaler.plan(picture, choice.scale, tile=24)


def started(network: SharedUpscaler, picture: Picture, plan: Plan) -> PausableRun:
    return network.run(picture, plan, wanted_steps=range(len(plan.steps)))


def finish(run: PausableRun, assembly: Assembly) -> int:
    """Put the rest of a run of one step together; how many tiles there were."""
    tiles = [event for event in run if isinstance(event, TileDone)]
    for tile in tiles:
        assembly.place(tile)
    return len(tiles)


@pytest.mark.parametrize("other", ["lapsrn", "drrn-fast"])
def test_a_run_that_was_put_aside_goes_on_with_the_tiles_that_it_lacks(
    picture: Picture, other: str
) -> None:
    engine, choice = Engine(), UpscaleSettings("lapsrn", 2.0)
    plan = planned(picture, choice)
    assert len(plan.tiles) > 2
    run = started(engine.shared(choice), picture, plan)
    assembly = Assembly(plan, picture)
    first = next(event for event in run if isinstance(event, TileDone))
    assembly.place(first)
    wanted = UpscaleSettings(other, 2.0)
    small = Picture(np.ascontiguousarray(picture.pixels[:16, :16]))
    for event in started(engine.shared(wanted), small, planned(small, wanted)):
        last = event
    assert isinstance(last, Finished)
    assert finish(run, assembly) == len(plan.tiles) - 1
    unbroken = Assembly(plan, picture)
    finish(started(engine.shared(choice), picture, plan), unbroken)
    assert np.array_equal(assembly.picture(0).pixels, unbroken.picture(0).pixels)


@pytest.mark.slow
def test_only_one_network_is_in_memory_while_a_run_waits(picture: Picture) -> None:
    engine, choice = Engine(), UpscaleSettings("lapsrn", 2.0)
    run = started(engine.shared(choice), picture, planned(picture, choice))
    next(run)
    waiting = weakref.ref(engine.upscaler(choice))
    engine.shared(UpscaleSettings("drrn-fast", 2.0)).plan(picture, Enhancement(), patience=1.0)
    gc.collect()
    assert waiting() is None
    assert any(isinstance(event, TileDone) for event in run)


@pytest.mark.slow
def test_the_network_of_one_run_is_gone_before_that_of_another_is_loaded(
    picture: Picture, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine, first, second = (
        Engine(),
        UpscaleSettings("lapsrn", 2.0),
        UpscaleSettings("drrn-fast", 2.0),
    )
    plans = planned(picture, first), planned(picture, second)
    run = started(engine.shared(first), picture, plans[0])
    next(run)
    waiting = weakref.ref(engine.upscaler(first))
    load, there = ComputeOptions.load, []

    def watched(computing: ComputeOptions, weights: str, **options: bool) -> Upscaler:
        gc.collect()
        there.append(waiting() is not None)
        return load(computing, weights, **options)

    monkeypatch.setattr(ComputeOptions, "load", watched)
    next(started(engine.shared(second), picture, plans[1]))
    assert there == [False]


def test_a_network_is_loaded_once_for_all_factors() -> None:
    engine = Engine()
    assert engine.upscaler(UpscaleSettings("lapsrn", 2.0)) is engine.upscaler(
        UpscaleSettings("lapsrn", 4.0)
    )


def test_a_run_with_all_its_tiles_is_not_begun_again(picture: Picture) -> None:
    engine, choice = Engine(), UpscaleSettings("lapsrn", 2.0)
    plan = planned(picture, choice)
    run = started(engine.shared(choice), picture, plan)
    tiles = 0
    while tiles < len(plan.tiles):
        tiles += isinstance(next(run), TileDone)
    engine.put_aside()
    assert list(run) == []


def test_a_run_goes_on_with_fewer_processors_from_the_next_tile_on(
    picture: Picture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(compute_options, "processors", lambda: 3)
    load, threads = ComputeOptions.load, []

    def watched(computing: ComputeOptions, weights: str, **options: bool) -> Upscaler:
        threads.append(computing.threads)
        return load(computing, weights, **options)

    monkeypatch.setattr(ComputeOptions, "load", watched)
    engine, choice = Engine(), UpscaleSettings("lapsrn", 2.0)
    plan = planned(picture, choice)
    run, assembly = started(engine.shared(choice), picture, plan), Assembly(plan, picture)
    tiles, finished = 0, []
    for event in run:
        if isinstance(event, TileDone):
            assembly.place(event)
            tiles += 1
            engine.spared = 1
        elif isinstance(event, Finished):
            finished.append(event.seconds)
    assert threads == [None, 2]
    assert tiles == len(plan.tiles)
    assert len(finished) == 1
    unbroken = Assembly(plan, picture)
    finish(started(engine.shared(choice), picture, plan), unbroken)
    assert np.array_equal(assembly.picture(0).pixels, unbroken.picture(0).pixels)

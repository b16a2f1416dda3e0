"""Parts of a plane on their way at the same time."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import numpy as np
import pytest

from srgui.programs.shape_inference import Sides
from srgui.runtimes import ncnn, planes
from srgui.runtimes.ncnn.pipeline import Sequencer, run_in_threads
from tests.runtimes.graphs import pyramid

PATIENCE = 60.0  # seconds; generous, for machines that have other work
NODES = 4


class Road:
    """Nodes that note which parts pass them; odd parts are slower ones."""

    def __init__(self) -> None:
        self.sequencer = Sequencer(NODES)
        self.passed: list[list[int]] = [[] for _ in range(NODES)]

    def work(self, part: int) -> Iterator[float]:
        for node in range(NODES):
            self.sequencer.wait(node, part)
            time.sleep(0.001 * (part % 2))
            self.passed[node].append(part)
            self.sequencer.leave(node)
            yield (node + 1) / NODES


@pytest.mark.parametrize("workers", [1, 2, 5])
def test_every_part_passes_every_node_in_order(workers: int) -> None:
    road = Road()
    reported = list(run_in_threads(workers, 12, road.work, road.sequencer))
    assert road.passed == [list(range(12))] * NODES
    assert sorted(reported) == [(p, (n + 1) / NODES) for p in range(12) for n in range(NODES)]


def test_parts_are_on_their_way_at_the_same_time() -> None:
    sequencer, both = Sequencer(2), threading.Barrier(2)

    def work(part: int) -> Iterator[float]:
        sequencer.wait(0, part)
        sequencer.leave(0)
        both.wait(PATIENCE)  # broken unless the other one comes as well
        yield 1.0

    assert sorted(run_in_threads(2, 2, work, sequencer)) == [(0, 1.0), (1, 1.0)]


@pytest.mark.parametrize("workers", [1, 3])
def test_an_error_in_any_lane_ends_all_and_is_raised(workers: int) -> None:
    road = Road()

    def work(part: int) -> Iterator[float]:
        if part == 4:
            raise MemoryError("short")
        return road.work(part)

    before = threading.active_count()
    with pytest.raises(MemoryError, match="short"):
        list(run_in_threads(workers, 12, work, road.sequencer))
    assert threading.active_count() == before
    assert 5 not in road.passed[0]  # it waits for the one that failed


def test_closing_ends_all_lanes() -> None:
    road = Road()
    before = threading.active_count()
    run = run_in_threads(3, 10**6, road.work, road.sequencer)
    next(run)
    run.close()
    assert threading.active_count() == before


def test_lanes_wait_while_nobody_asks_for_more() -> None:
    road = Road()
    run = run_in_threads(2, 10**6, road.work, road.sequencer)
    next(run)
    done = -1
    while done != len(road.passed[0]):  # they may still pass some nodes
        done = len(road.passed[0])
        time.sleep(0.05)
    assert done < 10
    next(run)
    run.close()


def test_how_many_threads_compute_changes_no_bit(rng: np.random.Generator) -> None:
    luma = rng.random((150, 90), np.float32)

    def made(threads: int) -> list[bytes]:
        prepared = ncnn.prepare(*pyramid(24), "cpu", "full", threads)
        return [plane.tobytes() for plane in planes(prepared.run(luma, Sides()))]

    assert made(1) == made(2) == made(4)


def test_memory_that_is_short_in_one_lane_is_reported(
    rng: np.random.Generator, monkeypatch: pytest.MonkeyPatch
) -> None:
    prepared = ncnn.prepare(*pyramid(24), "cpu", "full", 3)
    compute, calls = ncnn.nets.NetCache.compute, []

    def short(*arguments: object, **named: object) -> object:
        calls.append(threading.current_thread())
        if len(calls) == 40:
            raise MemoryError("ncnn found no memory")
        return compute(*arguments, **named)

    monkeypatch.setattr(ncnn.nets.NetCache, "compute", short)
    with pytest.raises(MemoryError):
        list(prepared.run(rng.random((400, 400), np.float32), Sides()))
    monkeypatch.undo()
    assert list(planes(prepared.run(rng.random((40, 40), np.float32), Sides())))

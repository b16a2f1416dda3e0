"""Remaining times follow what happens, however wrong the expectation was."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from srgui.gui.service import eta
from srgui.gui.service.eta import EtaEstimator
from srgui.gui.service.pace import Pace
from tests.gui.pictures import plan


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> SimpleNamespace:
    clock = SimpleNamespace(now=0.0, monotonic=lambda: clock.now)
    monkeypatch.setattr(eta, "time", clock)
    return clock


def test_the_first_tile_corrects_the_expectation(clock: SimpleNamespace) -> None:
    remaining = EtaEstimator(13.0)
    assert remaining.at(0.0) == 13
    clock.now = 12.0  # a tenth of the work: it is going to take 2 minutes
    assert 60 < (remaining.at(0.1) or 0) < 120
    clock.now = 60.0
    assert remaining.at(0.5) == pytest.approx(60, rel=0.1)


def test_time_never_runs_out_while_nothing_is_done(clock: SimpleNamespace) -> None:
    remaining = EtaEstimator(0.7)
    clock.now = 10.0
    assert remaining.at(0.0) == pytest.approx(5.0)


def test_a_slow_run_corrects_the_estimates_of_all_factors() -> None:
    pace = Pace()
    assert pace.corrected(plan(seconds=13.0)).seconds == 13
    pace.observe(plan(seconds=10.0), 90.0)
    twice, four = (pace.corrected(plan(scale, seconds)) for scale, seconds in ((2, 3.0), (4, 12.0)))
    assert four.seconds == pytest.approx(4 * twice.seconds)
    assert 60 < four.seconds < 110


def test_the_overhead_of_a_tiny_run_corrects_nothing() -> None:
    pace = Pace()
    pace.observe(plan(seconds=0.001), 0.5)
    assert pace.corrected(plan(seconds=13.0)).seconds == 13

"""Remaining times follow what happens, however wrong the expectation was."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from srgui.engine.devices import processors
from srgui.gui.service import eta, pace
from srgui.gui.service.eta import EtaEstimator
from srgui.gui.service.pace import Pace


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


def test_a_small_first_tile_says_less_than_those_after_it(clock: SimpleNamespace) -> None:
    remaining = EtaEstimator(15.0)
    clock.now = 5.0  # for a hundredth of the work, which has its own overhead
    assert 20 < (remaining.at(0.01) or 0) < 60
    for percent in range(2, 30):
        clock.now += 0.6
        left = remaining.at(percent / 100) or 0
    assert left == pytest.approx(0.6 * 71, rel=0.2)


def test_time_never_runs_out_while_nothing_is_done(clock: SimpleNamespace) -> None:
    remaining = EtaEstimator(0.7)
    clock.now = 10.0
    assert remaining.at(0.0) == pytest.approx(5.0)


def test_nothing_is_measured_before_the_second_piece(clock: SimpleNamespace) -> None:
    remaining = EtaEstimator(20.0)
    remaining.at(0.0)
    assert not remaining.measured
    clock.now = 3.0
    remaining.at(0.01)
    assert not remaining.measured
    clock.now = 6.0
    remaining.at(0.05)
    assert remaining.measured


def test_one_large_piece_is_a_measurement(clock: SimpleNamespace) -> None:
    remaining = EtaEstimator(4.0)
    clock.now = 2.0
    remaining.at(0.5)
    assert remaining.measured


def test_time_counts_down_between_two_pieces(clock: SimpleNamespace) -> None:
    remaining = EtaEstimator(100.0)
    for percent in (1, 5, 12):
        clock.now = float(percent)
        left = remaining.at(percent / 100) or 0
    shown = []
    for _ in range(60):
        clock.now += 1.0  # a piece takes a minute, on a loaded machine
        shown.append(remaining.at(0.12) or 0)
    assert shown[0] < left
    assert shown == sorted(shown, reverse=True)
    assert shown[-1] > left / 3  # it is not over yet


def test_a_slow_run_corrects_the_estimates_of_all_others(qapp: QApplication, qtbot: QtBot) -> None:
    speed = Pace()
    assert speed.factor == 1
    with qtbot.waitSignal(speed.changed):
        speed.observe(10.0, 90.0)
    assert 6 < speed.factor < 9


def test_the_overhead_of_a_tiny_run_corrects_nothing(qapp: QApplication) -> None:
    speed = Pace()
    speed.observe(0.001, 0.5)
    assert speed.factor == 1


def test_a_busy_machine_is_expected_to_be_slow_before_the_first_run(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pace, "waiting", lambda: 5.0 * processors())
    assert Pace().factor == 5

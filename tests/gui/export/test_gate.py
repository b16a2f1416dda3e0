"""Pause, hold and stop."""

from __future__ import annotations

import threading

import pytest

from srgui.gui.export.gate import Gate, StoppedError


def passes(gate: Gate) -> threading.Thread:
    """A thread that goes through the gate and ends."""

    def go() -> None:
        try:
            gate()
        except StoppedError:
            stopped.append(True)

    stopped: list[bool] = []
    thread = threading.Thread(target=go)
    thread.start()
    thread.join(0.1)
    return thread


def test_an_open_gate_lets_the_work_pass() -> None:
    assert not passes(Gate()).is_alive()


def test_a_pause_holds_the_work_until_it_is_resumed() -> None:
    gate = Gate()
    gate.pause(True)
    thread = passes(gate)
    assert thread.is_alive()
    gate.pause(False)
    thread.join(5)
    assert not thread.is_alive()


def test_what_goes_first_holds_the_work_though_it_is_not_paused() -> None:
    gate = Gate()
    gate.hold(True)
    gate.pause(False)
    thread = passes(gate)
    assert thread.is_alive()
    gate.hold(False)
    thread.join(5)
    assert not thread.is_alive()


def test_a_stop_ends_even_waiting_work() -> None:
    gate = Gate()
    gate.pause(True)
    thread = passes(gate)
    gate.stop()
    thread.join(5)
    assert not thread.is_alive()
    with pytest.raises(StoppedError):
        gate()
    gate.open()
    gate()

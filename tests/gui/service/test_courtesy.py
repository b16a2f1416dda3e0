"""Computing leaves a processor to other programs, and on battery."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from srgui.engine import compute_options
from srgui.engine.compute_options import ComputeOptions
from srgui.gui.service import courtesy
from srgui.gui.service.courtesy import Courtesy, Occasion, fact

ACTIVE, INACTIVE = Qt.ApplicationState.ApplicationActive, Qt.ApplicationState.ApplicationInactive


@pytest.fixture(autouse=True)
def eight_processors_and_mains(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(courtesy, "on_battery", lambda: False)
    monkeypatch.setattr(compute_options, "processors", lambda: 8)
    monkeypatch.setattr(courtesy, "processors", lambda: 8)


def test_work_in_another_program_counts_after_a_moment(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(courtesy, "_AWAY", 50)
    watching = Courtesy()
    watching.follow(INACTIVE)
    assert watching.occasion is Occasion.NONE
    with qtbot.waitSignal(watching.changed):
        pass
    assert watching.occasion is Occasion.BACKGROUND
    watching.follow(ACTIVE)
    assert watching.occasion is Occasion.NONE


def test_a_look_at_another_program_does_not_count(qtbot: QtBot) -> None:
    watching = Courtesy()
    with qtbot.assertNotEmitted(watching.changed, wait=100):
        watching.follow(INACTIVE)
        watching.follow(ACTIVE)


def test_the_battery_is_looked_at_again_and_again(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(courtesy, "_POWER", 20)
    unplugged = [False]
    monkeypatch.setattr(courtesy, "on_battery", lambda: unplugged[0])
    watching = Courtesy()
    assert watching.occasion is Occasion.NONE
    for now, expected in ((True, Occasion.BATTERY), (False, Occasion.NONE)):
        unplugged[0] = now
        with qtbot.waitSignal(watching.changed):
            pass
        assert watching.occasion is expected


def test_it_can_be_switched_off_and_on(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(courtesy, "on_battery", lambda: True)
    watching = Courtesy()
    with qtbot.waitSignal(watching.changed):
        watching.set_wanted(False)
    assert watching.occasion is Occasion.NONE
    watching.set_wanted(True)
    assert watching.occasion is Occasion.BATTERY


@pytest.mark.parametrize(("threads", "expected"), [(None, 7), (8, 7), (7, 7), (3, 3)])
def test_all_processors_but_one_are_used(threads: int | None, expected: int) -> None:
    assert ComputeOptions(threads=threads).sparing(1).threads == expected
    assert ComputeOptions(threads=threads).sparing(0).threads == threads


def test_the_only_processor_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compute_options, "processors", lambda: 1)
    assert ComputeOptions().sparing(1) == ComputeOptions()


def test_the_facts_say_what_is_used_and_why() -> None:
    assert fact(Occasion.BATTERY, None) == ("Processors", "7 of 8, on battery")
    assert fact(Occasion.BACKGROUND, None) == ("Processors", "7 of 8, in the background")
    assert fact(Occasion.NONE, None) is None
    assert fact(Occasion.BATTERY, 4) is None

"""Times and shares are said no more exactly than they are known."""

from __future__ import annotations

import pytest

from srgui.gui.text import titles
from srgui.networks.step import StepInfo


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0.0, "a few seconds"),
        (0.7, "a few seconds"),
        (4.9, "a few seconds"),
        (6.0, "about 10 s"),
        (12.9, "about 15 s"),
        (51.0, "about 55 s"),
        (56.0, "about 55 s"),
        (58.0, "about a minute"),
        (89.0, "about a minute"),
        (121.0, "about 2 min"),
        (3700.0, "about 1 h 2 min"),
    ],
)
def test_an_estimate_has_no_false_precision(seconds: float, text: str) -> None:
    assert titles.estimate(seconds) == text


def test_an_estimate_of_hours_has_no_minutes() -> None:
    assert titles.estimate(4100) == "about 1 h 8 min"
    assert titles.estimate(8000) == "about 2 h"


def test_an_estimate_never_falls_when_the_time_grows() -> None:
    order = list(dict.fromkeys(titles.estimate(s / 2) for s in range(400)))
    assert len(order) == len(set(order))
    assert order[0] == "a few seconds"
    assert order[-1] == "about 3 min"


@pytest.mark.parametrize(
    ("seconds", "text"), [(0.003, "0.1 s"), (0.84, "0.8 s"), (12.4, "12 s"), (121.0, "2 min")]
)
def test_a_measured_time_has_no_hundredths(seconds: float, text: str) -> None:
    assert titles.duration(seconds) == text


def test_unfinished_work_is_never_at_100_percent() -> None:
    assert titles.percent(1.0) == "99 %"
    assert titles.percent(0.999) == "99 %"
    assert titles.percent(0.456) == "45 %"


@pytest.mark.parametrize(
    ("info", "name", "layer"),
    [
        (StepInfo("level", 1, 2, 2), "2×", "Net 2×"),
        (StepInfo("recursion", 3, 16, 2), "step 3", "Net 2×, step 3"),
        (StepInfo("ensemble", 1, 1, 2), "result", "Net 2×"),
        (StepInfo("half", 1, 1, 2), "half", "Net 2×, half"),
        (StepInfo("stage", 2, 3, 2), "stage 2", "Net 2×, stage 2"),
    ],
)
def test_steps_are_called_by_what_they_are(info: StepInfo, name: str, layer: str) -> None:
    assert (titles.step(info), titles.layer("Net", info)) == (name, layer)

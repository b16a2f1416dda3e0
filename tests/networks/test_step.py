"""The names of steps."""

from __future__ import annotations

import pytest

from srgui.networks.step import StepInfo, is_step_kind


@pytest.mark.parametrize(
    ("info", "label", "suffix"),
    [
        (StepInfo("level", 1, 2, 2), "2x", "_step-2x"),
        (StepInfo("output", 1, 1, 2.5), "2.5x", "_step-2.5x"),
        (StepInfo("recursion", 3, 16, 2), "recursion 3 of 16", "_step-recursion-03"),
        (StepInfo("recursion", 1, 1, 2), "recursion 1 of 1", "_step-recursion-01"),
        (StepInfo("ensemble", 1, 1, 2), "ensemble", "_step-ensemble"),
        (StepInfo("first half", 1, 1, 2), "first half", "_step-first-half"),
        (StepInfo("stage", 2, 3, 2), "stage 2 of 3", "_step-stage-02"),
    ],
)
def test_a_step_is_called_by_its_kind_and_place(info: StepInfo, label: str, suffix: str) -> None:
    assert (info.label, info.suffix) == (label, suffix)


@pytest.mark.parametrize("name", ["", "<b>", "../up", "a" * 31, "2x", 3, "x\n"])
def test_names_that_no_file_or_window_should_show_are_refused(name: object) -> None:
    assert not is_step_kind(name)

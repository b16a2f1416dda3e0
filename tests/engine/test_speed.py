"""The speed of a network does not depend on what else the machine does."""

from __future__ import annotations

import pytest

from srgui.engine import speed
from srgui.engine.upscaler import Upscaler
from srgui.runtimes.selection.stopwatch import Elapsed, Stopwatch


def test_other_work_does_not_count(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two processors are busy for two seconds, which took ten by the clock."""
    inference = Upscaler.load("lapsrn", "cpu", 2, runtime="ncnn").inference
    monkeypatch.setattr(Stopwatch, "others", lambda _: 0.0)
    monkeypatch.setattr(Stopwatch, "spent", lambda _: Elapsed(1.0, 2.0))
    free = speed.measured(inference, 2)
    monkeypatch.setattr(Stopwatch, "others", lambda _: 0.9)
    monkeypatch.setattr(Stopwatch, "spent", lambda _: Elapsed(10.0, 2.0))
    assert speed.measured(inference, 2) == pytest.approx(free)

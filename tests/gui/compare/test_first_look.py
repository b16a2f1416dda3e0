"""The first result is shown where its gain can be seen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from srgui.gui.studio.phase import Phase
from srgui.gui.studio.studio import Studio
from srgui.gui.window.main_window import MainWindow
from tests.gui.acts import click

WaitFor = Callable[[Phase], None]


@pytest.fixture
def plain_with_detail(rng: np.random.Generator) -> np.ndarray:
    """Flat, but for a place at the right and below."""
    pixels = np.full((110, 150, 3), 90, np.uint8)
    pixels[72:104, 112:146] = rng.integers(0, 255, (32, 34, 3), np.uint8)
    return pixels


@pytest.mark.slow
def test_the_first_result_is_shown_at_100_percent_where_it_has_most_detail(
    window: MainWindow, studio: Studio, save: Callable[..., object], wait_for: WaitFor,
    plain_with_detail: np.ndarray,
) -> None:  # fmt: skip
    window.resize(800, 500)
    studio.open([save(plain_with_detail)])  # type: ignore[list-item]
    seen_before = []
    studio.run.phase_changed.connect(
        lambda phase: phase is Phase.DONE and seen_before.append(window.canvas.viewport)
    )
    wait_for(Phase.DONE)
    assert not seen_before[0].fitted  # the view has gone there with the first tile
    viewport = window.canvas.viewport
    assert viewport.magnification == pytest.approx(1.0)
    left, top, right, bottom = viewport.visible
    assert left < 129 < right
    assert top < 88 < bottom
    click(window.messages, "Show the whole picture")
    assert window.canvas.viewport.fitted
    studio.choices.choose(replace(studio.choices.choice, scale=3.0))
    wait_for(Phase.PREPARING)
    wait_for(Phase.DONE)
    assert window.canvas.viewport.fitted  # the person zoomed: nothing moves by itself any more


@pytest.mark.slow
def test_who_has_zoomed_is_left_alone(
    window: MainWindow, studio: Studio, save: Callable[..., object], wait_for: WaitFor,
    plain_with_detail: np.ndarray,
) -> None:  # fmt: skip
    window.resize(800, 500)
    studio.open([save(plain_with_detail)])  # type: ignore[list-item]
    wait_for(Phase.RUNNING)
    window.actions_.zooms[2.0].trigger()
    before = window.canvas.viewport
    wait_for(Phase.DONE)
    assert window.canvas.viewport == before

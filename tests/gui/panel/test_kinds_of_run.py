"""Pixel art and seamless textures, chosen in the panel."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from srgui.engine.enhancement import Enhancement
from srgui.gui.studio.phase import Phase
from srgui.gui.studio.studio import Studio
from srgui.gui.window.main_window import MainWindow


def button(window: MainWindow, text: str) -> QAbstractButton:
    return next(one for one in window.findChildren(QAbstractButton) if one.text() == text)


def test_pixel_art_becomes_squares(
    window: MainWindow,
    studio: Studio,
    save: Callable[..., Path],
    wait_for: Callable[[Phase], None],
    rng: np.random.Generator,
    qtbot: QtBot,
) -> None:
    palette = rng.integers(0, 256, (10, 3), np.uint8)
    pixels = palette[rng.integers(0, 10, (24, 24))]
    studio.open([save(pixels)])
    wait_for(Phase.DONE)
    result = studio.presentation.result
    assert result is not None
    assert "Pixel art" in str(result.choice.selection.why)  # offered
    qtbot.mouseClick(button(window, "Pixel art"), Qt.MouseButton.LeftButton)
    wait_for(Phase.DONE)
    result = studio.presentation.result
    assert result is not None
    scale = round(result.choice.scale)
    squares = pixels.repeat(scale, 0).repeat(scale, 1)
    np.testing.assert_array_equal(result.picture(result.last).pixels, squares)
    assert window.canvas.labels.labels[1].text() == f"Pixel art {scale}×"
    half = result.picture(result.last, Enhancement(strength=0.0, pixel_art=True))
    assert not np.array_equal(half.pixels, squares)


def test_a_seamless_texture_is_computed_anew(
    window: MainWindow,
    studio: Studio,
    photo: Path,
    wait_for: Callable[[Phase], None],
) -> None:
    studio.open([photo])
    wait_for(Phase.DONE)
    before = studio.presentation.result
    button(window, "Tileable (for textures and patterns)").click()
    wait_for(Phase.DONE)
    after = studio.presentation.result
    assert before is not None
    assert after is not None
    assert after.plan.enhancement.tileable
    first, second = (one.picture(one.last).pixels for one in (before, after))
    assert not np.array_equal(first, second)

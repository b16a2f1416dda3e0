"""Pictures of a series are enlarged with the same weights, seen and exported."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
from pytestqt.qtbot import QtBot

from srgui.gui.studio.phase import Phase
from srgui.gui.studio.studio import Studio
from srgui.gui.window.main_window import MainWindow
from tests.gui.acts import ask_for_all, click, wait_for_end_of_export


def test_a_picture_of_a_series_is_shown_with_the_weights_of_its_series(
    photo_weights: Path, window: MainWindow, studio: Studio, save: Callable[..., Path],
    photograph: np.ndarray, wait_for: Callable[[Phase], None], qtbot: QtBot,
) -> None:  # fmt: skip
    frames = [
        save(np.ascontiguousarray(photograph[:40, n : n + 48]), f"frame{n}.jpg", quality=quality)
        for n, quality in enumerate((100, 60, 60))
    ]
    other = save(np.ascontiguousarray(photograph[:32, :48]), "frame9.jpg", quality=100)
    studio.open([*frames, other])
    album = studio.album
    qtbot.waitUntil(lambda: len(album.items) == 4)
    first = album.items[0]
    qtbot.waitUntil(lambda: first.choice.for_photographs)
    wait_for(Phase.DONE)
    result = studio.presentation.result
    assert result is not None
    assert result.choice.weights == "lapsrn-photo"
    studio.show_item(album.items[3])  # which is of another size
    wait_for(Phase.DONE)
    assert not studio.choices.choice.for_photographs
    click(ask_for_all(window), "Export all")
    wait_for_end_of_export(window, qtbot)
    keys = [key for key, *_ in album.items[0].exported]
    assert keys == ["lapsrn-photo"]

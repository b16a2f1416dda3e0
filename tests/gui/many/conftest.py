"""Three photographs in the filmstrip."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from srgui.gui.main_window import MainWindow
from srgui.gui.many.filmstrip import Filmstrip
from srgui.gui.work.phase import Phase
from srgui.gui.work.studio import Studio


@pytest.fixture
def photos(save: Callable[..., Path], photograph: np.ndarray) -> list[Path]:
    """Three small photographs of different sizes."""
    return [
        save(np.ascontiguousarray(photograph[:24, : 24 + 8 * n]), f"photo {n}.png")
        for n in (1, 2, 3)
    ]


@pytest.fixture
def strip(
    window: MainWindow, studio: Studio, photos: list[Path], wait_for: Callable[[Phase], None]
) -> Filmstrip:
    """The filmstrip of a window with three photographs, of which the first is enlarged."""
    studio.open(photos)
    wait_for(Phase.DONE)
    return window.many.tray.strip

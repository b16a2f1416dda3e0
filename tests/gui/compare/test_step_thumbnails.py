"""Every step shows a glimpse of itself, and recursions what they weigh."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from srgui.engine.planning.plan import StepPlan
from srgui.gui.compare.step_thumbnails import most_detailed
from srgui.gui.display.pyramid import Pyramid
from srgui.gui.theme.theme import Theme
from srgui.gui.window.main_window import MainWindow
from srgui.gui.window.steps.step_bar import StepBar
from srgui.images import Region
from srgui.networks.step import StepInfo
from tests.gui.acts import PATIENCE


def accent_rows(button: QPushButton, theme: Theme) -> int:
    """Rows of the middle of a step in which the weight's colour is seen."""
    image = button.grab().toImage()
    wanted = QColor(theme.tokens.accent_text)
    return sum(image.pixelColor(image.width() // 2, y) == wanted for y in range(image.height()))


def test_the_most_detailed_place_is_found() -> None:
    pixels = np.full((600, 900, 4), 128, np.uint8)
    pixels[..., 3] = 255
    pixels[400:440, 700:740:8] = 255
    place = most_detailed(Pyramid.of(pixels), 32)
    assert (place.height, place.width) == (32, 32)
    assert place.intersects(Region(400, 700, 440, 740))


def test_a_picture_smaller_than_a_glimpse_is_seen_whole() -> None:
    pixels = np.full((5, 40, 4), 128, np.uint8)
    place = most_detailed(Pyramid.of(pixels), 32)
    assert (place.height, place.width) == (5, 32)


def test_every_level_shows_a_glimpse_of_its_own_picture(opened: MainWindow, qtbot: QtBot) -> None:
    buttons = [b for b in opened.steps.findChildren(QPushButton) if b.isVisible()]
    assert len(buttons) == 2

    def colours(button: QPushButton) -> int:
        """The number of levels in the thumbnail; 1 for the flat one before there is a picture."""
        image = button.grab().copy(button.width() // 2 - 10, 14, 20, 20).toImage()
        return len({image.pixel(x, y) for x in range(20) for y in range(20)})

    for button in buttons:
        qtbot.waitUntil(lambda b=button: colours(b) > 20, timeout=20_000)


def test_recursions_show_what_they_weigh(qtbot: QtBot, theme: Theme) -> None:
    bar = StepBar(theme.tokens)
    qtbot.addWidget(bar)
    weights = [0.1, 0.5, -0.25]
    infos = [StepInfo("recursion", n, 3, 2.0, w) for n, w in enumerate(weights, start=1)]
    infos.append(StepInfo("ensemble", 1, 1, 2.0))
    bar.set_steps([StepPlan(info, 20, 30) for info in infos])
    bar.show()
    qtbot.waitExposed(bar)
    first, second, third, ensemble = bar.findChildren(QPushButton)
    rows = [accent_rows(b, theme) for b in (first, second, third, ensemble)]
    assert 0 < rows[0] < rows[1]
    assert rows[2] > 0  # hollow, so that only its outline is seen
    assert rows[3] == 0
    assert second.toolTip() == "step 2, 30 × 20, 50.0 % of the result"
    assert third.accessibleName() == "step 3, 30 × 20, -25.0 % of the result"
    assert "%" not in ensemble.toolTip()


def test_in_a_narrow_window_the_words_next_to_the_steps_give_way(
    opened: MainWindow, qtbot: QtBot
) -> None:
    (label,) = (w for w in opened.steps.findChildren(QLabel) if w.text() == "Steps")
    assert label.isVisible()
    opened.resize(opened.minimumSize())
    qtbot.waitUntil(lambda: not label.isVisible(), timeout=PATIENCE)
    opened.resize(1280, 800)
    qtbot.waitUntil(label.isVisible, timeout=PATIENCE)


def test_the_strip_follows_the_theme(qtbot: QtBot, theme: Theme, opened: MainWindow) -> None:
    button = next(b for b in opened.steps.findChildren(QPushButton) if not b.isChecked())

    def name_is_in_ink() -> bool:
        image = button.grab().toImage()
        ink = QColor(theme.tokens.text)
        return any(
            close(image.pixelColor(x, y), ink)
            for x in range(image.width())
            for y in range(image.height() - 18, image.height())
        )

    for scheme in (Qt.ColorScheme.Light, Qt.ColorScheme.Dark):
        theme.force(scheme)
        qtbot.waitUntil(name_is_in_ink, timeout=PATIENCE)
    theme.force(Qt.ColorScheme.Unknown)


def close(one: QColor, other: QColor) -> bool:
    """Within what the smoothing of letters leaves of a colour."""
    return all(abs(a - b) < 60 for a, b in zip(one.getRgb()[:3], other.getRgb()[:3], strict=True))

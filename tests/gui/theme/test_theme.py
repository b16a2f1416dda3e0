"""The theme can be read by everybody, follows the system, and can be forced."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QCheckBox, QListWidget
from pytestqt.qtbot import QtBot

from srgui.gui.theme.theme import DARK, LIGHT, Theme, Tokens
from srgui.gui.window.main_window import MainWindow

BEHIND_TEXT = ("window", "panel", "raised", "hover", "selected")
both = pytest.mark.parametrize("tokens", [DARK, LIGHT], ids=["dark", "light"])


def luminance(colour: str) -> float:
    """Relative luminance of an sRGB colour, by WCAG 2.2."""
    parts = [value / 255 for value in QColor(colour).getRgb()[:3]]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """1 to 21, by WCAG 2.2."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_the_measure_is_wcags() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)  # a well-known pair


@both
@pytest.mark.parametrize("behind", BEHIND_TEXT)
@pytest.mark.parametrize("text", ["text", "muted", "accent_text"])
def test_text_has_the_contrast_of_level_aa(tokens: Tokens, text: str, behind: str) -> None:
    assert contrast(getattr(tokens, text), getattr(tokens, behind)) >= 4.5


@both
@pytest.mark.parametrize(
    ("text", "behind"),
    [
        ("on_accent", "accent"), ("on_accent", "accent_hover"), ("text", "danger_soft"),
        ("text", "warning_soft"), ("muted", "danger_soft"), ("muted", "warning_soft"),
        ("danger", "danger_soft"), ("warning", "warning_soft"), ("good", "raised"),
        ("danger", "window"), ("warning", "window"), ("good", "window"), ("good", "panel"),
    ],
)  # fmt: skip
def test_messages_and_chosen_buttons_have_it_too(tokens: Tokens, text: str, behind: str) -> None:
    assert contrast(getattr(tokens, text), getattr(tokens, behind)) >= 4.5


@both
@pytest.mark.parametrize(
    ("shape", "behind"),
    [
        *product(["outline", "accent", "accent_text"], ["window", "panel", "raised"]),
        ("accent_text", "canvas"),  # the ring of the focus; there is no text on it
    ],
)
def test_shapes_that_matter_have_three_to_one(tokens: Tokens, shape: str, behind: str) -> None:
    assert contrast(getattr(tokens, shape), getattr(tokens, behind)) >= 3


@pytest.fixture
def restored(theme: Theme) -> Iterator[None]:
    yield
    theme.force(Qt.ColorScheme.Unknown)


@pytest.mark.usefixtures("restored")
@pytest.mark.parametrize("dark", [True, False])
def test_a_forced_theme_reaches_what_is_painted_by_hand(
    theme: Theme, opened: MainWindow, dark: bool
) -> None:
    theme.force(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)
    tokens = DARK if dark else LIGHT
    opened.canvas.zoom_to(1.0)  # so that something beside the picture is seen
    assert opened.canvas.grab().toImage().pixelColor(3, 3) == QColor(tokens.canvas)
    assert opened.grab().toImage().pixelColor(2, 2) == QColor(tokens.window)


@pytest.mark.usefixtures("restored")
@pytest.mark.parametrize("dark", [True, False])
def test_an_unchecked_box_is_seen(theme: Theme, opened: MainWindow, dark: bool) -> None:
    theme.force(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)
    box = opened.controls.findChild(QCheckBox)
    assert box is not None
    assert not box.isChecked()
    image = box.grab().toImage()
    left = [image.pixelColor(x, box.height() // 2).name() for x in range(20)]
    panel = DARK.panel if dark else LIGHT.panel
    assert max(contrast(colour, panel) for colour in left) >= 3


class System(QObject):
    """As much of an application as a theme sees; its system's scheme can be switched."""

    colorSchemeChanged = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.scheme = Qt.ColorScheme.Dark
        self.palette = QPalette()

    def switch(self, scheme: Qt.ColorScheme) -> None:
        self.scheme = scheme
        self.colorSchemeChanged.emit(scheme)

    def styleHints(self) -> System:
        return self

    def colorScheme(self) -> Qt.ColorScheme:
        return self.scheme

    def setColorScheme(self, scheme: Qt.ColorScheme) -> None:
        pass

    def setPalette(self, palette: QPalette) -> None:
        self.palette = palette

    def font(self) -> QFont:
        return QFont()

    def setFont(self, font: QFont) -> None:
        pass

    def setStyle(self, style: object) -> None:
        pass

    def setStyleSheet(self, sheet: str) -> None:
        pass


def test_without_force_the_system_decides(qapp: QApplication) -> None:
    system = System()
    theme = Theme(system)  # type: ignore[arg-type]
    assert theme.tokens is DARK
    system.switch(Qt.ColorScheme.Light)
    assert theme.tokens is LIGHT
    assert system.palette.window().color() == QColor(LIGHT.window)
    theme.force(Qt.ColorScheme.Dark)
    system.switch(Qt.ColorScheme.Light)
    assert theme.tokens is DARK
    theme.force(Qt.ColorScheme.Unknown)
    assert theme.tokens is LIGHT


def test_what_changes_no_colour_costs_no_new_style(theme: Theme, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(theme.changed):
        theme.force(Qt.ColorScheme.Dark if theme.tokens is DARK else Qt.ColorScheme.Light)
    theme.force(Qt.ColorScheme.Unknown)


@pytest.mark.parametrize("scheme", [Qt.ColorScheme.Light, Qt.ColorScheme.Dark])
def test_selected_entries_of_lists_have_the_ground_of_the_selection(
    theme: Theme, qtbot: QtBot, scheme: Qt.ColorScheme
) -> None:
    """Qt's own file dialog had dark text on the saturated accent."""
    theme.force(scheme)
    try:
        entries = QListWidget()
        qtbot.addWidget(entries)
        entries.addItems(["first", "second"])
        entries.setCurrentRow(0)
        entries.show()
        entries.setFocus()
        rect = entries.visualItemRect(entries.item(0))
        image = entries.viewport().grab().toImage()
        ground = image.pixelColor(rect.right() - 4, rect.center().y()).name()
        assert ground == theme.tokens.selected
        assert contrast(theme.tokens.text, ground) >= 4.5
    finally:
        theme.force(Qt.ColorScheme.Unknown)

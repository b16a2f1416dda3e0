"""Light and dark: the colours by name, the palette, the style sheet and the font."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from srgui import paths

# Used on Linux if the desktop has no font of its own; the first one installed is taken.
_FONTS = ("Inter", "Cantarell", "Noto Sans", "Source Sans 3", "Ubuntu", "Noto Sans CJK SC")
_GENERIC = {"Sans", "Sans Serif", "DejaVu Sans", "Bitstream Vera Sans", ""}
_TEXT_PIXELS = 13


@dataclass(frozen=True)
class Tokens:
    """Colours by their purpose, as "#rrggbb"."""

    canvas: str  # behind the picture
    window: str
    panel: str
    raised: str  # cards and fields
    hover: str
    pressed: str
    border: str
    strong: str  # borders of popups
    outline: str  # fields, grooves and handles, recognised by their border or shape alone
    text: str
    muted: str
    faint: str  # disabled text
    accent: str
    accent_hover: str
    on_accent: str
    accent_text: str  # the accent for text and icons
    selected: str  # background of the selection
    danger: str
    danger_soft: str
    warning: str
    warning_soft: str
    good: str
    checker_light: str
    checker_dark: str


DARK = Tokens(
    canvas="#131315",
    window="#1b1b1e",
    panel="#202024",
    raised="#2a2a2f",
    hover="#323238",
    pressed="#3a3a42",
    border="#323238",
    strong="#4b4b55",
    outline="#787884",
    text="#ececf0",
    muted="#a5a5b0",
    faint="#6c6c77",
    accent="#3c6de8",
    accent_hover="#3566e6",
    on_accent="#ffffff",
    accent_text="#8fb0ff",
    selected="#25314f",
    danger="#ff7a75",
    danger_soft="#3a2224",
    warning="#f0b955",
    warning_soft="#372d1b",
    good="#56c993",
    checker_light="#3a3a3f",
    checker_dark="#2b2b2f",
)
LIGHT = Tokens(
    canvas="#b2b2b2",
    window="#f3f3f5",
    panel="#fafafb",
    raised="#ffffff",
    hover="#ededf1",
    pressed="#e2e2e8",
    border="#dfdfe4",
    strong="#bfbfc9",
    outline="#7c7c88",
    text="#1a1a1e",
    muted="#5c5c67",
    faint="#9c9ca6",
    accent="#2f62e6",
    accent_hover="#2556d4",
    on_accent="#ffffff",
    accent_text="#2453cc",
    selected="#e5ecff",
    danger="#b52a25",
    danger_soft="#fdeceb",
    warning="#855408",
    warning_soft="#fdf3df",
    good="#176d43",
    checker_light="#ffffff",
    checker_dark="#e3e3e7",
)


class Theme(QObject):
    """The look of the application, which follows the light or dark scheme of the system.

    Signals:
        changed: the colours have changed; custom painting has to be repeated.
    """

    changed = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._forced = Qt.ColorScheme.Unknown
        application.setStyle(QStyleFactory.create("Fusion"))
        application.setFont(_font(application.font()))
        application.styleHints().colorSchemeChanged.connect(self._follow)
        self.tokens = self._wanted_tokens
        self._apply()

    def force(self, scheme: Qt.ColorScheme) -> None:
        """Use a light or dark scheme regardless of the system; `Unknown` follows it again."""
        self._forced = scheme
        self._application.styleHints().setColorScheme(scheme)  # for the frame and the dialogs
        self._follow()

    @property
    def _wanted_tokens(self) -> Tokens:
        scheme = self._forced
        if scheme == Qt.ColorScheme.Unknown:
            scheme = self._application.styleHints().colorScheme()
        return LIGHT if scheme == Qt.ColorScheme.Light else DARK

    def _follow(self) -> None:
        if self._wanted_tokens is not self.tokens:  # a style sheet takes about 50 ms per window
            self.tokens = self._wanted_tokens
            self._apply()
            self.changed.emit()

    def _apply(self) -> None:
        self._application.setPalette(_palette(self.tokens))
        self._application.setStyleSheet(_style_sheet(self.tokens))


def _font(system: QFont) -> QFont:
    """The font of the desktop if it has one, in a comfortable size at least."""
    font = QFont(system)
    if font.family() in _GENERIC:
        installed = set(QFontDatabase.families())
        font.setFamilies([*(name for name in _FONTS if name in installed), "sans-serif"])
    font.setPixelSize(max(_TEXT_PIXELS, QFontInfo(system).pixelSize()))
    font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    return font


def _palette(tokens: Tokens) -> QPalette:
    role = QPalette.ColorRole
    colours = {
        role.Window: tokens.window,
        role.WindowText: tokens.text,
        role.Base: tokens.raised,
        role.AlternateBase: tokens.panel,
        role.Text: tokens.text,
        role.Button: tokens.raised,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.on_accent,
        role.ToolTipBase: tokens.raised,
        role.ToolTipText: tokens.text,
        role.PlaceholderText: tokens.muted,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.on_accent,
        role.Accent: tokens.accent,
        role.Link: tokens.accent_text,
        role.Light: tokens.hover,
        role.Midlight: tokens.border,
        role.Mid: tokens.border,
        role.Dark: tokens.strong,
        role.Shadow: tokens.canvas,
    }
    palette = QPalette()
    for which, colour in colours.items():
        palette.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(tokens.faint))
    return palette


def _style_sheet(tokens: Tokens) -> str:
    template = Template((paths.resources() / "style.qss").read_text(encoding="utf-8"))
    icons = (paths.resources() / "icons").as_posix()
    return template.substitute(asdict(tokens), icons=icons)

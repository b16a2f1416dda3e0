"""The line icons of resources/icons, drawn in the colours of the theme."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from srgui import paths
from srgui.gui.theme.theme import Tokens

_SIZES = (16, 20, 24, 32, 40, 48, 60)  # pixels: of 16 and 20 at 100 to 300 %


def icon(name: str, tokens: Tokens, colour: str = "text") -> QIcon:
    """Return the icon resources/icons/`name`.svg in a `colour` of the theme, pale if disabled."""
    made = QIcon()
    for size in _SIZES:
        made.addPixmap(_drawn(name, getattr(tokens, colour), size), QIcon.Mode.Normal)
        made.addPixmap(_drawn(name, tokens.faint, size), QIcon.Mode.Disabled)
    return made


def pixmap(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    """Return the icon as a pixmap of `size` logical pixels for this device pixel ratio."""
    drawn = QPixmap(_drawn(name, colour, round(size * ratio)))
    drawn.setDevicePixelRatio(ratio)
    return drawn


def application_icon() -> QIcon:
    """Return the icon of the application."""
    return QIcon(str(paths.resources() / "icons" / "srgui.svg"))


@lru_cache(maxsize=1024)
def _drawn(name: str, colour: str, size: int) -> QPixmap:
    drawn = QPixmap(size, size)
    drawn.fill(QColor(Qt.GlobalColor.transparent))
    painter = QPainter(drawn)
    _renderer(name, colour).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return drawn


@lru_cache(maxsize=128)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    source = (paths.resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(source.replace("currentColor", colour).encode()))

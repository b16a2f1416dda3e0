"""Lines between single pixels and, where there is room, their values."""

from __future__ import annotations

import math

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from srgui.gui.canvas.frame import picture_rect
from srgui.gui.canvas.viewport import Viewport
from srgui.gui.display.layer import Layer
from srgui.gui.display.pyramid import Pyramid
from srgui.images import Region

GRID_FROM = 8.0
"""The magnification from which pixels get lines and can be read."""

_VALUES_FROM = 26.0  # logical pixels that three lines of figures need
_FIGURE, _LEADING = 0.28, 0.3  # size and distance of figures, in pixels of the picture
_CENTRED = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip
_LINE = QColor(128, 128, 128, 90)
_MIDDLE = 128


def draw_grid(
    painter: QPainter, viewport: Viewport, pyramid: Pyramid, origin: QPoint, clip: QRect
) -> None:
    """Draw lines between the pixels of a picture, with a painter of device pixels."""
    shown = clip.intersected(picture_rect(viewport).translated(origin))
    region = _pixels_in(viewport, pyramid, origin, shown)
    across, down = _pitch(viewport, pyramid)
    for column in range(region.left, region.right + 1):
        x = round(origin.x() + viewport.left + column * across)
        if shown.left() <= x <= shown.right():
            painter.fillRect(QRect(x, shown.top(), 1, shown.height()), _LINE)
    for row in range(region.top, region.bottom + 1):
        y = round(origin.y() + viewport.top + row * down)
        if shown.top() <= y <= shown.bottom():
            painter.fillRect(QRect(shown.left(), y, shown.width(), 1), _LINE)


def draw_values(
    painter: QPainter,
    viewport: Viewport,
    layer: Layer,
    origin: QPoint,
    clip: QRect,
    ratio: float,
) -> None:
    """Write red, green and blue into every pixel, if it is large enough for them."""
    pyramid = layer.pyramid
    across, down = _pitch(viewport, pyramid)
    if min(across, down) < _VALUES_FROM * ratio:
        return
    font = QFont(painter.font())
    font.setPixelSize(max(1, int(down * _FIGURE)))
    painter.setFont(font)
    painter.setClipRect(clip)
    region = _pixels_in(viewport, pyramid, origin, clip)
    for row in range(region.top, region.bottom):
        for column in range(region.left, region.right):
            red, green, blue, _ = layer.pixel(row, column)
            bright = 0.2126 * red + 0.7152 * green + 0.0722 * blue > _MIDDLE
            painter.setPen(QColor("black") if bright else QColor("white"))
            left = origin.x() + viewport.left + column * across
            top = origin.y() + viewport.top + row * down + 0.5 * (1 - 3 * _LEADING) * down
            for line, value in enumerate((red, green, blue)):
                room = QRectF(left, top + line * _LEADING * down, across, _LEADING * down)
                painter.drawText(room, _CENTRED, str(value))
    painter.setClipping(False)


def _pitch(viewport: Viewport, pyramid: Pyramid) -> tuple[float, float]:
    """Return the device pixels from one pixel to the next, across and down."""
    across = viewport.zoom * viewport.width / pyramid.width
    return across, viewport.zoom * viewport.height / pyramid.height


def _pixels_in(viewport: Viewport, pyramid: Pyramid, origin: QPoint, rect: QRect) -> Region:
    """Return the pixels of a picture that are visible in a rectangle of device pixels."""
    across, down = _pitch(viewport, pyramid)
    left, top = origin.x() + viewport.left, origin.y() + viewport.top
    return Region(
        math.floor((rect.top() - top) / down),
        math.floor((rect.left() - left) / across),
        math.ceil((rect.bottom() + 1 - top) / down),
        math.ceil((rect.right() + 1 - left) / across),
    ).clipped(pyramid.height, pyramid.width)

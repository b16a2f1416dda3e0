"""The painting of layers through a viewport, cached until something changes."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPixmap, QRegion

from srgui.gui.canvas.viewport import Viewport
from srgui.gui.display.difference import difference
from srgui.gui.display.grain import add_grain
from srgui.gui.display.layer import Difference, Layer, Shown
from srgui.gui.display.pyramid import Display, Pyramid
from srgui.gui.theme.theme import Tokens
from srgui.images import Region

_NEAREST_FROM = 2.0  # magnification above which pixels are shown as blocks
_CHECKER = 8  # logical pixels
_STRIPE = 8  # logical pixels
_SHADE, _DARK_STRIPE = 44, 66  # opacity of the black, to 255


@dataclass(frozen=True)
class Paint:
    """The brushes and the interpolation for painting a frame."""

    background: QColor
    checker: QBrush  # behind transparent pictures
    pending: QBrush  # over the picture where tiles are not computed yet
    nearest: bool = False  # show pixels as blocks, not interpolated


@lru_cache(maxsize=4)
def checker(tokens: Tokens, square: int) -> QBrush:
    """Return a chequerboard with squares of this side, in device pixels."""
    tile = QPixmap(2 * square, 2 * square)
    tile.fill(QColor(tokens.checker_light))
    painter = QPainter(tile)
    for corner in (0, square):
        painter.fillRect(QRect(corner, corner, square, square), QColor(tokens.checker_dark))
    painter.end()
    return QBrush(tile)


@lru_cache(maxsize=2)
def _stripes(width: int) -> QBrush:
    """Return transparent diagonal stripes of this width, in device pixels."""
    side = 2 * width
    tile = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    for y in range(side):
        for x in range(side):
            from_edge = abs((x + y) % side - width) - width / 2  # of a stripe, across
            dark = min(max(from_edge / 2 + 0.5, 0.0), 1.0)
            opacity = round(_SHADE + dark * (_DARK_STRIPE - _SHADE))
            tile.setPixelColor(x, y, QColor(0, 0, 0, opacity))
    return QBrush(tile)


def paint(tokens: Tokens, viewport: Viewport, ratio: float, *, blocks: bool = True) -> Paint:
    """Return the paint for a viewport; with `blocks`, large pixels are not interpolated."""
    nearest = blocks and viewport.magnification > _NEAREST_FROM
    squares, stripes = checker(tokens, round(_CHECKER * ratio)), _stripes(round(_STRIPE * ratio))
    return Paint(QColor(tokens.canvas), squares, stripes, nearest)


class Frame:
    """The visible part of a layer, as an image in device pixels.

    It is painted piece by piece on demand, so that moving the divider costs a copy and, at most,
    the painting of the strip that comes into sight.
    """

    def __init__(self) -> None:
        self._image = QImage()
        self._valid = QRegion()

    def forget(self, rect: QRect | None = None) -> None:
        """Paint `rect` (default: everything) anew on the next demand."""
        self._valid = QRegion() if rect is None else self._valid.subtracted(QRegion(rect))

    def image(self, shown: Shown, viewport: Viewport, paint: Paint, wanted: QRect) -> QImage:
        """Return the frame, with at least `wanted` painted; it is valid until the next call."""
        if (self._image.width(), self._image.height()) != (viewport.columns, viewport.rows):
            self._image = QImage(viewport.columns, viewport.rows, QImage.Format.Format_RGB32)
            self._valid = QRegion()
        missing = QRegion(wanted.intersected(self._image.rect())).subtracted(self._valid)
        if not missing.isEmpty():
            painter = QPainter(self._image)
            for rect in missing:  # type: ignore[attr-defined]  # its stub lacks it
                _paint(painter, shown, viewport, paint, rect)
            painter.end()
            self._valid = self._valid.united(missing)
        return self._image


def picture_rect(viewport: Viewport) -> QRect:
    """Return the rectangle of the picture on the canvas, in whole device pixels."""
    left, top = viewport.to_canvas(0, 0)
    right, bottom = viewport.to_canvas(viewport.width, viewport.height)
    left, top, right, bottom = round(left), round(top), round(right), round(bottom)
    return QRect(left, top, right - left, bottom - top)


def region_rect(viewport: Viewport, pyramid: Pyramid, region: Region) -> QRect:
    """Return the device pixels that change when `region` of a picture changes."""
    across = viewport.zoom * viewport.width / pyramid.width
    down = viewport.zoom * viewport.height / pyramid.height
    rect = QRectF(
        viewport.left + region.left * across,
        viewport.top + region.top * down,
        region.width * across,
        region.height * down,
    )
    spread = math.ceil(max(across, down, 1.0)) + 1  # interpolation reaches one pixel further
    return rect.toAlignedRect().adjusted(-spread, -spread, spread, spread)


def _paint(painter: QPainter, shown: Shown, viewport: Viewport, paint: Paint, rect: QRect) -> None:
    painter.setClipRect(rect)
    painter.fillRect(rect, paint.background)
    inside = rect.intersected(picture_rect(viewport))
    if inside.isEmpty():
        return
    painter.setClipRect(inside)
    if isinstance(shown, Difference):
        _paint_difference(painter, shown, viewport, paint, inside)
    else:
        _paint_layer(painter, shown, viewport, paint, inside)


def _paint_difference(
    painter: QPainter, shown: Difference, viewport: Viewport, paint: Paint, rect: QRect
) -> None:
    """Paint both pictures off the screen, then their difference."""
    first, second = (
        _painted(layer, viewport, paint, rect) for layer in (shown.first, shown.second)
    )
    pixels = difference(first, second, shown.amplification, shown.signed)
    rows, columns = pixels.shape[:2]
    image = QImage(pixels.data, columns, rows, columns * 4, QImage.Format.Format_RGB32)
    painter.drawImage(rect.topLeft(), image)


def _painted(layer: Layer, viewport: Viewport, paint: Paint, rect: QRect) -> Display:
    """Return the pixels of a layer in `rect`."""
    image = QImage(rect.size(), QImage.Format.Format_RGB32)
    image.fill(paint.background)
    painter = QPainter(image)
    painter.translate(-rect.topLeft())
    painter.setClipRect(rect)
    _paint_layer(painter, layer, viewport, paint, rect)
    painter.end()
    pixels = np.frombuffer(image.constBits(), np.uint8)
    return pixels.reshape(rect.height(), rect.width(), 4).copy()


def _paint_layer(
    painter: QPainter, layer: Layer, viewport: Viewport, paint: Paint, inside: QRect
) -> None:
    if layer.transparent:
        painter.fillRect(inside, paint.checker)
    if layer.under is not None:
        _draw(painter, layer.under, viewport, False, inside)  # blocks would look like a result
        painter.fillRect(picture_rect(viewport).intersected(inside), paint.pending)
    if layer.blended or layer.grain:
        painter.drawImage(inside.topLeft(), _composed(layer, viewport, paint.nearest, inside))
    else:
        _draw(painter, layer.pyramid, viewport, paint.nearest, inside)


def _composed(layer: Layer, viewport: Viewport, nearest: bool, rect: QRect) -> QImage:
    """Return the part of a layer in `rect`, blended with others and with its grain."""
    image = QImage(rect.size(), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    painter.translate(-rect.topLeft())
    _draw(painter, layer.pyramid, viewport, nearest, rect)
    # With an opacity, "source" mixes both pictures' colours and alphas in proportion.
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    for pyramid, opacity in layer.blended:
        painter.setOpacity(opacity)
        _draw(painter, pyramid, viewport, nearest, rect)
    painter.end()
    if layer.grain:
        fields = [_field(grain.pyramid, viewport, nearest, rect) for grain in layer.grain]
        pixels = np.frombuffer(image.bits(), np.uint8).reshape(rect.height(), rect.width(), 4)
        add_grain(pixels, fields, [grain.deviation for grain in layer.grain])
    return image


def _field(pyramid: Pyramid, viewport: Viewport, nearest: bool, rect: QRect) -> Display:
    """Return one channel (h, w) of a field of grain in `rect`, scaled as the picture is."""
    image = QImage(rect.size(), QImage.Format.Format_RGB32)
    image.fill(0x808080)
    painter = QPainter(image)
    painter.translate(-rect.topLeft())
    _draw(painter, pyramid, viewport, nearest, rect)
    painter.end()
    pixels = np.frombuffer(image.constBits(), np.uint8)
    return pixels.reshape(rect.height(), rect.width(), 4)[..., 0].copy()


def _draw(
    painter: QPainter, pyramid: Pyramid, viewport: Viewport, nearest: bool, rect: QRect
) -> None:
    """Draw the part in `rect` from the level whose pixels come nearest to the screen's."""
    across = viewport.zoom * viewport.width / pyramid.width
    down = viewport.zoom * viewport.height / pyramid.height
    level = pyramid.level_for(min(across, down))
    across, down = across * 2**level, down * 2**level
    rows, columns = pyramid.size(level)
    part = Region(
        math.floor((rect.top() - viewport.top) / down) - 1,
        math.floor((rect.left() - viewport.left) / across) - 1,
        math.ceil((rect.top() + rect.height() - viewport.top) / down) + 1,
        math.ceil((rect.left() + rect.width() - viewport.left) / across) + 1,
    ).clipped(rows, columns)
    if part.width <= 0 or part.height <= 0:
        return
    target = QRectF(
        viewport.left + part.left * across,
        viewport.top + part.top * down,
        part.width * across,
        part.height * down,
    )
    image = pyramid.view(level, part)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not nearest)
    painter.drawImage(target, image, QRectF(image.rect()))

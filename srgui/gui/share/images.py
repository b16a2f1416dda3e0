"""Layers as images for other programs."""

from __future__ import annotations

import numpy as np
from PIL import Image
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from srgui.gui.display.layer import Layer
from srgui.images import Region


def layer_image(layer: Layer) -> QImage:
    """Return a layer as displayed, in sRGB, without copying; the layer must outlive it."""
    pyramid = layer.pyramid
    return pyramid.view(0, Region.whole(pyramid.height, pyramid.width))


def scaled(image: QImage, width: int, height: int) -> QImage:
    """Return a smoothly scaled copy of this size."""
    if (image.width(), image.height()) == (width, height):
        return image.copy()
    smooth = Qt.TransformationMode.SmoothTransformation
    return image.scaled(width, height, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)


def fitting(width: int, height: int, longest: int | None) -> tuple[int, int]:
    """Return width and height, reduced so that neither exceeds `longest`."""
    if longest is None or max(width, height) <= longest:
        return width, height
    factor = longest / max(width, height)
    return max(1, round(width * factor)), max(1, round(height * factor))


def with_caption(image: QImage, text: str) -> QImage:
    """Return the image with a text in its upper left corner, as on the canvas."""
    captioned = image.copy()
    painter = QPainter(captioned)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    font = QFont()
    size = min(max(11, image.width() // 48), 40)
    font.setPixelSize(size)
    painter.setFont(font)
    needed = painter.fontMetrics().horizontalAdvance(text)
    box = QRectF(size * 0.75, size * 0.75, needed + size * 1.4, size * 1.9)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(16, 16, 18, 178))
    painter.drawRoundedRect(box, size * 0.4, size * 0.4)
    painter.setPen(QColor("white"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return captioned


def for_pillow(image: QImage) -> Image.Image:
    """Return the image as RGB or, if it has transparent pixels, RGBA."""
    straight = image.convertToFormat(QImage.Format.Format_RGBA8888)
    rows, columns = straight.height(), straight.width()
    stored = np.frombuffer(straight.constBits(), np.uint8).reshape(rows, -1, 4)
    pixels = stored[:, :columns].copy()
    made = Image.fromarray(pixels)
    return made if pixels[..., 3].min() < 255 else made.convert("RGB")

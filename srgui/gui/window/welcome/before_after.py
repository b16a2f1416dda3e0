"""The picture of the start page: a detail before and after it was enlarged."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from srgui import paths
from srgui.gui.text import titles
from srgui.gui.text.retranslate import on_language_change

_RADIUS, _MARGIN = 10, 10  # logical pixels: of the corners, and around the labels
_LABEL, _PADDING = 24, 10  # logical pixels: the height of a label, and around its text


class BeforeAfter(QWidget):
    """Paint resources/start.jpg, whose halves are a source and its result, with a divider and the
    names of both.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QPixmap(str(paths.resources() / "start.jpg"))
        self._scaled = QPixmap()
        self._names = ("", "")
        on_language_change(self, self._set_texts)

    def scale_to_width(self, width: int) -> None:
        """Become as wide as this, in logical pixels, and as high as the picture then is."""
        self.setFixedSize(QSize(width, width * self._picture.height() // self._picture.width()))

    def _set_texts(self) -> None:
        self._names = titles.original(), self.tr("Enlarged 8×")
        self.setAccessibleName(self.tr("Detail of a photo before and after it was enlarged"))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint picture, divider and names."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
        painter.setClipPath(outline)
        painter.drawPixmap(QPoint(0, 0), self._fitting())
        middle = self.width() / 2
        painter.fillRect(QRectF(middle - 1, 0, 2, self.height()), QColor("#ffffff"))
        before, after = self._names
        edge = self.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        self._draw_name(painter, before, edge, Qt.AlignmentFlag.AlignLeft)
        self._draw_name(painter, after, edge, Qt.AlignmentFlag.AlignRight)

    def _fitting(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        size = (QRectF(self.rect()).size() * ratio).toSize()
        if self._scaled.size() != size:
            self._scaled = self._picture.scaled(
                size,
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            self._scaled.setDevicePixelRatio(ratio)
        return self._scaled

    def _draw_name(self, painter: QPainter, name: str, room: QRect, side: Qt.AlignmentFlag) -> None:
        """Draw a name like those on the canvas, at the bottom of its half."""
        width = painter.fontMetrics().horizontalAdvance(name) + 2 * _PADDING
        left = room.left() if side is Qt.AlignmentFlag.AlignLeft else room.right() + 1 - width
        label = QRect(left, room.bottom() + 1 - _LABEL, width, _LABEL)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(16, 16, 18, 216))
        painter.drawRoundedRect(QRectF(label), 6, 6)
        painter.setPen(QColor("#ffffff"))
        painter.drawText(label, int(Qt.AlignmentFlag.AlignCenter), name)

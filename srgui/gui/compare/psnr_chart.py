"""PSNR over the steps of a network."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from srgui.gui.text import titles
from srgui.gui.text.numbers import decimal
from srgui.gui.text.retranslate import on_language_change
from srgui.gui.theme.theme import Tokens

_SIZE = QSize(200, 104)
_LEFT, _RIGHT, _TOP, _BOTTOM = 44.0, 16.0, 10.0, 26.0
_NAMES_APART = 8.0  # pixels at least
_SPARE = 0.12  # of the range, above and below the curves


class PsnrChart(QWidget):
    """Draw the curve of the network and the dashed one of bicubic; a ring marks the shown step."""

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._points: list[tuple[float, float] | None] = []
        self._names: list[str] = []
        self._shown = 0
        self.setMinimumSize(_SIZE)
        on_language_change(self, lambda: self.setAccessibleName(self.tr("PSNR of every step")))

    def sizeHint(self) -> QSize:
        """Return the smallest size."""
        return _SIZE

    def set_tokens(self, tokens: Tokens) -> None:
        """Use the colours of another theme."""
        self._tokens = tokens
        self.update()

    def show_points(
        self, points: Sequence[tuple[float, float] | None], names: Sequence[str], shown: int
    ) -> None:
        """Show (PSNR, PSNR of bicubic) of every step with its name; None where it is unknown."""
        self._points, self._names, self._shown = list(points), list(names), shown
        text = "; ".join(
            f"{n + 1}: {titles.decibels(p[0])}" for n, p in enumerate(self._points) if p
        )
        self.setAccessibleDescription(text)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw two curves on a common scale, with its ends in figures."""
        known = [(step, point) for step, point in enumerate(self._points) if point]
        if not known:
            return
        values = [value for _, point in known for value in point]
        low, high = min(values), max(values)
        spare = max((high - low) * _SPARE, 0.05)
        area = QRectF(self.rect()).adjusted(_LEFT, _TOP, -_RIGHT, -_BOTTOM)

        def place(step: int, value: float) -> QPointF:
            across = step / max(len(self._points) - 1, 1)
            up = (value - low + spare) / (high - low + 2 * spare)
            return QPointF(area.left() + across * area.width(), area.bottom() - up * area.height())

        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_scale(painter, area, low, high, place)
        self._draw_names(painter, area, [place(step, low).x() for step in range(len(self._points))])
        plain, network = QColor(self._tokens.muted), QColor(self._tokens.accent_text)
        painter.setPen(QPen(plain, 1.5, Qt.PenStyle.DashLine))
        painter.drawPolyline(QPolygonF([place(step, point[1]) for step, point in known]))
        painter.setPen(QPen(network, 2))
        painter.drawPolyline(QPolygonF([place(step, point[0]) for step, point in known]))
        for step, point in known:
            painter.setBrush(QColor(self._tokens.panel) if step == self._shown else network)
            radius = 5.0 if step == self._shown else 2.5
            painter.drawEllipse(place(step, point[0]), radius, radius)

    def _draw_scale(
        self, painter: QPainter, area: QRectF, low: float, high: float, place: object
    ) -> None:
        assert callable(place)
        font = painter.font()
        font.setPixelSize(11)
        painter.setFont(font)
        for value in (low, high):
            y = place(0, value).y()
            painter.setPen(QPen(QColor(self._tokens.border), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(QColor(self._tokens.muted))
            box = QRectF(0, y - 8, area.left() - 10, 16)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, right, decimal(value, 1))

    def _draw_names(self, painter: QPainter, area: QRectF, columns: Sequence[float]) -> None:
        """Name the last step and the first, and as many between them as there is room for."""
        painter.setPen(QColor(self._tokens.muted))
        metrics, taken = painter.fontMetrics(), list[tuple[float, float]]()
        last = len(columns) - 1
        for step in (last, *range(last)):
            if step >= len(self._names):
                continue
            width = metrics.horizontalAdvance(self._names[step])
            left = min(columns[step] - width / 2, self.width() - width)
            if all(left > end + _NAMES_APART or left + width < begin for begin, end in taken):
                taken.append((left - _NAMES_APART, left + width))
                box = QRectF(left, area.bottom() + 8, width + 1, _BOTTOM - 8)
                painter.drawText(box, Qt.AlignmentFlag.AlignTop, self._names[step])

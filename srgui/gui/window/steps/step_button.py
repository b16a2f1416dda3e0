"""The button of one step of a network: thumbnail, name and weight."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from srgui.gui.theme.theme import Tokens

_HEIGHT = 50
_PAD = 4
_TEXT, _TEXT_PIXELS = 15, 12  # the line of the name, and its letters
_BAR = QSize(10, 6)  # of the recursion with the largest weight
_CORNER = 3.0
_MIN_WIDTH = 28


class StepButton(QPushButton):
    """Paint a thumbnail above its text, and below them a bar if the step has a weight.

    A hollow bar below its line is a negative weight.
    """

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._thumbnail: QImage | None = None
        self._share: float | None = None
        self._barred = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_tokens(self, tokens: Tokens) -> None:
        """Paint with the colours of a theme."""
        self._tokens = tokens
        self.update()

    def set_thumbnail(self, image: QImage | None) -> None:
        """Show a thumbnail of the step; None before there is any."""
        self._thumbnail = image
        self.update()

    def set_share(self, share: float | None, barred: bool) -> None:
        """Show a weight relative to the heaviest, in [-1, 1]; None for a step without one.

        `barred` reserves room for a bar, so that a step without one is aligned with its neighbours.
        """
        self._share, self._barred = share, barred
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for a square thumbnail, or for the name if that is longer."""
        return QSize(max(self._side + 2 * _PAD, self._text_width), _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Return room for the name; thumbnails may become as narrow."""
        return QSize(max(_MIN_WIDTH, self._text_width), _HEIGHT)

    @property
    def _text_width(self) -> int:
        """Width of the name with its margins, in pixels."""
        font = self.font()
        font.setPixelSize(_TEXT_PIXELS)
        font.setWeight(font.Weight.DemiBold)
        return QFontMetrics(font).horizontalAdvance(self.text()) + 2 * _PAD

    @property
    def _side(self) -> int:
        """Side of the thumbnail in pixels, if there is room."""
        bars = _BAR.height() + 2 if self._barred else 0
        return _HEIGHT - _PAD - _TEXT - bars

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button by the style sheet, then thumbnail, name and weight."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(self._side, self.width() - 2 * _PAD)
        top = _PAD + (self._side - side) / 2
        self._paint_thumbnail(painter, QRectF((self.width() - side) / 2, top, side, side))
        self._paint_name(painter, QRectF(0, _PAD + self._side, self.width(), _TEXT))
        if self._share is not None:
            self._paint_weight(painter, self._share)

    def _paint_thumbnail(self, painter: QPainter, square: QRectF) -> None:
        outline = QPainterPath()
        outline.addRoundedRect(square, _CORNER, _CORNER)
        painter.fillPath(outline, QColor(self._tokens.pressed))
        if self._thumbnail is None:
            return
        pixels = round(square.width() * self.devicePixelRatioF())
        image = self._thumbnail.scaled(
            pixels,
            pixels,
            Qt.AspectRatioMode.KeepAspectRatioByExpanding,
            Qt.TransformationMode.SmoothTransformation,
        )
        painter.save()
        painter.setClipPath(outline)
        painter.drawImage(square, image)
        painter.restore()

    def _paint_name(self, painter: QPainter, line: QRectF) -> None:
        font = self.font()
        font.setPixelSize(_TEXT_PIXELS)
        font.setWeight(font.Weight.DemiBold if self.isChecked() else font.Weight.Normal)
        font.setItalic(bool(self.property("pending")) and not self.isChecked())
        painter.setFont(font)
        painter.setPen(self._ink(self._tokens.muted if font.italic() else self._tokens.text))
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, self.text())

    def _paint_weight(self, painter: QPainter, share: float) -> None:
        """Paint a bar on the line at the bottom."""
        left, bottom = (self.width() - _BAR.width()) / 2, float(_HEIGHT - 3)
        height = max(abs(share) * _BAR.height(), 1.0)
        colour = self._ink(self._tokens.accent_text)
        if share >= 0:
            painter.fillRect(QRectF(left, bottom - height, _BAR.width(), height), colour)
            return
        painter.setPen(QPen(colour, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        top = bottom - _BAR.height()
        painter.drawRect(QRectF(left + 0.5, top + 0.5, _BAR.width() - 1, max(height - 1, 1.0)))

    def _ink(self, token: str) -> QColor:
        return QColor(self._tokens.on_accent if self.isChecked() else token)

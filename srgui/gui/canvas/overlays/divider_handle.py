"""The grip on the divider: a slider for mouse, keys and screen readers."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QPropertyAnimation, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractSlider, QWidget

from srgui.gui.text.retranslate import on_language_change
from srgui.gui.theme.motion import animated

_RANGE = 1000
_MIDDLE = _RANGE // 2
_STEP = _RANGE // 20  # 5 %
_FINE_STEP = _RANGE // 200  # 0.5 %
_SIZE = 36
_LINE = 2
_DECREASE = (Qt.Key.Key_Left, Qt.Key.Key_Up)
_INCREASE = (Qt.Key.Key_Right, Qt.Key.Key_Down)
_MIDDLE_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_END_KEYS = (Qt.Key.Key_Home, Qt.Key.Key_End)
DIVIDER_KEYS = (*_DECREASE, *_INCREASE, *_MIDDLE_KEYS, *_END_KEYS)


class DividerHandle(QAbstractSlider):
    """A round grip. Its value, 0 to 1000, is the divider's position from left to right (or from top
    to bottom). Arrow keys move it by 5 %, with Shift by 0.5 %; Home and End move it to the ends,
    Enter to the middle.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._homing: QPropertyAnimation | None = None
        self._by_mouse = False
        self.setRange(0, _RANGE)
        self.setSingleStep(_STEP)
        self.setPageStep(2 * _STEP)
        self.setValue(_MIDDLE)
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)  # the canvas drags it
        on_language_change(
            self, lambda: self.setAccessibleName(self.tr("Divider between before and after"))
        )
        self.setFixedSize(_SIZE, _SIZE)

    def sizeHint(self) -> QSize:
        """Return the size of the grip."""
        return QSize(_SIZE, _SIZE)

    @property
    def fraction(self) -> float:
        """The divider's position, 0 to 1."""
        return self.value() / _RANGE

    def move_to(self, fraction: float) -> None:
        """Move the divider to this position, 0 to 1."""
        if self._homing is not None:
            self._homing.stop()
        self.setValue(round(fraction * _RANGE))

    def center(self) -> None:
        """Move the divider to the middle."""
        if self._homing is not None:
            self._homing.stop()
        self._homing = animated(self, b"value", _MIDDLE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Handle arrow keys, Home, End and Enter; leave anything else to the canvas."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        fine = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        step = _FINE_STEP if fine else _STEP
        if event.key() in _DECREASE:
            self.setValue(self.value() - step)
        elif event.key() in _INCREASE:
            self.setValue(self.value() + step)
        elif event.key() in _MIDDLE_KEYS:
            self.center()
        elif event.key() in _END_KEYS:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Note whether the focus came by mouse, which needs no ring."""
        self._by_mouse = event.reason() is Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a white disc with two arrows, ringed when it has the focus by keyboard."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus() and not self._by_mouse:
            painter.setPen(QPen(self.palette().accent(), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QRectF(self.rect()).adjusted(2.5, 2.5, -2.5, -2.5))
        painter.setPen(QPen(QColor(0, 0, 0, 70), 1))
        painter.setBrush(QColor("white"))
        painter.drawEllipse(QRectF(self.rect()).adjusted(5.5, 5.5, -5.5, -5.5))
        painter.setPen(QPen(QColor("#3a3a42"), 1.8, c=Qt.PenCapStyle.RoundCap))
        painter.translate(self.width() / 2, self.height() / 2)
        if self.orientation() == Qt.Orientation.Vertical:
            painter.rotate(90)
        for side in (-1, 1):
            arrow = [QPointF(side * 3.5, -3.5), QPointF(side * 7, 0), QPointF(side * 3.5, 3.5)]
            painter.drawPolyline(QPolygonF(arrow))


def draw_divider(painter: QPainter, area: QRect, at: int, upright: bool, ratio: float) -> None:
    """Draw the line across an `area`, before the pixel `at`; all in device pixels."""
    width, edge = max(1, round(_LINE * ratio)), max(1, round(ratio))
    start = at - width // 2
    across = QRect(start, area.top(), width, area.height())
    line = across if upright else QRect(area.left(), start, area.width(), width)
    painter.fillRect(line.adjusted(-edge, -edge, edge, edge), QColor(0, 0, 0, 60))
    painter.fillRect(line, QColor("white"))

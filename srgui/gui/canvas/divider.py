"""The divider between the two sides of a canvas."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QPainter

from srgui.gui.canvas.frame import picture_rect
from srgui.gui.canvas.overlays.divider_handle import DividerHandle, draw_divider
from srgui.gui.canvas.picture_view import PictureView

_LINE = 2  # logical pixels of the line
_GRIP = 6  # logical pixels next to the line where it can be grabbed: 8 from its middle


class Divider:
    """A line across a view, and the handle in its middle. It moves within the picture.

    Attributes:
        handle: the grip, which receives keys and has the position as its value.
        line: the rectangle of the line, in logical pixels of the view.
    """

    def __init__(self, view: PictureView) -> None:
        self._view = view
        self.handle = DividerHandle(view)
        self.handle.hide()
        self.line = QRect()

    @property
    def upright(self) -> bool:
        """True if the sides are left and right of it."""
        return self.handle.orientation() == Qt.Orientation.Horizontal

    def turn(self) -> None:
        """Turn it by 90 degrees."""
        horizontal, vertical = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        self.handle.setOrientation(vertical if self.upright else horizontal)

    def at(self) -> int:
        """Return the device pixel at which the second side begins."""
        start, end = self._track()
        return round(start + self.handle.fraction * (end - start))

    def settle(self) -> None:
        """Place the handle and the line."""
        view, at = self._view, round(self.at() / self._view.devicePixelRatioF())
        half = self.handle.width() // 2
        if self.upright:
            self.handle.move(at - half, view.height() // 2 - half)
            self.line = QRect(at - _LINE, 0, 2 * _LINE, view.height())
        else:
            self.handle.move(view.width() // 2 - half, at - half)
            self.line = QRect(0, at - _LINE, view.width(), 2 * _LINE)

    def is_at(self, position: QPointF) -> bool:
        """Return whether its line or handle can be grabbed here."""
        point = position.toPoint()
        near = self.line.adjusted(-_GRIP, -_GRIP, _GRIP, _GRIP)
        return near.contains(point) or self.handle.geometry().contains(point)

    def drag_to(self, position: QPointF) -> None:
        """Move it here, but not beyond the picture."""
        start, end = self._track()
        at = position * self._view.devicePixelRatioF()
        along = at.x() if self.upright else at.y()
        if end > start:
            self.handle.move_to((along - start) / (end - start))

    def draw(self, painter: QPainter, ratio: float) -> None:
        """Draw the line, in device pixels."""
        draw_divider(painter, self._seen, self.at(), self.upright, ratio)

    def _track(self) -> tuple[int, int]:
        """Return the device pixels between which it moves: the picture's visible part."""
        shown = self._seen
        if self.upright:
            return shown.left(), shown.left() + shown.width()
        return shown.top(), shown.top() + shown.height()

    @property
    def _seen(self) -> QRect:
        """The visible part of the picture, in device pixels of the view; empty without one."""
        if self._view.viewport is None:
            return QRect()
        whole = QRect(QPoint(0, 0), self._view.pane_size())
        return picture_rect(self._view.viewport).intersected(whole)

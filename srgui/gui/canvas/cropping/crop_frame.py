"""The frame over the picture that a person drags to crop it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

from srgui.gui.canvas.cropping.crop_rect import CropRect, Grip
from srgui.gui.canvas.picture_view import PictureView
from srgui.gui.canvas.viewport import Viewport
from srgui.gui.text.retranslate import on_language_change

_REACH = 12.0  # logical pixels from an edge at which it is gripped
_MARK, _MARK_LINE = 20.0, 3.0  # logical pixels of the marks at the corners
_OUTSIDE, _LINE = QColor(0, 0, 0, 150), QColor(255, 255, 255)
_THIRDS = QColor(255, 255, 255, 90)
_FAST = 10  # pixels that an arrow key moves with Shift
_INSIDE: Grip = (0, 0)
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1),
}  # fmt: skip
_ACCEPT = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_KEYS = (*_ARROWS, *_ACCEPT, Qt.Key.Key_Escape)


class CropFrame(QWidget):
    """Cover a view that shows one picture, darken all but a rectangle, and let its edges and
    corners be dragged, and itself moved; dragging outside of it, or anywhere while it is the whole
    picture, draws another one. Arrow keys move it by a pixel, with Shift by ten; Return or a double
    click accepts it, Esc cancels.

    Attributes:
        crop: the rectangle; None before the first.

    Signals:
        changed: the rectangle is another one.
        accepted: the picture is to be cropped.
        cancelled: it is not.
    """

    changed = Signal()
    accepted = Signal()
    cancelled = Signal()

    def __init__(self, view: PictureView) -> None:
        super().__init__(view)
        self._view = view
        self.crop: CropRect | None = None
        self._ratio: float | None = None
        self._grip: Grip | None = None
        self._from = QPointF()  # where the mouse was last, or was pressed to draw
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        on_language_change(self, lambda: self.setAccessibleName(self.tr("Crop frame")))
        view.viewport_changed.connect(self.update)
        view.installEventFilter(self)
        self.hide()

    def begin(self, seen: Viewport) -> None:
        """Show a frame around what was visible in this viewport."""
        left, top, right, bottom = seen.visible
        self.crop = CropRect(left, top, right, bottom, seen.width, seen.height)
        self._ratio = None
        self.setGeometry(self._view.rect())
        self.show()
        self.raise_()
        self.setFocus()
        self.changed.emit()

    def set_ratio(self, ratio: float | None) -> None:
        """Keep this ratio of the longer to the shorter side, or none: upright if the frame is."""
        rect = self.crop
        if rect is None:
            return
        self._ratio = ratio
        if ratio is not None:
            upright = rect.right - rect.left < rect.bottom - rect.top
            self._ratio = 1 / ratio if upright else ratio
            self._show(rect.shaped(self._ratio))

    def _show(self, rect: CropRect) -> None:
        if rect != self.crop:
            self.crop = rect
            self.update()
            self.changed.emit()

    # Geometry

    def _on_screen(self) -> QRectF:
        """The rectangle in logical pixels of the widget."""
        rect, viewport = self.crop, self._view.viewport
        if rect is None or viewport is None:
            return QRectF()
        ratio = self.devicePixelRatioF()
        start = QPointF(*viewport.to_canvas(rect.left, rect.top)) / ratio
        return QRectF(start, QPointF(*viewport.to_canvas(rect.right, rect.bottom)) / ratio)

    def _scene(self, position: QPointF) -> tuple[float, float]:
        """Return a place in source pixels."""
        viewport = self._view.viewport
        assert viewport is not None
        at = position * self.devicePixelRatioF()
        return viewport.to_scene(at.x(), at.y())

    def _grip_at(self, position: QPointF) -> Grip | None:
        """Return the edges that a press here grips; None where it begins to draw."""
        shown = self._on_screen()
        if not shown.adjusted(-_REACH, -_REACH, _REACH, _REACH).contains(position):
            return None
        grip = (
            _nearer(position.x(), shown.left(), shown.right()),
            _nearer(position.y(), shown.top(), shown.bottom()),
        )
        whole = self.crop is not None and self.crop.is_whole
        return None if whole and grip == _INSIDE else grip

    # Events

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the view at every size."""
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._view.rect())
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Take its keys from the shortcuts of the window."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in _KEYS
        ):
            event.accept()
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Grip an edge, a corner or the whole, or begin to draw; other buttons pan the picture."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._grip, self._from = self._grip_at(event.position()), event.position()
        else:
            event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag what is gripped."""
        rect, grip = self.crop, self._grip
        if rect is None:
            return
        if not event.buttons() & Qt.MouseButton.LeftButton:
            self._show_cursor(self._grip_at(event.position()))
            event.ignore()
        elif grip is None:
            moved = (event.position() - self._from).manhattanLength()
            if moved >= QApplication.startDragDistance():  # a click draws nothing
                start = self._scene(self._from)
                self._show(rect.drawn(start, *self._scene(event.position()), self._ratio))
        elif grip == _INSIDE:
            (x, y), (from_x, from_y) = self._scene(event.position()), self._scene(self._from)
            self._from = event.position()
            self._show(rect.moved(x - from_x, y - from_y))
        else:
            self._show(rect.dragged(grip, *self._scene(event.position()), self._ratio))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._grip = None
        event.setAccepted(event.button() == Qt.MouseButton.LeftButton)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Accept the crop by a double click inside."""
        if self._on_screen().contains(event.position()):
            self.accepted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, accept or cancel."""
        key, rect = Qt.Key(event.key()), self.crop
        if key in _ARROWS and rect is not None:
            step = _FAST if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
            dx, dy = _ARROWS[key]
            self._show(rect.moved(dx * step, dy * step))
        elif key in _ACCEPT:
            self.accepted.emit()
        elif key == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def _show_cursor(self, grip: Grip | None) -> None:
        shapes = Qt.CursorShape
        if grip is None:
            self.setCursor(shapes.CrossCursor)
        elif grip == _INSIDE:
            self.setCursor(shapes.SizeAllCursor)
        elif 0 in grip:
            self.setCursor(shapes.SizeHorCursor if grip[0] else shapes.SizeVerCursor)
        else:
            same = grip[0] == grip[1]
            self.setCursor(shapes.SizeFDiagCursor if same else shapes.SizeBDiagCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Darken the outside; draw the frame, its thirds and the marks at its corners."""
        painter, shown = QPainter(self), self._on_screen()
        outside = QPainterPath()
        outside.addRect(QRectF(self.rect()))
        outside.addRect(shown)  # odd-even: the inside stays as it is
        painter.fillPath(outside, _OUTSIDE)
        painter.setPen(_THIRDS)
        for third in (1, 2):
            x = shown.left() + shown.width() * third / 3
            y = shown.top() + shown.height() * third / 3
            painter.drawLine(QPointF(x, shown.top()), QPointF(x, shown.bottom()))
            painter.drawLine(QPointF(shown.left(), y), QPointF(shown.right(), y))
        painter.setPen(_LINE)
        painter.drawRect(shown)
        painter.setPen(QPen(_LINE, _MARK_LINE, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        inside = shown.adjusted(*(sign * _MARK_LINE / 2 for sign in (1, 1, -1, -1)))
        length = min(_MARK, shown.width() / 3, shown.height() / 3)
        for corner, across, down in (
            (inside.topLeft(), length, length), (inside.topRight(), -length, length),
            (inside.bottomLeft(), length, -length), (inside.bottomRight(), -length, -length),
        ):  # fmt: skip
            painter.drawPolyline([corner + QPointF(across, 0), corner, corner + QPointF(0, down)])


def _nearer(at: float, start: float, end: float) -> int:
    """Return -1 or 1 if the start or the end is in reach, else 0."""
    before, after = abs(at - start), abs(at - end)
    if min(before, after) > _REACH:
        return 0
    return -1 if before < after else 1

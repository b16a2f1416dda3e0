"""The base of the views that are zoomed and panned."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QCursor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from srgui.gui.canvas.glide import Glide
from srgui.gui.canvas.overlays.focus_ring import FocusRing
from srgui.gui.canvas.overlays.loupe import Loupe
from srgui.gui.canvas.viewport import Viewport
from srgui.gui.display.layer import Shown
from srgui.gui.theme import motion
from srgui.gui.theme.theme import Tokens

_WHEEL_RATIO = 1.2  # of one notch
_NOTCH = 120
_KEY_PAN = 0.1  # of the canvas
_LADDER = (0.05, 0.1, 0.25, 0.5, 0.75, 1.0, 1.5, 2.0, 3.0, 4.0, 6.0, 8.0, 12.0, 16.0, 24.0, 32.0)
_ARROWS = {
    Qt.Key.Key_Left: (1, 0),
    Qt.Key.Key_Right: (-1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}


class PictureView(QWidget):
    """Keep a viewport and move it by wheel, pinch, middle button, space bar and keys.

    Places are in device pixels inside; logical pixels are Qt's only.

    Attributes:
        viewport: the place of the picture; None while there is no picture.
        loupe: magnifies the place under the pointer.

    Signals:
        viewport_changed(Viewport): the picture was zoomed, panned, resized or replaced.
        zoomed: the person has chosen a magnification.
    """

    viewport_changed = Signal(Viewport)
    zoomed = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self.viewport: Viewport | None = None
        self._space_held = False
        self._grabbed: QPointF | None = None
        self._loupe_shown = False
        self._glide: Glide | None = None
        self.loupe = Loupe(self)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._ring = FocusRing(self)

    # What is shown

    def show_scene(
        self, width: int, height: int, factor: float, seen: Viewport | None = None
    ) -> None:
        """Show a picture of this size, in source pixels: as one of the same size was `seen`, else
        as a whole.
        """
        size = self.pane_size()
        self._stop_glide()
        if seen is not None and (seen.width, seen.height) == (width, height):
            self._move(seen.with_factor(factor).resized(size.width(), size.height()))
        else:
            self._move(Viewport(width, height, size.width(), size.height(), factor).fit())

    def clear_scene(self) -> None:
        """Show no picture."""
        self._stop_glide()
        self.viewport = None
        self.update()

    def set_factor(self, factor: float) -> None:
        """Set the number of pixels of the result along one source pixel."""
        if self.viewport is not None and factor != self.viewport.factor:
            self._arrive()
            self._move(self.viewport.with_factor(factor))

    # What a person can ask for

    def fit(self) -> None:
        """Show the whole picture."""
        if self.viewport is not None:
            self._move(self.viewport.fit())
            self.zoomed.emit()

    def zoom_to(self, magnification: float) -> None:
        """Zoom to a magnification of the result (1.0: its pixels are the screen's)."""
        if self.viewport is not None:
            x, y = self.viewport.columns / 2, self.viewport.rows / 2
            self._move(self.viewport.zoomed_to(magnification, x, y))
            self.zoomed.emit()

    def toggle_fit(self, at: QPointF) -> None:
        """Show the whole picture, or this place of it, in device pixels of a pane, at 100 %."""
        if self.viewport is None:
            return
        whole = self.viewport.fit()
        if self.viewport.fitted or self.viewport == whole:
            self._move(self.viewport.zoomed_to(1.0, at.x(), at.y()))
        else:
            self._move(whole)
        self.zoomed.emit()

    def look_at(self, x: float, y: float, magnification: float) -> None:
        """Centre this place of the picture, in source pixels, at this magnification."""
        if self.viewport is not None:
            self._move(self.viewport.zoomed_to(magnification, 0, 0).centred_on(x, y))

    def glide_to(self, x: float, y: float, magnification: float) -> None:
        """Move there gradually, so that one sees where it is; the person's hand ends that."""
        if self.viewport is not None:
            end = self.viewport.zoomed_to(magnification, 0, 0).centred_on(x, y)
            self._stop_glide()
            if motion.duration() == 0:
                self._move(end)
                return
            self._glide = Glide(self, self.viewport, end, self._move)
            self._glide.start()

    def _stop_glide(self) -> None:
        """Stay where the view is by now."""
        if self._glide is not None:
            self._glide.stop()
            self._glide.deleteLater()
            self._glide = None

    def _arrive(self) -> None:
        """Go where the view is gliding to."""
        if self._glide is not None:
            end = self._glide.end
            self._stop_glide()
            self._move(end)

    def zoom_in(self) -> None:
        """Zoom to the next larger round magnification."""
        if self.viewport is not None:
            now = self.viewport.magnification * 1.001
            self.zoom_to(next((step for step in _LADDER if step > now), _LADDER[-1]))

    def zoom_out(self) -> None:
        """Zoom to the next smaller round magnification."""
        if self.viewport is not None:
            now = self.viewport.magnification * 0.999
            self.zoom_to(next((step for step in reversed(_LADDER) if step < now), _LADDER[0]))

    def show_loupe(self, shown: bool) -> None:
        """Show the loupe under the pointer, or hide it."""
        self._loupe_shown = shown
        if shown:
            self._point_loupe(QPointF(self.mapFromGlobal(QCursor.pos())))
        else:
            self.loupe.hide()

    def _point_loupe(self, position: QPointF) -> None:
        if self.viewport is not None and self.rect().contains(position.toPoint()):
            at = self.pane_position(position)
            scene = self.viewport.to_scene(at.x(), at.y())
            seen, pointer = self.compared(), position.toPoint()
            self.loupe.look_at(self.viewport, scene, seen, self._tokens, pointer)

    # For those that build on it

    def compared(self) -> list[Shown]:
        """The pictures that a loupe is to show; none here."""
        return []

    def pane_size(self) -> QSize:
        """Device pixels of the part in which the picture is shown; the whole widget here."""
        ratio = self.devicePixelRatioF()
        return QSize(round(self.width() * ratio), round(self.height() * ratio))

    def pane_position(self, position: QPointF) -> QPointF:
        """A mouse position as device pixels of the pane that it is in."""
        return position * self.devicePixelRatioF()

    def viewport_moved(self) -> None:
        """Called after every change of the viewport, before the signal."""
        self.update()

    @property
    def panning(self) -> bool:
        """True if the mouse moves the picture, or would when pressed."""
        return self._space_held or self._grabbed is not None

    def grab_picture(self, position: QPointF) -> None:
        """Let the picture follow the mouse from here on until the button is released."""
        self._grabbed = position
        self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def refit(self) -> None:
        """Adapt to another size of the pane."""
        if self.viewport is not None:
            self._arrive()
            size = self.pane_size()
            self._move(self.viewport.resized(size.width(), size.height()))

    def _move(self, viewport: Viewport) -> None:
        if self._glide is not None and not self._glide.moving:
            self._stop_glide()
        if viewport != self.viewport:
            self.viewport = viewport
            self.viewport_moved()
            self.viewport_changed.emit(viewport)

    # Events

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the place in the middle."""
        super().resizeEvent(event)
        self._ring.resize(event.size())
        self.refit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus ring."""
        super().focusInEvent(event)
        self._ring.follow(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the focus ring."""
        super().focusOutEvent(event)
        self._ring.follow(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Hide the loupe."""
        self.loupe.hide()
        super().leaveEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the cursor."""
        notches = (event.angleDelta().y() or event.angleDelta().x()) / _NOTCH
        if self.viewport is not None and notches:
            at = self.pane_position(event.position())
            self._move(self.viewport.zoomed(_WHEEL_RATIO**notches, at.x(), at.y()))
            self.zoomed.emit()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Grab the picture with the middle button, or with the left one while space is held."""
        left = event.button() == Qt.MouseButton.LeftButton
        if event.button() == Qt.MouseButton.MiddleButton or (left and self._space_held):
            self.grab_picture(event.position())
        else:
            event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pan."""
        if self._grabbed is not None and self.viewport is not None:
            moved = (event.position() - self._grabbed) * self.devicePixelRatioF()
            self._grabbed = event.position()
            self._move(self.viewport.panned(moved.x(), moved.y()))
        if self._loupe_shown:
            self._point_loupe(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Release the picture."""
        if self._grabbed is not None:
            self._grabbed = None
            self._show_cursor()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pan by the mouse while space is pressed, and by arrow keys."""
        if event.key() == Qt.Key.Key_Space:
            self._space_held = True
            self._show_cursor()
        elif event.key() in _ARROWS and self.viewport is not None:
            dx, dy = _ARROWS[Qt.Key(event.key())]
            columns, rows = self.viewport.columns * _KEY_PAN, self.viewport.rows * _KEY_PAN
            self._move(self.viewport.panned(dx * columns, dy * rows))
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """End panning by the mouse with the release of space."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space_held = False
            self._show_cursor()
        else:
            super().keyReleaseEvent(event)

    def event(self, event: QEvent) -> bool:
        """Zoom by pinching; refit on a screen with other pixels."""
        if isinstance(event, QNativeGestureEvent) and self.viewport is not None:
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                at = self.pane_position(event.position())
                self._move(self.viewport.zoomed(1 + event.value(), at.x(), at.y()))
                self.zoomed.emit()
                return True
        elif event.type() == QEvent.Type.DevicePixelRatioChange:
            self.refit()
        return super().event(event)

    def _show_cursor(self) -> None:
        if self._space_held:
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self.unsetCursor()

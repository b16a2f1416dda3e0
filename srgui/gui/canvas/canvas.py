"""The comparison with the mouse: dragging the divider, panning, reading a pixel."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from srgui.gui.canvas.comparison_view import MARGIN, ComparisonView
from srgui.gui.canvas.overlays.divider_handle import DIVIDER_KEYS
from srgui.gui.canvas.pixel_grid import GRID_FROM
from srgui.gui.display.layer import parts
from srgui.gui.theme.theme import Tokens


class Canvas(ComparisonView):
    """Move the divider in split mode by dragging its line or grip, and to the middle by a double
    click there. Elsewhere dragging pans, and a double click switches between the whole picture and
    100 %.
    """

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(tokens, parent)
        self._dragging = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the divider by arrow keys from here too; pan without a divider."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if self._arrangement.divided and not control and event.key() in DIVIDER_KEYS:
            self.handle.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Grab the divider or the picture."""
        self.handle.setFocus(Qt.FocusReason.MouseFocusReason)
        left = event.button() == Qt.MouseButton.LeftButton
        if not left or self.panning or self.viewport is None:
            super().mousePressEvent(event)
        elif self._is_on_divider(event.position()):
            self._dragging = True
            self._divider.drag_to(event.position())
        else:
            self.grab_picture(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the divider, pan, or read the pixel under the mouse."""
        if self._dragging:
            self._divider.drag_to(event.position())
            return
        super().mouseMoveEvent(event)
        self.labels.wake()
        self._read_pixel(event.position())
        if not self.panning:
            self._show_cursor_at(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Release the divider or the picture."""
        self._dragging = False
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Move the divider to the middle, or switch between the whole picture and 100 %."""
        if event.button() != Qt.MouseButton.LeftButton or self.viewport is None:
            super().mouseDoubleClickEvent(event)
        elif self._is_on_divider(event.position()):
            self.handle.center()
        else:
            self.toggle_fit(self.pane_position(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Hide the values of a pixel."""
        self.probe.hide()
        super().leaveEvent(event)

    def _is_on_divider(self, position: QPointF) -> bool:
        return self._arrangement.divided and (
            self.viewport is not None and self._divider.is_at(position)
        )

    def _show_cursor_at(self, position: QPointF) -> None:
        """Show what dragging would move: the divider, the picture, or nothing."""
        if self._is_on_divider(position):
            split = (
                Qt.CursorShape.SplitHCursor
                if self._divider.upright
                else Qt.CursorShape.SplitVCursor
            )
            self.setCursor(split)
        elif self.viewport is not None and self.viewport.can_pan:
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self.unsetCursor()

    def _read_pixel(self, position: QPointF) -> None:
        if self.viewport is None or self.viewport.magnification < GRID_FROM:
            return
        at = self.pane_position(position)
        layers = [layer for shown in self.shown[:2] for layer in parts(shown)]
        self.probe.point_at(self.viewport, at.x(), at.y(), layers)
        self.probe.move(MARGIN, self.height() - MARGIN - self.probe.height())

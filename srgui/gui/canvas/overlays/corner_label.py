"""The label of one side, in its corner of the canvas."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QIcon, QPaintEvent
from PySide6.QtWidgets import (
    QGraphicsOpacityEffect,
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from srgui import paths
from srgui.gui.text.retranslate import on_language_change
from srgui.gui.theme.motion import animated

_MARGIN = 12  # logical pixels to the edge
_BELOW = 4  # logical pixels between it and its menu
_FADED = 0.7  # opacity
_CHEVRON = QSize(12, 12)


class CornerLabel(QPushButton):
    """A button with a name on a dark ground. Pressing it offers something else to look at."""

    def __init__(self, parent: QWidget, description: Callable[[], str]) -> None:
        super().__init__(parent)
        self.setObjectName("cornerLabel")
        on_language_change(self, lambda: self.setAccessibleDescription(description()))
        on_language_change(self, lambda: self.setToolTip(description()))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setIcon(QIcon(str(paths.resources() / "icons" / "arrow-down.svg")))
        self.setIconSize(_CHEVRON)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the icon after the name
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._faded = False
        self.hide()

    def fade(self, faded: bool) -> None:
        """Let it become translucent gradually, or opaque again at once."""
        if faded == self._faded:
            return
        self._faded = faded
        if not faded:
            self.setGraphicsEffect(None)  # type: ignore[arg-type]  # none
            return
        effect = QGraphicsOpacityEffect(self)
        self.setGraphicsEffect(effect)
        animated(effect, b"opacity", _FADED)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it as usual, but its text from left to right: where it is translucent, the painter
        takes over the direction in which icon and name are laid out, and "4×" becomes "×4".
        """
        painter, option = QStylePainter(self), QStyleOptionButton()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.initStyleOption(option)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)

    def mark(self, marked: bool) -> None:
        """Show that its picture is the chosen one, or no longer."""
        if bool(self.property("marked")) != marked:
            self.setProperty("marked", marked)
            self.style().unpolish(self)
            self.style().polish(self)

    def place_below(self) -> QPoint:
        """Return the place on the screen for its menu."""
        return self.mapToGlobal(QPoint(0, self.height() + _BELOW))

    def show_title(self, title: str, width: int | None = None) -> None:
        """Show this name, in the size that it needs, or shortened for a room of this width."""
        self._set(title)
        excess = 0 if width is None else self.width() + 2 * _MARGIN - width
        if excess > 0:
            metrics, elided = self.fontMetrics(), Qt.TextElideMode.ElideMiddle
            room = metrics.horizontalAdvance(title) - excess
            self._set(metrics.elidedText(title, elided, max(room, 0)))
        self.setAccessibleName(title)

    def _set(self, text: str) -> None:
        if text != self.text():
            self.setText(text)
            self.adjustSize()

    def fits(self, room: QRect, other: QWidget | None = None) -> bool:
        """Return whether it fits into a corner of `room`, with an `other` in the next one."""
        width = self.width() + 2 * _MARGIN + (other.width() + _MARGIN if other else 0)
        return width <= room.width() and self.height() + 2 * _MARGIN <= room.height()

    def place_in(self, room: QRect, right: bool, below: bool) -> None:
        """Place it in a corner of `room`; hide it where that is too small."""
        x = room.right() - _MARGIN - self.width() if right else room.left() + _MARGIN
        y = room.bottom() - _MARGIN - self.height() if below else room.top() + _MARGIN
        self.move(QPoint(x, y))
        self.setVisible(room.contains(self.geometry()))

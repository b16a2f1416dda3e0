"""The frame around a view with the focus."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

_BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class FocusRing(QWidget):
    """Cover its parent, without taking the mouse. A focus that came by mouse shows none."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._picture = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def follow(self, event: QFocusEvent) -> None:
        """Show it when the parent gets the focus by keyboard, else hide it."""
        self.setGeometry(self._picture.rect())
        self.setVisible(event.gotFocus() and event.reason() in _BY_KEYBOARD)
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint two lines, of which one stands out from any picture."""
        painter = QPainter(self)
        for inset, colour in ((1.0, self.palette().link()), (2.5, self.palette().window())):
            painter.setPen(QPen(colour, 2 if inset == 1.0 else 1))
            painter.drawRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset))

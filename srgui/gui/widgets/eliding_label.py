"""A label that shortens its text to the available width."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

_MIN_WIDTH = 24  # pixels
_LEAST = 6  # characters with the dots, fewer of which say nothing


class ElidingLabel(QLabel):
    """Show plain text, elided if necessary, and a tail that is hidden first; nothing where there is
    no room for a few letters.
    """

    def __init__(
        self,
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._mode, self._tail = mode, ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    def show_text(self, text: str) -> None:
        """Show a text, and its full length in the tool tip."""
        self.setText(text)
        self.setToolTip(text)

    def set_tail(self, tail: str) -> None:
        """Set a text to be shown after the first one if there is room for both."""
        self._tail = tail
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the width of text and tail."""
        size = super().sizeHint()
        return size.grownBy(QMargins(0, 0, self.fontMetrics().horizontalAdvance(self._tail), 0))

    def minimumSizeHint(self) -> QSize:
        """Return a small width."""
        return QSize(_MIN_WIDTH, super().minimumSizeHint().height())

    @property
    def shown(self) -> str:
        """The visible part of the text."""
        metrics, width = self.fontMetrics(), self.contentsRect().width()
        if metrics.horizontalAdvance(self.text() + self._tail) <= width:
            return self.text() + self._tail
        elided = metrics.elidedText(self.text(), self._mode, width)
        return elided if len(elided) >= _LEAST or elided == self.text() else ""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the visible part."""
        painter = QPainter(self)
        self.style().drawItemText(
            painter, self.contentsRect(), int(self.alignment()), self.palette(),
            self.isEnabled(), self.shown, self.foregroundRole(),
        )  # fmt: skip

"""A line of text that is shortened where there is no room for it."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

_LEAST = 24  # pixels


class ElidingLabel(QLabel):
    """Plain text with an ellipsis where it is cut, and a tail that goes before anything is cut."""

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
        """Show this, and all of it in the tool tip."""
        self.setText(text)
        self.setToolTip(text)

    def set_tail(self, tail: str) -> None:
        """Say this behind the text where there is room for all of it."""
        self._tail = tail
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """With the tail."""
        size = super().sizeHint()
        return size.grownBy(QMargins(0, 0, self.fontMetrics().horizontalAdvance(self._tail), 0))

    def minimumSizeHint(self) -> QSize:
        """It may become very narrow."""
        return QSize(_LEAST, super().minimumSizeHint().height())

    @property
    def shown(self) -> str:
        """What of the text has room."""
        metrics, width = self.fontMetrics(), self.contentsRect().width()
        if metrics.horizontalAdvance(self.text() + self._tail) <= width:
            return self.text() + self._tail
        return metrics.elidedText(self.text(), self._mode, width)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what has room."""
        painter = QPainter(self)
        self.style().drawItemText(
            painter, self.contentsRect(), int(self.alignment()), self.palette(),
            self.isEnabled(), self.shown, self.foregroundRole(),
        )  # fmt: skip

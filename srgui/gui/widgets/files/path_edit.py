"""A field for a path."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLineEdit

_LEFT = 9  # logical pixels from the edge to the text, by the style


class PathEdit(QLineEdit):
    """Mark with "…" where a long path has a beginning that is out of sight."""

    @property
    def is_cut(self) -> bool:
        """True if the beginning is out of sight."""
        before_cursor = self.fontMetrics().horizontalAdvance(self.text()[: self.cursorPosition()])
        return before_cursor > self.cursorRect().center().x()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the mark over the first visible letters."""
        super().paintEvent(event)
        if self.is_cut:
            width = self.fontMetrics().horizontalAdvance("… ")
            place = QRect(2, 2, _LEFT + width - 2, self.height() - 4)
            painter = QPainter(self)
            painter.fillRect(place, self.palette().color(QPalette.ColorRole.Base))
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(place, right, "… ")

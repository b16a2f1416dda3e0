"""The name of one side of the comparison, in its corner of the canvas."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


class CornerLabel(QLabel):
    """A small dark plate with a name; the mouse passes through it."""

    def __init__(self, parent: QWidget, name: str) -> None:
        super().__init__(parent)
        self.setObjectName("cornerLabel")
        self.setAccessibleName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_title(self, title: str) -> None:
        """Show this name, in the size that it needs."""
        if title != self.text():
            self.setText(title)
            self.adjustSize()

"""The bar below the canvas."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

_HEIGHT = 72


class Foot(QWidget):
    """Steps on the left, the state of the work on the right."""

    def __init__(self, steps: QWidget, progress: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("foot")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(_HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.addWidget(steps)
        row.addSpacing(24)
        row.addStretch(1)
        row.addWidget(progress)

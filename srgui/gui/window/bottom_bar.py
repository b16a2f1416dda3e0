"""The bar below the canvas."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from srgui.gui.window.step_bar import StepBar

_HEIGHT = 60
_NARROW = 760  # pixels of width below which the labels of the steps are hidden


class BottomBar(QWidget):
    """Show the steps and their play button on the left, the progress on the right."""

    def __init__(
        self, steps: StepBar, progress: QWidget, play: QAction, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._steps = steps
        self.setObjectName("bottomBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(_HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.addWidget(steps)
        steps.add_button(play)
        row.addSpacing(12)
        row.addStretch(1)
        row.addWidget(progress)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hide the labels of the steps if the bar is narrow."""
        super().resizeEvent(event)
        self._steps.show_labels(self.width() >= _NARROW)

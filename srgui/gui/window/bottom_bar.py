"""The bar below the canvas."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from srgui.gui.window.step_bar import StepBar

_HEIGHT = 60
_NARROW = 760  # pixels of width below which there is no room for more than the steps


class BottomBar(QWidget):
    """Steps on the left with the button that plays them, the state of the work on the right."""

    def __init__(
        self, steps: StepBar, progress: QWidget, play: QAction, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._steps = steps
        self.setObjectName("foot")
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
        """Leave out the words beside the steps where it is narrow."""
        super().resizeEvent(event)
        self._steps.show_words(self.width() >= _NARROW)

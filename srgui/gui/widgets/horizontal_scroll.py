"""A horizontal scroll area without a scroll bar."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

_MIN_WIDTH = 120  # pixels


class HorizontalScroll(QScrollArea):
    """Scroll a row by the wheel if it is wider than the room; `part` returns what stays visible.

    A cut edge shows that there is more. Call `updateGeometry` when the width of the content has
    changed.
    """

    def __init__(
        self, content: QWidget, part: Callable[[], QWidget | None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._content, self._part = content, part
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)

    def sizeHint(self) -> QSize:
        """Return that of the content."""
        return self._content.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return a small width, and the height of the content."""
        minimum = self._content.minimumSizeHint()
        return QSize(min(_MIN_WIDTH, minimum.width()), minimum.height())

    def reveal(self) -> None:
        """Scroll to the part that stays visible, with some of its neighbours."""
        part = self._part()
        if part is not None:
            self.ensureWidgetVisible(part, part.width(), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the part visible."""
        super().resizeEvent(event)
        self.reveal()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll horizontally by a vertical wheel."""
        delta = event.angleDelta()
        along = delta.x() if abs(delta.x()) > abs(delta.y()) else delta.y()
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() - along // 2)
        event.accept()

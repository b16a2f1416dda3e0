"""A row that scrolls sideways where it is wider than its place."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

_LEAST = 120  # pixels


class Sideways(QScrollArea):
    """As wide as what is in it, where there is room; else the wheel moves it, and `part` tells what
    must stay in sight. It has no bar: what is cut at an edge shows that there is more.

    Whoever changes the width of the content calls `updateGeometry`.
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
        """That of the content."""
        return self._content.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Narrow, and as high as the content."""
        least = self._content.minimumSizeHint()
        return QSize(min(_LEAST, least.width()), least.height())

    def reveal(self) -> None:
        """Bring what must be in sight there, with a piece of its neighbours."""
        part = self._part()
        if part is not None:
            self.ensureWidgetVisible(part, part.width(), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What was in sight stays there."""
        super().resizeEvent(event)
        self.reveal()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A common wheel scrolls sideways."""
        delta = event.angleDelta()
        along = delta.x() if abs(delta.x()) > abs(delta.y()) else delta.y()
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() - along // 2)
        event.accept()

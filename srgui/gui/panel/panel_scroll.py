"""What scrolls in the panel where there is no room for all of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class PanelScroll(QScrollArea):
    """Scrolls up and down; what is followed stays in sight while the panel grows."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self._followed: QWidget | None = None
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(self._bring_into_sight)
        bar.actionTriggered.connect(lambda _: self.follow(None))

    def follow(self, widget: QWidget | None) -> None:
        """Keep this in sight until the person scrolls, or nothing."""
        self._followed = widget

    def _bring_into_sight(self) -> None:
        """Scroll down until its end is seen, but not so far that its beginning is not."""
        widget, bar = self._followed, self.verticalScrollBar()
        if widget is not None:
            top, end = widget.y(), widget.y() + widget.height()
            bar.setValue(max(bar.value(), min(end - self.viewport().height(), top)))

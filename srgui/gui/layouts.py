"""Ways to put widgets together that have no life of their own."""

from __future__ import annotations

from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget


def column(*widgets: QWidget, growing: QWidget) -> QWidget:
    """Widgets one below the other without gaps; one of them takes all the room there is."""
    box = QWidget()
    layout = QVBoxLayout(box)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for widget in widgets:
        layout.addWidget(widget, 1 if widget is growing else 0)
    return box


def stack(*widgets: QWidget) -> QStackedWidget:
    """Widgets of which one is seen at a time."""
    stacked = QStackedWidget()
    for widget in widgets:
        stacked.addWidget(widget)
    return stacked


def divided(growing: QWidget, panel: QWidget) -> QSplitter:
    """A panel beside what grows with the window; the person may move the line between them."""
    splitter = QSplitter()
    splitter.setChildrenCollapsible(False)
    splitter.setHandleWidth(1)
    splitter.addWidget(growing)
    splitter.addWidget(panel)
    splitter.setStretchFactor(0, 1)
    return splitter

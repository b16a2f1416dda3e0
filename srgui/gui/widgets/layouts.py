"""Ways to put widgets together that have no life of their own."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

_BESIDE_BAR = 6  # pixels between what scrolls and the bar
_FRAME = QSize(16, 48)  # logical pixels; the largest of the common ones


def column(*widgets: QWidget, growing: QWidget) -> QWidget:
    """Widgets one below the other without gaps; one of them takes all the room there is."""
    box = QWidget()
    layout = QVBoxLayout(box)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for widget in widgets:
        layout.addWidget(widget, 1 if widget is growing else 0)
    return box


def dialog_column(dialog: QDialog, spacing: int) -> QVBoxLayout:
    """The layout of a dialog whose parts stand one below the other, so many pixels apart."""
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(24, 24, 24, 24)
    layout.setSpacing(spacing)
    return layout


def button_row(*buttons: QPushButton, left: Iterable[QPushButton] = ()) -> QHBoxLayout:
    """The buttons at the foot of a dialog: what ends it at the right, other things `left`."""
    row = QHBoxLayout()
    row.setSpacing(8)
    for button in left:
        row.addWidget(button)
    row.addStretch()
    for button in buttons:
        row.addWidget(button)
    return row


class Scrolling(QScrollArea):
    """As large as what is in it, where there is room; else that scrolls up and down, between lines
    that show where it is cut.
    """

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self._content = content
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().rangeChanged.connect(self._show_cut)

    def _show_cut(self, _least: int, most: int) -> None:
        cut = most > 0
        if cut != bool(self.property("cut")):
            self.setProperty("cut", cut)
            self.setFrameShape(QFrame.Shape.StyledPanel if cut else QFrame.Shape.NoFrame)
            self.style().unpolish(self)
            self.style().polish(self)
            self.setViewportMargins(0, 0, _BESIDE_BAR if cut else 0, 0)

    def sizeHint(self) -> QSize:
        """That of the content; texts that wrap ask for more height than they need, so that one
        which was set for the content counts.
        """
        wanted, least = self._content.sizeHint(), self._content.minimumSize()
        return QSize(max(wanted.width(), least.width()), least.height() or wanted.height())

    def minimumSizeHint(self) -> QSize:
        """So wide that nothing is cut off, and a few lines high."""
        return QSize(self._content.minimumSizeHint().width(), 6 * self.fontMetrics().lineSpacing())


def room_on_screen(window: QWidget) -> QSize:
    """The size that a window can have at most with its frame, which isn't known before it shows."""
    return window.screen().availableSize() - _FRAME


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

"""Common layouts."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, QTimer
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

_MARGIN = 24  # pixels around the content of a dialog
_BAR_GAP = 6  # pixels between the content and the scroll bar
_FRAME = QSize(16, 48)  # logical pixels of a large window frame


def column(*widgets: QWidget, growing: QWidget) -> QWidget:
    """Return widgets one below the other without gaps; one of them takes the remaining room."""
    box = QWidget()
    layout = QVBoxLayout(box)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for widget in widgets:
        layout.addWidget(widget, 1 if widget is growing else 0)
    return box


def dialog_column(dialog: QDialog, spacing: int, width: int = 0) -> QVBoxLayout:
    """Return the vertical layout of a dialog with this spacing and least width in pixels.

    A minimum width of the dialog itself would win over what long texts need.
    """
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    layout.setSpacing(spacing)
    layout.addStrut(width - 2 * _MARGIN)
    return layout


def button_row(*buttons: QPushButton, left: Iterable[QPushButton] = ()) -> QHBoxLayout:
    """Return the button row of a dialog: those that close it right, others `left`."""
    row = QHBoxLayout()
    row.setSpacing(8)
    for button in left:
        row.addWidget(button)
    row.addStretch()
    for button in buttons:
        row.addWidget(button)
    return row


class Scrolling(QScrollArea):
    """A vertical scroll area as large as its content if there is room, with lines at cut edges."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self._content = content
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().rangeChanged.connect(self._show_cut)

    def _show_cut(self, _minimum: int, maximum: int) -> None:
        cut = maximum > 0
        if cut != bool(self.property("cut")):
            self.setProperty("cut", cut)
            self.setFrameShape(QFrame.Shape.StyledPanel if cut else QFrame.Shape.NoFrame)
            self.style().unpolish(self)
            self.style().polish(self)
            self.setViewportMargins(0, 0, _BAR_GAP if cut else 0, 0)
            QTimer.singleShot(0, self, self.lay_out_again)  # not while a layout is computed

    def lay_out_again(self) -> None:
        """Lay out the content, for which a form has cached its old width, and the dialog."""
        layout = self._content.layout()
        if layout is not None:
            layout.invalidate()
            layout.activate()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return that of the content, by its minimum height: wrapped texts ask for too much."""
        wanted, minimum = self._content.sizeHint(), self._content.minimumSize()
        return QSize(max(wanted.width(), minimum.width()), minimum.height() or wanted.height())

    def minimumSizeHint(self) -> QSize:
        """Return the full width of the content with the bar, and the height of a few lines."""
        bar = self.verticalScrollBar().sizeHint().width() + _BAR_GAP if self.property("cut") else 0
        width = self._content.minimumSizeHint().width() + bar + 2 * self.frameWidth()
        return QSize(width, 6 * self.fontMetrics().lineSpacing())


def room_on_screen(window: QWidget) -> QSize:
    """Return the maximum size of a window, assuming a large frame until it is shown."""
    return window.screen().availableSize() - _FRAME


def stack(*widgets: QWidget) -> QStackedWidget:
    """Return a stack of widgets, of which one is visible."""
    stacked = QStackedWidget()
    for widget in widgets:
        stacked.addWidget(widget)
    return stacked


def divided(growing: QWidget, panel: QWidget) -> QSplitter:
    """Return a splitter with a panel at the right of a widget that grows with the window."""
    splitter = QSplitter()
    splitter.setChildrenCollapsible(False)
    splitter.setHandleWidth(1)
    splitter.addWidget(growing)
    splitter.addWidget(panel)
    splitter.setStretchFactor(0, 1)
    return splitter

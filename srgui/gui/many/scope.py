"""Whether settings hold for one picture or for all."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from srgui.gui.widgets.segmented import Segmented
from srgui.gui.wording import worded


class Scope(QWidget):
    """Two segments: all pictures, or the shown one alone.

    Signals:
        for_all_chosen(bool)
    """

    for_all_chosen = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel()
        self._title.setProperty("section", True)
        self._segments = Segmented("")
        self._segments.chosen.connect(lambda index: self.for_all_chosen.emit(index == 0))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 16)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._segments)
        worded(self, self._say)
        self._segments.choose(0)

    def _say(self) -> None:
        index = self._segments.index
        self._title.setText(self.tr("Settings for"))
        self._segments.setAccessibleName(self.tr("Settings for"))
        self._segments.set_labels([self.tr("All pictures"), self.tr("This picture")])
        self._segments.choose(index)

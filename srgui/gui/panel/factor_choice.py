"""The choice of the scale factor."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from srgui.gui.choice import Side
from srgui.gui.panel.custom_size import CustomSize
from srgui.gui.text import titles
from srgui.gui.text.retranslate import on_language_change
from srgui.gui.widgets.segmented import Segmented

_OFFERED = (2.0, 3.0, 4.0, 8.0)
_CUSTOM = len(_OFFERED)  # the segment after the factors


class FactorChoice(QWidget):
    """Offer 2×, 3×, 4×, 8×, as far as the network supports them, and a dialog for a custom size.

    The size of the result is shown above.

    Signals:
        size_chosen(float, Side | None): a factor, and the width, height or long edge that it
            results from, if any.
    """

    size_chosen = Signal(float, Side)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._factor, self._greatest = 4.0, _OFFERED[-1]
        self._side: Side | None = None
        self._source: tuple[int, int] | None = None
        self._title, self._size = QLabel(), QLabel()
        self._title.setProperty("section", True)
        self._size.setProperty("quiet", True)
        self._size.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._segments = Segmented("")
        self._segments.set_labels([*map(titles.factor, _OFFERED), ""])
        self._segments.chosen.connect(self._segment_chosen)
        heading = QHBoxLayout()
        heading.addWidget(self._title)
        heading.addWidget(self._size, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(heading)
        column.addWidget(self._segments)
        on_language_change(self, self._set_texts)

    def set_largest_factor(self, greatest: float) -> None:
        """Offer factors up to this one."""
        self._greatest = greatest
        self._set_texts()

    def set_source(self, size: tuple[int, int] | None) -> None:
        """Set width and height of the shown picture, or None without one."""
        self._source = size
        self._show_size()

    def choose(self, factor: float, side: Side | None) -> None:
        """Show this factor, and the side it results from, without a signal."""
        self._factor, self._side = factor, side
        offered = side is None and factor in _OFFERED
        self._segments.choose(_OFFERED.index(factor) if offered else _CUSTOM)
        self._show_size()

    def _set_texts(self) -> None:
        self._title.setText(self.tr("Size"))
        self._segments.setAccessibleName(self.tr("Factor"))
        index = self._segments.index
        self._segments.set_labels([*map(titles.factor, _OFFERED), self.tr("Custom…")])
        self._segments.choose(index)
        reason = self.tr("This network enlarges up to {factor}; LapSRN enlarges {wanted}")
        for index, factor in enumerate(_OFFERED):
            text = reason.format(factor=titles.factor(self._greatest), wanted=titles.factor(factor))
            self._segments.allow(index, factor <= self._greatest, text)
        tip = self.tr("Set width, height, long edge, percent or print size")
        self._segments.buttons()[_CUSTOM].setToolTip(tip)
        self._show_size()

    def _show_size(self) -> None:
        parts = [] if self._segments.index != _CUSTOM else [titles.factor(self._factor)]
        if self._source is not None:
            width, height = (int(side * self._factor + 0.5) for side in self._source)
            parts.append(self.tr("{size} pixels").format(size=titles.size(width, height)))
        self._size.setText(", ".join(parts))

    def _segment_chosen(self, index: int) -> None:
        if index == _CUSTOM:
            self._ask()
        else:
            self._set(_OFFERED[index], None)

    def _ask(self) -> None:
        """Show the current size until another one is confirmed."""
        self.choose(self._factor, self._side)
        dialog = CustomSize(self._source, self._factor, self._side, self._greatest, self.window())
        dialog.size_chosen.connect(self._set)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _set(self, factor: float, side: Side | None) -> None:
        self.choose(factor, side)
        self.size_chosen.emit(factor, side)

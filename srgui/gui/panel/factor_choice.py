"""The choice of the enlargement factor."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from srgui.gui import titles
from srgui.gui.choice import Side
from srgui.gui.panel.target_size import TargetSize
from srgui.gui.widgets.segmented import Segmented
from srgui.gui.wording import worded

_OFFERED = (2.0, 3.0, 4.0, 8.0)


class FactorChoice(QWidget):
    """2×, 3×, 4×, 8×, as far as the network serves them, or any other size up to its greatest.

    Signals:
        size_chosen(float, Side | None): a factor, and the width or height it was chosen for.
    """

    size_chosen = Signal(float, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._greatest = _OFFERED[-1]
        self._segments = Segmented("")
        self._segments.set_labels([titles.factor(factor) for factor in _OFFERED])
        self._segments.chosen.connect(self._segment_chosen)
        self._size = TargetSize()
        self._size.size_chosen.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._segments)
        column.addWidget(self._size)
        worded(self, self._say)

    def set_greatest(self, greatest: float) -> None:
        """Offer factors up to this one."""
        self._greatest = greatest
        self._say()
        self._size.set_greatest(greatest)

    def _say(self) -> None:
        self._segments.setAccessibleName(self.tr("Factor"))
        reason = self.tr("This network enlarges up to {factor}. LapSRN goes further.")
        for index, factor in enumerate(_OFFERED):
            text = reason.format(factor=titles.factor(self._greatest))
            self._segments.allow(index, factor <= self._greatest, text)

    def set_source(self, size: tuple[int, int] | None) -> None:
        """Tell width and height of the picture that is to be enlarged, if there is one."""
        self._size.set_source(size)

    def choose(self, factor: float) -> None:
        """Show this factor as chosen, without a signal."""
        self._segments.choose(_OFFERED.index(factor) if factor in _OFFERED else -1)
        self._size.choose(factor)

    def _segment_chosen(self, index: int) -> None:
        self._take(_OFFERED[index], None)

    def _take(self, factor: float, side: Side | None) -> None:
        self.choose(factor)
        self.size_chosen.emit(factor, side)

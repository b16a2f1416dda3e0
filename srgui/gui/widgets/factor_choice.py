"""The choice of the enlargement factor."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from srgui.gui.widgets.segmented import Segmented
from srgui.gui.work import titles

_OFFERED = (2.0, 3.0, 4.0, 8.0)
_LEAST = 1.1
_TEXT_MARGIN = 6


class FactorChoice(QWidget):
    """2×, 3×, 4×, where the network serves it 8×, or any other factor up to its greatest.

    Signals:
        factor_chosen(float)
    """

    factor_chosen = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offered: tuple[float, ...] = ()
        self._segments = Segmented(self.tr("Factor"), self)
        self._segments.chosen.connect(self._segment_chosen)
        self._own = QDoubleSpinBox()
        self._own.setAccessibleName(self.tr("Another factor"))
        self._own.setDecimals(2)
        self._own.setSingleStep(0.1)
        self._own.setSuffix("×")
        self._own.setKeyboardTracking(False)
        self._own.setFixedWidth(104)
        self._own.lineEdit().setTextMargins(_TEXT_MARGIN, 0, 0, 0)
        self._own.valueChanged.connect(self._own_chosen)
        label = QLabel(self.tr("Another factor"))
        label.setProperty("quiet", True)
        label.setBuddy(self._own)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addStretch()
        row.addWidget(self._own)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._segments)
        column.addLayout(row)

    def set_greatest(self, greatest: float) -> None:
        """Offer factors up to this one."""
        self._offered = tuple(factor for factor in _OFFERED if factor <= greatest)
        self._segments.set_labels([titles.factor(factor) for factor in self._offered])
        with QSignalBlocker(self._own):
            self._own.setRange(_LEAST, greatest)

    def choose(self, factor: float) -> None:
        """Show this factor as chosen, without a signal."""
        self._segments.choose(self._offered.index(factor) if factor in self._offered else -1)
        with QSignalBlocker(self._own):
            self._own.setValue(factor)

    def _segment_chosen(self, index: int) -> None:
        self._take(self._offered[index])

    def _own_chosen(self, factor: float) -> None:
        self._take(round(factor, 2))

    def _take(self, factor: float) -> None:
        self.choose(factor)
        self.factor_chosen.emit(factor)

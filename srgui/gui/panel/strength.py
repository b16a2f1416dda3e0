"""The choice of the strength."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QWidget

from srgui.gui.text.retranslate import on_language_change
from srgui.gui.widgets.wheel import only_with_focus

_PERCENT = 100


class Strength(QWidget):
    """A slider from 0 %, plain bicubic, to 100 %, the full result of the network.

    Signals:
        strength_chosen(float): 0 to 1; also while the slider is dragged.
    """

    strength_chosen = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label, self._value = QLabel(), QLabel()
        self._slider = QSlider(Qt.Orientation.Horizontal)
        only_with_focus(self._slider)
        self._slider.setRange(0, _PERCENT)
        self._label.setBuddy(self._slider)
        self._value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._value.setMinimumWidth(self._value.fontMetrics().horizontalAdvance("100 %"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._label)
        row.addWidget(self._slider, 1)
        row.addWidget(self._value)
        on_language_change(self, self._set_texts)
        self._slider.valueChanged.connect(self._moved)
        self.choose(1.0)

    def choose(self, strength: float) -> None:
        """Show this strength, 0 to 1, without a signal."""
        with QSignalBlocker(self._slider):
            self._slider.setValue(round(strength * _PERCENT))
        self._show_value()

    def _set_texts(self) -> None:
        self._label.setText(self.tr("Strength"))
        self._slider.setAccessibleName(self.tr("Strength"))
        self.setToolTip(
            self.tr("How much of the network's detail to add to the bicubic enlargement")
        )

    def _moved(self, percent: int) -> None:
        self._show_value()
        self.strength_chosen.emit(percent / _PERCENT)

    def _show_value(self) -> None:
        self._value.setText(f"{self._slider.value()} %")

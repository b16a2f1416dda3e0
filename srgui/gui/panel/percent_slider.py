"""A slider in per cent with its name, its value and a reset."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QSlider,
    QStyle,
    QStyleOptionSlider,
    QToolButton,
    QWidget,
)

from srgui.gui.theme import icons
from srgui.gui.theme.theme import Tokens
from srgui.gui.widgets.wheel import only_with_focus

_PERCENT = 100
_HANDLE = 20  # pixels that it needs with its focus ring


class PercentSlider(QWidget):
    """Choose a share of 0 to 1. A double click on the slider resets it, as the button does, which
    is seen while the share is not the `default` one.

    Signals:
        share_chosen(float): also while the slider is dragged.
    """

    share_chosen = Signal(float)

    def __init__(self, default: float, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._default = default
        self._label, self._value = QLabel(), QLabel()
        self._slider = _Slider()
        only_with_focus(self._slider)
        self._slider.setRange(0, _PERCENT)
        self._slider.setMinimumHeight(_HANDLE)
        self._label.setBuddy(self._slider)
        self._value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._value.setMinimumWidth(self._value.fontMetrics().horizontalAdvance("100 %"))
        self._reset = QToolButton()
        self._reset.setFixedSize(20, 20)
        self._reset.setIconSize(QSize(16, 16))
        policy = self._reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._reset.setSizePolicy(policy)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(4)
        grid.setVerticalSpacing(0)
        grid.addWidget(self._label, 0, 0)
        grid.addWidget(self._reset, 0, 1)
        grid.addWidget(self._value, 0, 2)
        grid.addWidget(self._slider, 1, 0, 1, 3)
        grid.setColumnStretch(0, 1)
        self._slider.valueChanged.connect(self._moved)
        self._slider.double_clicked.connect(self._choose_default)
        self._reset.clicked.connect(self._choose_default)
        self.set_tokens(tokens)
        self.choose(default)

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw with the colours of a theme."""
        self._reset.setIcon(icons.icon("reset", tokens, "muted"))

    def set_texts(self, name: str, reset: str, tool_tip: str) -> None:
        """Set the name, that of the reset, and the tool tip."""
        self._label.setText(name)
        self._slider.setAccessibleName(name)
        self._reset.setAccessibleName(reset)
        self._reset.setToolTip(reset)
        self.set_tool_tip(tool_tip)

    def set_tool_tip(self, tool_tip: str) -> None:
        """Set the tool tip of everything but the reset."""
        for widget in (self._label, self._slider, self._value):
            widget.setToolTip(tool_tip)

    def choose(self, share: float, *, possible: bool = True) -> None:
        """Show this share, 0 to 1, without a signal; disabled if it is not `possible` to choose."""
        self.setEnabled(possible)
        with QSignalBlocker(self._slider):
            self._slider.setValue(round(share * _PERCENT))
        self._show_value()

    def _choose_default(self) -> None:
        self._slider.setValue(round(self._default * _PERCENT))

    def _moved(self, percent: int) -> None:
        self._show_value()
        self.share_chosen.emit(percent / _PERCENT)

    def _show_value(self) -> None:
        percent = self._slider.value()
        self._value.setText(f"{percent} %" if self.isEnabled() else "–")
        self._reset.setVisible(self.isEnabled() and percent != round(self._default * _PERCENT))


class _Slider(QSlider):
    """A horizontal slider that goes where it is clicked, and reports double clicks.

    Signals:
        double_clicked
    """

    double_clicked = Signal()

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the pointer, from where the handle is dragged on."""
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        handle = self.style().subControlRect(
            QStyle.ComplexControl.CC_Slider, option, QStyle.SubControl.SC_SliderHandle, self
        )
        at = event.position().toPoint()
        if event.button() == Qt.MouseButton.LeftButton and not handle.contains(at):
            room = self.width() - handle.width()
            place = at.x() - handle.width() // 2
            self.setValue(
                QStyle.sliderValueFromPosition(self.minimum(), self.maximum(), place, room)
            )
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Report the click instead of moving towards it."""
        self.double_clicked.emit()
        event.accept()

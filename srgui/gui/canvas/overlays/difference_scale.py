"""The scale of a difference: its colours and its amplification."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from srgui.gui.display.difference import RAMP
from srgui.gui.text.numbers import localised
from srgui.gui.text.retranslate import on_language_change

_AMPLIFICATIONS = (1, 2, 4, 8, 16, 32, 64)
_BEGIN = 3  # an index: eightfold


class DifferenceScale(QWidget):
    """Show the colours from no difference to the largest one, with buttons to amplify.

    Signals:
        amplification_changed(float): the levels on the screen for one level of difference.
    """

    amplification_changed = Signal(float)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("differenceScale")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        on_language_change(self, lambda: self.setAccessibleName(self.tr("Scale of the difference")))
        self._index = _BEGIN
        self._most = QLabel()
        self._weaker = self._button("−", lambda: self.tr("Amplify less"))
        self._stronger = self._button("+", lambda: self.tr("Amplify more"))
        self._weaker.clicked.connect(lambda: self.step(-1))
        self._stronger.clicked.connect(lambda: self.step(1))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 4, 4)
        row.setSpacing(8)
        row.addWidget(QLabel("0"))
        row.addWidget(_Ramp())
        row.addWidget(self._most)
        row.addWidget(self._weaker)
        row.addWidget(self._stronger)
        on_language_change(self, self._show)
        self.hide()

    @property
    def amplification(self) -> float:
        """The levels on the screen for one level of difference."""
        return float(_AMPLIFICATIONS[self._index])

    def step(self, steps: int) -> None:
        """Amplify more or less."""
        index = min(max(self._index + steps, 0), len(_AMPLIFICATIONS) - 1)
        if index != self._index:
            self._index = index
            self._show()
            self.amplification_changed.emit(self.amplification)

    def _show(self) -> None:
        most = round(255 / self.amplification)
        self._most.setText(
            self.tr("{levels} of 255 (×{amplification})").format(
                levels=most, amplification=localised(f"{self.amplification:g}")
            )
        )
        self._weaker.setEnabled(self._index > 0)
        self._stronger.setEnabled(self._index < len(_AMPLIFICATIONS) - 1)
        self.adjustSize()

    def _button(self, text: str, name: Callable[[], str]) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setFixedSize(28, 28)
        on_language_change(button, lambda: button.setToolTip(name()))
        on_language_change(button, lambda: button.setAccessibleName(name()))
        return button


class _Ramp(QWidget):
    """The strip itself."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(QSize(160, 10))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint all colours, from left to right."""
        strip = RAMP[None].copy()
        image = QImage(strip.data, 256, 1, 1024, QImage.Format.Format_RGB32)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self.rect(), image, QRect(0, 0, 256, 1))

"""A size of the person's own for the result: a factor, percent, a width or a height."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from srgui.gui import titles
from srgui.gui.choice import Side
from srgui.gui.widgets.wheel import only_with_focus
from srgui.gui.wording import worded

_TEXT_MARGIN = 6
_LARGEST = 999_999  # that can be typed
LEAST = 1.0


class Unit(Enum):
    """What the number means."""

    FACTOR = "×"
    PERCENT = " %"
    WIDTH = " px"
    HEIGHT = " px "


class TargetSize(QWidget):
    """A number and its unit; below, the size that comes of it while it is still being typed.

    A number beyond what the network can do becomes the nearest possible one, and that is said.

    Signals:
        size_chosen(float, Side | None): the enlargement factor that gives the wanted size; the
            width or height, if that is what is wanted.
    """

    size_chosen = Signal(float, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._factor, self._greatest = 4.0, 8.0
        self._source: tuple[int, int] | None = None
        self._refused: float | None = None
        self._unit = QComboBox()
        self._unit.addItems([unit.name for unit in Unit])
        self._value = QDoubleSpinBox()
        only_with_focus(self._unit, self._value)
        self._value.setKeyboardTracking(False)
        self._value.setFixedWidth(112)
        self._value.lineEdit().setTextMargins(_TEXT_MARGIN, 0, 0, 0)
        self._size = QLabel()
        self._size.setProperty("quiet", True)
        self._size.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._unit, 1)
        row.addWidget(self._value)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self._size)
        worded(self, self._say)
        self._unit.activated.connect(self._show)
        self._value.valueChanged.connect(self._take)
        self._value.lineEdit().textEdited.connect(self._foretell)
        self._show()

    @property
    def unit(self) -> Unit:
        """What the number means now."""
        return list(Unit)[self._unit.currentIndex()]

    def set_greatest(self, greatest: float) -> None:
        """Let no factor be greater than this."""
        self._greatest = greatest

    def set_source(self, size: tuple[int, int] | None) -> None:
        """Tell width and height of the picture that is to be enlarged, if there is one."""
        self._source = size
        for index, unit in enumerate(Unit):
            item = self._unit.model().item(index)  # type: ignore[attr-defined]
            item.setEnabled(size is not None or unit in (Unit.FACTOR, Unit.PERCENT))
        if size is None and self.unit in (Unit.WIDTH, Unit.HEIGHT):
            self._unit.setCurrentIndex(0)
        self._show()

    def choose(self, factor: float) -> None:
        """Show this factor, without a signal."""
        self._factor, self._refused = factor, None
        self._show()

    def _one(self) -> float:
        """The number that means a factor of 1."""
        width, height = self._source or (1, 1)
        return {Unit.FACTOR: 1.0, Unit.PERCENT: 100.0, Unit.WIDTH: width, Unit.HEIGHT: height}[
            self.unit
        ]

    def _say(self) -> None:
        names = self.tr("Factor"), self.tr("Percent"), self.tr("Width"), self.tr("Height")
        for index, name in enumerate(names):
            self._unit.setItemText(index, name)
        self._unit.setAccessibleName(self.tr("What the size is given in"))
        self._value.setAccessibleName(self.tr("Another size"))
        self._say_size(self._factor)

    def _show(self) -> None:
        with QSignalBlocker(self._value):
            self._value.setSuffix(self.unit.value)
            self._value.setDecimals(2 if self.unit is Unit.FACTOR else 0)
            self._value.setSingleStep(self._one() / 10)
            self._value.setRange(0, _LARGEST)
            self._value.setValue(self._factor * self._one())
        self._say_size(self._factor)

    def _foretell(self, text: str) -> None:
        self._refused = None
        self._say_size(self._possible(self._value.valueFromText(text) / self._one()))

    def _take(self, value: float) -> None:
        if self.unit is Unit.FACTOR:
            value = round(value, 2)
        factor = self._possible(value / self._one())
        refused = self._refused
        self.size_chosen.emit(factor, self._side(value))
        self._refused = refused
        self._factor = factor
        self._show()

    def _side(self, value: float) -> Side | None:
        if self.unit is Unit.WIDTH:
            return Side("width", round(value), self._greatest)
        if self.unit is Unit.HEIGHT:
            return Side("height", round(value), self._greatest)
        return None

    def _possible(self, factor: float) -> float:
        """The nearest factor that the network serves; remembers whether it is another one."""
        nearest = min(max(factor, LEAST), self._greatest)
        self._refused = None if nearest == factor else nearest
        return nearest

    def _say_size(self, factor: float) -> None:
        parts = []
        if self._refused is not None:
            limit = titles.factor(self._refused)
            at_most = self._refused == self._greatest
            parts.append(
                (self.tr("At most {factor} here.") if at_most else self.tr("At least {factor}."))
                .format(factor=limit)
            )  # fmt: skip
        if self._source is not None:
            width, height = (int(side * factor + 0.5) for side in self._source)
            parts.append(self.tr("{size} pixels").format(size=titles.size(width, height)))
        self._size.setText(" ".join(parts))
        self._size.setVisible(bool(parts))

"""The dialog for a custom size: in pixels, in percent, or of a print."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QLocale, QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QWidget,
)

from srgui.gui.choice import Side
from srgui.gui.text import titles
from srgui.gui.text.numbers import decimal
from srgui.gui.text.retranslate import on_language_change
from srgui.gui.widgets.form import Form
from srgui.gui.widgets.layouts import button_row, dialog_column
from srgui.gui.widgets.wheel import only_with_focus

_WIDTH = 400
_MAX_VALUE = 999_999
_MIN_FACTOR = 1.0
_DPI = 300  # for prints that are viewed from close up
_INCH = 2.54  # centimetres


@dataclass(frozen=True)
class Paper:
    """A common paper."""

    name: str
    edge: float  # the long one, in inches if `imperial`, else in centimetres
    imperial: bool = False

    @property
    def centimetres(self) -> float:
        """The long edge."""
        return self.edge * _INCH if self.imperial else self.edge


_PAPERS = (
    Paper("10 × 15 cm", 15.0), Paper("13 × 18 cm", 18.0), Paper("20 × 30 cm", 30.0),
    Paper("4 × 6 in", 6.0, imperial=True), Paper("5 × 7 in", 7.0, imperial=True),
    Paper("8 × 10 in", 10.0, imperial=True), Paper("11 × 14 in", 14.0, imperial=True),
    Paper("A4", 29.7), Paper("A3", 42.0), Paper("A2", 59.4), Paper("Letter", 11.0, imperial=True),
)  # fmt: skip


class Unit(Enum):
    """The unit of the number."""

    WIDTH = "width"
    HEIGHT = "height"
    LONG_EDGE = "long edge"
    PERCENT = "percent"
    PRINT = "print"  # its long edge, in centimetres or inches


class CustomSize(QDialog):
    """Ask for a number and its unit, and show the resulting size.

    `source` is the width and height of the picture, None without one; `factor` the current factor,
    `greatest` the largest one that the network supports. A number beyond that is limited, with a
    remark.

    Signals:
        size_chosen(float, Side | None): the factor of the chosen size, and the width, height or
            long edge if one was entered.
    """

    size_chosen = Signal(float, Side)

    def __init__(
        self,
        source: tuple[int, int] | None,
        factor: float,
        side: Side | None,
        greatest: float,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._source, self._factor, self._greatest = source, factor, greatest
        self._unit, self._value = QComboBox(), QDoubleSpinBox()
        self._unit.addItems([unit.name for unit in Unit])
        self._value.setRange(0, _MAX_VALUE)
        self._lengths, self._dpi = QComboBox(), QSpinBox()
        self._lengths.addItems(["", ""])
        metric = QLocale().measurementSystem() is QLocale.MeasurementSystem.MetricSystem
        self._lengths.setCurrentIndex(0 if metric else 1)
        self._dpi.setRange(1, 9999)
        self._dpi.setValue((side.dpi if side else None) or _DPI)
        self._dpi.setSuffix(" dpi")
        self._paper = QComboBox()
        self._paper.addItems(["", *(paper.name for paper in _PAPERS)])
        only_with_focus(self._unit, self._value, self._lengths, self._dpi, self._paper)
        self._result = QLabel()
        self._result.setWordWrap(True)
        self._result.setMinimumHeight(2 * self._result.fontMetrics().lineSpacing())
        self._cancel, self._use = QPushButton(), QPushButton()
        self._use.setProperty("primary", True)
        self._use.setDefault(True)
        self._lay_out()
        self._offer_units()
        self._choose(_unit_of(side) if source else Unit.PERCENT)
        on_language_change(self, self._set_texts)
        self._unit.activated.connect(self._show)
        self._lengths.activated.connect(self._show)
        self._value.valueChanged.connect(self._show_paper)
        self._value.valueChanged.connect(self._take)
        self._paper.activated.connect(self._take_paper)
        self._dpi.valueChanged.connect(self._take)
        self._cancel.clicked.connect(self.reject)
        self._use.clicked.connect(self._confirm)
        self._show()
        self._value.setFocus()

    def _lay_out(self) -> None:
        number = QWidget()
        row = QHBoxLayout(number)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._value, 1)
        row.addWidget(self._lengths)
        fields = QWidget()
        self._form = form = Form(fields)
        form.add_field(lambda: self.tr("Set &by"), self._unit)
        form.add_field(lambda: self.tr("&Size"), self._value, number)
        form.add_field(lambda: self.tr("&Paper"), self._paper)
        form.add_field(lambda: self.tr("&Resolution"), self._dpi)
        column = dialog_column(self, 12, _WIDTH)
        column.addWidget(fields)
        column.addWidget(self._result)
        column.addStretch()
        column.addLayout(button_row(self._cancel, self._use))

    @property
    def unit(self) -> Unit:
        """The chosen unit."""
        return list(Unit)[self._unit.currentIndex()]

    def _choose(self, unit: Unit) -> None:
        self._unit.setCurrentIndex(list(Unit).index(unit))

    def _offer_units(self) -> None:
        """Enable the units; without a picture only percent."""
        for index, unit in enumerate(Unit):
            item = self._unit.model().item(index)  # type: ignore[attr-defined]
            item.setEnabled(self._source is not None or unit is Unit.PERCENT)

    def _value_of_factor_1(self) -> float:
        """The number for a factor of 1."""
        if self.unit is Unit.PERCENT:
            return 100.0
        length = self._pixel_length if self.unit is Unit.PRINT else 1
        return self._side_of_source * length

    @property
    def _side_of_source(self) -> int:
        """The pixels of the chosen side of the source."""
        width, height = self._source or (1, 1)
        return {Unit.WIDTH: width, Unit.HEIGHT: height}.get(self.unit, max(width, height))

    @property
    def _pixel_length(self) -> float:
        """The length of a pixel in a print, in the chosen unit of length."""
        return (_INCH if self._lengths.currentIndex() == 0 else 1.0) / self._dpi.value()

    def _show(self) -> None:
        """Show the factor in the chosen unit."""
        printed = self.unit is Unit.PRINT
        with QSignalBlocker(self._value):
            self._value.setDecimals(1 if printed else 0)
            suffix = "" if printed else " %" if self.unit is Unit.PERCENT else " px"
            self._value.setSuffix(suffix)
            self._value.setSingleStep(
                1 if printed else max(1, round(self._value_of_factor_1() / 10))
            )
            self._value.setValue(self._factor * self._value_of_factor_1())
        self._lengths.setVisible(printed)
        for field in (self._dpi, self._paper):
            self._form.setRowVisible(field, printed)
        self._show_paper()
        self._show_result()
        self._form.activate()
        self._fit()

    @property
    def _centimetres(self) -> float:
        """The length of a centimetre in the chosen unit of length."""
        return 1.0 if self._lengths.currentIndex() == 0 else 1 / _INCH

    def _take_paper(self, index: int) -> None:
        """Set the long edge to that of a paper, in its own unit."""
        if index > 0:
            paper = _PAPERS[index - 1]
            self._lengths.setCurrentIndex(1 if paper.imperial else 0)
            self._factor = paper.centimetres * self._centimetres / self._value_of_factor_1()
            self._show()

    def _show_paper(self) -> None:
        """Show the paper of this length; none for any other length."""
        lengths = [round(paper.centimetres * self._centimetres, 1) for paper in _PAPERS]
        value = round(self._value.value(), 1)
        self._paper.setCurrentIndex(lengths.index(value) + 1 if value in lengths else 0)

    @property
    def _number(self) -> float:
        """The number in the chosen unit: exactly that of a paper, which the field shows rounded."""
        if self.unit is Unit.PRINT and self._paper.currentIndex() > 0:
            return _PAPERS[self._paper.currentIndex() - 1].centimetres * self._centimetres
        return self._value.value()

    @property
    def _resulting_dpi(self) -> int:
        """The resolution of the print, which is lower where the factor is limited."""
        return round(self._dpi.value() * self._limited_factor / max(self._factor, 1e-9))

    def _take(self) -> None:
        self._factor = self._number / self._value_of_factor_1()
        self._show_result()

    @property
    def _limited_factor(self) -> float:
        """The nearest factor that the network supports."""
        return min(max(self._factor, _MIN_FACTOR), self._greatest)

    def _confirm(self) -> None:
        self.size_chosen.emit(self._limited_factor, self._side())
        self.accept()

    def _side(self) -> Side | None:
        """The exact side, which the number may show rounded."""
        if self.unit is Unit.PERCENT or self._source is None:
            return None
        printed = self.unit is Unit.PRINT
        axis = Unit.LONG_EDGE if printed else self.unit
        pixels = int(self._factor * self._side_of_source + 0.5)
        return Side(axis.value, pixels, self._greatest, self._resulting_dpi if printed else None)

    def _set_texts(self) -> None:
        self.setWindowTitle(self.tr("Custom size"))
        names = (
            self.tr("Width"),
            self.tr("Height"),
            self.tr("Long edge"),
            self.tr("Percent"),
            self.tr("Print size (long edge)"),
        )
        for index, name in enumerate(names):
            self._unit.setItemText(index, name)
        for index, name in enumerate((self.tr("cm"), self.tr("inches"))):
            self._lengths.setItemText(index, name)
        self._lengths.setAccessibleName(self.tr("Unit of length"))
        self._paper.setItemText(0, self.tr("Custom"))
        self._cancel.setText(self.tr("Cancel"))
        self._use.setText(self.tr("Use this size"))
        self._show_result()

    def _show_result(self) -> None:
        parts = []
        factor = self._limited_factor
        if factor != self._factor:
            limit = (
                self.tr("The maximum is {factor}.")
                if factor > 1
                else self.tr("The minimum is {factor}.")
            )
            parts.append(limit.format(factor=titles.factor(factor)))
        if self._source is not None:
            width, height = (int(side * factor + 0.5) for side in self._source)
            size = self.tr("{size} pixels, {factor}")
            if self.unit is Unit.PRINT:
                size = self.tr("{print} {unit} at {dpi} dpi: {size} pixels, {factor}")
            pixel = self._pixel_length * self._dpi.value() / self._resulting_dpi
            parts.append(
                size.format(
                    size=titles.size(width, height),
                    factor=titles.factor(factor),
                    print=f"{decimal(width * pixel, 1)} × {decimal(height * pixel, 1)}",
                    unit=self._lengths.currentText(),
                    dpi=self._resulting_dpi,
                )
            )
        self._result.setText(" ".join(parts))
        self._fit()

    def _fit(self) -> None:
        """Take the height that the texts need, or the rows would share too little."""
        layout = self.layout()
        if layout is not None:
            width = max(self.width(), layout.totalMinimumSize().width())
            self.resize(width, layout.totalHeightForWidth(width))


def _unit_of(side: Side | None) -> Unit:
    """The unit in which the current size was entered."""
    if side is None:
        return Unit.WIDTH
    return Unit.PRINT if side.dpi else Unit(side.axis)

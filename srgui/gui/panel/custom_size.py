"""The dialog for a custom size: in pixels, in percent, or of a print."""

from __future__ import annotations

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
from srgui.gui.panel.papers import INCH, PAPERS, Paper, papers_with
from srgui.gui.panel.size_text import Print, limit_text, size_text
from srgui.gui.text.retranslate import on_language_change
from srgui.gui.widgets.form import Form
from srgui.gui.widgets.layouts import button_row, dialog_column
from srgui.gui.widgets.wheel import only_with_focus

_WIDTH = 400
_MAX_VALUE = 999_999
_MIN_FACTOR = 1.0
_ROUNDED = 0.051  # the greatest difference of a length from that in the field
_DPI = 300  # for prints that are viewed from close up


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
        self._paper, self._placement = QComboBox(), QComboBox()
        self._paper.addItems(["", *(paper.name for paper in PAPERS)])
        self._placement.addItems(["", ""])
        only_with_focus(self._unit, self._value, self._lengths)
        only_with_focus(self._dpi, self._paper, self._placement)
        self._result = QLabel()
        self._result.setWordWrap(True)
        self._result.setMinimumHeight(3 * self._result.fontMetrics().lineSpacing())
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
        self._placement.activated.connect(self._take_paper)
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
        form.add_field(lambda: self.tr("P&lacement"), self._placement)
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
        return (INCH if self._lengths.currentIndex() == 0 else 1.0) / self._dpi.value()

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
        for field in (self._dpi, self._paper, self._placement):
            self._form.setRowVisible(field, printed)
        self._show_paper()
        self._show_result()
        self._form.activate()
        self._fit()

    @property
    def _centimetres(self) -> float:
        """The length of a centimetre in the chosen unit of length."""
        return 1.0 if self._lengths.currentIndex() == 0 else 1 / INCH

    @property
    def _chosen_paper(self) -> Paper | None:
        """The chosen paper; None for any other size."""
        index = self._paper.currentIndex()
        return PAPERS[index - 1] if index > 0 else None

    @property
    def _fill(self) -> bool:
        """True if the paper is to be filled."""
        return self._placement.currentIndex() == 1

    def _length_on(self, paper: Paper, *, fill: bool) -> float:
        """The long edge of the picture on a paper, in the chosen unit of length."""
        return paper.long_edge(self._shape, fill=fill) * self._centimetres

    @property
    def _shape(self) -> float:
        """The ratio of the long edge of the picture to its short one."""
        width, height = self._source or (1, 1)
        return max(width, height) / min(width, height)

    def _take_paper(self) -> None:
        """Set the long edge to that of the picture on a paper, in the unit of that."""
        paper = self._chosen_paper
        if paper is None:
            self._placement.setEnabled(False)
            self._show_result()
            return
        self._lengths.setCurrentIndex(1 if paper.imperial else 0)
        self._factor = self._length_on(paper, fill=self._fill) / self._value_of_factor_1()
        self._show()

    def _show_paper(self) -> None:
        """Show the paper on which the picture has this length; none for any other length."""
        unit = self._centimetres
        entered = self._value.value() / unit, _ROUNDED / unit
        exact = self._factor * self._value_of_factor_1() / unit, self._pixel_length / unit
        matching = papers_with(self._shape, entered, exact)
        chosen = self._paper.currentIndex(), self._fill
        found = chosen if chosen in matching else next(iter(matching), None)
        self._paper.setCurrentIndex(0 if found is None else found[0])
        if found is not None:
            self._placement.setCurrentIndex(1 if found[1] else 0)
        self._placement.setEnabled(found is not None)

    @property
    def _number(self) -> float:
        """The number in the chosen unit: exactly that of a paper, which the field shows rounded."""
        paper = self._chosen_paper
        if self.unit is Unit.PRINT and paper is not None:
            return self._length_on(paper, fill=self._fill)
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
        self._placement.setItemText(0, self.tr("Fit: all of the picture, with a margin"))
        self._placement.setItemText(1, self.tr("Fill: no margin, edges are cut off"))
        self._cancel.setText(self.tr("Cancel"))
        self._use.setText(self.tr("Use this size"))
        self._show_result()

    def _show_result(self) -> None:
        factor = self._limited_factor
        parts = [limit_text(self._factor, factor)]
        if self._source is not None:
            parts.append(size_text(self._source, factor, self._print))
        self._result.setText(" ".join(filter(None, parts)))
        self._fit()

    @property
    def _print(self) -> Print | None:
        """The print that is wanted, if any."""
        if self.unit is not Unit.PRINT:
            return None
        return Print(
            self._resulting_dpi,
            self._centimetres,
            self._lengths.currentText(),
            self._chosen_paper,
            self._fill,
        )

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

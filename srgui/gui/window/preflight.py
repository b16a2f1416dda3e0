"""The question before a large run: its cost, and cheaper alternatives."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from srgui.engine.ensemble import TRANSFORMS
from srgui.engine.planning.plan import Plan
from srgui.gui.service.cost import Cost
from srgui.gui.text import titles
from srgui.gui.text.numbers import decimal
from srgui.gui.text.retranslate import on_language_change

_SMALLER_FACTORS = (4.0, 3.0, 2.0)
_NARROW = 760  # pixels of width
_HUGE = 250_000_000  # pixels from which their number is named
_LONG = 120.0  # seconds from which an alternative is recommended
_LEVELS = (4.0, 2.0)  # for a factor in between, a pyramid computes the next level


class Preflight(QWidget):
    """Show output size, time and memory of a run; offer to start it, or a cheaper one.

    Signals:
        start_wanted
        factor_wanted(float): use this factor instead.
        quick_wanted: use the fastest network instead.
        ordinary_wanted: do without the ensemble of eight runs.
        part_wanted: enlarge only the visible part.
        crop_wanted: enlarge the visible part as a picture of its own, since memory is short.
    """

    start_wanted = Signal()
    factor_wanted = Signal(float)
    quick_wanted = Signal()
    ordinary_wanted = Signal()
    part_wanted = Signal()
    crop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preflight")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._plan: Plan | None = None
        self._cost = Cost(0, 0, 0)
        self._headline, self._details = QLabel(), QLabel()
        self._headline.setProperty("cardTitle", True)
        self._details.setProperty("quiet", True)
        self._ordinary, self._smaller = QPushButton(), QPushButton()
        self._quick, self._start = QPushButton(), QPushButton()
        self._part = QPushButton()
        self._part.clicked.connect(self._choose_part)
        self._smaller.clicked.connect(lambda: self.factor_wanted.emit(self._smaller_factor()))
        self._ordinary.clicked.connect(self.ordinary_wanted)
        self._quick.clicked.connect(self.quick_wanted)
        self._start.clicked.connect(self.start_wanted)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        for label in (self._headline, self._details):
            label.setWordWrap(True)
            texts.addWidget(label)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        for button in (self._start, self._part, self._quick, self._smaller, self._ordinary):
            buttons.addWidget(button)
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.setContentsMargins(16, 8, 16, 8)
        self._rows.setSpacing(8)
        self._rows.addLayout(texts, 1)
        self._rows.addLayout(buttons)
        on_language_change(self, self._set_texts)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the buttons below the texts if it is narrow."""
        super().resizeEvent(event)
        narrow = self.width() < _NARROW
        directions = QBoxLayout.Direction
        self._rows.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)

    def show_plan(self, plan: Plan, cost: Cost) -> None:
        """Ask whether to start a run that is planned like this, at this cost."""
        self._plan, self._cost = plan, cost
        self._set_texts()

    def _choose_part(self) -> None:
        (self.part_wanted if self._cost.fits else self.crop_wanted).emit()

    def _smaller_factor(self) -> float | None:
        """The next smaller of the common factors."""
        if self._plan is None:
            return None
        factors = _LEVELS if self._plan.steps[-1].info.kind == "level" else _SMALLER_FACTORS
        return next((factor for factor in factors if factor < self._plan.scale), None)

    def _set_texts(self) -> None:
        self._quick.setText(self.tr("Use LapSRN instead"))
        self._ordinary.setText(self.tr("Without best quality"))
        self._part.setText(self.tr("Only the visible part"))
        self._part.setToolTip(
            self.tr("Enlarges the part that is visible at 100 %; the rest may follow")
            if self._cost.fits
            else self.tr(
                "Crops the part that is visible at 100 % and enlarges it as a separate picture"
            )
        )
        self._start.setText(self.tr("Start"))
        smaller = titles.factor(self._smaller_factor() or _SMALLER_FACTORS[-1])
        self._smaller.setText(self.tr("Use {factor} instead").format(factor=smaller))
        if self._plan is not None:
            self._offer(self._plan)
            self._show_cost(self._plan)

    def _offer(self, plan: Plan) -> None:
        """Offer alternatives; the best one is the main button if the run is heavy."""
        smaller = self._smaller_factor()
        slow = plan.steps[-1].info.kind != "level"
        alternatives = {
            self._ordinary: plan.enhancement.ensemble,
            self._smaller: smaller is not None and not plan.enhancement.ensemble,
            self._quick: slow and smaller is None and not plan.enhancement.ensemble,
        }
        heavy = not self._cost.fits or self._cost.seconds >= _LONG
        best = next((button for button, offered in alternatives.items() if offered), self._part)
        for button, offered in (alternatives | {self._part: heavy}).items():
            button.setVisible(offered)
            _make_primary(button, heavy and button is best)
        _make_primary(self._start, not heavy)
        if heavy:
            self._start.setText(self.tr("Start anyway"))

    def _show_cost(self, plan: Plan) -> None:
        memory, free = titles.data(self._cost.memory), titles.data(self._cost.free)
        time, size = titles.estimate(self._cost.seconds), titles.size(plan.width, plan.height)
        details = self.tr("{size} pixels, {memory} of memory.")
        if not self._cost.fits:
            headline = self.tr("This needs {memory} of memory; {free} are free")
            details = self.tr("{size} pixels, {time}. Other programs may slow down.")
        elif plan.enhancement.ensemble:
            headline = self.tr("Best quality takes {time} instead of {once}")
        elif plan.width * plan.height >= _HUGE:
            headline = self.tr("{millions} megapixels take {time}")
        else:
            headline = self.tr("This takes {time}")
        once = titles.estimate(self._cost.seconds / len(TRANSFORMS))
        millions = decimal(plan.width * plan.height / 1e6, 0)
        values = {"memory": memory, "free": free, "time": time, "once": once, "millions": millions}
        self._headline.setText(headline.format(**values))
        self._details.setText(details.format(size=size, memory=memory, time=time))


def _make_primary(button: QPushButton, primary: bool) -> None:
    button.setProperty("primary", primary)
    button.style().unpolish(button)
    button.style().polish(button)

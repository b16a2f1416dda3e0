"""What a large run would cost, before it starts."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from srgui.engine.ensemble import TRANSFORMS
from srgui.engine.planning.plan import Plan
from srgui.gui.service.cost import Cost, cost
from srgui.gui.text import titles
from srgui.gui.text.retranslate import on_language_change

_WAYS_OUT = (4.0, 3.0, 2.0)  # factors
_NARROW = 760  # pixels of width
_LONG = 120.0  # seconds; what takes longer is a burden
_LEVELS = (4.0, 2.0)  # a pyramid takes as long for a factor between as for the next level


class Preflight(QWidget):
    """Tells output size, time and memory of a run; offers a smaller one, or starts it anyway.

    Signals:
        start_wanted
        factor_wanted(float): rather this factor.
        quick_wanted: rather the quickest network.
        ordinary_wanted: rather without the ensemble of eight runs.
        part_wanted: rather only what is visible.
    """

    start_wanted = Signal()
    factor_wanted = Signal(float)
    quick_wanted = Signal()
    ordinary_wanted = Signal()
    part_wanted = Signal()

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
        self._part.clicked.connect(self.part_wanted)
        self._smaller.clicked.connect(lambda: self.factor_wanted.emit(self._way_out()))
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
        on_language_change(self, self._say)
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, the buttons stand below the texts."""
        super().resizeEvent(event)
        narrow = self.width() < _NARROW
        directions = QBoxLayout.Direction
        self._rows.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)

    def show_plan(self, plan: Plan) -> None:
        """Ask whether this run shall start."""
        self._plan, self._cost = plan, cost(plan)
        self._say()
        self.show()

    def _way_out(self) -> float | None:
        """The next smaller of the usual factors."""
        if self._plan is None:
            return None
        ways = _LEVELS if self._plan.steps[-1].info.kind == "level" else _WAYS_OUT
        return next((factor for factor in ways if factor < self._plan.scale), None)

    def _say(self) -> None:
        self._quick.setText(self.tr("Use LapSRN instead"))
        self._ordinary.setText(self.tr("Without best quality"))
        self._part.setText(self.tr("Only the visible part"))
        self._part.setToolTip(
            self.tr("Enlarges what the view shows at 100 %, as a picture of its own")
        )
        self._start.setText(self.tr("Start"))
        smaller = titles.factor(self._way_out() or _WAYS_OUT[-1])
        self._smaller.setText(self.tr("Use {factor} instead").format(factor=smaller))
        if self._plan is not None:
            self._offer(self._plan)
            self._tell_cost(self._plan)

    def _offer(self, plan: Plan) -> None:
        """The way out that serves most, as the main button if the run is a burden."""
        smaller = self._way_out()
        slow = plan.steps[-1].info.kind != "level"
        ways = {
            self._ordinary: plan.enhancement.ensemble,
            self._smaller: smaller is not None and not plan.enhancement.ensemble,
            self._quick: slow and smaller is None and not plan.enhancement.ensemble,
        }
        burden = not self._cost.fits or self._cost.seconds >= _LONG
        best = next((way for way, offered in ways.items() if offered), self._part)
        for way, offered in (ways | {self._part: burden}).items():
            way.setVisible(offered)
            _make_primary(way, burden and way is best)
        _make_primary(self._start, not burden)
        if burden:
            self._start.setText(self.tr("Start anyway"))

    def _tell_cost(self, plan: Plan) -> None:
        memory, free = titles.data(self._cost.memory), titles.data(self._cost.free)
        time, size = titles.duration(self._cost.seconds), titles.size(plan.width, plan.height)
        details = self.tr("{size} pixels, {memory} of memory.")
        if not self._cost.fits:
            headline = self.tr("This needs {memory} of memory, {free} are free")
            details = self.tr("{size} pixels, about {time}. Other programs may become slow.")
        elif plan.enhancement.ensemble:
            headline = self.tr("Best quality takes about {time} instead of {once}")
        else:
            headline = self.tr("This takes about {time}")
        once = titles.duration(self._cost.seconds / len(TRANSFORMS))
        self._headline.setText(headline.format(memory=memory, free=free, time=time, once=once))
        self._details.setText(details.format(size=size, memory=memory, time=time))


def _make_primary(button: QPushButton, primary: bool) -> None:
    button.setProperty("primary", primary)
    button.style().unpolish(button)
    button.style().polish(button)

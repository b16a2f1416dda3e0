"""What a large run would cost, before it starts."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from srgui.engine.ensemble import TURNS
from srgui.engine.plan import Plan
from srgui.gui.wording import worded
from srgui.gui.work import titles
from srgui.gui.work.cost import Cost, cost

_WAYS_OUT = (4.0, 3.0, 2.0)  # factors
_LEVELS = (4.0, 2.0)  # a pyramid takes as long for a factor between as for the next level


class Preflight(QWidget):
    """Tells output size, time and memory of a run; starts it, or offers a smaller one.

    Signals:
        start_wanted
        factor_wanted(float): rather this factor.
        ordinary_wanted: rather without the ensemble of eight runs.
    """

    start_wanted = Signal()
    factor_wanted = Signal(float)
    ordinary_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preflight")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._plan: Plan | None = None
        self._cost = Cost(0, 0, 0)
        self._headline, self._details = QLabel(), QLabel()
        self._headline.setProperty("cardTitle", True)
        self._details.setProperty("quiet", True)
        self._ordinary, self._smaller, self._start = QPushButton(), QPushButton(), QPushButton()
        self._start.setProperty("primary", True)
        self._smaller.clicked.connect(lambda: self.factor_wanted.emit(self._way_out()))
        self._ordinary.clicked.connect(self.ordinary_wanted)
        self._start.clicked.connect(self.start_wanted)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        for label in (self._headline, self._details):
            label.setWordWrap(True)
            texts.addWidget(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 12, 12)
        row.setSpacing(8)
        row.addLayout(texts, 1)
        row.addSpacing(16)
        row.addWidget(self._ordinary)
        row.addWidget(self._smaller)
        row.addWidget(self._start)
        worded(self, self._say)
        self.hide()

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
        self._start.setText(self.tr("Start"))
        self._ordinary.setText(self.tr("Without best quality"))
        plan, smaller = self._plan, self._way_out()
        best = plan is not None and plan.ensemble
        self._ordinary.setVisible(best)
        self._smaller.setVisible(smaller is not None and not best)
        if plan is None:
            return
        memory, free = titles.data(self._cost.memory), titles.data(self._cost.free)
        time, size = titles.duration(self._cost.seconds), titles.size(plan.width, plan.height)
        if self._cost.fits and best:
            once = titles.duration(self._cost.seconds / len(TURNS))
            text = self.tr("Best quality takes about {time} instead of {once}")
            self._headline.setText(text.format(time=time, once=once))
            details = self.tr("{size} pixels, {memory} of memory.")
        elif self._cost.fits:
            self._headline.setText(self.tr("This takes about {time}").format(time=time))
            details = self.tr("{size} pixels, {memory} of memory.")
        else:
            self._headline.setText(
                self.tr("This needs {memory} of memory, {free} are free").format(
                    memory=memory, free=free
                )
            )
            details = self.tr("{size} pixels, about {time}. Other programs may become slow.")
        self._details.setText(details.format(size=size, memory=memory, time=time))
        if smaller is not None:
            text = self.tr("Rather {factor}").format(factor=titles.factor(smaller))
            self._smaller.setText(text)

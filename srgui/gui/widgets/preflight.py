"""What a long run would cost, before it starts."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from srgui.engine.plan import Plan
from srgui.gui.work import titles


class Preflight(QWidget):
    """Tells output size, time and memory of a run, and starts it when the person wants it.

    Signals:
        start_wanted
    """

    start_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preflight")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._headline = QLabel()
        self._headline.setProperty("cardTitle", True)
        self._details = QLabel()
        self._details.setProperty("quiet", True)
        start = QPushButton(self.tr("Start"))
        start.setProperty("primary", True)
        start.clicked.connect(self.start_wanted)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._headline)
        texts.addWidget(self._details)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 12, 12)
        row.setSpacing(24)
        row.addLayout(texts, 1)
        row.addWidget(start)
        self.hide()

    def show_plan(self, plan: Plan) -> None:
        """Ask whether this run shall start."""
        self._headline.setText(
            self.tr("This takes about {time}").format(time=titles.duration(plan.seconds))
        )
        self._details.setText(
            self.tr("{size} pixels, {memory} of memory. A smaller factor is quicker.").format(
                size=titles.size(plan.width, plan.height), memory=titles.data(_memory(plan))
            )
        )
        self.show()


def _memory(plan: Plan) -> int:
    """Bytes of the engine and of all the pictures that the window keeps."""
    pixels = sum(step.height * step.width for step in plan.steps)
    return plan.memory + pixels * 9  # 3 to write, 4 to show and a third of that for zooming out

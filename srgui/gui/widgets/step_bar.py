"""The results that a network passes on its way, to step through."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from srgui.engine.plan import StepPlan
from srgui.gui.widgets.segmented import Segmented
from srgui.gui.wording import worded
from srgui.gui.work import titles


class StepBar(QWidget):
    """2× · 4× · 8× for a pyramid, 1 to 16 and the ensemble for recursions.

    Nothing is shown for a network with a single result. A step that is still being computed can
    be chosen too.

    Signals:
        step_chosen(int): look at this step.
    """

    step_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = QLabel()
        self._label.setProperty("quiet", True)
        self._steps: Sequence[StepPlan] = ()
        self._segments = Segmented("", self)
        self._segments.chosen.connect(self.step_chosen)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._label)
        row.addWidget(self._segments)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        worded(self, self._say)
        self.hide()

    def set_steps(self, steps: Sequence[StepPlan]) -> None:
        """Offer these steps, none of them ready."""
        self._steps = steps
        self._say()
        for index in range(len(steps)):
            self._segments.mark(index, True)
        self.setVisible(len(steps) > 1)

    def _say(self) -> None:
        steps, infos = self._steps, [step.info for step in self._steps]
        self._segments.setAccessibleName(self.tr("Steps of the network"))
        recursive = any(info.kind == "recursion" for info in infos)
        self._label.setText(self.tr("Recursions") if recursive else self.tr("Levels"))
        labels = [
            str(info.number) if info.kind == "recursion" else titles.step(info).capitalize()
            for info in infos
        ]
        names = [
            f"{titles.step(step.info)}, {titles.size(step.width, step.height)}" for step in steps
        ]
        self._segments.set_labels(labels, names)

    def show_step(self, step: int) -> None:
        """Show which step is looked at."""
        self._segments.choose(step)

    def finish_step(self, step: int) -> None:
        """Show that a step is complete."""
        self._segments.mark(step, False)

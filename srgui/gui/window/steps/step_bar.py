"""The intermediate results of a network, to step through."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QWidget,
)

from srgui.engine.planning.plan import StepPlan
from srgui.gui.text import titles
from srgui.gui.text.numbers import decimal
from srgui.gui.text.retranslate import on_language_change
from srgui.gui.theme.theme import Tokens
from srgui.gui.widgets.horizontal_scroll import HorizontalScroll
from srgui.gui.widgets.segmented import Segmented
from srgui.gui.window.steps.step_button import StepButton
from srgui.gui.window.top_bar import icon_button


class StepBar(QWidget):
    """Show 2x, 4x, 8x for a pyramid, 1 to 16 and the result for recursions, with thumbnails.

    Bars below the recursions show their weights in the result. For a network with a single result
    the bar is hidden. A step can be chosen before it is complete.

    Signals:
        step_chosen(int): a step was chosen.
    """

    step_chosen = Signal(int)

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._label = QLabel()
        self._label.setProperty("quiet", True)
        self._steps: Sequence[StepPlan] = ()
        self._suppressed = False
        self._segments = Segmented("", self, lambda: StepButton(self._tokens))
        self._segments.chosen.connect(self.step_chosen)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._label)
        self._strip = HorizontalScroll(self._segments, self._chosen)
        row.addWidget(self._strip, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        on_language_change(self, self._set_texts)
        self.hide()

    def add_button(self, action: QAction) -> None:
        """Add a button for an action after the steps."""
        self._row.addWidget(icon_button(action))

    def set_tokens(self, tokens: Tokens) -> None:
        """Paint with the colours of a theme."""
        self._tokens = tokens
        for button in self._buttons():
            button.set_tokens(tokens)

    def set_steps(self, steps: Sequence[StepPlan]) -> None:
        """Offer these steps, none of them complete."""
        self._steps = steps
        self._set_texts()
        heaviest = max((abs(step.info.weight or 0.0) for step in steps), default=0.0)
        for index, (step, button) in enumerate(zip(steps, self._buttons(), strict=True)):
            weight = step.info.weight
            share = None if weight is None else weight / (heaviest or 1.0)
            button.set_share(share, barred=heaviest > 0)
            button.set_thumbnail(None)
            self._segments.mark(index, True)
        self._show()

    def suppress(self, suppressed: bool) -> None:
        """Hide the steps while results of several networks are seen, or show them again."""
        self._suppressed = suppressed
        self._show()

    def _show(self) -> None:
        self.setVisible(len(self._steps) > 1 and not self._suppressed)

    def _set_texts(self) -> None:
        steps, infos = self._steps, [step.info for step in self._steps]
        self._segments.setAccessibleName(self.tr("Steps of the network"))
        self._label.setText(self.tr("Steps"))
        self._segments.set_labels(
            [titles.short_step(info) for info in infos], [self._name(step) for step in steps]
        )
        for button in self._buttons():
            button.setMinimumWidth(button.minimumSizeHint().width())
        self._strip.updateGeometry()

    def _name(self, step: StepPlan) -> str:
        name = f"{titles.step(step.info)}, {titles.size(step.width, step.height)}"
        if step.info.weight is None:
            return name
        share = self.tr("{percent} % of the result")
        return f"{name}, {share.format(percent=decimal(100 * step.info.weight, 1))}"

    def _chosen(self) -> StepButton | None:
        return next((button for button in self._buttons() if button.isChecked()), None)

    def _buttons(self) -> list[StepButton]:
        return [b for b in self._segments.buttons() if isinstance(b, StepButton)]

    def show_step(self, step: int) -> None:
        """Mark the visible step."""
        self._segments.choose(step)
        self._strip.reveal()

    def finish_step(self, step: int) -> None:
        """Mark a step as complete."""
        self._segments.mark(step, False)

    def show_labels(self, shown: bool) -> None:
        """Show the label next to the steps, or hide it to save room."""
        self._label.setVisible(shown)

    def show_thumbnail(self, step: int, image: QImage) -> None:
        """Show a thumbnail of a step, which may be incomplete."""
        buttons = self._buttons()
        if step < len(buttons):
            buttons[step].set_thumbnail(image)

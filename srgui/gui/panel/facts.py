"""Short facts about the shown picture."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from srgui.gui.library.item import Item
from srgui.gui.library.result import Result
from srgui.gui.service.cost import cost
from srgui.gui.service.courtesy import Occasion, fact
from srgui.gui.text import titles


class Facts(QWidget):
    """A small table of names and values."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._labels: list[tuple[QLabel, QLabel]] = []

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show these pairs of name and value."""
        while len(self._labels) < len(facts):
            self._add_row()
        for row, (name, value) in enumerate(self._labels):
            used = row < len(facts)
            name.setVisible(used)
            value.setVisible(used)
            if used:
                name.setText(facts[row][0])
                value.setText(facts[row][1])
                value.setAccessibleName(": ".join(facts[row]))

    def _add_row(self) -> None:
        name, value = QLabel(), QLabel()
        name.setProperty("quiet", True)
        value.setAlignment(Qt.AlignmentFlag.AlignRight)
        row = len(self._labels)
        self._grid.addWidget(name, row, 0)
        self._grid.addWidget(value, row, 1)
        self._labels.append((name, value))


def facts_of(
    item: Item | None, result: Result | None, busy: bool, occasion: Occasion = Occasion.NONE
) -> list[tuple[str, str]]:
    """Return names and values of facts about a result besides its size; while `busy`, with what is
    going to be mixed into it, and the processors that are left free on this occasion. The time is
    that of a finished run; of another one the status shows it.
    """
    if item is None or item.picture is None or result is None:
        return []
    translate = QCoreApplication.translate
    picture, coming = item.picture, len(result.missing(item.choice)) if busy else 0
    memory = cost(result.plan, result.runs + coming).memory
    facts = [
        (translate("Facts", "Memory"), titles.data(memory)),
    ]
    if result.seconds is not None and not coming:
        facts.append((translate("Facts", "Time"), titles.duration(result.seconds)))
    if result.plan.runtime:
        facts.append((translate("Facts", "Runtime"), titles.runtime(result.plan)))
    if busy and (processors := fact(occasion, result.choice.compute.threads)):
        facts.append(processors)
    if picture.bits > 8:
        depth = translate("Facts", "{bits} bits per channel").format(bits=picture.bits)
        facts.append((translate("Facts", "Depth"), depth))
    return facts

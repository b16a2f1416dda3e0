"""Short facts about the shown picture."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QWidget

from srgui.gui.library.item import Item
from srgui.gui.library.result import Result
from srgui.gui.service.cost import cost
from srgui.gui.service.courtesy import Occasion, fact
from srgui.gui.text import titles


@dataclass(frozen=True)
class Fact:
    """A fact about the shown result."""

    name: str
    value: str
    seen: bool = True  # in the panel, else in the tool tip only
    named: bool = False  # on a line of its own, with its name


class Facts(QLabel):
    """Show facts, such as "16 bits per channel"; all of them are in the tool tip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("quiet", True)
        self.setWordWrap(True)

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show these facts."""
        seen = [fact for fact in facts if fact.seen]
        line = " · ".join(fact.value for fact in seen if not fact.named)
        named = [_with_name(fact) for fact in seen if fact.named]
        self.setText("\n".join(filter(None, [line, *named])))
        self.setVisible(bool(self.text()))
        self.setToolTip(described(facts))
        self.setAccessibleName(", ".join(map(_with_name, facts)))


def described(facts: Sequence[Fact]) -> str:
    """Return all facts with their names, a line each."""
    return "\n".join(map(_with_name, facts))


def _with_name(fact: Fact) -> str:
    return f"{fact.name}: {fact.value}"


def facts_of(
    item: Item | None, result: Result | None, busy: bool, occasion: Occasion = Occasion.NONE
) -> list[Fact]:
    """Return facts about a result besides its size; while `busy`, with what is going to be mixed
    into it, and the processors that are left free on this occasion. The time is that of a finished
    run; of another one the status shows it.
    """
    if item is None or item.picture is None or result is None:
        return []
    translate = QCoreApplication.translate
    picture, coming = item.picture, len(result.missing(item.choice)) if busy else 0
    memory = cost(result.plan, result.runs + coming).memory
    facts = [Fact(translate("Facts", "Memory"), titles.data(memory), seen=False)]
    if result.seconds is not None and not coming:  # which the card and the status show
        time = titles.duration(result.seconds)
        facts.insert(0, Fact(translate("Facts", "Time"), time, seen=False))
    if picture.bits > 8:
        depth = translate("Facts", "{bits} bits per channel").format(bits=picture.bits)
        facts.append(Fact(translate("Facts", "Depth"), depth))
    if result.plan.runtime:
        runtime = titles.runtime(result.plan)
        facts.append(Fact(translate("Facts", "Runtime"), runtime, seen=False))
    if busy and (processors := fact(occasion, result.choice.compute.threads)):
        facts.append(Fact(*processors, named=True))
    return facts

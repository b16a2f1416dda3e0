"""Texts that follow the language while the window is open."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction


def on_language_change(owner: QObject, say: Callable[[], object]) -> None:
    """Call `say`, which sets texts, now and whenever the language changes.

    `owner` is a widget, or an object that has one among its parents; with that the promise ends.
    """
    parent: QObject | None = owner
    while parent is not None and not parent.isWidgetType():
        parent = parent.parent()
    if parent is None:
        raise ValueError("only what belongs to a widget hears of a change of language")
    _Wording(parent, say)
    say()


def plain_text(action: QAction) -> str:
    """What an action is called where it is neither a menu's entry nor a button."""
    return re.sub(r"\(&\w\)|&", "", action.text()).rstrip("…")


class _Wording(QObject):
    """Qt tells a widget's children, whatever they are, that the language has changed."""

    def __init__(self, owner: QObject, say: Callable[[], object]) -> None:
        super().__init__(owner)
        self._say = say

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
            return True
        return super().event(event)

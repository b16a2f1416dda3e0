"""Update texts when the language changes."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction


def on_language_change(owner: QObject, set_texts: Callable[[], object]) -> None:
    """Call `set_texts` now and whenever the language changes, until `owner` is deleted.

    `owner` is a widget, or an object with a widget among its parents.
    """
    parent: QObject | None = owner
    while parent is not None and not parent.isWidgetType():
        parent = parent.parent()
    if parent is None:
        raise ValueError("the owner of texts must belong to a widget")
    _LanguageWatch(parent, set_texts)
    set_texts()


def plain_text(action: QAction) -> str:
    """Return the text of an action without mnemonic, ellipsis and the key behind a tab."""
    return re.sub(r"\(&\w\)|&|\t.*", "", action.text()).rstrip("…")


class _LanguageWatch(QObject):
    """A child of a widget, which Qt notifies of a change of the language."""

    def __init__(self, owner: QObject, set_texts: Callable[[], object]) -> None:
        super().__init__(owner)
        self._set_texts = set_texts

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
            return True
        return super().event(event)

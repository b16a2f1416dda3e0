"""A field for a pattern of file names, whose placeholders are tokens in the person's language."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from srgui.gui.text.retranslate import on_language_change

_TOKEN = re.compile("‹[^‹›]*›")


class PatternEdit(QLineEdit):
    """Show "{name}_{model}" as "‹Name›_‹Network›". A token is removed as a whole; one that is typed
    in braces is recognised.

    Signals:
        pattern_changed(str): the person has changed the pattern.
    """

    pattern_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: dict[str, str] = {}
        self._pattern = ""
        on_language_change(self, self._set_texts)
        self.textChanged.connect(self._take)

    @property
    def pattern(self) -> str:
        """The pattern, with its placeholders in braces."""
        return self._pattern

    def show_pattern(self, pattern: str) -> None:
        """Show a pattern, without a signal."""
        self._pattern = pattern
        self.blockSignals(True)
        self.setText(self._shown(pattern))
        self.blockSignals(False)

    def insert_token(self, token: str) -> None:
        """Insert a placeholder such as "{name}" at the cursor."""
        self.insert(self._shown(token))
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Remove a token as a whole by Backspace and Delete."""
        keys = {Qt.Key.Key_Backspace: re.compile("‹[^‹›]*›$"), Qt.Key.Key_Delete: _TOKEN}
        pattern = keys.get(Qt.Key(event.key()))
        if pattern is not None and not self.hasSelectedText():
            at, back = self.cursorPosition(), event.key() == Qt.Key.Key_Backspace
            found = pattern.search(self.text()[:at]) if back else pattern.match(self.text(), at)
            if found is not None:
                self.setSelection(found.start(), len(found.group()))
        super().keyPressEvent(event)

    def _take(self) -> None:
        text = self.text()
        pattern = text
        for token, name in self._names.items():
            pattern = pattern.replace(name, token)
        shown = self._shown(pattern)
        if shown != text:  # a token was typed in braces
            at = self.cursorPosition() + len(shown) - len(text)
            self.blockSignals(True)
            self.setText(shown)
            self.setCursorPosition(at)
            self.blockSignals(False)
        self._pattern = pattern
        self.pattern_changed.emit(pattern)

    def _shown(self, pattern: str) -> str:
        for token, name in self._names.items():
            pattern = pattern.replace(token, name)
        return pattern

    def _set_texts(self) -> None:
        tokens = (
            ("{name}", self.tr("Name")), ("{model}", self.tr("Network")),
            ("{scale}", self.tr("Factor")), ("{date}", self.tr("Date")),
            ("{counter}", self.tr("Counter")),
        )  # fmt: skip
        self._names = {token: f"‹{text}›" for token, text in tokens}
        self.show_pattern(self._pattern)

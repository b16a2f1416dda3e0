"""The field for the licence of a network."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

_LONGEST = 500  # characters


class LicenceField(QLineEdit):
    """Edit the licence of a network, or a note about it; Escape takes back what was typed.

    Signals:
        given(str): another text was entered.
    """

    given = Signal(str)

    def __init__(self, licence: str, parent: QWidget | None = None) -> None:
        super().__init__(licence, parent)
        self.setMaxLength(_LONGEST)
        self.setPlaceholderText(
            QCoreApplication.translate(
                "Details", "not known; the terms of whoever published the network apply"
            )
        )
        self.setToolTip(
            QCoreApplication.translate("Details", "Enter the licence, or a note about it")
        )
        self.setCursorPosition(0)
        self._before = licence
        self.editingFinished.connect(self._give)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Finish with Return, which would press the dialog's button, and go back with Escape."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._give()
        elif event.key() == Qt.Key.Key_Escape and self.text() != self._before:
            self.setText(self._before)
        else:
            super().keyPressEvent(event)

    def _give(self) -> None:
        text = self.text().strip()
        if text != self._before:
            self._before = text
            self.given.emit(text)

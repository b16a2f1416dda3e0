"""The card of a network."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from srgui.gui.text.retranslate import on_language_change


class NetworkCard(QPushButton):
    """Show the name of a network above one line about it."""

    def __init__(self, title: str, line: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setProperty("card", True)
        self.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        name, about = QLabel(title), QLabel()
        name.setProperty("cardTitle", True)
        about.setProperty("quiet", True)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(12, 7, 12, 8)
        column.setSpacing(0)
        # The style's minimum height of buttons is too small for two lines of text.
        column.setSizeConstraint(QLayout.SizeConstraint.SetMinimumSize)
        for label in (name, about):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            column.addWidget(label)

        def set_texts() -> None:
            about.setText(line())
            self.setAccessibleDescription(line())

        on_language_change(self, set_texts)

    def sizeHint(self) -> QSize:
        """Return the height of the two lines."""
        return self._column.sizeHint()

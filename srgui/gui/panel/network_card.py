"""A network that can be chosen, on a card."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from srgui.gui.text.retranslate import on_language_change


class NetworkCard(QPushButton):
    """A network's name above one line about it."""

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
        # Other buttons may be lower than two lines of text: the style's minimum is not enough here.
        column.setSizeConstraint(QLayout.SizeConstraint.SetMinimumSize)
        for label in (name, about):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            column.addWidget(label)

        def say() -> None:
            about.setText(line())
            self.setAccessibleDescription(line())

        on_language_change(self, say)

    def sizeHint(self) -> QSize:
        """As high as the two lines need."""
        return self._column.sizeHint()

"""The card of a network."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from srgui.gui.text import titles
from srgui.gui.text.retranslate import on_language_change


class NetworkCard(QPushButton):
    """Show the name of a network above one line about it, and its predicted time if known: below
    them or, on a `wide` card, at the right of the name.
    """

    def __init__(
        self,
        title: str,
        line: Callable[[], str],
        *,
        wide: bool = False,
        parent: QWidget | None = None,
    ) -> None:
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
        self._time = QLabel()
        self._seconds: float | None = None
        self._measured = False
        self._time.setProperty("quiet", True)
        self._time.hide()
        for label in (name, about, self._time):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        if wide:
            self._time.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            first = QHBoxLayout()
            first.addWidget(name, 1)
            first.addWidget(self._time)
            column.addLayout(first)
            column.addWidget(about)
        else:
            for label in (name, about, self._time):
                column.addWidget(label)

        def set_texts() -> None:
            about.setText(line())
            self._show_time()
            self.setAccessibleDescription(", ".join(filter(None, (line(), self._time.text()))))

        self._set_texts = set_texts
        on_language_change(self, set_texts)

    def show_time(self, seconds: float | None, *, measured: bool = False) -> None:
        """Show the predicted or `measured` seconds on the shown picture; None while unknown."""
        if (seconds, measured) != (self._seconds, self._measured):
            self._seconds, self._measured = seconds, measured
            self._set_texts()

    def _show_time(self) -> None:
        text = titles.duration if self._measured else titles.estimate
        self._time.setText("" if self._seconds is None else text(self._seconds))
        policy = self._time.sizePolicy()  # a card keeps its height during a run
        policy.setRetainSizeWhenHidden(self._seconds is not None or self._time.isVisible())
        self._time.setSizePolicy(policy)
        self._time.setVisible(self._seconds is not None)

    def sizeHint(self) -> QSize:
        """Return the height of the two lines."""
        return self._column.sizeHint()

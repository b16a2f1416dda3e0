"""A question with two or three answers, in the style of the application."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QWidget

from srgui.gui.widgets.layouts import button_row, dialog_column

_WIDTH = 440


class Question(QDialog):
    """Ask something. The last of the `answers`, each a text and what it does, is the main one, and
    has the focus; Esc does nothing.
    """

    def __init__(
        self,
        title: str,
        text: str,
        details: str,
        answers: Sequence[tuple[str, Callable[[], object]]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(_WIDTH)
        self._headline, self._explanation = QLabel(), QLabel()
        self._headline.setProperty("cardTitle", True)
        self._explanation.setProperty("quiet", True)
        buttons = [self._button(*answer) for answer in answers]
        buttons[-1].setProperty("primary", True)
        buttons[-1].setDefault(True)
        column = dialog_column(self, 8)
        for label in (self._headline, self._explanation):
            label.setWordWrap(True)
            column.addWidget(label)
        self.show_texts(text, details)
        column.addSpacing(16)
        column.addLayout(button_row(*buttons))
        buttons[-1].setFocus()

    def show_texts(self, text: str, details: str) -> None:
        """Show another text and other details."""
        for label, shown in ((self._headline, text), (self._explanation, details)):
            label.setText(shown)
            label.setVisible(bool(shown))

    def _button(self, text: str, answer: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)

        def give() -> None:
            self.accept()
            answer()

        button.clicked.connect(give)
        return button

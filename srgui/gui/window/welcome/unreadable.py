"""The page in place of a picture that can't be read."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from srgui.gui.library.item import Item
from srgui.gui.text.core import translated
from srgui.gui.text.retranslate import on_language_change
from srgui.gui.theme import icons
from srgui.gui.theme.theme import Tokens

_ICON, _WIDTH = 48, 420  # logical pixels


class UnreadablePage(QWidget):
    """Show the name of a file and the reason why it can't be read, with buttons to try again and to
    remove it.

    Signals:
        retry_wanted(list[Item]), closing_wanted(list[Item])
    """

    retry_wanted = Signal(list)
    closing_wanted = Signal(list)

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item: Item | None = None
        self._icon, self._name, self._reason = QLabel(), QLabel(), QLabel()
        self._name.setProperty("cardTitle", True)
        self._reason.setProperty("quiet", True)
        self._retry, self._remove = QPushButton(), QPushButton()
        self._retry.setProperty("primary", True)
        self._retry.clicked.connect(lambda: self.retry_wanted.emit([self._item]))
        self._remove.clicked.connect(lambda: self.closing_wanted.emit([self._item]))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch()
        buttons.addWidget(self._retry)
        buttons.addWidget(self._remove)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.addStretch()
        for label, space in ((self._icon, 12), (self._name, 4), (self._reason, 20)):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setFixedWidth(_WIDTH)
            column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
            column.addSpacing(space)
        column.addLayout(buttons)
        column.addStretch()
        self.set_tokens(tokens)
        on_language_change(self, self._set_texts)

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw with the colours of a theme."""
        self._tokens = tokens
        drawn = icons.pixmap("error", tokens.danger, _ICON, self.devicePixelRatioF())
        self._icon.setPixmap(drawn)
        self.update()

    def show_item(self, item: Item) -> None:
        """Show a picture that can't be read."""
        self._item = item
        self._set_texts()

    def _set_texts(self) -> None:
        self._retry.setText(self.tr("Try again"))
        self._remove.setText(self.tr("Remove"))
        if self._item is not None and self._item.error is not None:
            self._name.setText(self._item.path.name)
            reason = translated(self._item.error.why or self._item.error.what)
            self._reason.setText(f"{reason[:1].upper()}{reason[1:]}.")
            self.setAccessibleName(f"{self._name.text()}: {self._reason.text()}")
            for label in (self._name, self._reason):
                label.ensurePolished()  # the height depends on the style's font
                label.setFixedHeight(label.heightForWidth(_WIDTH))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground."""
        QPainter(self).fillRect(self.rect(), QColor(self._tokens.window))

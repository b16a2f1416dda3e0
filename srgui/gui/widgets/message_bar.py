"""What went wrong or well, in the window and not in the way."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from srgui.errors import SrguiError
from srgui.gui.core_texts import in_words
from srgui.gui.look import icons
from srgui.gui.look.theme import Tokens
from srgui.gui.wording import worded

_ICONS = {"error": ("error", "danger"), "note": ("check", "good"), "offer": ("warning", "warning")}


class MessageBar(QWidget):
    """One message: what failed and why, and what to do about it. It stays until it is closed or
    another one takes its place.
    """

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messageBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._kind = "error"
        self._icon = QLabel()
        self._icon.setFixedSize(20, 20)
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._accepted: Callable[[], object] = self.hide
        self._offer = QPushButton()
        self._offer.clicked.connect(self._accept)
        self._offer.hide()
        self._close = QToolButton()
        self._close.setIconSize(QSize(16, 16))
        worded(self, self._say)
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(12)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self._offer)
        row.addWidget(self._close)
        self.set_tokens(tokens)
        self.hide()

    def _say(self) -> None:
        self._close.setAccessibleName(self.tr("Close this message"))
        self._close.setToolTip(self.tr("Close this message"))

    @property
    def text(self) -> str:
        """The message that is shown, or was last."""
        return self._text.text()

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw with the colours of another theme."""
        self._tokens = tokens
        self._close.setIcon(icons.icon("close", tokens, "muted"))
        self._show_icon()

    def show_error(self, error: SrguiError) -> None:
        """Say what failed, why, and what to do."""
        self._show("error", in_words(error))

    def show_note(self, text: str) -> None:
        """Say that something was done."""
        self._show("note", text)

    def show_offer(self, text: str, wording: str, accepted: Callable[[], object]) -> None:
        """Say something and offer to do something about it, on a button worded like this."""
        self._show("offer", text)
        self._accepted = accepted
        self._offer.setText(wording)
        self._offer.show()

    def _accept(self) -> None:
        self.hide()
        self._accepted()

    def _show(self, kind: str, text: str) -> None:
        self._kind = kind
        self._offer.hide()
        self.setProperty("kind", kind)
        self.style().unpolish(self)
        self.style().polish(self)
        self._text.setText(text)
        self._text.setAccessibleName(text)
        self._show_icon()
        self.show()

    def _show_icon(self) -> None:
        name, token = _ICONS[self._kind]
        colour = getattr(self._tokens, token)
        self._icon.setPixmap(icons.pixmap(name, colour, 20, self.devicePixelRatioF()))

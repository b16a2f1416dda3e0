"""What went wrong or well, over the picture and not in the way."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from srgui.errors import SrguiError
from srgui.gui.text.core import in_words
from srgui.gui.text.retranslate import on_language_change
from srgui.gui.theme import icons
from srgui.gui.theme.theme import Tokens

_ICONS = {"error": ("error", "danger"), "note": ("check", "good"), "offer": ("warning", "warning")}
_SUCCESS = 6000  # milliseconds that a note is shown
_MARGIN, _WIDEST = 16, 760  # logical pixels


class MessageBar(QWidget):
    """One message: what failed and why, and what to do about it. It stays until it is closed or
    another one takes its place; a note about a success goes by itself, unless the mouse is on it.

    Attributes:
        error: the error that is shown, or None.
    """

    def __init__(
        self, tokens: Tokens, parent: QWidget | None = None, *, success: int = _SUCCESS
    ) -> None:
        super().__init__(parent)
        self.error: SrguiError | None = None
        self._area: QWidget | None = None
        self._wording: Callable[[], tuple[str, str]] = lambda: ("", "")
        self._passing = QTimer(self)
        self._passing.setSingleShot(True)
        self._passing.setInterval(success)
        self._passing.timeout.connect(self._pass)
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
        on_language_change(self, self._say)
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
        text, offer = self._wording()
        self._text.setText(text)
        self._text.setAccessibleName(text)
        self._offer.setText(offer)
        self._offer.setVisible(bool(offer))
        self._place()

    @property
    def text(self) -> str:
        """The message that is shown, or was last."""
        return self._text.text()

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw with the colours of another theme."""
        self._tokens = tokens
        self._close.setIcon(icons.icon("close", tokens, "muted"))
        self._show_icon()

    def lie_over(self, area: QWidget) -> None:
        """Lie at the lower edge of this widget, over it and not beside it."""
        self._area = area
        self.setParent(area.parentWidget())
        area.installEventFilter(self)
        self.hide()

    def show_error(self, error: SrguiError) -> None:
        """Say what failed, why, and what to do."""
        self._show("error", lambda: (in_words(error), ""))
        self.error = error

    def show_note(self, text: Callable[[], str]) -> None:
        """Say for a while that something was done, in the language of then."""
        self._show("note", lambda: (text(), ""))
        self._passing.start()

    def show_work(self, text: Callable[[], str]) -> None:
        """Say that something is being done, until another message tells how it ended."""
        self._show("note", lambda: (text(), ""))

    def show_offer(
        self, wording: Callable[[], tuple[str, str]], accepted: Callable[[], object]
    ) -> None:
        """Say something and offer to do something about it; `wording` gives the text and what is
        written on the button.
        """
        self._show("offer", wording)
        self._accepted = accepted

    def show_success(
        self, wording: Callable[[], tuple[str, str]], accepted: Callable[[], object]
    ) -> None:
        """Say for a while that something was done and offer what may come next."""
        self._show("note", wording)
        self._accepted = accepted
        self._passing.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay where the area below is."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        if self._area is None:
            return
        area = self._area.geometry()
        width = min(area.width() - 2 * _MARGIN, _WIDEST)
        height = max(self.heightForWidth(width), self.minimumSizeHint().height())
        left, bottom = area.left() + (area.width() - width) // 2, area.bottom() - _MARGIN
        self.setGeometry(left, bottom - height, width, height)
        self.raise_()

    def _accept(self) -> None:
        self.hide()
        self._accepted()

    def _pass(self) -> None:
        """Go, unless somebody is about to press a button."""
        if self.underMouse():
            self._passing.start()
        else:
            self.hide()

    def _show(self, kind: str, wording: Callable[[], tuple[str, str]]) -> None:
        self._passing.stop()
        self._kind, self._wording, self.error = kind, wording, None
        self.setProperty("kind", kind)
        self.style().unpolish(self)
        self.style().polish(self)
        self._show_icon()
        self._say()
        self.show()
        self._place()  # now that the style's sizes hold

    def _show_icon(self) -> None:
        name, token = _ICONS[self._kind]
        colour = getattr(self._tokens, token)
        self._icon.setPixmap(icons.pixmap(name, colour, 20, self.devicePixelRatioF()))

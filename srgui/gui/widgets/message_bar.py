"""Messages over the picture: errors, notes and offers."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPropertyAnimation, QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QWidget,
)

from srgui.errors import SrguiError
from srgui.gui.text.core import error_text
from srgui.gui.text.retranslate import on_language_change
from srgui.gui.theme import icons
from srgui.gui.theme.motion import animated
from srgui.gui.theme.theme import Tokens

_ICONS = {  # and their colours
    "error": ("error", "danger"),
    "note": ("check", "good"),
    "hint": ("information", "accent_text"),
    "offer": ("warning", "warning"),
}
_SUCCESS = 6000  # milliseconds that a note is shown
_MARGIN, _MAX_WIDTH = 16, 760  # logical pixels


class MessageBar(QWidget):
    """Show one message until it is closed or replaced.

    A note about a success is hidden after a while, unless the mouse is over it.

    Attributes:
        error: the shown error, or None.
    """

    def __init__(
        self, tokens: Tokens, parent: QWidget | None = None, *, success: int = _SUCCESS
    ) -> None:
        super().__init__(parent)
        self.error: SrguiError | None = None
        self._area: QWidget | None = None
        self._sliding: QPropertyAnimation | None = None
        self._message_texts: Callable[[], tuple[str, str]] = lambda: ("", "")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(success)
        self._timer.timeout.connect(self._hide_unless_hovered)
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
        self._details: Callable[[], str] = lambda: ""
        self._more = QPushButton()
        self._more.setProperty("link", True)
        self._more.clicked.connect(self._show_details)
        self._offer = QPushButton()
        self._offer.clicked.connect(self._accept)
        for button in (self._more, self._offer):
            button.hide()
        self._close = QToolButton()
        self._close.setIconSize(QSize(16, 16))
        on_language_change(self, self._set_texts)
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(12)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self._more)
        row.addWidget(self._offer)
        row.addWidget(self._close)
        self.set_tokens(tokens)
        self.hide()

    def _set_texts(self) -> None:
        self._close.setAccessibleName(self.tr("Close message"))
        self._close.setToolTip(self.tr("Close message"))
        text, offer = self._message_texts()
        self._text.setText(text)
        self._text.setAccessibleName(text)
        self._more.setText(self.tr("Details"))
        self._offer.setText(offer)
        self._offer.setVisible(bool(offer))
        self._place()

    @property
    def text(self) -> str:
        """The shown message, or the last one."""
        return self._text.text()

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw with the colours of a theme."""
        self._tokens = tokens
        self._close.setIcon(icons.icon("close", tokens, "muted"))
        self._show_icon()

    def attach_to(self, area: QWidget) -> None:
        """Place the messages over the lower edge of a widget."""
        self._area = area
        self.setParent(area.parentWidget())
        area.installEventFilter(self)
        self.hide()

    def show_error(self, error: SrguiError) -> None:
        """Show an error until it is closed."""
        self._show("error", lambda: (error_text(error), ""))
        self.error = error

    def show_note(self, text: Callable[[], str]) -> None:
        """Show a note for a while."""
        self._show("note", lambda: (text(), ""))
        self._timer.start()

    def show_work(self, text: Callable[[], str]) -> None:
        """Show a note about running work until the next message."""
        self._show("note", lambda: (text(), ""))

    def show_offer(
        self, texts: Callable[[], tuple[str, str]], accepted: Callable[[], object]
    ) -> None:
        """Show a message with a button until it is closed; `texts` returns message and button."""
        self._show("offer", texts)
        self._accepted = accepted

    def show_hint(
        self,
        texts: Callable[[], tuple[str, str]],
        accepted: Callable[[], object],
        *,
        lasting: bool = False,
    ) -> None:
        """Show something worth knowing with a button, `lasting` until it is closed, else for a
        while; `texts` returns both.
        """
        self._show("hint", texts)
        self._accepted = accepted
        if not lasting:
            self._timer.start()

    def show_success(
        self,
        texts: Callable[[], tuple[str, str]],
        accepted: Callable[[], object],
        details: Callable[[], str] = lambda: "",
    ) -> None:
        """Show a note with a button for a while; `texts` returns note and button, `details` what
        is shown below it on demand.
        """
        self._show("note", texts)
        self._accepted, self._details = accepted, details
        self._more.setVisible(bool(details()))
        self._place()
        self._timer.start()

    def _show_details(self) -> None:
        """Show the details until the message is closed."""
        texts, details = self._message_texts, self._details
        self._timer.stop()
        self._message_texts = lambda: (f"{texts()[0]}\n{details()}", texts()[1])
        self._more.hide()
        self._set_texts()

    def setVisible(self, visible: bool) -> None:
        """Give the focus back to the picture when the message goes with it."""
        if not visible and self._area is not None and self.isAncestorOf(self._focused):
            self._area.setFocus()
        super().setVisible(visible)

    @property
    def _focused(self) -> QWidget:
        return QApplication.focusWidget() or self

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the widget below."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        if self._area is None:
            return
        if self._sliding is not None:
            self._sliding.stop()
            self._sliding.deleteLater()
            self._sliding = None
        area = self._area.geometry()
        width = min(area.width() - 2 * _MARGIN, _MAX_WIDTH)
        height = max(self.heightForWidth(width), self.minimumSizeHint().height())
        left, bottom = area.left() + (area.width() - width) // 2, area.bottom() - _MARGIN
        self.setGeometry(left, bottom - height, width, height)
        self.raise_()

    def _slide_in(self) -> None:
        """Come up from the lower edge of the widget below."""
        end = self.pos()
        self.move(end.x(), end.y() + _MARGIN)
        self._sliding = animated(self, b"pos", end)

    def _accept(self) -> None:
        self.hide()
        self._accepted()

    def _hide_unless_hovered(self) -> None:
        """Hide the note, unless a button may be about to be clicked."""
        if self.underMouse():
            self._timer.start()
        else:
            self.hide()

    def _show(self, kind: str, texts: Callable[[], tuple[str, str]]) -> None:
        self._timer.stop()
        self._kind, self._message_texts, self.error = kind, texts, None
        self._more.hide()
        self.setProperty("kind", kind)
        self.style().unpolish(self)
        self.style().polish(self)
        self._show_icon()
        self._set_texts()
        was_hidden = self.isHidden()
        self.show()
        self._place()  # again, with the sizes of the style
        if was_hidden:
            self._slide_in()

    def _show_icon(self) -> None:
        name, token = _ICONS[self._kind]
        colour = getattr(self._tokens, token)
        self._icon.setPixmap(icons.pixmap(name, colour, 20, self.devicePixelRatioF()))

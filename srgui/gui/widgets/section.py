"""A collapsible section of a panel."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from srgui.gui.text.retranslate import on_language_change
from srgui.gui.theme import icons
from srgui.gui.theme.theme import Tokens
from srgui.gui.widgets.drawer import Drawer


class Section(QWidget):
    """Show and hide content by a click on its heading; closed at first.

    Signals:
        opened(bool): True if it was opened, False if it was closed.
    """

    opened = Signal(bool)

    def __init__(
        self,
        title: Callable[[], str],
        content: QWidget,
        tokens: Tokens,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tokens, self._drawer = tokens, Drawer(content)
        self._heading = QPushButton()
        self._heading.setProperty("heading", True)
        self._heading.setCheckable(True)
        self._heading.setIconSize(QSize(16, 16))
        self._title = title
        on_language_change(self, self.renew_title)
        self._heading.toggled.connect(self._show)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._heading)
        column.addWidget(self._drawer)
        self._show(False)

    def open(self) -> None:
        """Show the content."""
        self._heading.setChecked(True)

    def renew_title(self) -> None:
        """Show the title that its function returns now."""
        self._heading.setText(self._title())

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw with the colours of a theme."""
        self._tokens = tokens
        self._draw()

    def _show(self, shown: bool) -> None:
        self._drawer.set_open(shown)
        self._draw()
        self.opened.emit(shown)

    def _draw(self) -> None:
        name = "section-open" if self._heading.isChecked() else "section-closed"
        self._heading.setIcon(icons.icon(name, self._tokens, "muted"))

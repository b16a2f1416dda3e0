"""The filmstrip and what is done with all of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from srgui.gui.library.album import Album
from srgui.gui.library.filmstrip import Filmstrip
from srgui.gui.library.item import Item
from srgui.gui.text.retranslate import on_language_change
from srgui.gui.theme.theme import Tokens

_LINE = 24  # pixels of height of what can be done about files that can't be read
_BUTTON, _LOW_BUTTON = 32, 26  # of the button, and where that comes below it


class Tray(QWidget):
    """The filmstrip, how many pictures it holds, and the way to export them all; also what can be
    done about files that can't be read, which count as none.

    Signals:
        export_wanted
        retry_wanted(list[Item]), removal_wanted(list[Item]): what can't be read.
    """

    export_wanted = Signal()
    retry_wanted = Signal(list)
    removal_wanted = Signal(list)

    def __init__(self, album: Album, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tray")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.strip = Filmstrip(album, tokens)
        self._count = QLabel()
        self._count.setProperty("quiet", True)
        self._export = QPushButton()
        self._export.clicked.connect(self.export_wanted)
        self._failed, self._retry, self._remove = QLabel(), QToolButton(), QToolButton()
        self._retry.clicked.connect(lambda: self.retry_wanted.emit(self._unreadable))
        self._remove.clicked.connect(lambda: self.removal_wanted.emit(self._unreadable))
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addStretch()
        column.addWidget(self._count, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._export)
        column.addWidget(self._failed, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(self._failed_buttons())
        column.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 2, 16, 0)
        row.setSpacing(16)
        row.addWidget(self.strip, 1)
        row.addLayout(column)
        self._album = album
        album.counted.connect(self._say)
        album.dataChanged.connect(self._say)
        on_language_change(self, self._say)

    def _failed_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(0)
        for button in (self._retry, self._remove):
            button.setProperty("textual", True)
            button.setFixedHeight(_LINE)
            row.addWidget(button)
        return row

    @property
    def _unreadable(self) -> list[Item]:
        return [item for item in self._album.items if item.unreadable]

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw with the colours of another theme."""
        self.strip.set_tokens(tokens)

    def _say(self) -> None:
        failed = len(self._unreadable)
        count = self._album.rowCount() - failed
        self._failed.setText(self.tr("{count} can't be read").format(count=failed))
        self._retry.setText(self.tr("Retry"))
        self._remove.setText(self.tr("Remove"))
        for widget in (self._failed, self._retry, self._remove):
            widget.setVisible(failed > 0)
        self._export.setFixedHeight(_LOW_BUTTON if failed else _BUTTON)
        self._export.setText(self.tr("Export all…"))
        self._count.setText(
            self.tr("1 picture") if count == 1 else self.tr("{count} pictures").format(count=count)
        )

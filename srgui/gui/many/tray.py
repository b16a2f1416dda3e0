"""The filmstrip and what is done with all of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from srgui.gui.look.theme import Tokens
from srgui.gui.many.album import Album
from srgui.gui.many.filmstrip import Filmstrip
from srgui.gui.wording import worded


class Tray(QWidget):
    """The filmstrip, how many pictures it holds, and the way to export them all.

    Signals:
        export_wanted
    """

    export_wanted = Signal()

    def __init__(self, album: Album, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tray")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.strip = Filmstrip(album, tokens)
        self._count = QLabel()
        self._count.setProperty("quiet", True)
        self._export = QPushButton()
        self._export.clicked.connect(self.export_wanted)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addStretch()
        column.addWidget(self._count, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._export)
        column.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 16, 0)
        row.setSpacing(16)
        row.addWidget(self.strip, 1)
        row.addLayout(column)
        self._album = album
        album.counted.connect(self._say)
        worded(self, self._say)

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw with the colours of another theme."""
        self.strip.set_tokens(tokens)

    def _say(self) -> None:
        count = self._album.rowCount()
        self._export.setText(self.tr("Export all…"))
        self._count.setText(
            self.tr("1 picture") if count == 1 else self.tr("{count} pictures").format(count=count)
        )

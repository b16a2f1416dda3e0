"""The filmstrip, with buttons for all pictures."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from srgui.gui.library.album import Album
from srgui.gui.library.filmstrip import Filmstrip
from srgui.gui.library.item import Item
from srgui.gui.text.core import translated
from srgui.gui.text.retranslate import on_language_change
from srgui.gui.theme.theme import Tokens

_LISTED, _NAME = 12, 240  # files in the menu, logical pixels of a name
_LINE = 24  # pixels of height of the line above the export button


class Tray(QWidget):
    """Show the filmstrip, the number of pictures and a button to export them all; where files
    can't be read, which are not counted, also their number, with a menu that names them and the
    reasons, to try them again or to remove them.

    Signals:
        export_wanted(list[Item]): these are to be exported, or all if there are none.
        retry_wanted(list[Item]): these are to be tried again.
        closing_wanted(list[Item]): these are to be closed.
        unreadable_chosen(Item): this one, which can't be read, is to be shown.
    """

    export_wanted = Signal(list)
    retry_wanted = Signal(list)
    closing_wanted = Signal(list)
    unreadable_chosen = Signal(Item)

    def __init__(self, album: Album, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tray")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.strip = Filmstrip(album, tokens)
        self.strip.retry_wanted.connect(self.retry_wanted)
        self.strip.closing_wanted.connect(self.closing_wanted)
        self._count = QLabel()
        self._count.setProperty("quiet", True)
        self._export = QPushButton()
        self._export.clicked.connect(lambda: self.export_wanted.emit(self._selection))
        self.strip.selectionModel().selectionChanged.connect(self._update)
        self._failed, menu = QToolButton(), QMenu(self)
        self._retry, self._remove = menu.addAction(""), menu.addAction("")
        self._retry.triggered.connect(lambda: self.retry_wanted.emit(self._unreadable))
        self._remove.triggered.connect(lambda: self.closing_wanted.emit(self._unreadable))
        menu.aboutToShow.connect(partial(self._list_unreadable, menu))
        menu.setToolTipsVisible(True)
        self._failed.setProperty("textual", True)
        self._failed.setMenu(menu)
        self._failed.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._failed.setFixedHeight(_LINE)
        line = QHBoxLayout()
        line.setSpacing(0)
        line.addStretch()
        line.addWidget(self._count)
        line.addWidget(self._failed)
        line.addStretch()
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addStretch()
        column.addLayout(line)
        column.addWidget(self._export)
        column.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 2, 16, 0)
        row.setSpacing(16)
        row.addWidget(self.strip, 1)
        row.addLayout(column)
        self._album = album
        album.counted.connect(self._update)
        album.dataChanged.connect(self._update)
        on_language_change(self, self._update)

    @property
    def _selection(self) -> list[Item]:
        """The selected pictures that can be read, if several are selected."""
        selected = self.strip.selected
        return [item for item in selected if not item.unreadable] if len(selected) > 1 else []

    def _list_unreadable(self, menu: QMenu) -> None:
        """List the names and reasons above what can be done with all of them."""
        for action in menu.actions():
            if action not in (self._retry, self._remove):
                menu.removeAction(action)
        for item in self._unreadable[:_LISTED]:
            reason = translated(item.error.why or item.error.what) if item.error else ""
            name = menu.fontMetrics().elidedText(
                item.path.name.replace("&", "&&"), Qt.TextElideMode.ElideMiddle, _NAME
            )
            action = QAction(f"{name}: {reason}", menu)
            action.setToolTip(str(item.path))
            action.triggered.connect(partial(self.unreadable_chosen.emit, item))
            menu.insertAction(self._retry, action)
        menu.insertSeparator(self._retry)

    @property
    def _unreadable(self) -> list[Item]:
        return [item for item in self._album.items if item.unreadable]

    def allow_export(self, allowed: bool) -> None:
        """Enable or disable the button that exports all."""
        self._export.setEnabled(allowed)

    def set_tokens(self, tokens: Tokens) -> None:
        """Use the colours of another theme."""
        self.strip.set_tokens(tokens)

    def _update(self) -> None:
        failed = len(self._unreadable)
        count = self._album.rowCount() - failed
        self._failed.setText(self.tr("{count} unreadable").format(count=failed))
        self._retry.setText(self.tr("Retry"))
        self._remove.setText(self.tr("Remove"))
        self._failed.setVisible(failed > 0)
        selected = len(self._selection)
        text = self.tr("Export {count}…") if selected else self.tr("Export all…")
        self._export.setText(text.format(count=selected))
        self._count.setText(
            self.tr("1 picture") if count == 1 else self.tr("{count} pictures").format(count=count)
        )

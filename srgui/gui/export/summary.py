"""The summary of an export of many pictures."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDir, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from srgui.gui.export.tasks import Outcome
from srgui.gui.text.core import error_text, translated
from srgui.gui.text.retranslate import on_language_change
from srgui.gui.theme import icons
from srgui.gui.theme.theme import Tokens
from srgui.gui.widgets.layouts import button_row, dialog_column

_PADDING = 28  # logical pixels around a text, at most


class _Wrapped(QStyledItemDelegate):
    """Make rows high enough for the whole outcome of a picture."""

    def __init__(self, view: QTreeWidget) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of the text, wrapped to the width of its column."""
        size = super().sizeHint(option, index)
        metrics = self._view.fontMetrics()
        width = self._view.columnWidth(index.column()) - _PADDING
        if index.data(Qt.ItemDataRole.DecorationRole) is not None:
            width -= option.decorationSize.width()
        text = str(index.data())
        wrapped = metrics.boundingRect(QRect(0, 0, width, 0), Qt.TextFlag.TextWordWrap, text)
        return QSize(size.width(), max(size.height(), 12 + wrapped.height()))


class Summary(QDialog):
    """List each picture with its file and what that kept, or with the reason for its failure.

    Signals:
        retry_wanted: export the failed pictures again.
        folder_wanted
    """

    retry_wanted = Signal()
    folder_wanted = Signal()

    def __init__(
        self, outcomes: Sequence[Outcome], tokens: Tokens, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(760, 420)
        self._outcomes, self._tokens = outcomes, tokens
        self._list = QTreeWidget()
        self._list.setRootIsDecorated(False)
        self._list.setWordWrap(True)  # reasons may be long
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        header = self._list.header()
        self._list.setColumnCount(3)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        header.sectionResized.connect(self._list.scheduleDelayedItemsLayout)
        self._list.setItemDelegate(_Wrapped(self._list))
        self._list.setColumnWidth(0, 184)
        self._list.setColumnWidth(1, 216)
        self._retry, self._folder, self._close = QPushButton(), QPushButton(), QPushButton()
        self._close.setDefault(True)
        self._retry.setVisible(any(outcome.error for outcome in outcomes))
        self._retry.clicked.connect(self._try_again)
        self._folder.clicked.connect(self.folder_wanted)
        self._close.clicked.connect(self.accept)
        column = dialog_column(self, 16)
        column.addWidget(self._list)
        column.addLayout(button_row(self._retry, self._close, left=[self._folder]))
        on_language_change(self, self._set_texts)

    def _set_texts(self) -> None:
        self.setWindowTitle(self.tr("Export summary"))
        self._retry.setText(self.tr("Retry failed pictures"))
        self._folder.setText(self.tr("Open folder"))
        self._close.setText(self.tr("Close"))
        self._list.setAccessibleName(self.tr("Export summary"))
        self._list.setHeaderLabels([self.tr("Picture"), self.tr("File"), self.tr("Result")])
        self._list.clear()
        for outcome in self._outcomes:
            self._add(outcome)

    def _add(self, outcome: Outcome) -> None:
        target = QDir.toNativeSeparators(str(outcome.target))
        row = QTreeWidgetItem([outcome.source.name, outcome.target.name, self._text(outcome)])
        name, token = ("error", "danger") if outcome.error else ("check", "good")
        if outcome.skipped:
            name, token = "information", "muted"
        row.setIcon(0, icons.icon(name, self._tokens, token))
        result = error_text(outcome.error) if outcome.error else self._text(outcome)
        for column, tip in enumerate((str(outcome.source), target, result)):
            row.setToolTip(column, tip)
        row.setFlags(row.flags() | Qt.ItemFlag.ItemNeverHasChildren)
        self._list.addTopLevelItem(row)

    def _text(self, outcome: Outcome) -> str:
        if outcome.error is not None:
            reason = translated(outcome.error.why or outcome.error.what)
            return self.tr("Failed: {reason}").format(reason=reason)
        if outcome.written is None:
            return self.tr("Skipped: the file already exists")
        parts = [self.tr("Written")]
        if outcome.written.kept:
            kept = ", ".join(map(translated, outcome.written.kept))
            parts.append(self.tr("kept: {kept}").format(kept=kept))
        if outcome.written.lost:
            lost = ", ".join(map(translated, outcome.written.lost))
            parts.append(self.tr("lost: {lost}").format(lost=lost))
        return "; ".join(parts)

    def _try_again(self) -> None:
        self.retry_wanted.emit()
        self.accept()

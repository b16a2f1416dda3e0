"""The dialog about an unexpected error."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDir, QObject, Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from srgui.gui.crash_report.report import report, without_home
from srgui.gui.text.retranslate import on_language_change
from srgui.gui.widgets.layouts import button_row, dialog_column

_MAX_ERRORS = 20  # errors in one dialog


class FailureDialog(QDialog):
    """Show an unexpected error with everything that a report needs; the window stays usable."""

    def __init__(self, text: str, log: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(640, 440)
        self._log = log
        self._reports = {text}
        self._headline, self._advice, self._place = QLabel(), QLabel(), QLabel()
        self._headline.setProperty("headline", True)
        self._advice.setWordWrap(True)
        self._place.setProperty("quiet", True)
        self._place.setWordWrap(True)
        self._place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text = QPlainTextEdit(text)
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._copy, self._close = QPushButton(), QPushButton()
        self._copy.setAutoDefault(False)
        self._close.setProperty("primary", True)
        self._close.setDefault(True)
        self._lay_out()
        on_language_change(self, self._set_texts)
        self._copy.clicked.connect(self._copy_text)
        self._close.clicked.connect(self.accept)
        self._close.setFocus()

    def add(self, text: str) -> None:
        """Add another error, unless it is a repetition or there are too many."""
        if text not in self._reports and len(self._reports) < _MAX_ERRORS:
            self._reports.add(text)
            self._text.appendPlainText(f"\n{text}")

    def _lay_out(self) -> None:
        column = dialog_column(self, 12)
        for widget in (self._headline, self._advice, self._text, self._place):
            column.addWidget(widget)
        column.addSpacing(4)
        column.addLayout(button_row(self._close, left=[self._copy]))

    def _set_texts(self) -> None:
        self.setWindowTitle(self.tr("Unexpected error"))
        self._headline.setText(self.tr("An unexpected error occurred"))
        self._advice.setText(
            self.tr("Your pictures are still open, and you can continue. Please report this text.")
        )
        self._text.setAccessibleName(self.tr("Error report"))
        self._copy.setText(self.tr("Copy"))
        self._close.setText(self.tr("Close"))
        if self._log is not None:
            place = without_home(QDir.toNativeSeparators(str(self._log)))
            self._place.setText(self.tr("Also saved to {file}").format(file=place))
        self._place.setVisible(self._log is not None)

    def _copy_text(self) -> None:
        QGuiApplication.clipboard().setText(self._text.toPlainText())
        self._copy.setText(self.tr("Copied"))


class FailureDialogs(QObject):
    """Show unexpected errors over a window, all in one dialog until that is closed."""

    def __init__(self, window: QWidget, log: Path | None) -> None:
        super().__init__(window)
        self._window, self._log = window, log
        self._open: FailureDialog | None = None

    def show_error(self, error: BaseException) -> None:
        """Show the error."""
        if self._open is not None:
            self._open.add(report(error))
            return
        self._open = FailureDialog(report(error), self._log, self._window)
        self._open.finished.connect(self._closed)
        self._open.open()

    def _closed(self) -> None:
        self._open = None

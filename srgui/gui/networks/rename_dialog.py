"""The dialog for another name of a network."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton, QWidget

from srgui.errors import SrguiError
from srgui.gui.text.core import error_text
from srgui.gui.text.retranslate import on_language_change
from srgui.gui.widgets.form import Form
from srgui.gui.widgets.layouts import button_row, dialog_column

_WIDTH = 400


class RenameDialog(QDialog):
    """Ask for the new name of a network and call `rename` with it; show its error and ask again."""

    def __init__(
        self, name: str, rename: Callable[[str], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(_WIDTH)
        self._before, self._do_rename = name, rename
        self._name, self._error = QLineEdit(name), QLabel()
        self._error.setWordWrap(True)
        self._error.setTextFormat(Qt.TextFormat.PlainText)
        self._error.setProperty("warning", True)
        self._error.hide()
        self._rename, self._cancel = QPushButton(), QPushButton()
        self._rename.setProperty("primary", True)
        self._rename.setDefault(True)
        self._rename.clicked.connect(self._try)
        self._cancel.clicked.connect(self.reject)
        self._name.textChanged.connect(self._show_possible)
        fields = QWidget()
        form = Form(fields)
        form.add_field(lambda: self.tr("&Name"), self._name)
        column = dialog_column(self, 12)
        column.addWidget(fields)
        column.addWidget(self._error)
        column.addLayout(button_row(self._cancel, self._rename))
        on_language_change(self, self._set_texts)
        self._show_possible()
        self._name.selectAll()
        self._name.setFocus()

    def _set_texts(self) -> None:
        self.setWindowTitle(self.tr("Rename network"))
        self._rename.setText(self.tr("Rename"))
        self._cancel.setText(self.tr("Cancel"))

    def _show_possible(self) -> None:
        self._error.hide()
        self._rename.setEnabled(self._name.text().strip() not in ("", self._before))

    def _try(self) -> None:
        try:
            self._do_rename(self._name.text().strip())
        except SrguiError as error:
            self._error.setText(error_text(error))
            self._error.show()
        else:
            self.accept()

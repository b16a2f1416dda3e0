"""The dialog for the name of a preset."""

from __future__ import annotations

from collections.abc import Callable, Container
from typing import Literal, TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton, QWidget

from srgui.errors import SrguiError
from srgui.gui.text.core import error_text
from srgui.gui.text.retranslate import on_language_change
from srgui.gui.widgets.form import Form
from srgui.gui.widgets.layouts import button_row, dialog_column

_WIDTH = 400

Purpose: TypeAlias = Literal["save", "rename"]


class NameDialog(QDialog):
    """Ask for the name of a preset and call `use` with it; show its error and ask again.

    Saving with one of the names that are `taken` replaces that preset, which the button says.
    """

    def __init__(
        self,
        purpose: Purpose,
        name: str,
        taken: Container[str],
        use: Callable[[str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(_WIDTH)
        self._purpose, self._before, self._taken, self._use = purpose, name, taken, use
        self._name, self._error = QLineEdit(name), QLabel()
        self._error.setWordWrap(True)
        self._error.setTextFormat(Qt.TextFormat.PlainText)
        self._error.setProperty("warning", True)
        self._error.hide()
        self._accept, self._cancel = QPushButton(), QPushButton()
        self._accept.setProperty("primary", True)
        self._accept.setDefault(True)
        self._accept.clicked.connect(self._try)
        self._cancel.clicked.connect(self.reject)
        self._name.textChanged.connect(self._show_possible)
        fields = QWidget()
        Form(fields).add_field(lambda: self.tr("&Name"), self._name)
        column = dialog_column(self, 12)
        column.addWidget(fields)
        column.addWidget(self._error)
        column.addLayout(button_row(self._cancel, self._accept))
        on_language_change(self, self._set_texts)
        self._name.selectAll()
        self._name.setFocus()

    def _set_texts(self) -> None:
        saving = self._purpose == "save"
        self.setWindowTitle(self.tr("Save as preset") if saving else self.tr("Rename preset"))
        self._cancel.setText(self.tr("Cancel"))
        self._show_possible()

    def _show_possible(self) -> None:
        self._error.hide()
        name, saving = self._name.text().strip(), self._purpose == "save"
        self._accept.setEnabled(bool(name) and (saving or name != self._before))
        replaces = saving and name in self._taken
        text = self.tr("Replace") if replaces else self.tr("Save")
        self._accept.setText(text if saving else self.tr("Rename"))

    def _try(self) -> None:
        try:
            self._use(self._name.text().strip())
        except SrguiError as error:
            self._error.setText(error_text(error))
            self._error.show()
        else:
            self.accept()

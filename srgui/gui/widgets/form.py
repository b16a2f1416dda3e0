"""A column of labelled fields under headings."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractSpinBox, QFormLayout, QLabel, QSizePolicy, QWidget

from srgui.gui.text.retranslate import on_language_change

_BETWEEN = 12  # pixels above a heading
_TEXT_MARGIN = 8  # pixels before a number, as before other text


class Form(QFormLayout):
    """Lay out fields with labels, which are also their names for screen readers."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self.setHorizontalSpacing(16)
        self.setVerticalSpacing(8)
        self.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)

    def add_heading(self, text: Callable[[], str]) -> None:
        """Start a group."""
        label = QLabel()
        label.setProperty("section", True)
        label.setContentsMargins(0, _BETWEEN if self.rowCount() else 0, 0, 0)
        on_language_change(label, lambda: label.setText(text()))
        self.addRow(label)

    def add_field(
        self, text: Callable[[], str], field: QWidget, box: QWidget | None = None
    ) -> None:
        """Add a field with its label, optionally inside a `box` with other widgets."""
        label = QLabel()
        label.setBuddy(field)
        field.ensurePolished()
        if field.sizePolicy().verticalPolicy() is QSizePolicy.Policy.Fixed:
            # QFormLayout would place the label above the middle of its row, and so above the text
            # of the field.
            label.setMinimumHeight(field.sizeHint().height())
        if isinstance(field, QAbstractSpinBox):
            field.lineEdit().setTextMargins(_TEXT_MARGIN, 0, 0, 0)

        def set_texts() -> None:
            label.setText(text())
            field.setAccessibleName(text().replace("&", ""))
            # A layout that is asked while texts are changing caches some of the old widths.
            QTimer.singleShot(0, label, label.updateGeometry)

        on_language_change(label, set_texts)
        self.addRow(label, box or field)

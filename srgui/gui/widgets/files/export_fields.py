"""The fields for format, quality, folder and file names of an export."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDir, QObject, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from srgui.gui.settings import Preferences
from srgui.gui.text import titles
from srgui.gui.text.retranslate import on_language_change
from srgui.gui.widgets.files.content_choices import ColourChoice, MetadataChoice
from srgui.gui.widgets.files.pattern_edit import PatternEdit
from srgui.gui.widgets.form import Form
from srgui.gui.widgets.wheel import only_with_focus
from srgui.images.writing.filenames import file_name, usable
from srgui.images.writing.options import distinct_suffixes


class ExportFields(QObject):
    """Add format, quality, folder and pattern to a form, with an example of a name if `example`.

    Signals:
        changed(dict[str, object]): new values of these fields of the preferences.
    """

    changed = Signal(object)

    def __init__(self, form: Form, parent: QWidget, *, example: bool = True) -> None:
        super().__init__(parent)
        self._form, self._has_example = form, example
        self._format = QComboBox()
        self._format.addItem("", "")
        for suffix in distinct_suffixes():
            self._format.addItem(titles.format_name(suffix), suffix)
        self._quality = QSpinBox()
        only_with_focus(self._format, self._quality)
        self._quality.setRange(1, 100)
        self._folder = QLineEdit()
        self._folder.setClearButtonEnabled(True)
        self._browse = QPushButton()
        self._pattern = PatternEdit()
        self._hint = QLabel()
        self._hint.setProperty("quiet", True)
        self._hint.setWordWrap(True)
        form.add_field(lambda: self.tr("&Format"), self._format)
        form.add_field(lambda: self.tr("&Quality"), self._quality)
        self._metadata, self._colours = MetadataChoice(), ColourChoice()
        form.add_field(lambda: self.tr("&Metadata"), self._metadata)
        form.add_field(lambda: self.tr("&Colours"), self._colours)
        form.add_field(lambda: self.tr("F&older"), self._folder, _row(self._folder, self._browse))
        form.add_field(lambda: self.tr("File &name"), self._pattern)
        form.addRow("", self._token_row())
        form.addRow("", self._hint)
        on_language_change(parent, self._set_texts)
        self._format.activated.connect(lambda: self._report(format=self._format.currentData()))
        self._quality.valueChanged.connect(lambda quality: self._report(quality=quality))
        self._metadata.chosen.connect(lambda: self._report(metadata=self._metadata.value))
        self._colours.chosen.connect(lambda: self._report(colours=self._colours.value))
        self._folder.textChanged.connect(self._report_folder)
        self._browse.clicked.connect(self._choose_folder)
        self._pattern.pattern_changed.connect(self._check_pattern)

    def _token_row(self) -> QWidget:
        """Buttons that insert a placeholder into the pattern."""
        tokens: tuple[tuple[str, Callable[[], str]], ...] = (
            ("{name}", lambda: self.tr("+ Name")),
            ("{model}", lambda: self.tr("+ Network")),
            ("{scale}", lambda: self.tr("+ Factor")),
            ("{date}", lambda: self.tr("+ Date")),
            ("{counter}", lambda: self.tr("+ Counter")),
        )
        buttons = []
        for token, text in tokens:
            button = QPushButton()
            button.setProperty("link", True)
            button.setAutoDefault(False)  # Return in a field must not click it
            button.clicked.connect(partial(self._pattern.insert_token, token))
            on_language_change(button, partial(_set_token_text, button, text))
            buttons.append(button)
        return _row(*buttons, QWidget(), growing=len(buttons), spacing=16)

    def show_values(self, preferences: Preferences) -> None:
        """Show these values, without a signal."""
        self.blockSignals(True)
        same = [one for one in distinct_suffixes() if _same_format(one, preferences.format)]
        self._format.setCurrentIndex(max(self._format.findData(same[0] if same else ""), 0))
        self._quality.setValue(preferences.quality)
        self._metadata.choose_value(preferences.metadata)
        self._colours.choose_value(preferences.colours)
        self._folder.setText(QDir.toNativeSeparators(preferences.folder))
        self._pattern.show_pattern(preferences.pattern)
        self.blockSignals(False)
        self._show_hint()

    def _set_texts(self) -> None:
        self._format.setItemText(0, self.tr("Same as original"))
        self._folder.setPlaceholderText(self.tr("Same folder as the picture"))
        self._browse.setText(self.tr("Browse…"))
        self._show_hint()

    def _show_hint(self) -> None:
        pattern = self._pattern.pattern
        self._form.setRowVisible(self._hint, self._has_example or not usable(pattern))
        if usable(pattern):
            name = file_name(pattern, self.tr("photo"), "lapsrn", 4)
            self._hint.setText(self.tr("For example {file}.png").format(file=name))
        else:
            self._hint.setText(self.tr('Needs the name of the picture, and no / \\ : * ? " < > |'))

    def _check_pattern(self, pattern: str) -> None:
        self._show_hint()
        if usable(pattern):
            self._report(pattern=pattern)

    def _report_folder(self) -> None:
        self._report(folder=QDir.fromNativeSeparators(self._folder.text().strip()))

    def _choose_folder(self) -> None:
        start = self._folder.text() or str(Path.home())
        chosen = QFileDialog.getExistingDirectory(self._browse, self.tr("Folder"), start)
        if chosen:
            self._folder.setText(QDir.toNativeSeparators(chosen))

    def _report(self, **changes: object) -> None:
        self.changed.emit(changes)


def _same_format(suffix: str, wanted: str) -> bool:
    return bool(wanted) and titles.format_name(suffix) == titles.format_name(wanted)


def _set_token_text(button: QPushButton, text: Callable[[], str]) -> None:
    button.setText(text())


def _row(*widgets: QWidget, growing: int = 0, spacing: int = 8) -> QWidget:
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(spacing)
    for widget in widgets:
        row.addWidget(widget)
    row.setStretch(growing, 1)
    return box

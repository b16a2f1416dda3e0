"""The dialog for the export of all pictures."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QDir, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QPushButton,
    QWidget,
)

from srgui.gui.export.tasks import Task
from srgui.gui.settings import Preferences
from srgui.gui.text.core import translated
from srgui.gui.text.retranslate import on_language_change
from srgui.gui.widgets.files.existing_files import Existing, ExistingFiles
from srgui.gui.widgets.files.export_fields import ExportFields
from srgui.gui.widgets.form import Form
from srgui.gui.widgets.layouts import Scrolling, button_row, dialog_column, room_on_screen

_WIDTH = 560


class ExportAllDialog(QDialog):
    """Ask for pattern, folder, format and quality, and what to do with existing files.

    `tasks` returns the tasks of an export with these preferences; `unreadable` is the
    number of pictures that could not be read, `tests` that of test copies: both are left out.

    Signals:
        confirmed(Preferences, Existing): export like this.
    """

    confirmed = Signal(Preferences, Existing)

    def __init__(
        self,
        preferences: Preferences,
        tasks: Callable[[Preferences, Existing], Sequence[Task]],
        unreadable: int = 0,
        tests: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._value, self._tasks, self._unreadable = preferences, tasks, unreadable
        self._tests = tests
        self._existing = ExistingFiles(skippable=True)
        self._preview, self._hint, self._warning = QLabel(), QLabel(), QLabel()
        self._warning.setProperty("warning", True)
        self._as_png = QPushButton()
        self._as_png.setProperty("link", True)
        self._as_png.setAutoDefault(False)
        self._hint.setProperty("quiet", True)
        for label in (self._preview, self._hint, self._warning):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._cancel, self._export = QPushButton(), QPushButton()
        self._export.setProperty("primary", True)
        self._export.setDefault(True)
        self._lay_out()
        self._fields.show_values(preferences)
        on_language_change(self, self._set_texts)
        self.resize(self.sizeHint().boundedTo(room_on_screen(self)))
        self._fields.changed.connect(self._change)
        self._existing.chosen.connect(self._set_texts)
        self._as_png.clicked.connect(self._choose_png)
        self._cancel.clicked.connect(self.reject)
        self._export.clicked.connect(self._confirm)

    def _lay_out(self) -> None:
        box = QWidget()
        form = Form(box)
        self._fields = ExportFields(form, box, example=False)  # the first file is the example
        form.add_field(lambda: self.tr("If the file exists"), self._existing)
        column = dialog_column(self, 8, _WIDTH)
        column.addWidget(Scrolling(box), 1)
        column.addSpacing(8)
        column.addWidget(self._preview)
        column.addWidget(self._hint)
        column.addWidget(self._warning)
        column.addWidget(self._as_png, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(16)
        column.addLayout(button_row(self._cancel, self._export))

    def _change(self, changes: dict[str, object]) -> None:
        self._value = replace(self._value, **changes)  # type: ignore[arg-type]
        self._set_texts()

    def _set_texts(self) -> None:
        self.setWindowTitle(self.tr("Export all"))
        self._cancel.setText(self.tr("Cancel"))
        self._export.setText(self.tr("Export all"))
        existing = self._existing.value
        tasks = self._tasks(self._value, existing)
        self._preview.setText(
            self.tr("First file: {path}").format(path=QDir.toNativeSeparators(str(tasks[0].target)))
        )
        self._as_png.setText(self.tr("Write PNG instead"))
        self._show_too_large(tasks)
        replaced = tasks if existing is Existing.REPLACE else []
        sources = [task.source.name for task in replaced if task.would_replace_source]
        self._export.setEnabled(not sources)
        self._hint.setText(
            self._source_conflict(sources[0]) if sources else self._preview_text(tasks)
        )

    def _choose_png(self) -> None:
        self._value = replace(self._value, format=".png")
        self._fields.show_values(self._value)
        self._set_texts()

    def _show_too_large(self, tasks: Sequence[Task]) -> None:
        """Warn of results that are too large for their format, and offer one without a limit."""
        large = [task for task in tasks if task.size_problem is not None]
        self._warning.setVisible(bool(large))
        self._as_png.setVisible(bool(large))
        self._warning.setText(self._warning_text(large) if large else "")

    def _warning_text(self, large: Sequence[Task]) -> str:
        problem = large[0].size_problem
        assert problem is not None
        one = self.tr("{name} can't be exported: {reason}.")
        more = self.tr("{count} pictures can't be exported, as {name}: {reason}.")
        text = one if len(large) == 1 else more
        name, reason = large[0].source.name, translated(problem)
        return text.format(name=name, count=len(large), reason=reason)

    def _source_conflict(self, name: str) -> str:
        text = self.tr("{name} would be replaced by its own result. Choose another name or folder.")
        return text.format(name=name)

    def _preview_text(self, tasks: Sequence[Task]) -> str:
        count = len(tasks)
        one = self.tr("1 picture.")
        text = one if count == 1 else self.tr("{count} pictures.").format(count=count)
        if self._unreadable:
            one = self.tr("1 unreadable file is left out.")
            more = self.tr("{count} unreadable files are left out.")
            text += " " + (one if self._unreadable == 1 else more).format(count=self._unreadable)
        if self._tests:
            text += " " + self.tr("Test copies are left out.")
        existing = sum(task.target.exists() for task in tasks)
        if existing:
            skipped = self._existing.value is Existing.SKIP
            what = self.tr("will be skipped") if skipped else self.tr("will be replaced")
            one = self.tr("1 file already exists and {what}.")
            more = self.tr("{count} files already exist and {what}.")
            text += " " + (one if existing == 1 else more).format(count=existing, what=what)
        return text

    def _confirm(self) -> None:
        self.confirmed.emit(self._value, self._existing.value)
        self.accept()

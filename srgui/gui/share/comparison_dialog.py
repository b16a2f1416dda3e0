"""The dialog for the export of a comparison as web page or animation."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QDir, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from srgui.gui.library import folders
from srgui.gui.text.retranslate import on_language_change
from srgui.gui.widgets.files.existing_files import Existing, ExistingFiles
from srgui.gui.widgets.form import Form
from srgui.gui.widgets.layouts import button_row, dialog_column
from srgui.gui.widgets.segmented import Segmented
from srgui.gui.widgets.wheel import only_with_focus

_SUFFIXES = (".html", ".webp", ".gif")
_SIDES = (None, 2048, 1280, 800)
_WIDTH = 560


@dataclass(frozen=True)
class ComparisonOptions:
    """The choices for a comparison."""

    path: Path  # its suffix decides the kind
    longest: int | None  # pixels of the longer side, if it is reduced
    seconds: float  # that an animation shows each step
    overwrite: bool


class ComparisonDialog(QDialog):
    """Ask for kind, file, size and speed.

    Signals:
        confirmed(ComparisonOptions): export like this.
    """

    confirmed = Signal(ComparisonOptions)

    def __init__(self, target: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._proposed = target.parent
        self._kind = Segmented("")
        self._path = QLineEdit(QDir.toNativeSeparators(str(target.with_suffix(_SUFFIXES[0]))))
        self._browse = QPushButton()
        self._side = QComboBox()
        self._side.addItems([""] * len(_SIDES))
        self._pace = QDoubleSpinBox()
        only_with_focus(self._side, self._pace)
        self._pace.setRange(0.1, 10.0)
        self._pace.setSingleStep(0.1)
        self._pace.setValue(0.8)
        self._existing = ExistingFiles()
        self._hint = QLabel()
        self._hint.setProperty("quiet", True)
        self._hint.setWordWrap(True)
        self._cancel, self._export = QPushButton(), QPushButton()
        self._export.setProperty("primary", True)
        self._export.setDefault(True)
        self._lay_out()
        on_language_change(self, self._set_texts)
        self._kind.choose(0)
        self._check()
        self._kind.chosen.connect(self._choose_kind)
        self._path.textChanged.connect(self._check)
        self._existing.chosen.connect(self._check)
        self._browse.clicked.connect(self._choose_file)
        self._cancel.clicked.connect(self.reject)
        self._export.clicked.connect(self._confirm)

    def _lay_out(self) -> None:
        box = QWidget()
        form = Form(box)
        form.add_field(lambda: self.tr("Format"), self._kind)
        file = QWidget()
        row = QHBoxLayout(file)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._path, 1)
        row.addWidget(self._browse)
        form.add_field(lambda: self.tr("&File"), self._path, file)
        form.add_field(lambda: self.tr("&Long edge"), self._side)
        form.add_field(lambda: self.tr("&Each step"), self._pace)
        form.add_field(lambda: self.tr("If the file exists"), self._existing)
        self._form = form
        column = dialog_column(self, 8, _WIDTH)
        column.addWidget(box)
        column.addWidget(self._hint)
        column.addStretch()
        column.addSpacing(16)
        column.addLayout(button_row(self._cancel, self._export))

    @property
    def path(self) -> Path:
        """The entered file."""
        return Path(QDir.fromNativeSeparators(self._path.text().strip()))

    def set_path(self, path: Path) -> None:
        """Set the file."""
        self._path.setText(QDir.toNativeSeparators(str(path)))

    def _set_texts(self) -> None:
        self.setWindowTitle(self.tr("Export comparison"))
        index = self._kind.index
        self._kind.set_labels(
            [self.tr("Web page"), self.tr("WebP animation"), self.tr("GIF animation")]
        )
        self._kind.choose(index)
        for index, side in enumerate(_SIDES):
            full = self.tr("Same as the result")
            self._side.setItemText(
                index, full if side is None else self.tr("{side} pixels").format(side=side)
            )
        self._pace.setSuffix(self.tr(" s"))
        self._browse.setText(self.tr("Browse…"))
        self._cancel.setText(self.tr("Cancel"))
        self._export.setText(self.tr("Export"))
        self._show_hint()

    def _show_hint(self) -> None:
        suffix = self.path.suffix.lower()
        if suffix == ".html":
            text = self.tr(
                "A single file with both pictures and a slider, for any browser, even offline."
            )
        elif suffix in _SUFFIXES:
            text = self.tr("Shows the enlargement without AI, the steps and the result in turn.")
        else:
            text = self.tr("Choose a name that ends in {suffixes}.").format(
                suffixes=", ".join(_SUFFIXES)
            )
        lines = [text, folders.hint(self.path.parent, self._proposed)]
        target = self._existing.value.target(self.path)
        if target != self.path:
            lines.append(self.tr("Will be saved as {name}").format(name=target.name))
        self._hint.setText("\n".join(filter(None, lines)))

    def _choose_kind(self, kind: int) -> None:
        self.set_path(self.path.with_suffix(_SUFFIXES[kind]))

    def _check(self) -> None:
        """Update the dialog by the file name, which decides the kind."""
        suffix = self.path.suffix.lower()
        known = suffix in _SUFFIXES
        self._kind.choose(_SUFFIXES.index(suffix) if known else -1)
        self._form.setRowVisible(self._pace, suffix != ".html")
        self._form.setRowVisible(self._existing, known and self.path.exists())
        self._export.setEnabled(known and folders.allows(self.path.parent, self._proposed))
        self._show_hint()

    def _choose_file(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.windowTitle(),
            self._path.text(),
            " ".join(f"*{suffix}" for suffix in _SUFFIXES),
            options=QFileDialog.Option.DontConfirmOverwrite
            | QFileDialog.Option.HideNameFilterDetails,
        )
        if name:
            self.set_path(Path(name))

    def _confirm(self) -> None:
        side, existing = _SIDES[self._side.currentIndex()], self._existing.value
        path, overwrite = existing.target(self.path), existing is Existing.REPLACE
        self.confirmed.emit(ComparisonOptions(path, side, self._pace.value(), overwrite))
        self.accept()

"""Where and how to write the result."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QDir, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSlider,
    QWidget,
)

from srgui.gui.widgets.layouts import button_row, dialog_column
from srgui.gui.widgets.segmented import Segmented
from srgui.gui.widgets.wheel import only_with_focus
from srgui.images.writing import WRITABLE_SUFFIXES, WriteOptions

_LOSSY = {".jpg", ".jpeg", ".webp", ".avif"}


@dataclass(frozen=True)
class ExportStep:
    """A step that can be exported: its name for people and what is added to the file's name."""

    title: str
    suffix: str


class ExportDialog(QDialog):
    """One file name decides folder, name and format. With all steps, each gets its own suffix.

    Signals:
        confirmed(dict[int, Path], WriteOptions): write these steps.
    """

    confirmed = Signal(object, object)

    def __init__(
        self,
        target: Path,
        steps: Sequence[ExportStep],
        shown: int,
        quality: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self.setMinimumWidth(520)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._steps, self._shown = steps, shown
        self._which = Segmented(self.tr("What to export"))
        self._which.set_labels(
            [self.tr("Shown: {step}").format(step=steps[shown].title), self.tr("All steps")]
        )
        self._which.choose(0)
        self._which.setVisible(len(steps) > 1)
        self._path = QLineEdit(QDir.toNativeSeparators(str(target)))
        self._path.setAccessibleName(self.tr("File"))
        self._browse = QPushButton(self.tr("Browse…"))
        self._quality = QSlider(Qt.Orientation.Horizontal)
        only_with_focus(self._quality)
        self._quality.setAccessibleName(self.tr("Quality"))
        self._quality.setRange(1, 100)
        self._quality.setValue(quality)
        self._quality_value = QLabel()
        self._quality_row = self._labelled(self.tr("Quality"), self._quality, self._quality_value)
        self._replace = QCheckBox(self.tr("Replace existing files"))
        self._hint = QLabel()
        self._hint.setProperty("quiet", True)
        self._hint.setWordWrap(True)
        self._export = QPushButton(self.tr("Export"))
        self._export.setProperty("primary", True)
        self._export.setDefault(True)
        self._lay_out()
        self._path.textChanged.connect(self._check)
        self._which.chosen.connect(self._check)
        self._quality.valueChanged.connect(self._check)
        self._replace.toggled.connect(self._check)
        self._browse.clicked.connect(self._choose_file)
        self._export.clicked.connect(self._confirm)
        self._check()
        self._path.setFocus()

    def _lay_out(self) -> None:
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        column = dialog_column(self, 12)
        column.addWidget(self._which)
        column.addWidget(self._labelled(self.tr("File"), self._path, self._browse))
        column.addWidget(self._quality_row)
        column.addWidget(self._hint)
        column.addWidget(self._replace)
        column.addSpacing(12)
        column.addLayout(button_row(cancel, self._export))

    def _labelled(self, text: str, *widgets: QWidget) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        label = QLabel(text)
        label.setFixedWidth(64)
        label.setBuddy(widgets[0])
        row.addWidget(label)
        row.addWidget(widgets[0], 1)
        for widget in widgets[1:]:
            row.addWidget(widget)
        return box

    def set_path(self, path: Path) -> None:
        """Write to this file."""
        self._path.setText(QDir.toNativeSeparators(str(path)))

    @property
    def targets(self) -> dict[int, Path]:
        """The file of each step that is to be written."""
        path = Path(self._path.text().strip())
        if self._which.index != 1:
            return {self._shown: path}
        return {
            index: path.with_name(f"{path.stem}{step.suffix}{path.suffix}")
            for index, step in enumerate(self._steps)
        }

    def _check(self) -> None:
        """Say what would happen, and allow it if it can."""
        path = Path(self._path.text().strip())
        suffix = path.suffix.lower()
        known = suffix in WRITABLE_SUFFIXES
        homeless = known and not path.parent.is_dir()
        there = [target for target in self.targets.values() if known and target.exists()]
        self._quality_row.setVisible(suffix in _LOSSY)
        self._quality_value.setText(str(self._quality.value()))
        self._replace.setVisible(bool(there))
        allowed = not there or self._replace.isChecked()
        self._export.setEnabled(known and not homeless and allowed)
        if not known:
            self._hint.setText(
                self.tr("The file name decides the format. Let it end in {suffixes}.").format(
                    suffixes=", ".join(WRITABLE_SUFFIXES)
                )
            )
        elif homeless:
            folder = QDir.toNativeSeparators(str(path.parent))
            self._hint.setText(self.tr("There is no folder {folder}.").format(folder=folder))
        elif there:
            self._hint.setText(
                self.tr("{name} is already there.").format(name=", ".join(t.name for t in there))
            )
        else:
            self._hint.setText(", ".join(t.name for t in self.targets.values()))
        self._hint.setVisible(not known or homeless or bool(there) or len(self.targets) > 1)
        self.adjustSize()

    def _choose_file(self) -> None:
        patterns = " ".join(f"*{suffix}" for suffix in WRITABLE_SUFFIXES)
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Export"),
            self._path.text(),
            self.tr("Pictures ({patterns})").format(patterns=patterns),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if name:
            self.set_path(Path(name))

    def _confirm(self) -> None:
        options = WriteOptions(quality=self._quality.value(), overwrite=self._replace.isChecked())
        self.confirmed.emit(self.targets, options)
        self.accept()

"""The dialog for the export of one result."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QDir, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QWidget,
)

from srgui.gui.library import folders
from srgui.gui.settings import Preferences
from srgui.gui.text import titles
from srgui.gui.text.core import translated
from srgui.gui.widgets.files.content_choices import ColourChoice, MetadataChoice
from srgui.gui.widgets.files.existing_files import Existing, ExistingFiles
from srgui.gui.widgets.files.path_edit import PathEdit
from srgui.gui.widgets.form import Form
from srgui.gui.widgets.layouts import button_row, dialog_column
from srgui.gui.widgets.segmented import Segmented
from srgui.gui.widgets.wheel import only_with_focus
from srgui.images.writing.options import distinct_suffixes, format_of, size_problem
from srgui.images.writing.writer import WRITABLE_SUFFIXES, WriteOptions

_WIDTH = 560
_PAUSE = 250  # milliseconds without a change before the size is estimated


@dataclass(frozen=True)
class ExportStep:
    """A step that can be exported."""

    title: str  # its displayed name
    suffix: str  # of its file name
    width: int  # in pixels
    height: int


@dataclass(frozen=True)
class Question:
    """The question for the total size of these steps, written with this suffix and quality."""

    steps: tuple[int, ...]
    suffix: str
    quality: int


class ExportDialog(QDialog):
    """Ask for file name, format and quality, and show the estimated size.

    If all steps are exported, each file has the suffix of its step. `target` is the proposed file;
    its folder may not exist yet. To remove the location is offered if the picture is `located`.
    `without_natural` is true if the natural texture that was chosen is missing, `running` if the
    result is still being computed: its size in bytes is unknown then.

    Signals:
        confirmed(dict[int, Path], WriteOptions): write these steps.
        size_wanted(Question): the size is needed; the reply goes to `show_size`, at any time.
    """

    confirmed = Signal(object, WriteOptions)
    size_wanted = Signal(Question)

    def __init__(
        self,
        target: Path,
        steps: Sequence[ExportStep],
        shown: int,
        preferences: Preferences,
        parent: QWidget | None = None,
        *,
        located: bool = True,
        without_natural: bool = False,
        running: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._steps, self._shown, self._proposed = steps, shown, target.parent
        self._which = Segmented("")
        self._which.set_labels(
            [self.tr("Shown: {step}").format(step=steps[shown].title), self.tr("All steps")]
        )
        self._which.choose(0)
        self._path = PathEdit()
        self.set_path(target.with_name(f"{target.stem}{steps[shown].suffix}{target.suffix}"))
        self._browse = QPushButton(self.tr("Browse…"))
        self._format, self._quality = QComboBox(), QSpinBox()
        only_with_focus(self._format, self._quality)
        for suffix in distinct_suffixes():
            self._format.addItem(titles.format_name(suffix), suffix)
        self._quality.setRange(1, 100)
        self._quality.setValue(preferences.quality)
        self._metadata, self._colours = MetadataChoice(), ColourChoice()
        self._metadata.choose_value(preferences.metadata)
        self._metadata.offer_location(located)
        self._colours.choose_value(preferences.colours)
        self._preferences = preferences
        self._as_png = QPushButton(self.tr("Write PNG instead"))
        self._as_png.setProperty("link", True)
        self._as_png.setAutoDefault(False)
        self._existing = ExistingFiles()
        self._without = QLabel(self.tr("Natural texture was cancelled and is not in this file"))
        self._without.setProperty("warning", True)
        self._running = QLabel(self.tr("Saved as soon as the picture is enlarged"))
        self._running.setProperty("quiet", True)
        self._hint, self._size = QLabel(), QLabel()
        for label in (self._hint, self._size):
            label.setProperty("quiet", True)
        self._hint.setWordWrap(True)
        self._export = QPushButton(self.tr("Export"))
        self._export.setProperty("primary", True)
        self._export.setDefault(True)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_PAUSE)
        self._settled.timeout.connect(self._ask_size)
        self._lay_out()
        self._without.setVisible(without_natural)
        self._running.setVisible(running)
        self._path.textChanged.connect(self._check)
        self._which.chosen.connect(self._change_which)
        self._quality.valueChanged.connect(self._check)
        self._existing.chosen.connect(self._check)
        self._format.activated.connect(self._change_format)
        self._as_png.clicked.connect(self._choose_png)
        self._browse.clicked.connect(self._choose_file)
        self._export.clicked.connect(self._confirm)
        self._check()
        self._path.setFocus()

    def _lay_out(self) -> None:
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        file = QWidget()
        row = QHBoxLayout(file)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._path, 1)
        row.addWidget(self._browse)
        fields = QWidget()
        self._form = form = Form(fields)
        form.add_field(lambda: self.tr("Re&sult"), self._which)
        form.setRowVisible(self._which, len(self._steps) > 1)
        form.add_field(lambda: self.tr("&File"), self._path, file)
        form.add_field(lambda: self.tr("F&ormat"), self._format)
        form.add_field(lambda: self.tr("&Quality"), self._quality)
        form.add_field(lambda: self.tr("&Metadata"), self._metadata)
        form.add_field(lambda: self.tr("&Colours"), self._colours)
        form.add_field(lambda: self.tr("Size"), self._size)
        form.add_field(lambda: self.tr("If the file exists"), self._existing)
        column = dialog_column(self, 12, _WIDTH)
        column.addWidget(self._without)
        column.addWidget(self._running)
        column.addWidget(fields)
        column.addWidget(self._hint)
        column.addWidget(self._as_png, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
        column.addLayout(button_row(cancel, self._export))

    def set_path(self, path: Path) -> None:
        """Set the file."""
        self._path.setText(QDir.toNativeSeparators(str(path)))

    @property
    def _target(self) -> Path:
        """The entered file."""
        return Path(QDir.fromNativeSeparators(self._path.text().strip()))

    @property
    def targets(self) -> dict[int, Path]:
        """The entered file of each step to be written."""
        path = self._target
        if self._which.index != 1:
            return {self._shown: path}
        return {
            index: path.with_name(f"{path.stem}{step.suffix}{path.suffix}")
            for index, step in enumerate(self._steps)
        }

    def _change_which(self) -> None:
        """Add the suffix of the shown step to the name, or remove it if every step gets its own."""
        path, suffix = self._target, self._steps[self._shown].suffix
        own = "" if self._which.index == 1 else suffix
        self.set_path(path.with_name(f"{path.stem.removesuffix(suffix)}{own}{path.suffix}"))
        self._check()

    def _change_format(self) -> None:
        """Replace a known suffix of the name by that of the format."""
        path, suffix = self._target, self._format.currentData()
        known = path.suffix.lower() in WRITABLE_SUFFIXES
        self.set_path(path.with_suffix(suffix) if known else path.with_name(path.name + suffix))

    def _check(self) -> None:
        """Describe what will be written, and enable the Export button if it is possible."""
        path = self._target
        known = path.suffix.lower() in WRITABLE_SUFFIXES
        existing = [target for target in self.targets.values() if known and target.exists()]
        self._show_format(path.suffix.lower() if known else None)
        too_large = self._size_problem() if known else ""
        allowed = folders.allows(path.parent, self._proposed)
        self._form.setRowVisible(self._existing, bool(existing))
        self._export.setEnabled(known and allowed and not too_large)
        self._as_png.setVisible(bool(too_large))
        self._hint.setText(too_large or self._hint_for(known, existing))
        self._hint.setVisible(bool(self._hint.text()))
        self._show_size("…" if known and self._running.isHidden() else "")
        self._settled.start()
        self.adjustSize()

    def _size_problem(self) -> str:
        """Return why the format can't contain the chosen steps; empty if it can."""
        kind = format_of(self._target, WriteOptions())
        steps = [self._steps[index] for index in self.targets]
        problems = (size_problem(kind, step.width, step.height) for step in steps)
        return next((f"{translated(problem)}." for problem in problems if problem), "")

    def _choose_png(self) -> None:
        self._format.setCurrentIndex(self._format.findData(".png"))
        self._change_format()

    def _show_format(self, suffix: str | None) -> None:
        kinds = [format_of(f"x{one}", WriteOptions()) for one in distinct_suffixes()]
        kind = None if suffix is None else format_of(f"x{suffix}", WriteOptions())
        self._format.setCurrentIndex(-1 if kind is None else kinds.index(kind))
        self._form.setRowVisible(self._quality, kind is not None and kind.lossy)

    def _hint_for(self, known: bool, existing: Sequence[Path]) -> str:
        if not known:
            text = self.tr("Choose a format, or a name that ends in {suffixes}.")
            return text.format(suffixes=", ".join(WRITABLE_SUFFIXES))
        about_folder = folders.hint(self._target.parent, self._proposed)
        if about_folder:
            return about_folder
        names = ", ".join(target.name for target in self._final_targets.values())
        if existing and self._existing.value is Existing.REPLACE:
            replaced = ", ".join(target.name for target in existing)
            return self.tr("{name} will be replaced.").format(name=replaced)
        if existing:
            return self.tr("Will be saved as {name}").format(name=names)
        return names if len(self.targets) > 1 else ""

    @property
    def _final_targets(self) -> dict[int, Path]:
        """The file of each step to be written, with a number where one is there already."""
        kept = self._existing.value
        return {step: kept.target(path) for step, path in self.targets.items()}

    def _ask_size(self) -> None:
        question = self._question
        if question.suffix in WRITABLE_SUFFIXES:
            self.size_wanted.emit(question)

    @property
    def _question(self) -> Question:
        suffix = self._target.suffix.lower()
        return Question(tuple(self.targets), suffix, self._quality.value())

    def show_size(self, question: Question, size: int) -> None:
        """Show the size in bytes if the question is still the current one."""
        if question == self._question:
            self._show_size(self.tr("about {size}").format(size=titles.data(size)))

    def _show_size(self, size: str) -> None:
        """Show the size of the files after that of the picture, or the size of all steps."""
        steps = [self._steps[index] for index in self.targets]
        pixels = [
            self.tr("{size} pixels").format(size=titles.size(steps[0].width, steps[0].height))
        ]
        self._size.setText(", ".join([*(pixels if len(steps) == 1 else []), *filter(None, [size])]))

    def _choose_file(self) -> None:
        patterns = " ".join(f"*{suffix}" for suffix in WRITABLE_SUFFIXES)
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Export"),
            self._path.text(),
            self.tr("Pictures ({patterns})").format(patterns=patterns),
            options=QFileDialog.Option.DontConfirmOverwrite
            | QFileDialog.Option.HideNameFilterDetails,
        )
        if name:
            self.set_path(Path(name))

    def _confirm(self) -> None:
        overwrite = self._existing.value is Existing.REPLACE
        chosen = replace(
            self._preferences,
            quality=self._quality.value(),
            metadata=self._metadata.value,
            colours=self._colours.value,
        )
        options = chosen.write_options(overwrite=overwrite)
        self.confirmed.emit(self._final_targets, options)
        self.accept()

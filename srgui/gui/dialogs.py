"""The dialogs that ask for files."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from srgui import paths
from srgui.gui.widgets.export_dialog import ExportDialog, ExportStep
from srgui.gui.work.item import Item
from srgui.gui.work.result import Result
from srgui.images.reading import READABLE_SUFFIXES
from srgui.images.writing import WRITABLE_SUFFIXES
from srgui.networks.step import StepInfo


def pictures_to_open(parent: QWidget, folder: Path) -> list[Path]:
    """The files that the person chooses, beginning in `folder`; none if they think better."""
    translate = QCoreApplication.translate
    patterns = " ".join(f"*{suffix}" for suffix in READABLE_SUFFIXES)
    names, _ = QFileDialog.getOpenFileNames(
        parent,
        translate("Dialogs", "Open"),
        str(folder),
        translate("Dialogs", "Pictures ({patterns})").format(patterns=patterns),
    )
    return [Path(name) for name in names]


def export(parent: QWidget, item: Item, result: Result, shown: int) -> ExportDialog:
    """The dialog that asks where and how to write `result`, of which step `shown` is seen."""
    last = len(result.plan.steps) - 1
    steps = [
        ExportStep(layer.title, "" if index == last else _step_suffix(step.info))
        for index, (layer, step) in enumerate(zip(result.layers, result.plan.steps, strict=True))
    ]
    return ExportDialog(_target(item, result), steps, shown, parent)


def _target(item: Item, result: Result) -> Path:
    """Beside the picture, as the command line names it: photo_lapsrn_4x.png."""
    folder = item.path.parent
    if folder == paths.resources():
        folder = Path.home()
    suffix = item.path.suffix.lower()
    if suffix not in WRITABLE_SUFFIXES:
        suffix = ".png"
    choice = result.choice
    return folder / f"{item.path.stem}_{choice.model}_{choice.scale:g}x{suffix}"


def _step_suffix(step: StepInfo) -> str:
    label = f"recursion-{step.number:02}" if step.kind == "recursion" else step.label
    return f"_step-{label}"

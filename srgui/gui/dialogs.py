"""The dialogs that ask for files."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from srgui import paths
from srgui.gui.preferences.preferences import Preferences
from srgui.gui.widgets.export_dialog import ExportDialog, ExportStep
from srgui.gui.work.item import Item
from srgui.gui.work.result import Result
from srgui.images.naming import DEFAULT_PATTERN, Names, usable
from srgui.images.reading import READABLE_SUFFIXES
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


def export(
    parent: QWidget, item: Item, result: Result, shown: int, preferences: Preferences
) -> ExportDialog:
    """The dialog that asks where and how to write `result`, of which step `shown` is seen."""
    last = len(result.plan.steps) - 1
    steps = [
        ExportStep(layer.title, "" if index == last else _step_suffix(step.info))
        for index, (layer, step) in enumerate(zip(result.layers, result.plan.steps, strict=True))
    ]
    target = _target(item, result, preferences)
    return ExportDialog(target, steps, shown, preferences.quality, parent)


def _target(item: Item, result: Result, preferences: Preferences) -> Path:
    """As the person prefers it; a picture of the program's own is not written beside it."""
    folder = Path(preferences.folder) if preferences.folder else item.path.parent
    if folder == paths.resources():
        folder = Path.home()
    pattern = preferences.pattern if usable(preferences.pattern) else DEFAULT_PATTERN
    choice, wanted = result.choice, preferences.format or None
    return Names(pattern).path(item.path, choice.model, choice.scale, folder, wanted)


def _step_suffix(step: StepInfo) -> str:
    label = f"recursion-{step.number:02}" if step.kind == "recursion" else step.label
    return f"_step-{label}"

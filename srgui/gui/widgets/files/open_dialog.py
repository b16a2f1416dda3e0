"""The dialog in which a person chooses images to open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from srgui.images.formats import READABLE_SUFFIXES


def pictures_to_open(parent: QWidget, folder: Path) -> list[Path]:
    """Ask for images, starting in `folder`. Returns the chosen files; none if cancelled."""
    translate = QCoreApplication.translate
    patterns = " ".join(f"*{suffix}" for suffix in READABLE_SUFFIXES)
    names, _ = QFileDialog.getOpenFileNames(
        parent,
        translate("Dialogs", "Open"),
        str(folder),
        translate("Dialogs", "Pictures ({patterns})").format(patterns=patterns),
        options=QFileDialog.Option.HideNameFilterDetails,
    )
    return [Path(name) for name in names]

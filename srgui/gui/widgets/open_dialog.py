"""The dialog that asks for pictures."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from srgui.images.reading.recognition import READABLE_SUFFIXES


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

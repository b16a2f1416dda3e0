"""The announcement of what a drop will do, over the picture."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from srgui.models.importers.recognition import SUFFIXES


class DropOverlay(QWidget):
    """Say "Add 14 pictures" over a `stage` while files are dragged over the window."""

    def __init__(self, stage: QWidget) -> None:
        super().__init__(stage)
        self._stage = stage
        self.setObjectName("dropOverlay")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._text = QLabel()
        self._text.setProperty("headline", True)
        column = QVBoxLayout(self)
        column.addWidget(self._text, 0, Qt.AlignmentFlag.AlignCenter)
        self.hide()

    def show_drop(self, paths: Sequence[Path] | None) -> None:
        """Show what a drop of these files will do; an empty list is an image without a file."""
        if paths is None:
            self.hide()
            return
        self._text.setText(self._announcement(paths))
        self.setGeometry(self._stage.rect())
        self.show()
        self.raise_()

    def _announcement(self, paths: Sequence[Path]) -> str:
        if any(path.is_dir() for path in paths):
            return self.tr("Add pictures")
        if all(path.suffix.lower() in SUFFIXES for path in paths) and paths:
            return self.tr("Add network")
        if len(paths) > 1:
            return self.tr("Add {count} pictures").format(count=len(paths))
        return self.tr("Add picture")

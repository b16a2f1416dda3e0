"""The choice what to do with files that exist already, the same in every dialog."""

from __future__ import annotations

from enum import Enum
from pathlib import Path

from PySide6.QtWidgets import QWidget

from srgui.gui.text.retranslate import on_language_change
from srgui.gui.widgets.segmented import Segmented
from srgui.images.writing.filenames import unused


class Existing(Enum):
    """The treatment of files that exist already."""

    KEEP = "keep"  # the new file gets a number
    REPLACE = "replace"
    SKIP = "skip"  # no new file is written

    def target(self, path: Path) -> Path:
        """Return the file to write instead of `path`."""
        return unused(path) if self is Existing.KEEP else path


class ExistingFiles(Segmented):
    """Offer to keep existing files or to replace them and, if `skippable`, to skip them."""

    def __init__(self, parent: QWidget | None = None, *, skippable: bool = False) -> None:
        super().__init__("", parent)
        self._skippable = skippable
        on_language_change(self, self._set_texts)
        self.choose(0)

    @property
    def value(self) -> Existing:
        """The chosen treatment."""
        return list(Existing)[max(self.index, 0)]

    def _set_texts(self) -> None:
        index = self.index
        labels = [self.tr("Keep both"), self.tr("Replace"), self.tr("Skip")]
        tips = [
            self.tr("The new file gets a number after its name"),
            self.tr("The new file takes the place of the existing one"),
            self.tr("Existing files are left unchanged"),
        ]
        count = len(Existing) if self._skippable else 2
        self.set_labels(labels[:count], labels[:count])
        for button, tip in zip(self.buttons(), tips, strict=False):
            button.setToolTip(tip)
        self.choose(index)

"""The choices of the metadata and the colours of an export."""

from __future__ import annotations

from typing import get_args

from PySide6.QtWidgets import QWidget

from srgui.gui.settings import KeptMetadata
from srgui.gui.text.retranslate import on_language_change
from srgui.gui.widgets.segmented import Segmented
from srgui.images.writing.colour_spaces import ColourSpace

_SPACES: tuple[ColourSpace, ...] = get_args(ColourSpace)
_VALUES: tuple[KeptMetadata, ...] = get_args(KeptMetadata)


class MetadataChoice(Segmented):
    """Offer to keep all metadata, all but the location, or none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        on_language_change(self, self._set_texts)
        self.choose(0)

    @property
    def value(self) -> KeptMetadata:
        """The chosen metadata."""
        return _VALUES[max(self.index, 0)]

    def choose_value(self, value: KeptMetadata) -> None:
        """Show a choice, without a signal."""
        self.choose(_VALUES.index(value))

    def offer_location(self, there: bool) -> None:
        """Offer to remove the location only if the picture has one."""
        button = self.buttons()[_VALUES.index("no location")]
        button.setVisible(there or button.isChecked())

    def _set_texts(self) -> None:
        index = self.index
        self.set_labels([self.tr("Keep all"), self.tr("No location"), self.tr("None")])
        tips = (
            self.tr("Keeps EXIF, XMP, IPTC and comments"),
            self.tr("Removes coordinates and the names of places"),
            self.tr("Keeps the colour profile only"),
        )
        for button, tip in zip(self.buttons(), tips, strict=True):
            button.setToolTip(tip)
        self.choose(index)


class ColourChoice(Segmented):
    """Offer the colour space of the original, sRGB and Display P3."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        on_language_change(self, self._set_texts)
        self.choose(0)

    @property
    def value(self) -> ColourSpace:
        """The chosen colour space."""
        return _SPACES[max(self.index, 0)]

    def choose_value(self, value: ColourSpace) -> None:
        """Show a choice, without a signal."""
        self.choose(_SPACES.index(value))

    def _set_texts(self) -> None:
        index = self.index
        self.set_labels([self.tr("Same as original"), "sRGB", "Display P3"])
        self.choose(index)

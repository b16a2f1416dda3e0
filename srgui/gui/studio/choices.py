"""The settings of the shown picture, and those of all pictures without their own."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from srgui.gui.choice import SettingsOrigin, UpscaleSettings
from srgui.gui.library.album import Album


class Choices(QObject):
    """Choose the settings of pictures. Where to compute is common to all.

    Attributes:
        common: the settings of pictures without their own, and of those that are opened next.

    Signals:
        taken(UpscaleSettings): these apply now, because another picture is going to be shown, its
            file was read, or its settings were reset.
        origin_changed(SettingsOrigin): the shown picture's settings are common or its own.
        changed(UpscaleSettings, UpscaleSettings): the shown picture's settings before and now.
    """

    taken = Signal(UpscaleSettings)
    origin_changed = Signal(SettingsOrigin)
    changed = Signal(UpscaleSettings, UpscaleSettings)

    def __init__(
        self, album: Album, common: UpscaleSettings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._album = album
        self.common = common

    @property
    def choice(self) -> UpscaleSettings:
        """The settings of the shown picture; the common ones while there is none."""
        item = self._album.current
        return self.common if item is None else replace(item.choice, compute=self.common.compute)

    def choose(self, choice: UpscaleSettings) -> None:
        """Set the settings of the shown picture; if it is the only one, the common ones too."""
        item, before = self._album.current, self.choice
        common = choice if len(self._album.items) <= 1 else self.common
        self.common = replace(common, compute=choice.compute, quality_estimate=None)
        if item is not None:
            self._album.choose(choice, item)
        if self.choice != before:
            self._compare()
            self.changed.emit(before, self.choice)

    def apply_to_all(self) -> None:
        """Set the settings of all pictures to those of the shown one."""
        self.common = replace(self.choice, quality_estimate=None)
        self._album.choose(self.choice)
        self._compare()

    def reset(self) -> None:
        """Set the settings of the shown picture to the common ones."""
        item = self._album.current
        if item is not None:
            self.choose(self.common.for_size(item.size))
            self.taken.emit(self.choice)

    def take(self) -> None:
        """Announce the settings of a picture that is going to be shown."""
        self.taken.emit(self.choice)
        self._compare()

    def _compare(self) -> None:
        item = self._album.current
        if item is not None:
            self.origin_changed.emit(self.choice.origin(self.common, item.size))

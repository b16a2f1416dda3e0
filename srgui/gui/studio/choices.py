"""How the shown picture is enlarged, and how the others are."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from srgui.gui.choice import UpscaleSettings
from srgui.gui.library.album import Album
from srgui.gui.library.item import Item


class Choices(QObject):
    """Every picture has its choice; those without settings of their own have a common one.

    Attributes:
        choice: how the shown picture is enlarged.
        common: how pictures without settings of their own are, and those that are opened next.

    Signals:
        taken(Choice): another picture is going to be shown, or this one's settings were reset.
        following_changed(Following): how they stand to those of the other pictures.
        changed(Choice, Choice): how the shown picture was to be enlarged until now, and how it is
            from now on.
    """

    taken = Signal(object)
    following_changed = Signal(object)
    changed = Signal(object, object)

    def __init__(
        self, album: Album, choice: UpscaleSettings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._album = album
        self.choice = self.common = choice

    def choose(self, choice: UpscaleSettings) -> None:
        """Enlarge the shown picture in another way from now on; is it the only one, those that are
        opened next, too. Where to compute holds for all.
        """
        item = self._album.current
        if item is not None:
            choice = replace(choice, traces=item.traces)
        before, self.choice = self.choice, choice
        common = choice if len(self._album.items) <= 1 else self.common
        self.common = replace(common, compute=choice.compute, traces=None)
        if choice == before:
            return
        if item is not None:
            self._album.choose(choice, item)
        self._compare()
        self.changed.emit(before, choice)

    def apply_to_all(self) -> None:
        """Have all pictures enlarged as the shown one is, and those that are opened next."""
        self.common = replace(self.choice, traces=None)
        self._album.choose(self.choice)
        self._compare()

    def reset(self) -> None:
        """Have the shown picture enlarged as the others are."""
        item = self._album.current
        if item is not None:
            self.choose(self.common.of(item.size))
            self.taken.emit(self.choice)

    def take(self, item: Item) -> None:
        """Enlarge as it was chosen for this picture; where to compute stays."""
        computing = self.choice
        self.choice = replace(item.choice, compute=computing.compute)
        self.taken.emit(self.choice)
        self._compare()

    def _compare(self) -> None:
        item = self._album.current
        if item is not None:
            self.following_changed.emit(self.choice.following(self.common, item.size))

"""The settings of the shown picture, and those of all pictures without their own."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace

from PySide6.QtCore import QObject, Signal

from srgui.errors import ModelError
from srgui.gui.choice import SettingsOrigin, UpscaleSettings
from srgui.gui.library.album import Album
from srgui.gui.library.item import Item
from srgui.gui.studio.history import Act


@dataclass(frozen=True)
class Snapshot:
    """The settings of all pictures at one time."""

    common: UpscaleSettings
    saved: UpscaleSettings  # with which the next session begins
    shown: int  # the number of the shown picture
    own: Mapping[int, UpscaleSettings]  # of each picture, by its number

    def slider(self, after: Snapshot) -> Hashable | None:
        """Return a key for the change to the settings `after` if a slider's movement was all of
        it, the same for every movement; else None.
        """
        old, new = self.own.get(self.shown), after.own.get(after.shown)
        if old is None or new is None or replace(old, enhancement=new.enhancement) != new:
            return None
        before, now = asdict(old.enhancement), asdict(new.enhancement)
        moved = {name: 0.0 for name, value in now.items() if value != before[name]}
        if len(moved) != 1 or not isinstance(now[next(iter(moved))], float):
            return None
        return self.shown, *moved, new.enhanced(**moved)


class Choices(QObject):
    """Choose the settings of pictures. Where to compute is common to all.

    Attributes:
        common: the settings of pictures without their own, and of those that are opened next.
        selected: returns the selected pictures; if the shown one is among them, they all get its
            settings.

    Signals:
        taken(UpscaleSettings): these apply now, because another picture is going to be shown, its
            file was read, or its settings were reset.
        origin_changed(SettingsOrigin, str): the shown picture's settings are common or its own; the
            name of the picture whose settings it was opened with, if they were chosen for that.
        changed(UpscaleSettings, UpscaleSettings): the shown picture's settings before and now.
        edited(Snapshot, Act): the person has changed settings, which were these before.
        to_save(UpscaleSettings): the next session is to begin with these.
    """

    taken = Signal(UpscaleSettings)
    origin_changed = Signal(SettingsOrigin, str)
    changed = Signal(UpscaleSettings, UpscaleSettings)
    edited = Signal(Snapshot, Act)
    to_save = Signal(UpscaleSettings)

    def __init__(
        self, album: Album, common: UpscaleSettings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._album = album
        self.common = self._first = self._saved = common
        self._chosen_for = ""  # the name of a picture
        self.selected: Callable[[], Sequence[Item]] = tuple
        self._replaced: dict[str, str] = {}  # networks that were renamed or removed

    @property
    def taken_from(self) -> str:
        """The name of the picture that the common settings were chosen for; empty if they are as
        at the start.
        """
        as_at_first = replace(self.common, compute=self._first.compute) == self._first
        return "" if as_at_first else self._chosen_for

    @property
    def choice(self) -> UpscaleSettings:
        """The settings of the shown picture; the common ones while there is none."""
        item = self._album.current
        return self.common if item is None else replace(item.choice, compute=self.common.compute)

    def choose(self, choice: UpscaleSettings) -> None:
        """Set the settings of the shown picture, and of those that are selected with it; if these
        are all that can be read, the common ones too.
        """
        item, before, snapshot = self._album.current, self.choice, self.snapshot()
        selected = self.selected()
        meant = selected if item in selected else [item]
        if all(one in meant or one.unreadable for one in self._album.items):
            self._choose_common(choice, item)
        self.common = replace(self.common, compute=choice.compute)
        for one in meant:
            if one is not None:
                self._album.choose(choice, one)
        if self.choice != before:
            self._compare()
            self.changed.emit(before, self.choice)
        self._save(replace(self.common, model=self._saved.model))  # it may only be tried
        if replace(before, compute=self.choice.compute) != self.choice:
            self.edited.emit(snapshot, Act.SETTINGS)

    def apply(self, settings: UpscaleSettings) -> None:
        """Choose settings that were made without the shown picture, such as those of a preset."""
        item = self._album.current
        known = replace(settings, quality_estimate=self.choice.quality_estimate)
        self.choose(known if item is None else known.for_size(item.size))
        self.taken.emit(self.choice)

    def apply_to_all(self) -> None:
        """Set the settings of all pictures to those of the shown one."""
        snapshot = self.snapshot()
        self._choose_common(self.choice, self._album.current)
        self._album.choose(self.choice)
        self._compare()
        self._save(self.common)
        self.edited.emit(snapshot, Act.APPLY_TO_ALL)

    def _save(self, choice: UpscaleSettings) -> None:
        self._saved = choice
        self.to_save.emit(choice)

    def _choose_common(self, choice: UpscaleSettings, item: Item | None) -> None:
        """Set the common settings to those that were chosen for this picture."""
        self.common = replace(choice, quality_estimate=None)
        self._chosen_for = "" if item is None else item.path.name

    def snapshot(self) -> Snapshot:
        """Return the settings of all pictures."""
        shown = self._album.current
        own = {item.number: item.choice for item in self._album.items}
        return Snapshot(self.common, self._saved, 0 if shown is None else shown.number, own)

    def restore(self, snapshot: Snapshot) -> None:
        """Set the settings of all pictures that are still there."""
        before = self.choice
        self.common = replace(self.possible(snapshot.common), compute=self.common.compute)
        self._save(self.possible(snapshot.saved))
        for item in self._album.items:
            if item.number in snapshot.own:
                self._album.choose(self.possible(snapshot.own[item.number]), item)
        self.take()
        if self.choice != before:
            self.changed.emit(before, self.choice)

    def replace_model(self, name: str, new: str) -> None:
        """Use another network instead of one that was renamed or removed, from now on also where
        earlier settings are restored.
        """
        self._replaced = {old: new if now == name else now for old, now in self._replaced.items()}
        self._replaced[name] = new
        shown = self._album.current
        before = self.common if shown is None else shown.choice
        self.common = self.possible(self.common)
        self._save(self.possible(self._saved))
        for item in self._album.items:
            self._album.choose(self.possible(item.choice), item)
        self.take()
        if self.choice != before:
            self.changed.emit(before, self.choice)

    def possible(self, choice: UpscaleSettings) -> UpscaleSettings:
        """Return settings with a network that is there."""
        if choice.model not in self._replaced:
            return choice
        try:
            return replace(choice)  # there may be one of that name again
        except ModelError:
            return replace(choice, model=self._replaced[choice.model])

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
            origin = self.choice.origin(self.common, item.size)
            self.origin_changed.emit(origin, item.taken_from)

"""The tasks of an export of many pictures, and their outcomes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from srgui.errors import SrguiError
from srgui.gui.choice import Size, UpscaleSettings
from srgui.gui.library.folders import result_folder
from srgui.gui.library.item import Item
from srgui.gui.settings import Preferences
from srgui.gui.widgets.files.existing_files import Existing
from srgui.images.writing.filenames import Names
from srgui.images.writing.options import WriteOptions, format_of, size_problem
from srgui.images.writing.writer import Written
from srgui.texts import Text


@dataclass(frozen=True, eq=False)
class Task:
    """One picture of an export."""

    number: int  # of its item
    version: int  # of its file
    source: Path
    choice: UpscaleSettings
    target: Path
    weight: float  # the work, in pixels of the result
    size: Size = (0, 0)  # of the result, as far as that is known

    @property
    def would_replace_source(self) -> bool:
        """True if the output file is the source."""
        both_exist = self.target.exists() and self.source.exists()
        return both_exist and self.target.samefile(self.source)

    @property
    def size_problem(self) -> Text | None:
        """The reason why the file's format can't contain the result; None if it can, as far as the
        size is known.
        """
        rows, columns = self.size
        return size_problem(format_of(self.target, WriteOptions()), columns, rows)


@dataclass(frozen=True)
class Outcome:
    """The outcome of one picture: a written file, an error, or neither if the file existed."""

    number: int
    source: Path
    target: Path
    written: Written | None = None
    error: SrguiError | None = None

    @property
    def skipped(self) -> bool:
        """True if the file existed already."""
        return self.written is None and self.error is None


_UNKNOWN_AREA = 1e6  # pixels assumed for a picture of unknown size


def tasks_for(
    items: Sequence[Item],
    computing: UpscaleSettings,
    preferences: Preferences,
    existing: Existing = Existing.REPLACE,
) -> list[Task]:
    """Return the tasks for these pictures by `preferences`, on the device of `computing`.

    No two have the same file, nor that of an `existing` one which is to be kept. Raises ValueError
    for a pattern that is not usable.
    """
    names = Names(preferences.pattern, keep_existing=existing is Existing.KEEP)
    return [_task(item, computing, preferences, names) for item in items]


def _task(item: Item, computing: UpscaleSettings, preferences: Preferences, names: Names) -> Task:
    choice = replace(item.choice, compute=computing.compute)
    folder = Path(preferences.folder) if preferences.folder else result_folder(item)
    target = names.path(
        item.path, choice.name, choice.scale, folder, preferences.format.lstrip(".") or None
    )
    area = item.size[0] * item.size[1] or _UNKNOWN_AREA
    # Writing takes little time compared with computing.
    weight = area * choice.scale**2 * (0.05 if item.key in item.results else 1.0)
    if item.error is not None and item.picture is None:  # it can't be read
        weight = 1.0
    rows, columns = (round(side * choice.scale) for side in item.size)
    return Task(item.number, item.version, item.path, choice, target, weight, (rows, columns))

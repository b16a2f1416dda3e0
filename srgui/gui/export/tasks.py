"""The tasks of an export of many pictures, and their outcomes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeAlias

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
    seconds: float  # the expected time
    timed: bool  # True if that is by a result of the same network, else it is a guess
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
_USUAL_PACE = 2e-6  # seconds for a pixel of the result where none is known
_WRITING = 0.05  # of the time of computing

_Pace: TypeAlias = Mapping[str, float]
"""Seconds for a pixel of the result, by the network: the weights depend on the picture, which may
not have been read yet.
"""


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
    pace = _pace(items)
    return [_task(item, computing, preferences, names, pace) for item in items]


def _task(
    item: Item, computing: UpscaleSettings, preferences: Preferences, names: Names, pace: _Pace
) -> Task:
    choice = replace(item.choice, compute=computing.compute)
    folder = Path(preferences.folder) if preferences.folder else result_folder(item)
    target = names.path(
        item.path, choice.name, choice.scale, folder, preferences.format.lstrip(".") or None
    )
    usual = max(pace.values(), default=_USUAL_PACE)
    known = pace.get(choice.model)
    area = item.size[0] * item.size[1] or _UNKNOWN_AREA
    seconds = area * choice.scale**2 * (usual if known is None else known)
    there = item.key in item.results
    if there:
        seconds *= _WRITING
    elif not choice.other_kinds:
        seconds *= 1 - item.partial_share  # it goes on where a run was interrupted
    if item.error is not None and item.picture is None:  # it can't be read
        seconds = _WRITING
    rows, columns = (round(side * choice.scale) for side in item.size)
    return Task(
        item.number, item.version, item.path, choice, target,
        seconds, there or known is not None, (rows, columns),
    )  # fmt: skip


def _pace(items: Sequence[Item]) -> _Pace:
    """Return the pace of the results that are there, the slowest of each network."""
    found: dict[str, float] = {}
    for result in (result for item in items for result in item.results.values()):
        rows, columns = result.size(result.last)
        if result.seconds:
            pace, model = result.seconds / (rows * columns), result.choice.model
            found[model] = max(pace, found.get(model, 0.0))
    return found

"""One picture enlarged to its file or, with the intermediate results, its files."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from srgui.cli.figures import bytes_text, seconds_text
from srgui.cli.progress import Progress
from srgui.cli.rows import RowBuffer
from srgui.cli.targets import step_path
from srgui.engine import Assembly, Finished, Plan, TileDone, Working
from srgui.errors import ReadError, WriteError
from srgui.images import Picture
from srgui.images.header import Header
from srgui.images.reading import read
from srgui.images.streaming import open_bands
from srgui.images.writing import WriteOptions, Written, check_target, write

if TYPE_CHECKING:
    from srgui.engine import Upscaler


@dataclass(frozen=True)
class Choices:
    """What to write, and how: `steps` for the intermediate results as well."""

    steps: bool
    skip_existing: bool
    writing: WriteOptions


@dataclass(frozen=True)
class Enlargement:
    """One picture on its way to its files: `paths` by index into `plan.steps`.

    `label` stands before the progress bar.
    """

    upscaler: Upscaler
    picture: Picture
    plan: Plan
    paths: dict[int, Path]
    writing: WriteOptions
    label: str

    def to_memory_first(self) -> tuple[list[Written], float]:
        """Compute everything, then write it; return what was written and the seconds it took."""
        assembly = Assembly(self.plan, self.picture, self.paths)
        seconds = self._compute(assembly.place)
        written = [write(assembly.picture(i), p, self.writing) for i, p in self.paths.items()]
        return written, seconds

    def to_files_in_bands(self) -> tuple[list[Written], float]:
        """The same for formats that can be written while the result is computed."""
        rows, bands = {}, {}
        with ExitStack() as files:
            for index, path in self.paths.items():
                step = self.plan.steps[index]
                header = Header.like(self.picture, step.height, step.width)
                file = open_bands(path, header, self.writing, source=self.picture.path)
                bands[index] = files.enter_context(file)
                rows[index] = RowBuffer(step, self.picture, bands[index].write)
            seconds = self._compute(lambda tile: rows[tile.step].place(tile))
        written = [Written(self.paths[i], b.kept, b.lost) for i, b in bands.items()]
        return written, seconds

    def _compute(self, place: Callable[[TileDone], None]) -> float:
        seconds = 0.0
        steps = len(self.paths) > 1
        run = self.upscaler.run(self.picture, self.plan.scale, steps=steps, plan=self.plan)
        with Progress(self.label) as progress, closing(run) as events:
            for event in events:
                if isinstance(event, TileDone):
                    place(event)
                if isinstance(event, TileDone | Working):
                    progress.advance_to(event.progress)
                if isinstance(event, Finished):
                    seconds = event.seconds
        return seconds


def enlarge_file(
    upscaler: Upscaler, picture: Picture, plan: Plan, target: Path, choices: Choices, label: str
) -> Iterator[tuple[Path, str]]:
    """Enlarge and write one picture, yielding every file and what there is to tell about it.

    All targets are checked before anything is computed. Raises OptionError, WriteError and
    MemoryShortError.
    """
    last = len(plan.steps) - 1
    paths = {last: target}
    if choices.steps:
        paths = {i: step_path(target, s.info) for i, s in enumerate(plan.steps[:-1])} | paths
    if choices.skip_existing and all(_is_complete(plan, i, path) for i, path in paths.items()):
        yield target, "exists, skipped"
        return
    _make_folder(target.parent)
    formats = [
        check_target(
            path, plan.steps[i].width, plan.steps[i].height, choices.writing, source=picture.path
        )
        for i, path in paths.items()
    ]
    work = Enlargement(upscaler, picture, plan, paths, choices.writing, label)
    in_bands = all(format_.streams for format_ in formats)
    files, seconds = work.to_files_in_bands() if in_bands else work.to_memory_first()
    for index, written in zip(paths, files, strict=True):
        kept = [f"kept {', '.join(written.kept)}"] if written.kept else []
        notes = [*kept, *(f"lost {what}" for what in written.lost), *picture.notes]
        size = f"{plan.steps[index].width} x {plan.steps[index].height}"
        file_size = bytes_text(written.path.stat().st_size)
        took = seconds_text(seconds) if index == last else ""
        told = f"{size:>13}  {file_size:>7}  {took:>7}  {'; '.join(notes)}"
        yield written.path, told.rstrip()


def _is_complete(plan: Plan, index: int, path: Path) -> bool:
    """Whether the file is there, can be read to its end and has the planned size."""
    try:
        existing = read(path, pixel_limit=sys.maxsize)
    except ReadError:
        return False
    step = plan.steps[index]
    return (existing.height, existing.width) == (step.height, step.width)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise WriteError(f"Can't create the folder {folder}", reason) from error

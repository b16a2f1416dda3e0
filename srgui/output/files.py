"""One picture enlarged to a file or, with its intermediate results, to several."""

from __future__ import annotations

import sys
from collections.abc import Callable, Container, Generator, Iterator, Mapping, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol, TypeAlias

from srgui.engine.assembly import Assembly
from srgui.engine.events import Event, Finished, TileDone, Working
from srgui.engine.planning import memory
from srgui.engine.planning.plan import Plan
from srgui.errors import MemoryShortError, ReadError, WriteError, reason
from srgui.images import Picture, Region
from srgui.images.formats import Format
from srgui.images.picture import Header, Pixels
from srgui.images.reading.reader import is_damaged, read
from srgui.images.writing.streaming import open_bands
from srgui.images.writing.writer import WriteOptions, Written, check_target, write
from srgui.output.rows import RowBuffer
from srgui.output.similarity import are_alike
from srgui.texts import Text

_MEMORY_SHARE = 0.75  # of the free memory that results may take

Outcome: TypeAlias = tuple[list[Written], float]
"""The files as they were written, and the seconds of computing."""


class Events(Iterator[Event], Protocol):
    """The events of a run."""

    def close(self) -> None:
        """Cancel the run."""


class Enlarger(Protocol):
    """An `Upscaler`, or anything else that runs like one."""

    def run(self, picture: Picture, plan: Plan, *, wanted_steps: Container[int]) -> Events:
        """Run as `Upscaler.run` does."""


@dataclass(frozen=True)
class FileRun:
    """A run on one picture whose results are written to files."""

    enlarger: Enlarger

    picture: Picture

    plan: Plan

    paths: Mapping[int, Path]
    """The files of the wanted steps, by index into `plan.steps`."""

    writing: WriteOptions

    memory: int | None = None
    """Limit of the bytes of results that must be in memory whole; default: 3/4 of what is free."""

    watch: Callable[[Pixels, Region], None] | None = None
    """Called with the pixels and the place of every tile of the last step."""

    def is_done(self) -> bool:
        """Return whether every file exists, is intact, has the planned size and is not another
        picture's.
        """
        return all(self._is_complete(index, path) for index, path in self.paths.items())

    def is_damaged(self) -> bool:
        """Return whether some files exist and are damaged, and the other ones are as planned."""
        there = {index: path for index, path in self.paths.items() if path.exists()}
        damaged = [index for index, path in there.items() if is_damaged(path)]
        others = there.keys() - set(damaged)
        return bool(damaged) and all(self._is_complete(i, there[i]) for i in others)

    def write(self, progressed: Callable[[float], object]) -> Outcome:
        """Write the files, calling `progressed` with the completed share of the work, 0 to 1.

        Folders are created, and all targets checked before anything is computed. PNG and TIFF are
        written while the result is computed and never in memory whole. Raises OptionError,
        WriteError and MemoryShortError.
        """
        with closing(self.pieces()) as pieces:
            while True:
                try:
                    piece = next(pieces)
                except StopIteration as ended:
                    outcome: Outcome = ended.value
                    return outcome
                if callable(piece):
                    piece()
                else:
                    progressed(piece)

    def pieces(self) -> Generator[float | Callable[[], None], None, Outcome]:
        """Write the files as `write` does, a piece at a time.

        Yields the completed share of the work, or a function that the caller has to call, which
        encodes files and needs no network. Closing the generator cancels the run and leaves no
        file behind.
        """
        formats = []
        for index, path in self.paths.items():
            make_folder(path.parent)
            step, source = self.plan.steps[index], self.picture.path
            target = path, step.width, step.height
            formats.append(check_target(*target, self.writing, source=source))
        if all(format_.streams for format_ in formats):
            return (yield from self._to_files_in_bands())
        self._check_memory(formats)
        return (yield from self._to_memory_first())

    def _check_memory(self, formats: Sequence[Format]) -> None:
        """Raise MemoryShortError if the results can't be in memory whole and encoded there."""
        samples = self.picture.channels + (self.picture.alpha is not None)
        steps = [self.plan.steps[index] for index in self.paths]
        sizes = [step.height * step.width * samples for step in steps]
        results = sum(sizes) * self.picture.bits // 8
        needed = results + max(
            size * (self.picture.bits // 8 + format_.encoding)
            for size, format_ in zip(sizes, formats, strict=True)
        )
        limit = self.memory or int(_MEMORY_SHARE * memory.free())
        if needed > limit:
            names = ", ".join(dict.fromkeys(f.name for f in formats if not f.streams))
            raise MemoryShortError(
                Text("Can't write {path}", path=self.paths[max(self.paths)]),
                Text(
                    "{formats} needs the whole result in memory, {needed:.1f} GB, and may take "
                    "{limit:.1f} GB",
                    formats=names,
                    needed=needed / 1e9,
                    limit=limit / 1e9,
                ),
                Text(
                    "Write PNG or TIFF, which are written piece by piece, or choose a smaller "
                    "factor."
                ),
            )

    def _to_memory_first(self) -> Generator[float | Callable[[], None], None, Outcome]:
        assembly = Assembly(self.plan, self.picture, self.paths)
        seconds = yield from self._compute(assembly.place)
        written: list[Written] = []

        def encode() -> None:
            for index, path in self.paths.items():
                written.append(write(assembly.finished(index), path, self.writing))

        yield encode
        return written, seconds

    def _to_files_in_bands(self) -> Generator[float, None, Outcome]:
        rows, bands = {}, {}
        with ExitStack() as files:
            for index, path in self.paths.items():
                step = self.plan.steps[index]
                header = Header.like(self.picture, step.height, step.width)
                made = replace(header.metadata, provenance=self.plan.provenance(index))
                header = replace(header, metadata=made)
                file = open_bands(path, header, self.writing, source=self.picture.path)
                bands[index] = files.enter_context(file)
                rows[index] = RowBuffer(step, self.picture, bands[index].write)
            seconds = yield from self._compute(lambda tile: rows[tile.step].place(tile))
        return [Written(self.paths[i], b.kept, b.lost) for i, b in bands.items()], seconds

    def _compute(self, place: Callable[[TileDone], None]) -> Generator[float, None, float]:
        seconds = 0.0
        run = self.enlarger.run(self.picture, self.plan, wanted_steps=self.paths)
        with closing(run) as events:
            for event in events:
                if isinstance(event, TileDone):
                    place(event)
                    if self.watch and event.step == len(self.plan.steps) - 1:
                        self.watch(event.pixels, event.region)
                if isinstance(event, TileDone | Working):
                    yield event.progress
                if isinstance(event, Finished):
                    seconds = event.seconds
        return seconds

    def _is_complete(self, index: int, path: Path) -> bool:
        try:
            existing = read(path, pixel_limit=sys.maxsize)
        except ReadError:
            return False
        step = self.plan.steps[index]
        same_size = (existing.height, existing.width) == (step.height, step.width)
        return same_size and are_alike(existing, self.picture)


def make_folder(folder: Path) -> None:
    """Create a folder and those above it. Raises WriteError."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError as error:
        raise WriteError(
            Text("Can't create the folder {folder}", folder=folder),
            Text("a file of that name is there"),
            Text("Name a folder, or a file with the suffix of a format."),
        ) from error
    except OSError as error:
        raise WriteError(
            Text("Can't create the folder {folder}", folder=folder), reason(error)
        ) from error

"""Upscale one arrived picture after the other, and remember what is done."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from dataclasses import replace
from functools import cache, partial
from pathlib import Path

from srgui.cli.console import one_line, print_note
from srgui.cli.upscale.batch import upscale_all
from srgui.cli.upscale.manifest import Entry, Manifest
from srgui.cli.upscale.modes.animation import upscale_animations
from srgui.cli.upscale.outcomes import Failed, Outcome
from srgui.cli.upscale.record import recorded
from srgui.cli.upscale.report import report
from srgui.cli.upscale.settings import Settings
from srgui.cli.upscale.targets import InputFile
from srgui.errors import ReadError
from srgui.images.reading.results import is_result
from srgui.images.writing.filenames import Names


class Worker:
    """Upscales pictures of `folder` into `output` as recorded by `manifest`.

    Pictures that can't be read are moved to `failed`, if there is that folder.
    """

    def __init__(
        self,
        folder: Path,
        output: Path,
        failed: Path | None,
        settings: Settings,
        manifest: Manifest,
    ) -> None:
        self._folder, self._output, self._failed = folder, output, failed
        self._settings, self._manifest = settings, manifest
        self._load = cache(partial(settings.computing.load, at_once=True))
        self._excluded = [path.resolve() for path in (output, failed) if path is not None]
        self._unwanted: dict[Path, tuple[int, int]] = {}  # unreadable, or results; size and time
        self._names = Names()
        for entry in manifest.entries.values():
            self._names.reserve(entry.target)

    def wants(self, path: Path) -> bool:
        """Return whether a picture is not done, and no result itself."""
        if any(place in path.resolve().parents for place in self._excluded):
            return False
        if path in self._unwanted and self._unwanted[path] == _signature(path):
            return False
        return not self._manifest.is_done(path)

    def upscale(self, path: Path) -> None:
        """Upscale a picture, report it, and record it. Raises an error that all pictures have."""
        if is_result(path):
            print_note(f"{one_line(str(path))} is a result of an earlier run: skipped")
            self._unwanted[path] = _signature(path)
            return
        entry = self._manifest.entry(path)
        changed = entry is not None and not entry.is_of(path)
        writing = self._settings.writing
        settings = replace(
            self._settings,
            skip_existing=not changed,  # a crash may have come before the record
            writing=replace(writing, overwrite=writing.overwrite or changed),
        )
        file = InputFile(path, cache(lambda scale: self._target(path, scale, entry)))
        before = _signature(path)
        errors: list[Failed] = []
        if settings.animate:
            outcomes = upscale_animations([file], settings, self._load)
        else:
            outcomes = upscale_all([file], settings, self._load)
        noted = _noting(outcomes, errors)
        report(recorded(noted, [self._manifest.append]), [file], settings)
        for failure in errors:
            if failure.for_all:
                raise failure.error
        if any(isinstance(failure.error, ReadError) for failure in errors):
            self._unwanted[path] = before
            if self._failed is not None:
                self._move(path, "\n".join(str(failure.error) for failure in errors))

    def _target(self, path: Path, scale: float, entry: Entry | None) -> Path:
        """Return the file of a result: that of the earlier one, if the picture has changed."""
        if entry is not None and self._settings.size.factor is not None:
            return entry.target
        folder = self._output / path.relative_to(self._folder).parent
        settings = self._settings
        return self._names.path(path, settings.name, scale, folder, settings.writing.format)

    def _move(self, path: Path, why: str) -> None:
        """Move a picture aside with its reason; nothing is replaced there."""
        assert self._failed is not None
        number, target = 1, self._failed / path.name
        while os.path.lexists(target):
            number += 1
            target = self._failed / f"{path.stem}-{number}{path.suffix}"
        try:
            shutil.move(path, target)
            target.with_name(f"{target.name}.txt").write_text(f"{why}\n", encoding="utf-8")
        except OSError as error:
            print_note(f"Can't move {path} to {self._failed}: {error.strerror or error}.")
        self._unwanted.pop(path, None)


def _noting(outcomes: Iterator[Outcome], errors: list[Failed]) -> Iterator[Outcome]:
    """Yield outcomes, and append those that failed to `errors`."""
    for outcome in outcomes:
        if isinstance(outcome, Failed):
            errors.append(outcome)
        yield outcome


def _signature(path: Path) -> tuple[int, int]:
    try:
        status = path.stat()
    except OSError:
        return 0, 0
    return status.st_size, status.st_mtime_ns

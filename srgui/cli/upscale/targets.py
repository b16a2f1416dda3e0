"""Pair each picture of a command with the file that its result is written to."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from srgui.cli.console import print_note
from srgui.cli.earlier_results import without_results
from srgui.errors import OptionError
from srgui.images.formats import WRITABLE_SUFFIXES
from srgui.images.reading.discovery import count_hidden, find_pictures
from srgui.images.writing.filenames import Names
from srgui.images.writing.options import WriteOptions, format_of
from srgui.networks.step import StepInfo
from srgui.texts import Text

if TYPE_CHECKING:
    from srgui.cli.upscale.options import Settings


@dataclass(frozen=True)
class InputFile:
    """A picture file and, by the factor, the file that its result is written to."""

    path: Path
    target: Callable[[float], Path]


def find_inputs(images: Sequence[Path], settings: Settings) -> list[InputFile]:
    """Return every picture once, each with a target of its own.

    Folders are searched recursively; one without pictures is returned itself. Their structure is
    repeated below the output folder.

    Targets are named {name}_{model}_{scale}x with the suffix of the chosen format, else that of
    the source where it can be written, else .png. They are next to their sources, or in the
    output folder. For a single source, the output is its file instead if it has a suffix, is not a
    folder, and does not end with a slash. Raises OptionError when several pictures have one file
    as output.
    """
    output = settings.output
    to_file = output is not None and _means_file(output)
    if output is not None and to_file:
        _check_agreement(output, settings.writing.format)
    subfolders: dict[Path, Path] = {}  # of each source, relative to the folder on the command line
    known: set[str] = set()
    hidden = 0
    for image in images:
        pictures = [image]
        if image.is_dir():
            hidden += count_hidden(image)
            found, _ = find_pictures([image], unknown=not settings.ignore_unknown)
            pictures = without_results(found, settings.name, image, output) or [image]
        for source in pictures:
            place = os.path.abspath(source)  # noqa: PTH100 - links stay links
            if place not in known:
                known.add(place)
                subfolders[source] = source.relative_to(image).parent
    if hidden:
        print_note(f"{hidden:,} hidden file{'' if hidden == 1 else 's'} skipped")
    if output is not None and to_file:
        if len(subfolders) > 1:
            raise OptionError(
                Text(
                    "Can't write {count} pictures to the single file {output}",
                    count=len(subfolders),
                    output=output,
                ),
                remedy=Text("Choose a folder."),
            )
        return [InputFile(source, lambda _: Path(output)) for source in subfolders]
    names = Names()

    def target(source: Path) -> Callable[[float], Path]:
        folder = None if output is None else Path(output, subfolders[source])
        # Every call to `names.path` would give another name.
        return cache(
            lambda scale: names.path(source, settings.name, scale, folder, settings.writing.format)
        )

    return [InputFile(source, target(source)) for source in subfolders]


def frame_path(file: InputFile, number: int, count: int, scale: float) -> Path:
    """Return the file of a frame or page, counted from 1: film_lapsrn_4x_frame-001.png."""
    target = file.target(scale)
    digits = max(3, len(str(count)))
    return target.with_name(f"{target.stem}_frame-{number:0{digits}}{target.suffix}")


def step_path(target: Path, step: StepInfo) -> Path:
    """Return the file of an intermediate result: photo_lapsrn_8x_step-2x.png."""
    return target.with_name(f"{target.stem}{step.suffix}{target.suffix}")


def _means_file(output: str) -> bool:
    path = Path(output)
    ends_as_folder = output.endswith(("/", os.sep))
    return bool(path.suffix) and not ends_as_folder and not path.is_dir()


def _check_agreement(output: str, format_: str | None) -> None:
    """Raise OptionError if the file's suffix stands for another format than the chosen one."""
    suffix = Path(output).suffix.lower()
    if format_ is None or suffix not in WRITABLE_SUFFIXES:
        return
    chosen = format_of(output, WriteOptions(format=format_))
    if format_of(output, WriteOptions()) is not chosen:
        raise OptionError(
            Text("Can't write {path} as {format}", path=output, format=chosen.name),
            Text("its suffix stands for another format"),
            Text("Choose either the name or the format."),
        )

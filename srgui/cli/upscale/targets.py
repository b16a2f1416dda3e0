"""Pair each picture of a command with the file that its result is written to."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from srgui.cli.upscale.sources import Sources
from srgui.errors import OptionError
from srgui.images import Picture
from srgui.images.formats import FORMATS, WRITABLE_SUFFIXES
from srgui.images.writing.filenames import Names
from srgui.images.writing.options import WriteOptions, format_of
from srgui.networks.step import StepInfo
from srgui.texts import Text

if TYPE_CHECKING:
    from srgui.cli.upscale.settings import Settings


@dataclass(frozen=True)
class InputFile:
    """A picture file and, by the factor, the file that its result is written to."""

    path: Path
    target: Callable[[float], Path]


@dataclass(frozen=True)
class InputPicture:
    """A picture of a file, or one of its frames or pages."""

    file: InputFile
    picture: Picture
    label: str  # for a progress bar
    target: Callable[[float], Path]  # the file of the result, by the factor
    frame: int | None = None  # counted from 1; None if it is the only one


def with_targets(
    sources: Sources, settings: Settings, names: Names | None = None
) -> list[InputFile]:
    """Return every picture with a target of its own: that of an earlier run, or a new one.

    New ones get `names`, which may have been given to other pictures before.

    The structure of folders is repeated below the output folder.

    Targets are named {name}_{model}_{scale}x with the suffix of the chosen format, else that of
    the source where it can be written, else .png. They are next to their sources, or in the
    output folder. For a single source, the output is its file instead if it has a suffix, is not a
    folder, and does not end with a slash. Raises OptionError when several pictures have one file
    as output.
    """
    output = settings.output
    if output is not None and _means_file(output, many=sources.searched or sources.count > 1):
        _check_agreement(output, settings.writing.format)
        if sources.count > 1:
            raise OptionError(
                Text(
                    "Can't write {count} pictures to the single file {output}",
                    count=sources.count,
                    output=output,
                ),
                remedy=Text("Choose a folder."),
            )
        return [InputFile(source, lambda _: Path(output)) for source in sources.folders]
    names = names or Names()
    for path in sources.earlier.values():
        names.reserve(path)

    def target(source: Path) -> Callable[[float], Path]:
        if path := sources.earlier.get(os.path.abspath(source)):  # noqa: PTH100 - links stay links
            return lambda _: path
        folder = None if output is None else Path(output, sources.folders[source])
        # Every call to `names.path` would give another name.
        return cache(
            lambda scale: names.path(source, settings.name, scale, folder, settings.writing.format)
        )

    return [InputFile(source, target(source)) for source in sources.folders]


def frame_path(file: InputFile, number: int, count: int, scale: float) -> Path:
    """Return the file of a frame or page, counted from 1: film_lapsrn_4x_frame-001.png."""
    target = file.target(scale)
    digits = max(3, len(str(count)))
    return target.with_name(f"{target.stem}_frame-{number:0{digits}}{target.suffix}")


def step_path(target: Path, step: StepInfo) -> Path:
    """Return the file of an intermediate result: photo_lapsrn_8x_step-2x.png."""
    return target.with_name(f"{target.stem}{step.suffix}{target.suffix}")


def _means_file(output: str, *, many: bool) -> bool:
    """Return whether an output is a file; that of `many` pictures only with an image's suffix,
    since the names of folders may contain dots too.
    """
    path = Path(output)
    if not path.suffix or output.endswith(("/", os.sep)) or path.is_dir():
        return False
    return not many or any(path.suffix.lower() in one.suffixes for one in FORMATS)


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

"""Which file each enlarged picture is written to."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from srgui.errors import OptionError
from srgui.images.formats import WRITABLE_SUFFIXES
from srgui.images.reading.discovery import find_pictures
from srgui.images.writing.filenames import Names
from srgui.images.writing.options import WriteOptions, format_of
from srgui.models.catalogue import catalogue
from srgui.networks.step import StepInfo
from srgui.texts import Text


@dataclass(frozen=True)
class Job:
    """A picture file and, by the factor, the file that its enlargement goes to."""

    source: Path
    target: Callable[[float], Path]


def jobs(
    images: Sequence[Path],
    output: str | None,
    model: str,
    format_: str | None,
    *,
    unknown: bool = True,
) -> list[Job]:
    """The targets of every picture; each picture once, no target twice.

    Folders are searched to the bottom, with `unknown` also for pictures of kinds that can't be
    read; one without pictures stands for itself. What is found there lies in the same folders
    below `output`.

    Targets are called {name}_{model}_{scale}x with the suffix of `format_`, else that of the
    source where it can be written, else .png. They lie beside their sources, or in the folder
    `output`. For a single source, `output` is its file instead when it has a suffix, is no
    folder, and does not end with a slash. Raises OptionError when several pictures are to become
    one file.
    """
    below: dict[Path, Path] = {}  # each source and its place in the folder that was named
    known: set[str] = set()
    for image in images:
        for source in _pictures(image, output, model, unknown):
            place = os.path.abspath(source)  # noqa: PTH100 - links stay links
            if place not in known:
                known.add(place)
                below[source] = source.relative_to(image).parent
    sources = list(below)
    if output is not None and _means_file(output):
        if len(sources) > 1:
            raise OptionError(
                Text(
                    "Can't write {count} pictures to the one file {output}",
                    count=len(sources),
                    output=output,
                ),
                remedy=Text("Give a folder."),
            )
        _check_agreement(output, format_)
        return [Job(sources[0], lambda _: Path(output))]
    names = Names()

    def target(source: Path) -> Callable[[float], Path]:
        folder = None if output is None else Path(output, below[source])
        # A name is given once, however often it is asked for.
        return cache(lambda scale: names.path(source, model, scale, folder, format_))

    return [Job(source, target(source)) for source in sources]


def frame_path(target: Path, number: int, count: int) -> Path:
    """Where a frame or page goes, counted from 1: film_lapsrn_4x_frame-001.png."""
    digits = max(3, len(str(count)))
    return target.with_name(f"{target.stem}_frame-{number:0{digits}}{target.suffix}")


def step_path(target: Path, step: StepInfo) -> Path:
    """Where an intermediate result goes: photo_lapsrn_8x_step-2x.png beside photo_lapsrn_8x.png."""
    return target.with_name(f"{target.stem}{step.suffix}{target.suffix}")


def _pictures(image: Path, output: str | None, model: str, unknown: bool) -> list[Path]:
    """The pictures of a folder without the results of earlier runs; a file is itself."""
    if not image.is_dir():
        return [image]
    found, _ = find_pictures([image], unknown=unknown)
    results = Path(output).absolute() if output is not None else image.absolute()
    if image.absolute() in results.parents:
        found = [path for path in found if results not in path.absolute().parents]
    return without_results(found, model) or [image]


def without_results(found: Sequence[Path], model: str) -> list[Path]:
    """These pictures of a folder but for the results of earlier runs that lie beside their sources,
    by a network of the catalogue or by `model`.
    """
    models = "|".join(map(re.escape, {*catalogue(), model.removesuffix("+")}))
    of_earlier = re.compile(rf"(.+)_({models})\+?_[\d.]+x(-\d+)?(_frame-\d+)?(_step-.+)?")
    stems = {(path.parent, path.stem) for path in found}

    def is_earlier(path: Path) -> bool:
        match = of_earlier.fullmatch(path.stem)
        return match is not None and (path.parent, match[1]) in stems

    return [path for path in found if not is_earlier(path)]


def _means_file(output: str) -> bool:
    path = Path(output)
    ends_as_folder = output.endswith(("/", os.sep))
    return bool(path.suffix) and not ends_as_folder and not path.is_dir()


def _check_agreement(output: str, format_: str | None) -> None:
    """Raise OptionError where the file's suffix stands for another format than is asked for."""
    suffix = Path(output).suffix.lower()
    if format_ is None or suffix not in WRITABLE_SUFFIXES:
        return
    asked = format_of(output, WriteOptions(format=format_))
    if format_of(output, WriteOptions()) is not asked:
        raise OptionError(
            Text("Can't write {path} as {format}", path=output, format=asked.name),
            Text("its name says otherwise"),
            Text("Give the name or the format."),
        )

"""Find the pictures of a command: files, wildcards that no shell expanded, and folders."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from srgui.cli.console import print_note
from srgui.cli.earlier_results import print_skipped, without_results
from srgui.images.reading import discovery
from srgui.images.reading.discovery import expanded, find_pictures

if TYPE_CHECKING:
    from srgui.cli.upscale.settings import Settings


@dataclass(frozen=True)
class Sources:
    """The pictures of a command, each once."""

    folders: Mapping[Path, Path]
    """The folder of each picture, relative to the one on the command line."""

    count: int
    """The number of pictures on the command line, of which some may be done already."""

    searched: bool
    """True if a folder was searched, which may contain any number of pictures."""

    earlier: Mapping[str, Path] = field(default_factory=dict)
    """The results of earlier runs, by the absolute paths of their pictures."""


def find_sources(images: Sequence[Path], settings: Settings) -> Sources:
    """Return every picture; results of earlier runs only if they are named.

    Folders are searched recursively; one without pictures is returned itself. Raises ReadError when
    no file matches a wildcard.
    """
    folders: dict[str, tuple[Path, Path]] = {}
    hidden = results = 0
    for image in (match for named in images for match in expanded(named)):
        pictures = [image]
        if image.is_dir():
            found = find_pictures([image], unknown=not settings.ignore_unknown)
            hidden += found.hidden
            for error in found.failed:
                print_note(str(error))
            pictures, left_out = without_results(found, image, settings.name, settings.output)
            results += left_out
        for source in pictures or [image]:
            place = os.path.abspath(source)  # noqa: PTH100 - links stay links
            folders.setdefault(place, (source, source.relative_to(image).parent))
    _print_left_out(hidden, results)
    searched = any(image.is_dir() for image in images)
    return Sources(dict(folders.values()), len(folders), searched)


def find_in_turn(images: Sequence[Path], settings: Settings) -> Iterator[Sources]:
    """Yield what `find_sources` returns, a folder at a time, for folders with very many files.

    Only among what is named itself does every picture come once. Raises ReadError.
    """
    named = list(dict.fromkeys(match for image in images for match in expanded(image)))
    searched = any(image.is_dir() for image in named)
    hidden = results = 0
    for image in named:
        empty = True
        for found in discovery.find_in_turn(image, unknown=not settings.ignore_unknown):
            hidden += found.hidden
            for error in found.failed:
                print_note(str(error))
            pictures, left_out = without_results(found, image, settings.name, settings.output)
            results += left_out
            empty = empty and not pictures
            folders = {source: source.relative_to(image).parent for source in pictures}
            yield Sources(folders, len(named), searched)
        if empty:
            yield Sources({image: Path()}, len(named), searched)
    _print_left_out(hidden, results)


def _print_left_out(hidden: int, results: int) -> None:
    if hidden:
        print_note(f"{hidden:,} hidden file{'' if hidden == 1 else 's'} skipped")
    print_skipped(results, "; name the files themselves to include them")

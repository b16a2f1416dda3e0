"""Find the images among the files and folders that a person drops, pastes or names."""

from __future__ import annotations

import glob
import os
import re
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path
from typing import TypeAlias

from srgui.errors import ReadError, reason
from srgui.images.formats import READABLE_SUFFIXES, is_image
from srgui.images.reading.results import results_among
from srgui.images.reading.time_limit import TimeLimitError, within
from srgui.texts import Text

SEARCH_SECONDS = 600.0
"""Seconds that the search of a folder may take; a hundred thousand files take a few."""

_WILDCARDS = re.compile(r"[*?\[]")
_Key: TypeAlias = tuple[tuple[bool, int, str], ...]


@dataclass
class Found:
    """The outcome of a search."""

    pictures: list[Path] = field(default_factory=list)
    skipped: list[Path] = field(default_factory=list)  # named files that are not images
    results: list[Path] = field(default_factory=list)  # of earlier runs, in folders
    hidden: int = 0  # image files that are hidden or in a hidden folder
    failed: list[ReadError] = field(default_factory=list)  # folders that can't be searched


def find_pictures(paths: Sequence[Path], *, unknown: bool = True) -> Found:
    """Find the images among `paths`, which may have wildcards, and in folders, each once.

    Folders are searched recursively, without hidden files, and sorted naturally: picture 2 before
    picture 10. Links to folders are followed, but no folder is searched twice. Results of srgui in
    folders are returned separately. With `unknown`, images of unsupported formats are included, so
    that reading them gives the reason. A single file is included whatever it is called. Raises
    ReadError if nothing matches a wildcard, or if a search takes longer than `SEARCH_SECONDS`.
    """
    found = Found()
    named = [match for path in paths for match in expanded(path)]
    for path in named:
        if path.is_dir():
            _search(path, unknown, found)
        elif len(named) == 1 or path.suffix.lower() in ("", *READABLE_SUFFIXES):
            found.pictures.append(path)
        else:
            found.skipped.append(path)
    found.pictures = list(dict.fromkeys(found.pictures))
    return found


def find_in_turn(folder: Path, *, unknown: bool = True) -> Iterator[Found]:
    """Yield what `find_pictures` finds in a folder, and in each one below it, in turn.

    For folders with very many files: the search goes on as the iterator does, without a limit. A
    file is yielded itself.
    """
    if not folder.is_dir():
        yield Found(pictures=[folder])
        return
    failed: list[ReadError] = []
    for _, files in groupby(_files(folder, failed), key=lambda entry: entry[0].parent):
        found = Found(failed=failed.copy())
        failed.clear()
        _sort_out(files, unknown, found)
        yield found
    yield Found(failed=failed)


def expanded(path: Path) -> list[Path]:
    """Expand the wildcards *, ? and [] that a shell has left in a name, sorted naturally.

    A name without them, or of an existing file, is returned alone. Raises ReadError if nothing
    matches.
    """
    name = str(path)
    if not _WILDCARDS.search(name) or os.path.lexists(path):
        return [path]
    matches = naturally_sorted(map(Path, glob.glob(name, recursive=True)))  # noqa: PTH207 - relative
    if not matches:
        raise ReadError(Text("There are no files that match {name}", name=name))
    return matches


def naturally_sorted(paths: Iterable[Path]) -> list[Path]:
    """Sort paths naturally: 2 before 10, upper and lower case alike."""

    def key(path: Path) -> tuple[list[_Key], Path]:
        return [_key(part) for part in (*path.parent.parts, path.stem, path.suffix)], path

    return sorted(paths, key=key)


def _search(folder: Path, unknown: bool, found: Found) -> None:
    """Add what is in a folder to `found`."""

    def work() -> None:
        _sort_out(_files(folder, found.failed), unknown, found)

    try:
        within(SEARCH_SECONDS, work)
    except TimeLimitError:
        raise ReadError(
            Text("Can't search the folder {folder}", folder=folder),
            Text("it takes longer than {seconds:g} seconds", seconds=SEARCH_SECONDS),
            Text("Choose a smaller folder."),
        ) from None


def _sort_out(files: Iterable[tuple[Path, bool]], unknown: bool, found: Found) -> None:
    """Add files, each with whether it is hidden, to `found`."""
    inside: list[Path] = []
    for path, is_hidden in files:
        known = path.suffix.lower() in READABLE_SUFFIXES
        if is_hidden:
            found.hidden += known and path.is_file()
        elif known or (unknown and path.is_file() and is_image(path)):
            inside.append(path)  # even a broken link, for an error that names it
    results = results_among(inside)
    found.pictures += naturally_sorted(path for path in inside if path not in results)
    found.results += naturally_sorted(results)


def _files(folder: Path, failed: list[ReadError]) -> Iterator[tuple[Path, bool]]:
    """Yield the files in a folder and those below it, and whether they are hidden.

    Links are followed after all that is in the folder itself, so that a folder that is reached
    twice keeps its own path, and none is searched twice, as it would be in a loop.
    """
    searched: set[tuple[int, int]] = set()
    waiting = deque([(folder, False)])
    links: deque[tuple[Path, bool]] = deque()
    while waiting or links:
        place, is_hidden = waiting.popleft() if waiting else links.popleft()
        try:
            status = place.stat()
            if (identity := (status.st_dev, status.st_ino)) in searched:
                continue
            searched.add(identity)
            with os.scandir(place) as entries:
                for entry in sorted(entries, key=lambda entry: entry.name):
                    path = place / entry.name
                    hidden = is_hidden or entry.name.startswith(".")
                    if not _is_dir(entry):
                        yield path, hidden
                    elif entry.is_symlink():
                        links.append((path, hidden))
                    else:
                        waiting.append((path, hidden))
        except OSError as error:
            what = Text("Can't search the folder {folder}", folder=place)
            failed.append(ReadError(what, reason(error)))


def _is_dir(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a link to itself
        return False


def _key(text: str) -> _Key:
    parts = re.split(r"([0-9]+)", text.casefold())
    return tuple((not p.isdecimal(), int(p) if p.isdecimal() else 0, p) for p in parts if p)

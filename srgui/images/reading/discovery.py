"""Find the images among the files and folders that a person drops, pastes or names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TypeAlias

from srgui.images.formats import READABLE_SUFFIXES, is_image

_Key: TypeAlias = tuple[tuple[bool, int, str], ...]


def find_pictures(paths: Sequence[Path], *, unknown: bool = True) -> tuple[list[Path], list[Path]]:
    """Return the images among `paths` and in the folders among them, and the skipped files.

    Folders are searched recursively, without hidden files, and sorted naturally: picture 2 before
    picture 10. With `unknown`, images of unsupported formats are included, so that reading them
    gives the reason. A single file is included whatever it is called.
    """
    found: list[Path] = []
    skipped: list[Path] = []
    for path in paths:
        if path.is_dir():
            found += _inside(path, unknown)
        elif len(paths) == 1 or path.suffix.lower() in ("", *READABLE_SUFFIXES):
            found.append(path)
        else:
            skipped.append(path)
    return list(dict.fromkeys(found)), skipped


def count_hidden(folder: Path) -> int:
    """Count the hidden files in a folder that have the suffix of an image."""
    return sum(
        path.suffix.lower() in READABLE_SUFFIXES and _is_hidden(path, folder) and path.is_file()
        for path in folder.rglob("*")
    )


def naturally_sorted(paths: Iterable[Path]) -> list[Path]:
    """Sort paths naturally: 2 before 10, upper and lower case alike."""

    def key(path: Path) -> tuple[list[_Key], Path]:
        return [_key(part) for part in (*path.parent.parts, path.stem, path.suffix)], path

    return sorted(paths, key=key)


def _inside(folder: Path, unknown: bool) -> list[Path]:
    def is_wanted(path: Path) -> bool:
        if (
            path.suffix.lower() in READABLE_SUFFIXES
        ):  # even a broken link, for an error that names it
            return not path.is_dir()
        return unknown and path.is_file() and is_image(path)

    return naturally_sorted(
        path for path in folder.rglob("*") if not _is_hidden(path, folder) and is_wanted(path)
    )


def _is_hidden(path: Path, folder: Path) -> bool:
    return any(part.startswith(".") for part in path.relative_to(folder).parts)


def _key(text: str) -> _Key:
    parts = re.split(r"([0-9]+)", text.casefold())
    return tuple((not p.isdecimal(), int(p) if p.isdecimal() else 0, p) for p in parts if p)

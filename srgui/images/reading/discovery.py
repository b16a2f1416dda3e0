"""The pictures among what a person dropped, pasted or named."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TypeAlias

from srgui.images.reading.recognition import READABLE_SUFFIXES, looks_like_picture

_Key: TypeAlias = tuple[tuple[bool, int, str], ...]


def find_pictures(paths: Sequence[Path], *, unknown: bool = True) -> tuple[list[Path], list[Path]]:
    """The picture files among `paths` and in the folders among them; and the files left out.

    Folders are searched to the bottom, hidden files aside, in the order in which people count:
    picture 2 before picture 10. With `unknown` that includes pictures of kinds that are not read,
    so that it is told why they are not. A single file is taken whatever it is called.
    """
    found: list[Path] = []
    left_out: list[Path] = []
    for path in paths:
        if path.is_dir():
            found += _inside(path, unknown)
        elif len(paths) == 1 or path.suffix.lower() in ("", *READABLE_SUFFIXES):
            found.append(path)
        else:
            left_out.append(path)
    return list(dict.fromkeys(found)), left_out


def count_hidden(folder: Path) -> int:
    """How many files in a folder are called like pictures but hidden, and so left out."""
    return sum(
        path.suffix.lower() in READABLE_SUFFIXES and _is_hidden(path, folder) and path.is_file()
        for path in folder.rglob("*")
    )


def naturally_sorted(paths: Iterable[Path]) -> list[Path]:
    """Paths in the order in which people count, whatever the case of their letters."""

    def key(path: Path) -> tuple[list[_Key], Path]:
        return [_key(part) for part in (*path.parent.parts, path.stem, path.suffix)], path

    return sorted(paths, key=key)


def _inside(folder: Path, unknown: bool) -> list[Path]:
    def is_wanted(path: Path) -> bool:
        if path.suffix.lower() in READABLE_SUFFIXES:  # also a link to nothing, so that it is told
            return not path.is_dir()
        return unknown and path.is_file() and looks_like_picture(path)

    return naturally_sorted(
        path for path in folder.rglob("*") if not _is_hidden(path, folder) and is_wanted(path)
    )


def _is_hidden(path: Path, folder: Path) -> bool:
    return any(part.startswith(".") for part in path.relative_to(folder).parts)


def _key(text: str) -> _Key:
    parts = re.split(r"([0-9]+)", text.casefold())
    return tuple((not p.isdecimal(), int(p) if p.isdecimal() else 0, p) for p in parts if p)

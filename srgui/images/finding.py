"""The pictures among what a person dropped, pasted or named."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TypeAlias

from srgui.images.kinds import READABLE_SUFFIXES

_Key: TypeAlias = tuple[tuple[bool, int, str], ...]


def find_pictures(paths: Sequence[Path]) -> tuple[list[Path], list[Path]]:
    """The picture files among `paths` and in the folders among them; and the files left out.

    Folders are searched to the bottom, hidden files aside, in the order in which people count:
    picture 2 before picture 10. A single file is taken whatever it is called.
    """
    found: list[Path] = []
    left_out: list[Path] = []
    for path in paths:
        if path.is_dir():
            found += _inside(path)
        elif len(paths) == 1 or path.suffix.lower() in ("", *READABLE_SUFFIXES):
            found.append(path)
        else:
            left_out.append(path)
    return list(dict.fromkeys(found)), left_out


def naturally_sorted(paths: Iterable[Path]) -> list[Path]:
    """Paths in the order in which people count, whatever the case of their letters."""

    def key(path: Path) -> tuple[list[_Key], Path]:
        return [_key(part) for part in (*path.parent.parts, path.stem, path.suffix)], path

    return sorted(paths, key=key)


def _inside(folder: Path) -> list[Path]:
    return naturally_sorted(
        path
        for path in folder.rglob("*")
        if path.suffix.lower() in READABLE_SUFFIXES
        and not any(part.startswith(".") for part in path.relative_to(folder).parts)
        and path.is_file()
    )


def _key(text: str) -> _Key:
    parts = re.split(r"([0-9]+)", text.casefold())
    return tuple((not p.isdigit(), int(p) if p.isdigit() else 0, p) for p in parts if p)

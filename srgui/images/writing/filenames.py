"""Name the files that enlarged pictures are written to."""

from __future__ import annotations

import os
import re
import string
from datetime import date
from pathlib import Path

from srgui.images.formats import WRITABLE_SUFFIXES

DEFAULT_PATTERN = "{name}_{model}_{scale}x"

_FIELDS = {"name", "model", "scale", "date", "counter"}
_FORBIDDEN = set('/\\:*?"<>|') | {chr(code) for code in range(32)}  # on some system
_DEVICES = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?", re.IGNORECASE)
_LONGEST = 255  # bytes of a file name on the common file systems
_RESERVED = 40  # of them, for a number, a frame and an intermediate result


def file_name(pattern: str, name: str, model: str, scale: float, counter: int = 1) -> str:
    """Return the file name, without suffix, of a picture called `name` enlarged `scale` times.

    The placeholders of a pattern are {name}, {model}, {scale}, {date}, which is today's as
    YYYY-MM-DD, and {counter}, the number of the picture in its export, with three digits. Device
    names of Windows get an underscore before them. Raises ValueError for a pattern that is not
    `usable`.
    """
    if not usable(pattern):
        raise ValueError(f"not a pattern of file names: {pattern!r}")
    filled = pattern.format(
        name=name,
        model=model,
        scale=f"{round(scale, 2):g}",
        date=date.today().isoformat(),  # the person's own day
        counter=f"{counter:03d}",
    ).strip()
    return f"_{filled}" if _DEVICES.fullmatch(filled) else filled


def unused(path: Path) -> Path:
    """Return the path, or the first one with a number that no file has: "photo-2.png"."""
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.stem}-{number}{path.suffix}")
    return free


def usable(pattern: str) -> bool:
    """Return whether a pattern gives every picture its own name, valid on all file systems."""
    try:
        parts = list(string.Formatter().parse(pattern))
    except ValueError:
        return False
    plain = all(not spec and not conversion for _, _, spec, conversion in parts)
    fields = {field for _, field, _, _ in parts if field is not None}
    text = "".join(literal for literal, *_ in parts)
    return plain and "name" in fields and fields <= _FIELDS and not _FORBIDDEN & set(text)


def suffix_for(source: Path, wanted: str | None) -> str:
    """Return the suffix to write: the `wanted` one, else that of `source` if it can be written,
    else ".png".
    """
    suffix = f".{wanted.lstrip('.')}" if wanted else source.suffix.lower()
    return suffix if wanted or suffix in WRITABLE_SUFFIXES else ".png"


class Names:
    """The names of one export: no two the same on any file system, none too long, and with
    `keep_existing` none of a file that exists.
    """

    def __init__(self, pattern: str = DEFAULT_PATTERN, *, keep_existing: bool = False) -> None:
        self._pattern, self._keep_existing = pattern, keep_existing
        self._taken: set[str] = set()
        self._numbers: dict[str, int] = {}  # by name: the last one that it got
        self._counter = 0  # of the pictures

    def reserve(self, path: Path) -> None:
        """Give this path to no picture."""
        self._taken.add(_key(path))

    def path(
        self,
        source: Path,
        model: str,
        scale: float,
        folder: Path | None = None,
        format_: str | None = None,
    ) -> Path:
        """Return the path for the enlargement of `source`: in `folder`, or in its own.

        `format_` is as for `suffix_for`. The same name again gets a number. Raises ValueError for
        a pattern that is not `usable`.
        """
        suffix = suffix_for(source, format_)
        name = source.stem
        self._counter += 1
        while True:
            stem = file_name(self._pattern, name, model, scale, self._counter)
            excess = len(f"{stem}{suffix}".encode(errors="surrogateescape")) > _LONGEST - _RESERVED
            if not excess or not name:
                break
            name = name[:-1]
        place = source.parent if folder is None else folder
        first = _key(place / f"{stem}{suffix}")
        number = self._numbers.get(first, 0) + 1
        while True:
            path = place / f"{stem}{'' if number == 1 else f'-{number}'}{suffix}"
            exists = self._keep_existing and path.exists()
            if (key := _key(path)) not in self._taken and not exists:
                self._taken.add(key)
                self._numbers[first] = number
                return path
            number += 1


def _key(path: Path) -> str:
    """Return a key that is equal for two paths that are one file on some file system."""
    return os.path.normcase(path.absolute()).casefold()

"""Recognise the results of earlier runs by the provenance in their files."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from srgui.images.metadata.provenance import is_in

_BEGINNING, _END = 1 << 17, 1 << 16  # bytes, where the formats that are written keep their XMP
_ONLY_BEFORE_PIXELS = (b"\xff\xd8\xff", b"\x89PNG")  # JPEG and PNG
_AT_ONCE = 8  # files that are waited for, which may be on a network


def results_among(paths: Sequence[Path]) -> set[Path]:
    """Return those of these files that are results of srgui, as far as they can be read."""
    with ThreadPoolExecutor(_AT_ONCE) as threads:
        found = threads.map(is_result, paths)
        return {path for path, is_one in zip(paths, found, strict=True) if is_one}


def is_result(path: Path) -> bool:
    """Return whether a file's XMP says that srgui has made it; False if it can't be read.

    The packet is looked for as in XMP's part 3, 1.3: whatever the format of the file.
    """
    try:
        if not path.is_file() or (size := path.stat().st_size) == 0:
            return False
        with path.open("rb") as file:
            beginning = file.read(_BEGINNING)
            if is_in(beginning):
                return True
            if size <= _BEGINNING or beginning.startswith(_ONLY_BEFORE_PIXELS):
                return False
            file.seek(max(_BEGINNING, size - _END))
            return is_in(file.read(_END))
    except OSError:
        return False

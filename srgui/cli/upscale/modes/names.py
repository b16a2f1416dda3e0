"""Names of pictures from a file or from standard input."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from srgui.errors import ReadError, reason
from srgui.texts import Text


def read_names(source: str) -> list[Path]:
    """Return the names in a file, or in standard input for "-", each ended by NUL or a line break.

    Once there is a NUL, line breaks belong to the names, as `find -print0` writes them. Raises
    ReadError.
    """
    what = Text("Can't read names from {source}", source=source)
    try:
        content = sys.stdin.buffer.read() if source == "-" else Path(source).read_bytes()
    except OSError as error:
        raise ReadError(what, reason(error)) from error
    names = content.split(b"\0") if b"\0" in content else content.splitlines()
    found = [Path(os.fsdecode(name)) for name in names if name.strip()]
    if not found:
        raise ReadError(what, Text("there are none"))
    return found

"""Read image files; what is wrong with one is a ReadError of one sentence."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from pathlib import Path

from srgui.errors import ReadError
from srgui.images.metadata.metadata import ValueRange
from srgui.images.picture import Picture
from srgui.images.reading import decode
from srgui.images.reading.errors import CUT_OFF, DAMAGED, EMPTY
from srgui.images.reading.opening import PIXEL_LIMIT
from srgui.images.reading.sandbox import needs_sandbox, read_in_sandbox


def read(
    path: str | os.PathLike[str],
    *,
    pixel_limit: int = PIXEL_LIMIT,
    frame: int | None = None,
    value_range: ValueRange | None = None,
) -> Picture:
    """Read the picture in a file, upright, with its metadata.

    `frame` is the number of a frame or page, from 0, of as many as the `frames` of the result.
    Without it the first one is read. `value_range` is that of floating-point samples, instead of
    their own. A note says what could not be preserved (further frames,
    CMYK). Raises ReadError if the file is missing, not an image, damaged, cut off, or has more than
    `pixel_limit` pixels.
    """
    path = Path(path)
    picture = None
    if needs_sandbox(path):
        picture = read_in_sandbox(path, pixel_limit, frame, value_range)
    picture = picture or decode.decode(path, pixel_limit, frame, value_range)
    return replace(picture, path=path)


def is_damaged(path: Path) -> bool:
    """Return whether a file is empty, cut off or damaged; not if it is unsupported or missing."""
    try:
        read(path, pixel_limit=sys.maxsize)
    except ReadError as error:
        return error.why in (EMPTY, CUT_OFF, DAMAGED)
    return False


def size_of(path: Path) -> tuple[int, int] | None:
    """Return the width and height in a file's header, not upright; None where it has none."""
    return decode.size_of(path)

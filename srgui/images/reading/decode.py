"""Decode an image file in this process; whatever is wrong with it becomes one sentence."""

from __future__ import annotations

import logging
from dataclasses import replace
from pathlib import Path

from PIL import Image

from srgui.errors import ReadError
from srgui.images.codecs import pillow
from srgui.images.codecs.decoded import Decoded, Source
from srgui.images.codecs.omissions import omissions_in_xmp
from srgui.images.formats import RAW, pillow_names, recognise
from srgui.images.metadata.metadata import ValueRange
from srgui.images.picture import Picture
from srgui.images.reading.finishing import finished
from srgui.images.reading.opening import PIXEL_LIMIT, on_file
from srgui.images.reading.silence_libtiff import silence_libtiff

silence_libtiff()

# Without a handler, Pillow's complaints about damaged files would end up on the terminal.
logging.getLogger("PIL").addHandler(logging.NullHandler())


def decode(
    path: Path, pixel_limit: int, frame: int | None, value_range: ValueRange | None = None
) -> Picture:
    """Read a picture as `reader.read` does, in this process whatever its format is.

    The picture does not know its file.
    """

    def work(source: Source) -> Picture:
        return finished(_decoded(replace(source, value_range=value_range)))

    return on_file(path, pixel_limit, frame, work)


def size_of(path: Path) -> tuple[int, int] | None:
    """Return the width and height in a file's header, not upright; None where it has none."""
    if path.suffix.lower() in RAW.suffixes:  # whose header is that of their preview
        return None

    def work(source: Source) -> tuple[int, int]:
        with Image.open(source.file, "r", pillow_names(None, "")) as image:
            return image.size

    try:
        return on_file(path, PIXEL_LIMIT, None, work)
    except ReadError:
        return None


def _decoded(source: Source) -> Decoded:
    found = recognise(source.head)
    decoded = None
    for decoder in found.decoders if found else ():
        decoded = decoder(source)
        if decoded is not None:
            break
    else:
        if found and found.register:
            found.register()
        source.file.seek(0)
        decoded = pillow.decode(source, pillow_names(found, source.suffix))
    notes = (*decoded.notes, *omissions_in_xmp(decoded.metadata.xmp or b""))
    return replace(decoded, notes=tuple(dict.fromkeys(notes)))

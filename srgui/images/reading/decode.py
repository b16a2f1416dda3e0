"""Decode an image file in this process; whatever is wrong with it becomes one sentence."""

from __future__ import annotations

import logging
import stat
import threading
import warnings
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import BinaryIO, TypeVar

from PIL import Image

from srgui.errors import ReadError, reason
from srgui.images.codecs import pillow
from srgui.images.codecs.decoded import HEAD, Decoded, Source
from srgui.images.codecs.omissions import omissions_in_xmp
from srgui.images.formats import RAW, pillow_names, recognise
from srgui.images.metadata.exif import exif_dpi, is_exif
from srgui.images.metadata.icc import fits
from srgui.images.metadata.metadata import Metadata
from srgui.images.picture import Picture
from srgui.images.reading.errors import (
    EMPTY,
    check_density,
    explain,
    too_many_pixels,
    too_slow,
)
from srgui.images.reading.orientation import swaps_sides, to_upright
from srgui.images.reading.silence_libtiff import silence_libtiff
from srgui.images.reading.time_limit import TimeLimitError, time_limit, within
from srgui.texts import Text

T = TypeVar("T")

PIXEL_LIMIT = 400_000_000
"""Pixels above which a picture is taken for a decompression bomb."""

silence_libtiff()

# Without a handler, Pillow's complaints about damaged files would end up on the terminal.
logging.getLogger("PIL").addHandler(logging.NullHandler())

# Pillow's pixel limit and Python's warning filters belong to the whole process.
_ONE_AT_A_TIME = threading.Lock()


def decode(path: Path, pixel_limit: int, frame: int | None) -> Picture:
    """Read a picture as `reader.read` does, in this process whatever its format is."""

    def work(file: BinaryIO) -> Picture:
        return _upright(_decoded(_source(file, path, pixel_limit, frame)), path)

    return _on_file(path, pixel_limit, work)


def size_of(path: Path) -> tuple[int, int] | None:
    """Return the width and height in a file's header, not upright; None where it has none."""
    if path.suffix.lower() in RAW.suffixes:  # whose header is that of their preview
        return None

    def work(file: BinaryIO) -> tuple[int, int]:
        with Image.open(file, formats=pillow_names(None, "")) as image:
            return image.size

    try:
        return _on_file(path, PIXEL_LIMIT, work)
    except ReadError:
        return None


def count_frames(path: Path, pixel_limit: int) -> int:
    """Count the frames or pages of a file. Raises ReadError."""

    def work(file: BinaryIO) -> int:
        source = _source(file, path, pixel_limit, None)
        found = recognise(source.head)
        if found and found.count_frames:
            return found.count_frames(source)
        if found and found.register:
            found.register()
        return pillow.count_frames(file, pillow_names(found, source.suffix))

    return _on_file(path, pixel_limit, work)


def _source(file: BinaryIO, path: Path, pixel_limit: int, frame: int | None) -> Source:
    size, head = path.stat().st_size, file.read(HEAD)

    def check_size(width: int, height: int) -> None:
        if width < 1 or height < 1:
            raise ValueError("it has no pixels")
        if width * height > pixel_limit:
            what = Text("Can't open {path}", path=path)
            raise too_many_pixels(what, pixel_limit, f"{width} x {height}")
        check_density(head, size, width, height)

    return Source(file, path.suffix.lower(), check_size, frame)


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


def _on_file(path: Path, pixel_limit: int, work: Callable[[BinaryIO], T]) -> T:
    """Call `work` with an open file; whatever goes wrong or takes too long becomes a ReadError.

    All reading in this process goes through here.
    """
    what = Text("Can't open {path}", path=path)
    seconds = 0.0
    try:
        with _ONE_AT_A_TIME, warnings.catch_warnings(), _open(path) as file:
            warnings.simplefilter("ignore")
            Image.MAX_IMAGE_PIXELS = max(1, pixel_limit // 2)  # Pillow refuses above twice this
            seconds = time_limit(path.stat().st_size)
            return within(seconds, partial(work, file))
    except (ReadError, ImportError):  # a decoder that is missing is no fault of the file
        raise
    except TimeLimitError:
        raise too_slow(what, seconds) from None
    except Image.DecompressionBombError:
        raise too_many_pixels(what, pixel_limit) from None
    except MemoryError:
        raise ReadError(what, Text("there is not enough memory for it")) from None
    except OSError as error:
        if error.strerror is None:
            raise _explained(path, error) from error
        raise ReadError(what, reason(error)) from error
    except Exception as error:  # a damaged file can raise anything inside a decoder
        raise _explained(path, error) from error


def _explained(path: Path, error: Exception) -> ReadError:
    what = Text("Can't open {path}", path=path)
    try:
        with path.open("rb") as file:
            return ReadError(what, *explain(error, file))
    except OSError as gone:
        return ReadError(what, reason(gone))


def _open(path: Path) -> BinaryIO:
    what = Text("Can't open {path}", path=path)
    choose = Text("Choose an image file.")
    status = path.stat()
    if stat.S_ISDIR(status.st_mode):
        raise ReadError(what, Text("it is a folder"), choose)
    if not stat.S_ISREG(status.st_mode):
        raise ReadError(what, Text("it is not a regular file"), choose)
    if status.st_size == 0:
        raise ReadError(what, EMPTY, Text("Choose another file."))
    return path.open("rb", 1 << 16)


def _upright(decoded: Decoded, path: Path) -> Picture:
    storage, notes = decoded.storage, decoded.notes
    orientation = 1 if storage.is_upright else storage.orientation
    pixels = to_upright(decoded.pixels, orientation)
    alpha = None if decoded.alpha is None else to_upright(decoded.alpha, orientation)
    height, width, channels = pixels.shape
    metadata = replace(decoded.metadata, dpi=_dpi(decoded.metadata))
    if metadata.icc is not None and not fits(metadata.icc, channels):
        metadata = replace(metadata, icc=None)
        notes += (Text("Colour profile dropped: it does not match the pixels."),)
    if metadata.exif is not None and not is_exif(metadata.exif):
        metadata = replace(metadata, exif=None)
        notes += (Text("Damaged EXIF dropped."),)
    return Picture(
        pixels=pixels,
        alpha=alpha,
        metadata=metadata.resized(height, width, swapped=swaps_sides(storage.orientation)),
        path=path,
        notes=notes,
        jpeg=storage.jpeg,
        lossless=storage.lossless,
    )


def _dpi(metadata: Metadata) -> tuple[float, float] | None:
    dpi = metadata.dpi or (exif_dpi(metadata.exif) if metadata.exif else None)
    if dpi is None or not all(1 <= value < 1e5 for value in dpi):
        return None
    return round(dpi[0], 2), round(dpi[1], 2)

"""Read a picture file: whatever is wrong with it becomes one sentence."""

from __future__ import annotations

import importlib
import io
import logging
import os
import stat
import sys
import threading
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from PIL import Image

from srgui.errors import ReadError, reason
from srgui.images.codecs import jpegxl, psd, tiff
from srgui.images.codecs.decoded import Decoded, Metadata, UnsupportedFileError
from srgui.images.codecs.omissions import told_by_signs, told_by_xmp
from srgui.images.codecs.pfm import PFM_SIGNATURES, decode_pfm
from srgui.images.codecs.pillow import FORMATS, count, decode
from srgui.images.codecs.raw import RAW_SUFFIXES, UnknownRawError, develop, is_raw
from srgui.images.codecs.silence_libtiff import silence_libtiff
from srgui.images.metadata.exif import exif_dpi, is_exif, updated_exif, updated_xmp
from srgui.images.metadata.icc import fits
from srgui.images.metadata.ifd import every_directory, parse
from srgui.images.picture import Picture
from srgui.images.reading.errors import CUT_OFF, DAMAGED, EMPTY, check_claim, why_not
from srgui.images.reading.orientation import swaps_sides, turned
from srgui.images.reading.recognition import HEAD
from srgui.images.reading.sandbox import is_for_another, read_apart
from srgui.texts import Text

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

PIXEL_LIMIT = 400_000_000
"""Pixels above which a picture is taken for a decompression bomb."""

TIME_LIMIT = 120.0
"""Seconds that decoding a picture may take."""

_HEIF_BRANDS = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1")

silence_libtiff()

# Without a handler, Pillow's complaints about damaged files would end up on the terminal.
logging.getLogger("PIL").addHandler(logging.NullHandler())

# Pillow's pixel limit and Python's warning filters belong to the whole process.
_ONE_AT_A_TIME = threading.Lock()


def read(
    path: str | os.PathLike[str], *, pixel_limit: int = PIXEL_LIMIT, frame: int | None = None
) -> Picture:
    """The picture in a file, upright, with its metadata.

    `frame` is the number of a frame or page, from 0. Without it the first one is read. What can't
    be kept (further frames, CMYK) is told in `notes`. Raises ReadError when the file is missing,
    not a picture, damaged, cut off, or claims more than `pixel_limit` pixels.
    """
    path = Path(path)
    picture = None
    if is_for_another(path):
        picture = read_apart(path, pixel_limit, frame, TIME_LIMIT)
    return picture or read_here(path, pixel_limit, frame)


def read_here(path: Path, pixel_limit: int, frame: int | None) -> Picture:
    """What `read` does, in this process, whatever kind of file it is."""
    with _opened(path, pixel_limit) as file:
        return _upright(_decode(file, path, pixel_limit, frame), path)


def is_damaged(path: Path) -> bool:
    """Whether a file is empty, cut off or damaged; not when it is of another kind or missing."""
    try:
        read(path, pixel_limit=sys.maxsize)
    except ReadError as error:
        return error.why in (EMPTY, CUT_OFF, DAMAGED)
    return False


def size_of(path: Path) -> tuple[int, int] | None:
    """Width and height as a file's header tells them, not upright, or None where it does not."""
    if path.suffix.lower() in RAW_SUFFIXES:  # whose header is that of their preview
        return None
    try:
        with _opened(path, PIXEL_LIMIT) as file, Image.open(file, formats=FORMATS) as image:
            return image.size
    except ReadError:
        return None


def count_frames(path: str | os.PathLike[str], *, pixel_limit: int = PIXEL_LIMIT) -> int:
    """How many frames or pages `read` can find in a file. Raises ReadError as `read` does."""
    path = Path(path)
    with _opened(path, pixel_limit) as file:
        head = file.read(HEAD)
        if head.startswith((*jpegxl.SIGNATURES, *PFM_SIGNATURES, psd.SIGNATURE)):
            return 1
        if head[:4] in tiff.SIGNATURES:
            pages, below = every_directory(file)
            return 1 if is_raw(head, pages + below) else parse(file)[1]
        formats = _formats(head, path)
        file.seek(0)
        return count(file, formats)


@contextmanager
def _opened(path: Path, pixel_limit: int) -> Iterator[BinaryIO]:
    """The opened file; whatever goes wrong with it becomes a ReadError."""
    what = Text("Can't open {path}", path=path)
    try:
        with _ONE_AT_A_TIME, warnings.catch_warnings(), _open(path) as file:
            warnings.simplefilter("ignore")
            Image.MAX_IMAGE_PIXELS = max(1, pixel_limit // 2)  # Pillow refuses above twice this
            yield file
    except (ReadError, ImportError):  # a decoder that is missing is no fault of the file
        raise
    except Image.DecompressionBombError:
        raise ReadError(what, _over(pixel_limit), _RAISE) from None
    except MemoryError:
        raise ReadError(what, Text("there is not enough memory for it")) from None
    except OSError as error:
        if error.strerror is None:
            raise _refused(path, error) from error
        raise ReadError(what, reason(error)) from error
    except Exception as error:  # a damaged file can raise anything inside a decoder
        raise _refused(path, error) from error


def _refused(path: Path, error: Exception) -> ReadError:
    """The sentence about what a decoder raised."""
    what = Text("Can't open {path}", path=path)
    try:
        with path.open("rb") as file:
            return ReadError(what, *why_not(error, file))
    except OSError as gone:
        return ReadError(what, reason(gone))


class _TimedFile(io.FileIO):
    """A file whose reads fail when decoding has gone on for too long."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self._path = path
        self._deadline = time.monotonic() + TIME_LIMIT

    def readinto(self, buffer: WriteableBuffer, /) -> int | None:
        if time.monotonic() > self._deadline:
            why = Text("it takes longer than {seconds:g} seconds to decode", seconds=TIME_LIMIT)
            raise ReadError(Text("Can't open {path}", path=self._path), why)
        return super().readinto(buffer)


def _open(path: Path) -> BinaryIO:
    what = Text("Can't open {path}", path=path)
    status = path.stat()
    if stat.S_ISDIR(status.st_mode):
        raise ReadError(what, Text("it is a folder"), Text("Name a picture file."))
    if not stat.S_ISREG(status.st_mode):
        raise ReadError(what, Text("it is not a regular file"), Text("Name a picture file."))
    if status.st_size == 0:
        raise ReadError(what, EMPTY, Text("Choose another file."))
    return io.BufferedReader(_TimedFile(path), 1 << 16)


_RAISE = Text("If you trust the file, raise the limit with --pixel-limit.")


def _over(limit: int) -> Text:
    return Text("it claims more pixels than the limit of {limit:g} megapixels", limit=limit / 1e6)


def _decode(file: BinaryIO, path: Path, pixel_limit: int, frame: int | None) -> Decoded:
    head = file.read(HEAD)
    size = path.stat().st_size

    def allow(width: int, height: int) -> None:
        if width < 1 or height < 1:
            raise ValueError("it has no pixels")
        if width * height > pixel_limit:
            raise ReadError(
                Text("Can't open {path}", path=path),
                Text(
                    "it claims more pixels than the limit of {limit:g} megapixels, "
                    "{width} x {height}",
                    limit=pixel_limit / 1e6,
                    width=width,
                    height=height,
                ),
                _RAISE,
            )
        check_claim(head, size, width, height)

    is_tiff = head[:4] in tiff.SIGNATURES
    pages, below = every_directory(file) if is_tiff else ([], [])
    if is_raw(head, pages + below):
        return develop(file, pages, allow)
    if is_tiff and path.suffix.lower() in RAW_SUFFIXES:  # a kind that its maker alone can tell
        with suppress(UnknownRawError):
            return develop(file, pages, allow)
        file.seek(0)
    decoded = _decoded_here(file, head, allow, frame)
    if decoded is None:
        file.seek(0)
        decoded = decode(file, _formats(head, path), allow, frame)
    others = below if frame is not None else pages + below
    notes = (
        *decoded.notes,
        *told_by_xmp(decoded.metadata.xmp or b""),
        *told_by_signs(file),
        *tiff.larger_note(decoded.pixels.shape, others),
        *[note for page in pages[frame or 0 :][:1] for note in tiff.left_out(page)],
    )
    return replace(decoded, notes=tuple(dict.fromkeys(notes)))


def _decoded_here(
    file: BinaryIO, head: bytes, allow: Callable[[int, int], None], frame: int | None
) -> Decoded | None:
    """A file of the kinds that are not left to Pillow, None for the others."""
    if head[:4] in tiff.SIGNATURES:
        return tiff.decode(file, allow, frame)
    if head.startswith(psd.SIGNATURE):
        return psd.decode(file, allow)
    if head.startswith(jpegxl.SIGNATURES):
        return jpegxl.decode(file, allow)
    if head.startswith(PFM_SIGNATURES):
        return decode_pfm(file, allow)
    return None


def _formats(head: bytes, path: Path) -> tuple[str, ...]:
    """What to try on a file that begins like this."""
    if head[4:8] == b"ftyp" and head[8:12] in _HEIF_BRANDS:
        return FORMATS + _heif()
    # Without a signature worth the name, anything may look like one of these.
    weak = {".tga": "TGA", ".pcx": "PCX"}.get(path.suffix.lower())
    return FORMATS if weak is None else (*FORMATS, weak)


def _heif() -> tuple[str, ...]:
    """Pillow's name of the format, which one of two packages teaches it; the second only reads."""
    for package in ("pillow_heif", "pi_heif"):
        with suppress(ImportError):
            importlib.import_module(package).register_heif_opener()
            return ("HEIF",)
    raise UnsupportedFileError(
        Text("HEIC pictures need an extra package"),
        Text("Install it with: {command}.", command="pip install 'srgui[heic]'"),
    )


def _upright(decoded: Decoded, path: Path) -> Picture:
    found, notes = decoded.metadata, decoded.notes
    orientation = 1 if found.is_upright else found.orientation
    pixels = turned(decoded.pixels, orientation)
    alpha = None if decoded.alpha is None else turned(decoded.alpha, orientation)
    swapped = swaps_sides(found.orientation)
    height, width, channels = pixels.shape
    icc, dpi = found.icc, _dpi(found)
    if icc is not None and not fits(icc, channels):
        icc = None
        notes += (Text("The colour profile does not fit the pixels and was left out."),)
    exif = found.exif
    if exif is not None and not is_exif(exif):
        exif = None
        notes += (Text("The EXIF block is damaged and was left out."),)
    return Picture(
        pixels=pixels,
        alpha=alpha,
        icc=icc,
        exif=updated_exif(exif, height, width, swapped=swapped) if exif else None,
        xmp=updated_xmp(found.xmp, height, width, swapped=swapped) if found.xmp else None,
        dpi=dpi[::-1] if dpi and swapped else dpi,
        iptc=found.iptc,
        comments=found.comments,
        lossless=found.lossless,
        path=path,
        notes=notes,
        jpeg=found.jpeg,
    )


def _dpi(found: Metadata) -> tuple[float, float] | None:
    dpi = found.dpi or (exif_dpi(found.exif) if found.exif else None)
    if dpi is None or not all(1 <= value < 1e5 for value in dpi):
        return None
    return round(dpi[0], 2), round(dpi[1], 2)

"""The formats that can be written, and what each can hold."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from srgui.errors import OptionError, WriteError, reason
from srgui.images.writing.atomic import check_replaceable
from srgui.texts import Text

DEFAULT_QUALITY = 90
"""Of JPEG, WebP and AVIF, for the window and the command line."""


@dataclass(frozen=True)
class WriteOptions:
    """How to write.

    `format` is a suffix such as "png" (None: as the file name says), `quality` 1 to 100 for the
    formats that lose detail. `strip` leaves EXIF, XMP, IPTC, comments and resolution out; the
    colour profile stays, since the colours would be wrong without it. `dpi` is the resolution of a
    print, which the file tells instead of the picture's own.
    """

    format: str | None = None
    quality: int = DEFAULT_QUALITY
    overwrite: bool = False
    strip: bool = False
    dpi: int | None = None


DEFAULT_OPTIONS = WriteOptions()


@dataclass(frozen=True)
class Format:
    """What a file format can hold: `side` and `area` are its largest measures in pixels.

    `holds` and `by_xmp` are the kinds of metadata, those that it has a place for and those that XMP
    can tell there. `encoding` is the memory that writing takes for each byte of an 8-bit picture,
    as measured.
    """

    name: str
    side: int
    area: int | None = None
    alpha: bool = True
    grey: bool = True
    deep: bool = False
    lossy: bool = False
    streams: bool = False
    encoding: int = 4
    holds: tuple[str, ...] = ("icc", "exif", "xmp", "iptc", "comments", "dpi")
    by_xmp: tuple[str, ...] = ()


_NO_DPI = ("icc", "exif", "xmp")
_BY_XMP = ("iptc", "comments")

# The sides of JPEG and AVIF, and the area of AVIF, are the limits of libjpeg and libavif.
_PNG = Format("PNG", side=2**31 - 1, deep=True, streams=True)
_TIFF = Format("TIFF", side=2**31 - 1, deep=True, streams=True, by_xmp=("comments",))
_JPEG = Format("JPEG", side=65500, alpha=False, lossy=True)
_WEBP = Format(
    "WEBP", side=16383, grey=False, lossy=True, encoding=10, holds=_NO_DPI, by_xmp=_BY_XMP
)
_AVIF = Format(
    "AVIF",
    side=32768,
    area=2**28,
    grey=False,
    lossy=True,
    encoding=16,
    holds=_NO_DPI,
    by_xmp=_BY_XMP,
)
_BMP = Format("BMP", side=2**31 - 1, area=1_400_000_000, alpha=False, holds=("dpi",))

_BY_SUFFIX = {
    ".png": _PNG,
    ".jpg": _JPEG,
    ".jpeg": _JPEG,
    ".webp": _WEBP,
    ".tif": _TIFF,
    ".tiff": _TIFF,
    ".bmp": _BMP,
    ".avif": _AVIF,
}

WRITABLE_SUFFIXES = tuple(_BY_SUFFIX)


def format_of(path: str | os.PathLike[str], options: WriteOptions) -> Format:
    """The format to write, by option or by file name. Raises OptionError if it is unknown."""
    suffix = f".{options.format.lstrip('.')}" if options.format else Path(path).suffix
    found = _BY_SUFFIX.get(suffix.lower())
    if found is None:
        known = ", ".join(name.lstrip(".") for name in WRITABLE_SUFFIXES)
        why = (
            Text("the format {suffix} can't be written", suffix=suffix)
            if suffix
            else Text("its name has no suffix")
        )
        raise OptionError(
            Text("Can't write {path}", path=path), why, Text("Known are {known}.", known=known)
        )
    return found


def check_target(
    path: str | os.PathLike[str],
    width: int,
    height: int,
    options: WriteOptions = DEFAULT_OPTIONS,
    *,
    source: Path | None = None,
) -> Format:
    """The format of a file to be written; raises now what would make writing it fail later.

    OptionError if the format is unknown, can't hold `width` x `height` pixels, or the quality is
    outside 1 to 100. WriteError if the folder is missing or closed to writing, `path` is a
    folder, exists without `options.overwrite`, or is `source`, the file the picture came from.
    """
    path = Path(path)
    what = Text("Can't write {path}", path=path)
    kind = format_of(path, options)
    if not 1 <= options.quality <= 100:
        raise OptionError(
            what, Text("the quality {quality} is outside 1 to 100", quality=options.quality)
        )
    if max(width, height) > kind.side or (kind.area and width * height > kind.area):
        a_side = Text("{side:,} a side", side=kind.side)
        held = a_side if max(width, height) > kind.side else Text("in all")
        raise OptionError(
            what,
            Text(
                "{width:,} x {height:,} pixels are more than {format} can hold ({limit})",
                width=width,
                height=height,
                format=kind.name,
                limit=held,
            ),
            Text("Write PNG or TIFF, or choose a smaller scale."),
        )
    try:
        _check_place(path, options.overwrite, source)
    except OSError as error:
        raise WriteError(what, reason(error)) from error
    return kind


def _check_place(path: Path, overwrite: bool, source: Path | None) -> None:
    what = Text("Can't write {path}", path=path)
    check_replaceable(path)
    if not path.parent.is_dir():
        raise WriteError(
            what, Text("there is no folder {path}", path=path.parent), Text("Make it first.")
        )
    if path.exists():
        if source is not None and source.exists() and path.samefile(source):
            raise WriteError(
                what, Text("it is the picture's own source"), Text("Choose another name.")
            )
        if not overwrite:
            raise WriteError(
                what, Text("the file exists already"), Text("Choose another name or overwrite it.")
            )
    if not os.access(path.parent, os.W_OK):
        raise WriteError(
            what, Text("there is no permission to write into {path}", path=path.parent)
        )

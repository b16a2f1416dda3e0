"""Options of writing, and the checks of a target before anything is computed."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from srgui.errors import OptionError, WriteError, reason
from srgui.images.formats import WRITABLE, WRITABLE_SUFFIXES, Format
from srgui.images.writing.atomic import check_replaceable, exists_error
from srgui.images.writing.colour_spaces import ColourSpace
from srgui.texts import Text

DEFAULT_QUALITY = 90
"""Of JPEG, WebP and AVIF, for the window and the command line."""


@dataclass(frozen=True)
class WriteOptions:
    """Options for writing a file."""

    format: str | None = None  # a suffix such as "png"; None: the file name's
    quality: int = DEFAULT_QUALITY  # 1 to 100, for lossy formats
    overwrite: bool = False
    strip: bool = False  # drop all metadata except the colour profile, which the colours need
    location: bool = True  # keep the place where the picture was taken
    colours: ColourSpace = "same"  # of whole pictures; bands of rows keep theirs
    dpi: int | None = None  # the resolution of a print, instead of the picture's own
    provenance: bool = True  # record network and settings in the XMP of results


DEFAULT_OPTIONS = WriteOptions()


def distinct_suffixes() -> list[str]:
    """Return one suffix for each format that is written, the most common one."""
    first = {WRITABLE[suffix]: suffix for suffix in reversed(WRITABLE_SUFFIXES)}
    return list(first.values())[::-1]


def format_of(path: str | os.PathLike[str], options: WriteOptions) -> Format:
    """Return the format to write, by option or file name. Raises OptionError if it is unknown."""
    suffix = f".{options.format.lstrip('.')}" if options.format else Path(path).suffix
    found = WRITABLE.get(suffix.lower())
    if suffix.lower() == ".gif":
        raise OptionError(
            Text("Can't write {path}", path=path),
            Text("GIF has only 256 colours"),
            Text("Choose PNG or WebP; animations can be written as GIF."),
        )
    if found is None:
        known = ", ".join(name.lstrip(".") for name in WRITABLE_SUFFIXES)
        why = (
            Text("the format {suffix} can't be written", suffix=suffix)
            if suffix
            else Text("its name has no suffix")
        )
        remedy = Text("Supported formats are {known}.", known=known)
        raise OptionError(Text("Can't write {path}", path=path), why, remedy)
    return found


def check_target(
    path: str | os.PathLike[str],
    width: int,
    height: int,
    options: WriteOptions = DEFAULT_OPTIONS,
    *,
    source: Path | None = None,
) -> Format:
    """Return the format of a file to be written; raise now what would make writing it fail later.

    OptionError if the format is unknown, can't contain `width` x `height` pixels, or the quality is
    outside 1 to 100. WriteError if the folder is missing or read-only, `path` is a folder, exists
    without `options.overwrite`, or is `source`, the file the picture came from.
    """
    path = Path(path)
    what = Text("Can't write {path}", path=path)
    format_ = format_of(path, options)
    if not 1 <= options.quality <= 100:
        raise OptionError(
            what, Text("the quality {quality} is outside 1 to 100", quality=options.quality)
        )
    if why := size_problem(format_, width, height):
        raise OptionError(what, why, Text("Write PNG or TIFF, or choose a smaller scale."))
    try:
        _check_place(path, options.overwrite, source)
    except OSError as error:
        raise WriteError(what, reason(error)) from error
    return format_


def size_problem(format_: Format, width: int, height: int) -> Text | None:
    """Return why a format can't contain `width` x `height` pixels; None if it can."""
    if max(width, height) > format_.largest_side:
        limit = Text("{side:,} per side", side=format_.largest_side)
    elif format_.largest_area and width * height > format_.largest_area:
        limit = Text("{area:,} in total", area=format_.largest_area)
    else:
        return None
    return Text(
        "{width:,} x {height:,} pixels exceed the limit of {format} ({limit})",
        width=width,
        height=height,
        format=format_.name,
        limit=limit,
    )


def _check_place(path: Path, overwrite: bool, source: Path | None) -> None:
    what = Text("Can't write {path}", path=path)
    check_replaceable(path)
    if not path.parent.is_dir():
        raise WriteError(
            what, Text("there is no folder {path}", path=path.parent), Text("Create it first.")
        )
    if path.exists():
        if source is not None and source.exists() and path.samefile(source):
            raise WriteError(
                what, Text("it is the picture's own source"), Text("Choose another name.")
            )
        if not overwrite:
            raise exists_error(path)
    if not os.access(path.parent, os.W_OK):
        raise WriteError(
            what, Text("there is no permission to write into {path}", path=path.parent)
        )

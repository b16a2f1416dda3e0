"""The reasons why a file can't be read, in words, and what to do about them.

Decoders' own messages are not meant for users; no sentence repeats them.
"""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

from PIL import UnidentifiedImageError

from srgui.errors import ReadError, reason
from srgui.images.codecs import jpeg
from srgui.images.codecs.decoded import HEAD, UnsupportedFileError
from srgui.images.formats import JPEG, READ_FORMATS, Format, recognise, unread_format
from srgui.texts import NOTHING, Text

EMPTY = Text("the file is empty")
CUT_OFF = Text("the file is incomplete")
DAMAGED = Text("it is damaged")
_RAISE = Text("If you trust the file, raise the limit with --pixel-limit.")
_READ = ", ".join(one.name for one in READ_FORMATS[:-1])  # all but camera raws

# How decoders say that a file is too short, and that it is intact but not supported.
_SIGNS_OF_A_CUT = (
    "truncated", "cut off", "end of file", "not enough image data", "too small", "read error on",
    "but only got",
)  # fmt: skip
_NOT_SUPPORTED = (
    "unsupported", "not supported", "not implemented", "unimplemented",
    "unknown pixel mode", "unrecognized",
)  # fmt: skip


def too_many_pixels(what: Text, limit: int, size: str = "") -> ReadError:
    """Return the error for a file of more than `limit` pixels; `size` is "width x height"."""
    megapixels = limit / 1e6
    why = Text("it exceeds the limit of {limit:g} megapixels", limit=megapixels)
    if size:
        why = Text(
            "{size} pixels exceed the limit of {limit:g} megapixels", size=size, limit=megapixels
        )
    return ReadError(what, why, _RAISE)


def too_slow(what: Text, seconds: float, remedy: Text = NOTHING) -> ReadError:
    """Return the error for a file that takes longer than `seconds` to decode."""
    why = Text("decoding takes longer than {seconds:g} seconds", seconds=seconds)
    return ReadError(what, why, remedy)


def check_density(head: bytes, size: int, width: int, height: int) -> None:
    """Refuse a file of `size` bytes that cannot contain as many pixels as its header says."""
    found = recognise(head)
    densest = found.most_pixels_per_byte if found else None
    if densest and width * height > size * densest:
        raise UnsupportedFileError(
            Text(
                "{width} x {height} pixels do not fit in a file of {size} bytes",
                width=width,
                height=height,
                size=size,
            )
        )


def explain_file(path: Path, what: Text, error: Exception) -> ReadError:
    """Return the error for a file on which a decoder raised `error`."""
    try:
        with path.open("rb") as file:
            return ReadError(what, *_explain(error, file, path.suffix.lower()))
    except OSError as gone:
        return ReadError(what, reason(gone))


def _explain(error: Exception, file: BinaryIO, suffix: str) -> tuple[Text, Text]:
    """Return the reason and the remedy for what a decoder raised on a file."""
    if isinstance(error, UnsupportedFileError):
        return error.why, error.remedy
    file.seek(0)
    head = file.read(HEAD)
    found = recognise(head)
    if not any(head):  # what a power cut may leave
        return DAMAGED, NOTHING
    if isinstance(error, UnidentifiedImageError):
        return _unidentified(found, file, suffix)
    said = str(error).lower()
    if any(sign in said for sign in _SIGNS_OF_A_CUT):
        return CUT_OFF, NOTHING
    if isinstance(error, NotImplementedError) or any(sign in said for sign in _NOT_SUPPORTED):
        return _rare_variant(found)
    if found is JPEG and jpeg.is_sound(file):  # a coding that decoders call broken
        return _rare_variant(found)
    return DAMAGED, NOTHING


def _unidentified(found: Format | None, file: BinaryIO, suffix: str) -> tuple[Text, Text]:
    named = found or unread_format(suffix)
    if named and not named.is_read:
        why = Text(
            "{format} files are not supported (supported are {formats} and camera raws)",
            format=named.name,
            formats=_READ,
        )
        return why, NOTHING
    if found and found.is_sound and found.is_sound(file):
        return _rare_variant(found)
    return Text("it is not a picture, or it is damaged"), NOTHING


def _rare_variant(found: Format | None) -> tuple[Text, Text]:
    remedy = Text("Save it as PNG or TIFF in the program it comes from.")
    if found is None:
        return Text("this variant of its format is not supported"), remedy
    return Text("this variant of {format} is not supported", format=found.name), remedy

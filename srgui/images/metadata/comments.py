"""Comments: texts in a file besides EXIF, IPTC and XMP, each with a keyword."""

from __future__ import annotations

import os
import re
import struct
import zlib
from collections.abc import Iterator
from contextlib import suppress
from typing import BinaryIO, TypeAlias

from PIL import Image
from PIL.PngImagePlugin import PngImageFile

from srgui.images.metadata.xmp import Property, with_properties

Comment: TypeAlias = tuple[str, str]
"""A keyword such as "Title", and the text. JPEG and GIF only have the keyword "Comment"."""

KEYWORD = "Comment"
_NO_COMMENTS = ("XML:com.adobe.xmp", "Raw profile type ")  # other things in the texts of PNG files
_XMP_PROPERTY = "exif:UserComment"
_OF_PILLOW = ("comment", "id_section")  # of GIF and JPEG 2000, of TGA
_PPM_TOKEN = re.compile(rb"\s*(?:#([^\r\n]*)|\d+)")
_PPM_HEAD = 1 << 16  # bytes of a PPM file in which its comments are looked for
_LARGEST = 1 << 24  # bytes of a text when inflated


def comments_of(image: Image.Image, file: BinaryIO) -> tuple[Comment, ...]:
    """Return the comments of a file that Pillow has loaded."""
    if isinstance(image, PngImageFile):
        return tuple(one for one in _of_png(file) if not one[0].startswith(_NO_COMMENTS))
    segments = getattr(image, "applist", None)
    if segments is not None:  # a JPEG file, which may have several
        found = [data for name, data in segments if name == "COM"]
    elif image.format == "PPM":
        found = _of_ppm(file)
    else:
        found = [image.info[name] for name in _OF_PILLOW if image.info.get(name)]
    texts_found = [_text(data) for data in found]
    return tuple((KEYWORD, text) for text in texts_found if text)


def png_chunks(comments: tuple[Comment, ...]) -> Iterator[bytes]:
    """Yield comments as the contents of iTXt chunks."""
    for keyword, text in comments:
        name = keyword.encode("latin-1", errors="replace")[:79]
        yield name + b"\0\0\0\0\0" + text.encode(errors="replace")


def _of_png(file: BinaryIO) -> Iterator[Comment]:
    """Yield the text chunks of a PNG file in their order; Pillow keeps one per keyword.

    Reference: PNG (third edition), 11.3.3.
    """
    file.seek(8)
    while len(head := file.read(8)) == 8:
        size, kind = struct.unpack(">L4s", head)
        if kind in (b"tEXt", b"zTXt", b"iTXt") and size <= _LARGEST:
            with suppress(ValueError, zlib.error):  # a damaged one is skipped
                yield _png_text(kind, file.read(size))
            file.seek(4, os.SEEK_CUR)
        else:
            file.seek(size + 4, os.SEEK_CUR)


def _of_ppm(file: BinaryIO) -> list[bytes]:
    """Return the comments in a PBM, PGM or PPM header: from "#" to the end of a line."""
    file.seek(0)
    kind, head = file.read(2), file.read(_PPM_HEAD)
    numbers = 2 if kind in (b"P1", b"P4") else 3  # black and white has no peak
    found: list[bytes] = []
    place = 0
    while numbers and (token := _PPM_TOKEN.match(head, place)):
        place = token.end()
        if token[1] is None:
            numbers -= 1
        elif text := token[1].strip():
            found.append(text)
    return found


def _png_text(kind: bytes, data: bytes) -> Comment:
    """Return the keyword and text of a chunk. Raises ValueError or zlib.error if it is damaged."""
    name, zero, rest = data.partition(b"\0")
    if not (name and zero):
        raise ValueError("no keyword")
    keyword = name.decode("latin-1")
    if kind == b"tEXt":
        return keyword, rest.decode("latin-1")
    if kind == b"zTXt":
        return keyword, _inflated(rest[1:]).decode("latin-1")
    _language, _translated, text = rest[2:].split(b"\0", 2)
    return keyword, (_inflated(text) if rest[0] else text).decode()


def _inflated(data: bytes) -> bytes:
    inflater = zlib.decompressobj()
    text = inflater.decompress(data, _LARGEST)
    if not inflater.eof:
        raise ValueError("cut off, or too long")
    return text


def jpeg_segments(comments: tuple[Comment, ...]) -> bytes:
    """Return comments as the COM segments of a JPEG file."""
    texts = [_line(comment).encode(errors="replace") for comment in comments]
    return b"".join(b"\xff\xfe" + struct.pack(">H", len(text) + 2) + text for text in texts)


def fits_jpeg(comments: tuple[Comment, ...]) -> bool:
    """Return whether each comment fits in a segment of a JPEG file."""
    return all(len(_line(comment).encode(errors="replace")) <= 65533 for comment in comments)


def in_xmp(comments: tuple[Comment, ...], xmp: bytes | None) -> bytes | None:
    """Add comments to an XMP packet; None if it can't be added to."""
    if xmp is not None and _XMP_PROPERTY.encode() in xmp:
        return None
    new = Property(_XMP_PROPERTY, ("\n".join(map(_line, comments)),), "Alt")
    return with_properties(xmp, [new])


def _line(comment: Comment) -> str:
    keyword, text = comment
    return text if keyword == KEYWORD else f"{keyword}: {text}"


def _text(data: bytes | str) -> str:
    if isinstance(data, str):
        return data
    try:
        return data.decode().rstrip("\0")
    except UnicodeDecodeError:
        return data.decode("latin-1").rstrip("\0")

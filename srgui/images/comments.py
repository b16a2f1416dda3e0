"""Comments: texts that a file holds besides EXIF, IPTC and XMP, each with a keyword."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import TypeAlias

from PIL import Image
from PIL.PngImagePlugin import PngImageFile

from srgui.images.xmp import Property, with_properties

Comment: TypeAlias = tuple[str, str]
"""A keyword such as "Title", and the text. JPEG and GIF files know no keyword but "Comment"."""

KEYWORD = "Comment"
_NO_COMMENTS = ("XML:com.adobe.xmp", "Raw profile type ")  # what PNG files keep in texts besides
_XMP_PROPERTY = "exif:UserComment"


def comments_of(image: Image.Image) -> tuple[Comment, ...]:
    """The comments of a file that Pillow has loaded."""
    if isinstance(image, PngImageFile):
        texts = image.text.items()
        return tuple((k, str(v)) for k, v in texts if not k.startswith(_NO_COMMENTS))
    segments = getattr(image, "applist", None)
    if segments is not None:  # a JPEG file, which may hold several
        found = [data for name, data in segments if name == "COM"]
    else:
        found = [image.info["comment"]] if image.info.get("comment") else []
    texts_found = [_text(data) for data in found]
    return tuple((KEYWORD, text) for text in texts_found if text)


def png_chunks(comments: tuple[Comment, ...]) -> Iterator[bytes]:
    """Comments as the contents of iTXt chunks, one for each keyword."""
    texts: dict[str, list[str]] = {}
    for keyword, text in comments:
        texts.setdefault(keyword, []).append(text)
    for keyword, lines in texts.items():
        text = "\n".join(lines)
        name = keyword.encode("latin-1", errors="replace")[:79]
        yield name + b"\0\0\0\0\0" + text.encode(errors="replace")


def jpeg_segments(comments: tuple[Comment, ...]) -> bytes:
    """Comments as the COM segments of a JPEG file."""
    found = b""
    for text in map(_line, comments):
        data = text.encode(errors="replace")
        found += b"\xff\xfe" + struct.pack(">H", len(data) + 2) + data
    return found


def fits_jpeg(comments: tuple[Comment, ...]) -> bool:
    """Whether each of them can be a segment of a JPEG file."""
    return all(len(_line(comment).encode(errors="replace")) <= 65533 for comment in comments)


def in_xmp(comments: tuple[Comment, ...], xmp: bytes | None) -> bytes | None:
    """An XMP packet that also holds the comments, None when it can't be added to."""
    if xmp is not None and _XMP_PROPERTY.encode() in xmp:
        return None
    told = Property(_XMP_PROPERTY, ("\n".join(map(_line, comments)),), "Alt")
    return with_properties(xmp, [told])


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

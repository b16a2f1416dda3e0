"""Content credentials (C2PA), found where each container stores them.

Reference: C2PA technical specification 2.1, appendix A (embedding manifests).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import BinaryIO

from PIL import Image

from srgui.images.codecs.boxes import boxes
from srgui.texts import Text

NOTE = Text("C2PA content credentials dropped: they are valid for the original only.")

TIFF_TAG = 52545

# The description box of a store of credentials: its name, type and label.
_STORE = b"jumdc2pa\0\x11\0\x10\x80\0\0\xaa\0\x38\x9b\x71"
_UUID = bytes.fromhex("d8fec3d61b0e483c92975828877ec481")
_GIF_BLOCK = b"\x21\xff\x0bC2PA_GIF"


def has_credentials(image: Image.Image, file: BinaryIO) -> bool:
    """Return whether an opened picture has content credentials."""
    find = _BY_FORMAT.get(image.format or "")
    return find is not None and find(image, file)


def in_boxes(file: BinaryIO) -> bool:
    """Return whether a box of an ISO media file contains credentials."""
    for box in boxes(file):
        if box.name == b"jumb" and _STORE in box.content():
            return True
        if box.name == b"uuid" and box.content().startswith(_UUID):
            return True
    return False


def _in_jpeg(image: Image.Image, _file: BinaryIO) -> bool:
    segments = getattr(image, "applist", ())
    return any(name == "APP11" and _STORE in data for name, data in segments)


def _in_png(image: Image.Image, _file: BinaryIO) -> bool:
    return any(chunk[0] == b"caBX" for chunk in getattr(image, "private_chunks", ()))


def _in_webp(_image: Image.Image, file: BinaryIO) -> bool:
    file.seek(12)
    while len(head := file.read(8)) == 8:
        if head[:4] == b"C2PA":
            return True
        size = int.from_bytes(head[4:], "little")
        file.seek(size + size % 2, 1)
    return False


def _in_gif(_image: Image.Image, file: BinaryIO) -> bool:
    file.seek(0)
    return _GIF_BLOCK in file.read()


_BY_FORMAT: dict[str, Callable[[Image.Image, BinaryIO], bool]] = {
    "JPEG": _in_jpeg,
    "MPO": _in_jpeg,
    "PNG": _in_png,
    "WEBP": _in_webp,
    "GIF": _in_gif,
    "AVIF": lambda _image, file: in_boxes(file),
    "HEIF": lambda _image, file: in_boxes(file),
    "JPEG2000": lambda _image, file: in_boxes(file),
}

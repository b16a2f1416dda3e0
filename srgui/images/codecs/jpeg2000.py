"""What the boxes of a JPEG 2000 file hold besides the pixels, which Pillow does not read.

References: ISO/IEC 15444-1, annex I (boxes); the XMP specification, part 3; for EXIF and IPTC the
identifiers that ExifTool and Adobe's programs use.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator
from typing import BinaryIO

_SIGNATURE = b"\0\0\0\x0cjP  "
_EXIF = b"JpgTiffExif->JP2"
_XMP = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
_IPTC = bytes.fromhex("33c7a4d2b81d4723a0baf1a3e097ad38")
_ICC_METHODS = (2, 3)  # a restricted profile, any profile
_LARGEST = 1 << 26  # bytes of a box that is read


def blocks(file: BinaryIO) -> dict[str, bytes]:
    """The blocks "exif", "xmp", "iptc" and "icc" of a file, as far as its boxes can be followed."""
    found: dict[str, bytes] = {}
    file.seek(0)
    if file.read(8) != _SIGNATURE:  # a bare codestream
        return found
    names = {_EXIF: "exif", _XMP: "xmp", _IPTC: "iptc"}
    for kind, data in _boxes(file):
        if kind == b"uuid" and data[:16] in names:
            found.setdefault(names[data[:16]], data[16:])
        elif kind == b"colr" and data[:1] and data[0] in _ICC_METHODS:
            found.setdefault("icc", data[3:])
    return found


def _boxes(file: BinaryIO) -> Iterator[tuple[bytes, bytes]]:
    """Kind and content of the boxes of a file; of the header, those inside."""
    place, end = 0, file.seek(0, os.SEEK_END)
    while place + 8 <= end:
        file.seek(place)
        size, kind = struct.unpack(">L4s", file.read(8))
        content = place + 8
        if size == 1 and content + 8 <= end:
            (size,) = struct.unpack(">Q", file.read(8))
            content += 8
        after = place + size if size else end
        if after < content:
            return
        if kind == b"jp2h":  # the boxes inside come next
            after = content
        elif kind in (b"uuid", b"colr") and after <= end and after - content <= _LARGEST:
            yield kind, file.read(after - content)
        place = after

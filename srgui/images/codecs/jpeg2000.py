"""The metadata in the boxes of a JPEG 2000 file, which Pillow does not read.

References: ISO/IEC 15444-1, annex I (boxes); the XMP specification, part 3; for EXIF and IPTC the
identifiers that ExifTool and Adobe's programs use.
"""

from __future__ import annotations

from typing import BinaryIO

from srgui.images.codecs.boxes import boxes

_SIGNATURE = b"\0\0\0\x0cjP  "
_BLOCKS = {
    b"JpgTiffExif->JP2": "exif",
    bytes.fromhex("be7acfcb97a942e89c71999491e3afac"): "xmp",
    bytes.fromhex("33c7a4d2b81d4723a0baf1a3e097ad38"): "iptc",
}
_ICC_METHODS = (2, 3)  # a restricted profile, any profile


def blocks(file: BinaryIO) -> dict[str, bytes]:
    """Return the blocks "exif", "xmp", "iptc" and "icc" of a file."""
    found: dict[str, bytes] = {}
    file.seek(0)
    if file.read(8) != _SIGNATURE:  # a bare codestream
        return found
    for box in boxes(file, inside=b"jp2h"):
        data = box.content() if box.is_whole and box.name in (b"uuid", b"colr") else b""
        if box.name == b"uuid" and data[:16] in _BLOCKS:
            found.setdefault(_BLOCKS[data[:16]], data[16:])
        elif box.name == b"colr" and data[:1] and data[0] in _ICC_METHODS:
            found.setdefault("icc", data[3:])
    return found

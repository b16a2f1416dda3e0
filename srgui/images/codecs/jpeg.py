"""JPEG files that Pillow does not decode, or not within a reasonable time.

Reference: ITU-T T.81, B.1 and B.2.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import BinaryIO

_JPEG_LS = 0xF7
_START_OF_FRAME = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC} | {_JPEG_LS}
_USUAL_FRAMES = (0xC0, 0xC1, 0xC2)  # baseline, extended, progressive; Huffman coding

_SEQUENTIAL = (0xC0, 0xC1)
_COMPONENTS = 6  # bytes of a frame's header up to the number of components
_SCAN = b"\xff\xda"
_MANY_SCANS = 64  # progressive files have about ten
_AT_ONCE = 1 << 20


def has_many_scans(file: BinaryIO) -> bool:
    """Return whether decoding, which goes through all pixels for each scan of a file without a
    pause, may take minutes.
    """
    if _has_one_scan(file):
        return False
    file.seek(0)
    count, before = 0, b""
    while piece := file.read(_AT_ONCE):
        count += (before + piece).count(_SCAN)
        before = piece[-1:] if piece[-1:] == _SCAN[:1] else b""
    return count > _MANY_SCANS


def _has_one_scan(file: BinaryIO) -> bool:
    """Return whether all components are in the first scan of a file that is not progressive, after
    which decoders stop; a look at the header is enough for nearly every photograph.
    """
    components = 0
    for marker, content in _segments(file):
        if marker in _START_OF_FRAME:
            if marker not in _SEQUENTIAL or len(content) < _COMPONENTS:
                return False
            components = content[_COMPONENTS - 1]
        elif marker == _SCAN[1]:
            return components > 0 and content[:1] == bytes((components,))
    return False


def _segments(file: BinaryIO) -> Iterator[tuple[int, bytes]]:
    """Yield the markers and the contents of the segments before the first scan, and its own."""
    file.seek(2)
    while len(segment := file.read(4)) == 4 and segment[0] == 0xFF:
        length = struct.unpack(">H", segment[2:])[0]
        yield segment[1], file.read(max(0, length - 2))
        if segment[1] == _SCAN[1]:
            return


def is_sound(file: BinaryIO) -> bool:
    """Return whether a file is of other than 8 bits, or of a coding that is seldom used."""
    for marker, content in _segments(file):
        if marker in _START_OF_FRAME:
            return bool(content) and (content[0] != 8 or marker not in _USUAL_FRAMES)
    return False

"""The boxes of ISO media files: JPEG 2000, JPEG XL, AVIF and HEIC.

Reference: ISO/IEC 14496-12, 4.2.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

_LARGEST = 1 << 26  # bytes of a box that is read


@dataclass(frozen=True)
class Box:
    """A box of a file, whose content is read when it is asked for."""

    file: BinaryIO
    name: bytes
    start: int  # of its content
    end: int
    is_whole: bool  # False if the file ends before it

    def content(self) -> bytes:
        """Read the content; of more than 64 MB, nothing."""
        self.file.seek(self.start)
        size = self.end - self.start
        return self.file.read(size) if size <= _LARGEST else b""


def boxes(file: BinaryIO, *, inside: bytes = b"") -> Iterator[Box]:
    """Yield the boxes of a file as far as they can be followed.

    Boxes called `inside` are entered instead of yielded.
    """
    place, end = 0, file.seek(0, os.SEEK_END)
    while place + 8 <= end:
        file.seek(place)
        size, name = struct.unpack(">L4s", file.read(8))
        start = place + 8
        if size == 1 and start + 8 <= end:
            (size,) = struct.unpack(">Q", file.read(8))
            start += 8
        after = place + size if size else end
        if after < start:
            return
        if name == inside:
            after = start
        else:
            yield Box(file, name, start, min(after, end), after <= end)
        place = after

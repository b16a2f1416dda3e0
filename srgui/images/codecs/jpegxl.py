"""JPEG XL pictures, decoded by imagecodecs; their boxes and sizes are read here.

Reference: ISO/IEC 18181-1 (size header), 18181-2 (boxes).
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from typing import BinaryIO

import imagecodecs
import numpy as np

from srgui.images.codecs.decoded import Decoded, Metadata, split
from srgui.images.codecs.high_bit_depth import widened
from srgui.images.codecs.omissions import GAIN_MAP
from srgui.images.codecs.pfm import in_sixteen_bits
from srgui.texts import Text

SIGNATURES = (b"\xff\x0a", b"\0\0\0\x0cJXL \r\n\x87\n")

_RATIOS = {1: (1, 1), 2: (12, 10), 3: (4, 3), 4: (3, 2), 5: (16, 9), 6: (5, 4), 7: (2, 1)}
_COLOURS = Text("Its colours were taken for sRGB.")


def decode(file: BinaryIO, allow: Callable[[int, int], None]) -> Decoded:
    """The first frame, upright; `allow` may refuse its width and height before it is decoded."""
    file.seek(0)
    data = file.read()
    boxes = dict(_boxes(data))
    codestream = boxes.get(b"jxlc") or boxes.get(b"jxlp", b"")[4:] or data
    header = _Header(codestream)
    allow(*header.size)
    samples = np.asarray(imagecodecs.jpegxl_decode(data))
    notes: tuple[Text, ...] = (_COLOURS,)
    if samples.ndim == 4:
        notes += (Text("Only the first of {count} frames was read.", count=len(samples)),)
        samples = samples[0]
    if samples.dtype.kind == "f":
        samples, told = in_sixteen_bits(samples)
        notes += told
    elif samples.itemsize == 2:
        samples = widened(samples, 2 ** min(header.depth, 16) - 1)
    if b"jhgm" in boxes:
        notes += (GAIN_MAP,)
    if b"brob" in boxes:
        notes += (Text("Its compressed metadata was left out."),)
    exif = boxes.get(b"Exif", b"")
    metadata = Metadata(
        exif=exif[4:] or None,
        xmp=boxes.get(b"xml ") or None,
        orientation=header.orientation,  # whatever EXIF says of it (18181-2, 9.2)
        is_upright=True,
    )
    return Decoded(*split(samples), metadata, notes)


def _boxes(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Name and content of the boxes of a file that has some; the first of each name counts."""
    place, seen = 0, set()
    while data[:1] == b"\0" and len(data) >= place + 8:
        size, name = struct.unpack_from(">L4s", data, place)
        start = place + 8
        if size == 1 and len(data) >= start + 8:
            (size,) = struct.unpack_from(">Q", data, start)
            start += 8
        end = place + size if size else len(data)
        if end < start:
            return
        if name not in seen:
            seen.add(name)
            yield name, data[start:end]
        place = end


class _Header:
    """Size and bits that the beginning of a codestream tells (18181-1, D.2 and D.3)."""

    def __init__(self, codestream: bytes) -> None:
        self._bits = int.from_bytes(codestream[2:64], "little")
        self.orientation = 1
        self.size = self._size()
        self.depth = 8 if self._take(1) else self._depth()

    def _take(self, count: int) -> int:
        value = self._bits & ((1 << count) - 1)
        self._bits >>= count
        return value

    def _number(self, *choices: tuple[int, int]) -> int:
        """One of four ways to tell a number: an offset and so many bits."""
        offset, count = choices[self._take(2)]
        return offset + self._take(count)

    def _size(self) -> tuple[int, int]:
        small = self._take(1)

        def side() -> int:
            if small:
                return (self._take(5) + 1) * 8
            return self._number((1, 9), (1, 13), (1, 18), (1, 30))

        return self._width(height := side(), side), height

    def _width(self, height: int, side: Callable[[], int]) -> int:
        ratio = self._take(3)
        if ratio == 0:
            return side()
        across, down = _RATIOS[ratio]
        return height * across // down

    def _depth(self) -> int:
        """Bits a sample, or those of a floating-point one; what stands before is passed over."""
        if self._take(1):
            self.orientation = self._take(3) + 1
            if self._take(1):  # intrinsic size
                self._size()
            if self._take(1):
                self._preview()
            if self._take(1):  # animation: ticks a second, loops, time codes
                self._number((100, 0), (1000, 0), (1, 10), (1, 30))
                self._number((1, 0), (1001, 0), (1, 8), (1, 10))
                self._number((0, 0), (0, 3), (0, 16), (0, 32))
                self._take(1)
        if self._take(1):
            return self._number((32, 0), (16, 0), (24, 0), (1, 6))
        return self._number((8, 0), (10, 0), (12, 0), (1, 6))

    def _preview(self) -> None:
        eighths = self._take(1)

        def side() -> int:
            if eighths:
                return self._number((16, 0), (32, 0), (1, 5), (33, 9))
            return self._number((1, 6), (65, 8), (321, 10), (1345, 12))

        self._width(side(), side)

"""JPEG XL, decoded by imagecodecs; boxes and sizes are read here.

Reference: ISO/IEC 18181-1 (size header), 18181-2 (boxes).
"""

from __future__ import annotations

from collections.abc import Callable

import imagecodecs
import numpy as np

from srgui.images.codecs import content_credentials
from srgui.images.codecs.boxes import Box, boxes
from srgui.images.codecs.decoded import Decoded, Source, Storage, split_alpha
from srgui.images.codecs.floats import to_16_bits
from srgui.images.codecs.high_bit_depth import scaled_to_16_bits
from srgui.images.codecs.omissions import GAIN_MAP, first_of_frames
from srgui.images.metadata.metadata import Metadata
from srgui.texts import Text

_RATIOS = {1: (1, 1), 2: (12, 10), 3: (4, 3), 4: (3, 2), 5: (16, 9), 6: (5, 4), 7: (2, 1)}
_COLOURS = Text("Colours were assumed to be sRGB.")


def decode(source: Source) -> Decoded:
    """Decode the first frame."""
    file = source.file
    found: dict[bytes, Box] = {}
    if source.head[:1] == b"\0":  # not a bare codestream
        for box in boxes(file):
            found.setdefault(box.name, box)

    def content(name: bytes) -> bytes:
        return found[name].content() if name in found else b""

    file.seek(0)
    data = file.read()
    header = _Header(content(b"jxlc") or content(b"jxlp")[4:] or data)
    source.check_size(*header.size)
    samples, span = np.asarray(imagecodecs.jpegxl_decode(data)), None
    notes: tuple[Text, ...] = (_COLOURS,)
    if samples.ndim == 4:
        notes += (first_of_frames(len(samples)),)
        samples = samples[0]
    if samples.dtype.kind == "f":
        whole = np.atleast_3d(samples)
        channels = 3 if whole.shape[2] > 2 else 1
        samples, span, converted = to_16_bits(whole, channels, source.value_range)
        notes += converted
    elif samples.itemsize == 2:
        samples = scaled_to_16_bits(samples, 2 ** min(header.depth, 16) - 1)
    if b"jhgm" in found:
        notes += (GAIN_MAP,)
    if b"brob" in found:
        notes += (Text("Compressed metadata dropped."),)
    if content_credentials.in_boxes(file):
        notes += (content_credentials.NOTE,)
    metadata = Metadata(
        exif=content(b"Exif")[4:] or None, xmp=content(b"xml ") or None, value_range=span
    )
    # The orientation in EXIF is to be ignored (18181-2, 9.2).
    storage = Storage(orientation=header.orientation, is_upright=True)
    return Decoded(*split_alpha(samples), metadata, notes, storage)


class _Header:
    """The beginning of a codestream: size, orientation, bits (18181-1, D.2 and D.3)."""

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
        """Take a number in one of four codings: an offset, and the bits to add to it."""
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
        """Return the bits per sample, after skipping the fields before them."""
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

"""JPEG XL pictures, decoded by imagecodecs; their boxes and sizes are read here.

Reference: ISO/IEC 18181-1 (size header), 18181-2 (boxes).
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from typing import BinaryIO

import imagecodecs
import numpy as np

from srgui.images.decoded import Decoded, Metadata, split
from srgui.images.floats import in_sixteen_bits

SIGNATURES = (b"\xff\x0a", b"\0\0\0\x0cJXL \r\n\x87\n")

_RATIOS = {1: (1, 1), 2: (12, 10), 3: (4, 3), 4: (3, 2), 5: (16, 9), 6: (5, 4), 7: (2, 1)}
_COLOURS = "Its colours were taken for sRGB."


def decode(file: BinaryIO, allow: Callable[[int, int], None]) -> Decoded:
    """The first frame, upright; `allow` may refuse its width and height before it is decoded."""
    file.seek(0)
    data = file.read()
    boxes = dict(_boxes(data))
    codestream = boxes.get(b"jxlc") or boxes.get(b"jxlp", b"")[4:] or data
    allow(*_size(codestream))
    samples = np.asarray(imagecodecs.jpegxl_decode(data))
    notes: tuple[str, ...] = (_COLOURS,)
    if samples.ndim == 4:
        notes += (f"Only the first of {len(samples)} frames was read.",)
        samples = samples[0]
    if samples.dtype.kind == "f":
        samples, told = in_sixteen_bits(samples)
        notes += told
    if b"brob" in boxes:
        notes += ("Its compressed metadata was left out.",)
    exif = boxes.get(b"Exif", b"")
    # Orientation has been applied; what EXIF says of it counts for nothing (18181-2, 9.2).
    metadata = Metadata(exif=exif[4:] or None, xmp=boxes.get(b"xml ") or None)
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


def _size(codestream: bytes) -> tuple[int, int]:
    """Width and height that the beginning of a codestream tells."""
    bits = int.from_bytes(codestream[2:14], "little")

    def take(count: int) -> int:
        nonlocal bits
        value = bits & ((1 << count) - 1)
        bits >>= count
        return value

    small = take(1)

    def side() -> int:
        return (take(5) + 1) * 8 if small else take((9, 13, 18, 30)[take(2)]) + 1

    height = side()
    ratio = take(3)
    if ratio == 0:
        return side(), height
    across, down = _RATIOS[ratio]
    return height * across // down, height

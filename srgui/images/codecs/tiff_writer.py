"""Write TIFF row by row, in 8, 16 or floating-point 32 bits, for pictures larger than the memory.

Deflate-compressed strips with horizontal differencing; a BigTIFF where 4 GB may not be enough.
Reference: TIFF revision 6.0, sections 8, 14 and 18; TIFF technical note on deflate.
"""

from __future__ import annotations

import struct
import zlib
from typing import Any, BinaryIO

import numpy as np
import numpy.typing as npt

from srgui.images.codecs import tiff
from srgui.images.metadata.ifd import (
    BYTE,
    UNDEFINED,
    Directory,
    Entry,
    longs,
    numbers,
    parse,
    rational,
    serialise,
    shorts,
)
from srgui.images.picture import Header

_LEVEL = 4
_STRIP_BYTES = 1 << 20
_BIG = 4_000_000_000
_DEFLATE, _PLAIN, _DIFFERENCES, _UNASSOCIATED, _FLOAT = 8, 1, 2, 2, 3


class TiffWriter:
    """A TIFF file that is written row by row: `write` all rows from the top, then `close`."""

    def __init__(self, file: BinaryIO, header: Header) -> None:
        self._file = file
        self._header = header
        self._floats = header.bits == 32
        self._big = header.row_bytes * header.height > _BIG
        self._strip_rows = min(header.height, max(1, _STRIP_BYTES // header.row_bytes))
        self._pending: list[npt.NDArray[Any]] = []
        self._rows_pending = 0
        self._offsets: list[int] = []
        self._counts: list[int] = []
        magic = struct.pack("<2s3HQ", b"II", 43, 8, 0, 0) if self._big else b"II*\0" + bytes(4)
        file.write(magic)

    def write(self, rows: npt.NDArray[Any]) -> None:
        """Append (h, W, samples) rows with the header's number of samples and bits."""
        start = 0
        while start < len(rows):
            part = rows[start : start + self._strip_rows - self._rows_pending]
            start += len(part)
            self._pending.append(part)
            self._rows_pending += len(part)
            if self._rows_pending == self._strip_rows:
                self._strip()
        self._pending = [part.copy() for part in self._pending]  # the caller may reuse its array

    def close(self) -> None:
        """Write the last strip and the directory."""
        if self._pending:
            self._strip()
        place = self._align()
        self._file.write(serialise(self._directory(), place, big=self._big))
        self._file.seek(8 if self._big else 4)
        self._file.write(struct.pack("<Q" if self._big else "<L", place))

    def check(self) -> None:
        """Read the file back, every strip of it. Raises ValueError if it is not intact."""
        header = self._header
        directory, _ = parse(self._file)
        size = (*numbers(directory, tiff.WIDTH), *numbers(directory, tiff.HEIGHT))
        if size != (header.width, header.height):
            raise ValueError("its size is wrong")
        if numbers(directory, tiff.BITS) != (header.bits,) * header.samples:
            raise ValueError("its samples are wrong")
        inflated = 0
        offsets = numbers(directory, tiff.STRIP_OFFSETS)
        counts = numbers(directory, tiff.STRIP_COUNTS)
        for offset, count in zip(offsets, counts, strict=True):
            self._file.seek(int(offset))
            inflated += len(zlib.decompress(self._file.read(int(count))))
        if inflated != header.height * header.row_bytes:
            raise ValueError("rows are missing")

    def _strip(self) -> None:
        rows = np.concatenate(self._pending)
        if self._floats:
            stored = rows.astype("<f4")
        else:
            stored = rows.astype(f"<u{self._header.bits // 8}")
            stored[:, 1:] -= rows[:, :-1]
        data = zlib.compress(stored.tobytes(), _LEVEL)
        self._offsets.append(self._align())
        self._counts.append(len(data))
        self._file.write(data)
        self._pending, self._rows_pending = [], 0

    def _align(self) -> int:
        place = self._file.tell()
        if place % 2:
            self._file.write(b"\0")
        return place + place % 2

    def _directory(self) -> Directory:
        header = self._header
        metadata = header.metadata
        directory: Directory = tiff.exif_directory(metadata.exif) if metadata.exif else {}
        directory |= {
            tiff.WIDTH: longs([header.width]),
            tiff.HEIGHT: longs([header.height]),
            tiff.BITS: shorts(*[header.bits] * header.samples),
            tiff.COMPRESSION: shorts(_DEFLATE),
            tiff.PHOTOMETRIC: shorts(2 if header.channels == 3 else 1),
            tiff.STRIP_OFFSETS: longs(self._offsets, big=self._big),
            tiff.ORIENTATION: shorts(1),
            tiff.SAMPLES: shorts(header.samples),
            tiff.ROWS_PER_STRIP: longs([self._strip_rows]),
            tiff.STRIP_COUNTS: longs(self._counts, big=self._big),
            tiff.PLANAR: shorts(1),
            tiff.PREDICTOR: shorts(_PLAIN if self._floats else _DIFFERENCES),
        }
        if self._floats:
            directory[tiff.SAMPLE_FORMAT] = shorts(*[_FLOAT] * header.samples)
        if header.alpha:
            directory[tiff.EXTRA_SAMPLES] = shorts(_UNASSOCIATED)
        if metadata.dpi:
            directory[tiff.X_RESOLUTION] = rational(metadata.dpi[0])
            directory[tiff.Y_RESOLUTION] = rational(metadata.dpi[1])
            directory[tiff.RESOLUTION_UNIT] = shorts(2)
        if metadata.icc:
            directory[tiff.ICC] = Entry(UNDEFINED, metadata.icc)
        if metadata.xmp:
            directory[tiff.XMP] = Entry(BYTE, metadata.xmp)
        if metadata.iptc:
            directory[tiff.IPTC] = Entry(UNDEFINED, metadata.iptc)
        return directory

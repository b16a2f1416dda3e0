"""Floating-point samples, which become 16 bits of a range of values; PFM and OpenEXR, which have
nothing else.

Samples whose range is black to white are in [0, 1]. Others, such as depth in metres or light beyond
white, use their own range, or one that is given, and come back in it where a result is written as
floating point again.
References: Paul Debevec's description of PFM, http://www.pauldebevec.com/Research/HDR/PFM/; the
OpenEXR file layout, https://openexr.com/en/latest/OpenEXRFileLayout.html.
"""

from __future__ import annotations

import importlib
import io
import re
from typing import Any, BinaryIO

import numpy as np
import numpy.typing as npt

from srgui.images.codecs.decoded import (
    Decoded,
    Source,
    UnsupportedFileError,
    read_exactly,
    split_alpha,
)
from srgui.images.codecs.omissions import CHANNELS
from srgui.images.metadata.icc_from_tags import linear
from srgui.images.metadata.metadata import Metadata, ValueRange
from srgui.images.picture import Header, Pixels
from srgui.texts import Text

_PEAK = 65535
_HEADER = re.compile(rb"(PF|Pf)\s+(\d+)\s+(\d+)\s+([-+.\deE]+)\s")


def to_16_bits(
    samples: npt.NDArray[Any], channels: int, given: ValueRange | None = None
) -> tuple[Pixels, ValueRange, tuple[Text, ...]]:
    """Convert (..., C) samples to uint16; return them with the values of 0 and 65535, and notes.

    The first `channels` are in the `given` range or their own one; alpha behind them is in [0, 1].
    What is no number becomes the least value, infinities become the ends.
    """
    wide = np.asarray(samples, np.float64)
    low, high = given or _own_range(wide[..., :channels])
    ends = np.zeros(wide.shape[-1]), np.ones(wide.shape[-1])
    ends[0][:channels], ends[1][:channels] = low, high
    known = np.where(np.isnan(wide), ends[0], wide)
    clipped = np.clip(known, *ends)
    levels = (clipped - ends[0]) / (ends[1] - ends[0]) * _PEAK
    note = Text("Floating point from {low:g} to {high:g}, computed in 16 bits.", low=low, high=high)
    notes = [note]
    if not np.array_equal(clipped, wide):
        notes.append(Text("Values outside that range were clipped."))
    return np.rint(levels).astype(np.uint16), (low, high), tuple(notes)


def to_floats(rows: Pixels, header: Header) -> npt.NDArray[np.float32]:
    """Convert (h, W, samples) rows of 16 bits to the values that they stand for."""
    assert header.metadata.value_range is not None
    low, high = header.metadata.value_range
    values = rows.astype(np.float64) / _PEAK
    values[..., : header.channels] = low + (high - low) * values[..., : header.channels]
    return values.astype(np.float32)


def decode(source: Source) -> Decoded:
    """Decode the picture of a PFM file."""
    file = source.file
    file.seek(0)
    header = _HEADER.match(file.read(128))
    if header is None:
        raise ValueError("its header can't be read")
    width, height, channels = int(header[2]), int(header[3]), 3 if header[1] == b"PF" else 1
    source.check_size(width, height)
    file.seek(header.end())
    kind = np.dtype("<f4" if float(header[4]) < 0 else ">f4")
    data = read_exactly(file, width * height * channels * kind.itemsize)
    samples = np.frombuffer(data, kind)
    upright = samples.reshape(height, width, channels)[::-1]  # stored from the bottom
    pixels, values, notes = to_16_bits(upright, channels, source.value_range)
    return Decoded(pixels, metadata=Metadata(value_range=values), notes=notes)


def decode_exr(source: Source) -> Decoded:
    """Decode the first part of an OpenEXR file: its colours, its grey, or its only channel.

    Raises UnsupportedFileError if OpenEXR's package is not installed or the file has only layers.
    """
    try:
        exr = importlib.import_module("OpenEXR")
    except ImportError:
        raise UnsupportedFileError(
            Text("OpenEXR files need the package OpenEXR, which is not installed"),
            Text("Install srgui[exr], or save the picture as a TIFF."),
        ) from None
    data = source.file.read()
    low, high = exr.File(io.BytesIO(data), header_only=True).header()["dataWindow"]
    source.check_size(int(high[0] - low[0]) + 1, int(high[1] - low[1]) + 1)
    file = exr.File(io.BytesIO(data), separate_channels=True)
    known = {name: channel.pixels for name, channel in file.channels().items()}
    names = next((n for n in ("RGB", "Y", "Z") if all(one in known for one in n)), "")
    if not names and len(known) != 1:
        raise UnsupportedFileError(Text("it contains only layers"), Text("Save it as a TIFF."))
    used = [*(names or known), *("A" if "A" in known and names in ("RGB", "Y") else "")]
    samples = np.stack([known[name] for name in used], axis=2)
    channels = 3 if names == "RGB" else 1
    levels, span, notes = to_16_bits(samples, channels, source.value_range)
    pixels, alpha = split_alpha(levels)
    if len(known) > len(used) or len(file.parts) > 1:
        notes += (CHANNELS,)
    icc = linear(channels) if names in ("RGB", "Y") else None  # light, unlike depth
    return Decoded(pixels, alpha, Metadata(icc=icc, value_range=span), notes)


class PfmWriter:
    """A PFM file that is written row by row: `write` all rows from the top, then `close`."""

    def __init__(self, file: BinaryIO, header: Header) -> None:
        self._file, self._header = file, header
        mark = b"PF" if header.channels == 3 else b"Pf"
        file.write(mark + b"\n%d %d\n-1.0\n" % (header.width, header.height))  # little-endian
        self._start, self._row_bytes = file.tell(), 4 * header.width * header.channels
        self._left = header.height

    def write(self, rows: npt.NDArray[Any]) -> None:
        """Append (h, W, channels) rows, of whole numbers as values in [0, 1]."""
        if self._header.bits < 32:
            rows = rows / np.float32(2**self._header.bits - 1)
        self._left -= len(rows)
        self._file.seek(self._start + self._left * self._row_bytes)
        self._file.write(np.ascontiguousarray(rows[::-1], "<f4").tobytes())

    def close(self) -> None:
        """Do nothing: nothing follows the rows."""

    def check(self) -> None:
        """Compare the length of the file. Raises ValueError if something is missing."""
        size = self._file.seek(0, 2)
        if self._left or size != self._start + self._header.height * self._row_bytes:
            raise ValueError("rows are missing")


def _own_range(values: npt.NDArray[np.float64]) -> ValueRange:
    """Black and white for values in [0, 1]; otherwise the least and the greatest one, from 0 if
    that is not far below.
    """
    finite = values[np.isfinite(values)]
    low, high = (float(finite.min()), float(finite.max())) if finite.size else (0.0, 1.0)
    if low >= 0 and high <= 1:
        return 0.0, 1.0
    if 0 <= low <= high / 2:
        low = 0.0
    return (low, high) if low < high else (low, low + 1)

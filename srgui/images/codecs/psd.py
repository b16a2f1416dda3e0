"""Photoshop's PSD and PSB: the composite of all layers, with 8, 16 or 32 bits.

Pillow decodes palettes, CMYK and Lab. Reference: Adobe, "Photoshop File Formats".
"""

from __future__ import annotations

import os
import struct
from dataclasses import replace
from typing import BinaryIO

import imagecodecs
import numpy as np
import numpy.typing as npt

from srgui.images.codecs.decoded import Decoded, Source, UnsupportedFileError, read_exactly
from srgui.images.codecs.floats import to_16_bits
from srgui.images.codecs.omissions import CHANNELS, PATHS
from srgui.images.metadata.iptc import CLIPPING, resources
from srgui.images.metadata.iptc import RESOURCE as IPTC
from srgui.images.metadata.metadata import Metadata
from srgui.images.picture import Pixels
from srgui.texts import Text

_GREY, _RGB, _MULTICHANNEL, _DUOTONE = 1, 3, 7, 8
_RESOLUTION, _ICC, _VERSION, _EXIF, _XMP = 1005, 1039, 1057, 1058, 1060
_PLAIN, _PACKED = 0, 1


def decode(source: Source) -> Decoded | None:
    """Decode the composite of a grey or RGB file; None for any other kind.

    Raises UnsupportedFileError if the file was saved without one, ValueError if it is damaged.
    """
    file = source.file
    file.seek(0)
    try:
        fields = struct.unpack(">4sH6xHLLHH", read_exactly(file, 26))
        _, version, channels, height, width, bits, mode = fields
        if mode == _MULTICHANNEL:  # of which Pillow would read the first ink alone
            raise UnsupportedFileError(
                Text("multichannel (spot-colour) files are not supported"),
                Text("Save it as PNG or TIFF in the program it comes from."),
            )
        colours = {_GREY: 1, _DUOTONE: 1, _RGB: 3}.get(mode)
        if colours is None or bits not in (8, 16, 32) or channels < colours:
            return None
        source.check_size(width, height)
        wide = "Q" if version == 2 else "L"
        _take_section(file, "L")  # colour mode data
        found = dict(resources(_take_section(file, "L")))
        transparent = _has_transparency(file, wide)
        if found.get(_VERSION, b"\0\0\0\0\1")[4:5] == b"\0":
            raise UnsupportedFileError(
                Text("it contains layers without a composite"),
                Text("Save it again with Maximize Compatibility."),
            )
        planes = min(channels, colours + transparent)
        samples = _samples(file, (channels, height, width), bits, planes, wide=version == 2)
    except struct.error:
        raise ValueError("truncated") from None
    notes: tuple[Text, ...] = ()
    span = None
    if bits == 32:
        values = np.moveaxis(samples.view(">f4"), 0, 2)
        levels, span, notes = to_16_bits(values, colours, source.value_range)
        samples = np.moveaxis(levels, 2, 0)
    if channels > planes:
        notes += (CHANNELS,)
    notes += (PATHS,) if any(number in CLIPPING for number in found) else ()
    pixels = np.ascontiguousarray(np.moveaxis(samples[:colours], 0, 2))
    alpha = np.ascontiguousarray(samples[colours]) if planes > colours else None
    if alpha is not None:
        pixels = _without_white(pixels, alpha)
    return Decoded(pixels, alpha, replace(_metadata(found), value_range=span), notes)


def is_sound(file: BinaryIO) -> bool:
    """Return whether a file has the header of a PSD or PSB file."""
    file.seek(0)
    return file.read(5) == b"8BPS\0"


def _take_section(file: BinaryIO, width: str) -> bytes:
    """Read a section, which begins with its length."""
    (size,) = struct.unpack(f">{width}", read_exactly(file, struct.calcsize(f">{width}")))
    return read_exactly(file, size)


def _has_transparency(file: BinaryIO, width: str) -> bool:
    """Skip the layers; return whether the first channel after the colours is transparency: the
    number of layers is negative then."""
    length = struct.calcsize(f">{width}")
    (size,) = struct.unpack(f">{width}", read_exactly(file, length))
    head = read_exactly(file, min(size, length + 2))
    file.seek(size - len(head), os.SEEK_CUR)
    return len(head) == length + 2 and struct.unpack_from(">h", head, length)[0] < 0


def _samples(
    file: BinaryIO, shape: tuple[int, int, int], bits: int, planes: int, *, wide: bool
) -> npt.NDArray[np.uint8 | np.uint16]:
    """Read the first `planes` channels, (planes, height, width): 16 bits in the machine's byte
    order, 32 bits as they are stored."""
    channels, height, width = shape
    (compression,) = struct.unpack(">H", read_exactly(file, 2))
    size = planes * height * width * bits // 8
    if compression == _PLAIN:
        data = read_exactly(file, size)
    elif compression == _PACKED:
        kind = ">u4" if wide else ">u2"
        counts = np.frombuffer(
            read_exactly(file, channels * height * np.dtype(kind).itemsize), kind
        )
        packed = read_exactly(file, int(counts[: planes * height].sum(dtype=np.int64)))
        data = bytes(imagecodecs.packbits_decode(packed))
        if len(data) != size:
            raise ValueError("truncated")
    else:
        raise ValueError("unsupported compression")
    stored = np.frombuffer(data, {8: "u1", 16: ">u2", 32: ">u4"}[bits])
    found = stored.reshape(planes, height, width)
    return found.astype(np.uint16) if bits == 16 else found


def _without_white(pixels: Pixels, alpha: Pixels) -> Pixels:
    """Return the straight colour, (H, W, C), of a composite, which is blended over white."""
    white = np.iinfo(pixels.dtype).max
    cover = np.maximum(alpha, 1)[..., None].astype(np.float32) / white
    straight = white - (white - pixels.astype(np.float32)) / cover
    unblended: Pixels = np.rint(np.clip(straight, 0, white)).astype(pixels.dtype)
    return unblended


def _metadata(found: dict[int, bytes]) -> Metadata:
    dpi = None
    if len(found.get(_RESOLUTION, b"")) >= 12:
        across, down = struct.unpack_from(">L4xL", found[_RESOLUTION])
        dpi = across / 65536, down / 65536  # pixels per inch, whatever unit is displayed
    return Metadata(
        icc=found.get(_ICC) or None,
        exif=found.get(_EXIF) or None,
        xmp=found.get(_XMP) or None,
        dpi=dpi,
        iptc=found.get(IPTC) or None,
    )

"""Photoshop's PSD and PSB: the composite of all layers, with 8, 16 or 32 bits.

Pillow inverts black and white, and reads what has more channels than its colours as noise.
Reference: Adobe, "Photoshop File Formats".
"""

from __future__ import annotations

import os
import struct
from dataclasses import replace
from typing import BinaryIO

import imagecodecs
import numpy as np
import numpy.typing as npt
from PIL import Image

from srgui.images.codecs.decoded import Decoded, Source, UnsupportedFileError, read_exactly
from srgui.images.codecs.floats import to_16_bits
from srgui.images.codecs.omissions import CHANNELS, PATHS
from srgui.images.metadata.icc import to_srgb
from srgui.images.metadata.iptc import CLIPPING, resources
from srgui.images.metadata.iptc import RESOURCE as IPTC
from srgui.images.metadata.metadata import Metadata
from srgui.images.picture import Pixels
from srgui.texts import Text

_BITMAP, _GREY, _PALETTE, _RGB, _CMYK, _MULTICHANNEL, _DUOTONE, _LAB = 0, 1, 2, 3, 4, 7, 8, 9
_COLOURS = {_BITMAP: 1, _GREY: 1, _PALETTE: 1, _RGB: 3, _CMYK: 4, _DUOTONE: 1, _LAB: 3}
_DEPTHS = {_BITMAP: (1,), _PALETTE: (8,), _CMYK: (8, 16), _LAB: (8, 16)}  # others 8, 16 and 32
_CONVERTED = {_CMYK: "CMYK", _LAB: "LAB"}  # to sRGB
_RESOLUTION, _ICC, _VERSION, _EXIF, _XMP = 1005, 1039, 1057, 1058, 1060
_TRANSPARENT = 1047  # the index of a palette
_PLAIN, _PACKED = 0, 1
_BLOCKS, _LAYERS = (b"8BIM", b"8B64"), (b"Layr", b"Lr16", b"Lr32")
_MERGED = (b"Mtrn", b"Mt16", b"Mt32")


def decode(source: Source) -> Decoded | None:
    """Decode the composite of a file; None for an unknown kind.

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
        colours = _COLOURS.get(mode)
        if colours is None or bits not in _DEPTHS.get(mode, (8, 16, 32)) or channels < colours:
            return None
        source.check_size(width, height)
        wide = "Q" if version == 2 else "L"
        palette = _take_section(file, "L")
        found = dict(resources(_take_section(file, "L")))
        transparent = _has_transparency(file, wide)
        if found.get(_VERSION, b"\0\0\0\0\1")[4:5] == b"\0":
            raise UnsupportedFileError(
                Text("it contains layers without a composite"),
                Text("Save it again with Maximize Compatibility."),
            )
        planes = min(channels, colours + (transparent and mode not in (_PALETTE, _BITMAP)))
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
        pixels = _without_white(pixels, alpha, is_lab=mode == _LAB)
    known = replace(_metadata(found), value_range=span)
    if mode == _PALETTE:
        pixels, alpha = _expanded(pixels, palette, found.get(_TRANSPARENT))
        notes += (Text("Palette expanded to RGB."),)
    elif mode in _CONVERTED:
        pixels, alpha, said = _in_srgb(pixels, alpha, _CONVERTED[mode], known.icc)
        known, notes = replace(known, icc=None), (*notes, *said)
    return Decoded(pixels, alpha, known, notes)


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
    number of layers is negative then, or a block says so, as in deep files."""
    length = struct.calcsize(f">{width}")
    (size,) = struct.unpack(f">{width}", read_exactly(file, length))
    end = file.tell() + size
    if end > file.seek(0, os.SEEK_END):
        raise ValueError("truncated")
    file.seek(end - size)
    head = read_exactly(file, min(size, length + 2))
    if len(head) == length + 2 and struct.unpack_from(">h", head, length)[0] < 0:
        found = True
    else:
        found = not any(head[:length]) and _has_merged_transparency(file, end, length)
    file.seek(end)
    return found


def _has_merged_transparency(file: BinaryIO, end: int, length: int) -> bool:
    """Return whether the blocks up to `end`, which follow 2 bytes before the place of the file,
    begin with one for merged transparency; the layers, if any, come after it."""
    file.seek(-2, os.SEEK_CUR)
    _take_section(file, "L")  # global layer mask
    while file.tell() + 8 + length <= end and file.read(4) in _BLOCKS:
        key = file.read(4)
        if key in _MERGED:
            return True
        if key in _LAYERS:
            return False
        (size,) = struct.unpack(">L", read_exactly(file, 4))
        file.seek(size + -size % 4, os.SEEK_CUR)
    return False


def _samples(
    file: BinaryIO, shape: tuple[int, int, int], bits: int, planes: int, *, wide: bool
) -> npt.NDArray[np.uint8 | np.uint16]:
    """Read the first `planes` channels, (planes, height, width): 16 bits in the machine's byte
    order, 32 bits as they are stored."""
    channels, height, width = shape
    (compression,) = struct.unpack(">H", read_exactly(file, 2))
    row = -(-width * bits // 8)  # bytes
    size = planes * height * row
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
    if bits == 1:
        ink = np.frombuffer(data, np.uint8).reshape(planes, height, row)
        return np.where(np.unpackbits(ink, axis=2, count=width), np.uint8(0), np.uint8(255))
    stored = np.frombuffer(data, {8: "u1", 16: ">u2", 32: ">u4"}[bits])
    found = stored.reshape(planes, height, width)
    return found.astype(np.uint16) if bits == 16 else found


def _without_white(pixels: Pixels, alpha: Pixels, *, is_lab: bool = False) -> Pixels:
    """Return the straight colour, (H, W, C), of a composite, which is blended over white."""
    peak = np.iinfo(pixels.dtype).max
    neutral = (peak + 1) // 2
    white = np.array([peak, neutral, neutral] if is_lab else [peak] * pixels.shape[2], np.float32)
    cover = np.maximum(alpha, 1)[..., None].astype(np.float32) / peak
    straight = white - (white - pixels.astype(np.float32)) / cover
    unblended: Pixels = np.rint(np.clip(straight, 0, peak)).astype(pixels.dtype)
    return unblended


def _expanded(
    indices: Pixels, palette: bytes, transparent: bytes | None
) -> tuple[Pixels, Pixels | None]:
    """Return the colours of (H, W, 1) indices by 256 values each of red, green and blue, and alpha
    if there is the number of a transparent one, of 16 bits."""
    if len(palette) < 768:
        raise ValueError("truncated")
    colours: Pixels = np.frombuffer(palette, np.uint8, 768).reshape(3, 256).T[indices[..., 0]]
    if transparent is None:
        return colours, None
    clear = indices[..., 0] == int.from_bytes(transparent[:2], "big")
    return colours, np.where(clear, np.uint8(0), np.uint8(255))


def _in_srgb(
    pixels: Pixels, alpha: Pixels | None, mode: str, icc: bytes | None
) -> tuple[Pixels, Pixels | None, tuple[Text, ...]]:
    """Convert CMYK, stored inverted, or LAB to sRGB of 8 bits; return it, alpha, and notes."""
    notes: tuple[Text, ...] = ()
    if pixels.dtype == np.uint16:
        notes = (Text("Reduced from {bits} to 8 bits per channel.", bits=16),)
        pixels = (pixels >> 8).astype(np.uint8)
        alpha = None if alpha is None else (alpha >> 8).astype(np.uint8)
    if mode == "CMYK":
        pixels = ~pixels
    bands = [Image.fromarray(np.ascontiguousarray(band)) for band in np.moveaxis(pixels, 2, 0)]
    image, said = to_srgb(Image.merge(mode, bands), icc)
    return np.array(image), alpha, (*notes, *said)


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

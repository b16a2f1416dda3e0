"""EXIF and XMP blocks: read their orientation, and update them.

EXIF is patched in place instead of being rewritten: everything else, such as makers' notes with
their absolute offsets, stays as it was, byte for byte.
"""

from __future__ import annotations

import io
import re
import struct
from collections.abc import Iterator

from srgui.images.metadata.ifd import Directory, number, numbers, parse, rational, serialise, shorts

EXIF_HEADER = b"Exif\0\0"

_ORIENTATION = 0x0112
_WIDTHS = (0x0100, 0xA002)  # ImageWidth, PixelXDimension
_HEIGHTS = (0x0101, 0xA003)  # ImageLength, PixelYDimension
_EXIF_IFD = 0x8769
_SHORT, _LONG, _RATIONAL = 3, 4, 5
_INCHES = 2  # among the units of a resolution
_RESOLUTION_NAME = re.compile(rb"tiff:[XY]Resolution")
_OTHER_AXIS = {
    b"tiff:XResolution": b"tiff:YResolution", b"tiff:YResolution": b"tiff:XResolution",
}  # fmt: skip


def updated_exif(exif: bytes, height: int, width: int, *, swapped: bool = False) -> bytes:
    """Return the EXIF block of an upright picture of this size.

    Orientation becomes 1, pixel dimensions `width` and `height`; the thumbnail, which shows the
    picture as it was, is unlinked. With `swapped`, horizontal and vertical resolution change
    places. A damaged block comes back as far as it could be followed.
    """
    block = bytearray(exif.removeprefix(EXIF_HEADER))
    order = {b"II": "<", b"MM": ">"}.get(bytes(block[:2]))
    if order is None:
        return bytes(block)
    try:
        main = struct.unpack_from(order + "L", block, 4)[0]
        _patch_directory(block, order, main, height, width)
        if swapped:
            _swap_resolutions(block, order, main)
        count = struct.unpack_from(order + "H", block, main)[0]
        struct.pack_into(order + "L", block, main + 2 + 12 * count, 0)
    except struct.error:
        pass
    return bytes(block)


def without_orientation(exif: bytes) -> bytes:
    """Return a complete EXIF block without its entry for the orientation. Only the entries after it
    move, so that every offset stays valid."""
    block = bytearray(exif)
    order = "<" if block[:2] == b"II" else ">"
    main = struct.unpack_from(order + "L", block, 4)[0]
    entries = list(_entries(block, order, main))
    others = [block[place - 8 : place + 4] for tag, _, place in entries if tag != _ORIENTATION]
    start, end = main + 2, main + 2 + 12 * len(entries)
    link = block[end : end + 4]  # to the next directory
    block[start : end + 4] = (b"".join(others) + link).ljust(end + 4 - start, b"\0")
    struct.pack_into(order + "H", block, main, len(others))
    return bytes(block)


def _patch_directory(block: bytearray, order: str, offset: int, height: int, width: int) -> None:
    below = None  # one Exif directory: a damaged block may point to thousands
    for tag, kind, place in _entries(block, order, offset):
        if tag == _ORIENTATION:
            _put(block, order, kind, place, 1)
        elif tag == _EXIF_IFD and below is None:
            below = struct.unpack_from(order + "L", block, place)[0]
        else:
            _put_size(block, order, (tag, kind, place), height, width)
    if below not in (None, offset):
        for entry in _entries(block, order, below):
            _put_size(block, order, entry, height, width)


def _swap_resolutions(block: bytearray, order: str, offset: int) -> None:
    places = {tag: place for tag, _, place in _entries(block, order, offset)}
    if _X_RESOLUTION in places and _Y_RESOLUTION in places:
        # Type, count and value change places, the tags stay in their order.
        x, y = (slice(places[t] - 6, places[t] + 4) for t in (_X_RESOLUTION, _Y_RESOLUTION))
        block[x], block[y] = block[y], block[x]


def _put_size(
    block: bytearray, order: str, entry: tuple[int, int, int], height: int, width: int
) -> None:
    tag, kind, place = entry
    if tag in _WIDTHS:
        _put(block, order, kind, place, width)
    elif tag in _HEIGHTS:
        _put(block, order, kind, place, height)


def _entries(block: bytearray, order: str, offset: int) -> Iterator[tuple[int, int, int]]:
    """Yield the tag, type and position of the value of each entry of the directory at `offset`."""
    count = struct.unpack_from(order + "H", block, offset)[0]
    for index in range(count):
        entry = offset + 2 + 12 * index
        tag, kind = struct.unpack_from(order + "HH", block, entry)
        yield tag, kind, entry + 8


def _put(block: bytearray, order: str, kind: int, place: int, value: int) -> None:
    """Write a number as the type of its entry, or as a LONG if it is too large for a SHORT."""
    if kind == _SHORT and value < 65536:
        struct.pack_into(order + "HH", block, place, value, 0)
    elif kind in (_SHORT, _LONG):
        struct.pack_into(order + "H", block, place - 6, _LONG)
        struct.pack_into(order + "L", block, place, value)


def updated_xmp(xmp: bytes, height: int, width: int, *, swapped: bool = False) -> bytes:
    """Return the XMP packet of an upright picture of this size; `swapped` as in `updated_exif`."""
    if swapped:
        xmp = _RESOLUTION_NAME.sub(lambda found: _OTHER_AXIS[found[0]], xmp)
    for name, value in (
        (b"tiff:Orientation", 1),
        (b"tiff:ImageWidth", width),
        (b"tiff:ImageLength", height),
        (b"exif:PixelXDimension", width),
        (b"exif:PixelYDimension", height),
    ):
        number = str(value).encode()
        xmp = re.sub(rb"(" + name + rb"\s*=\s*[\"'])\d+", rb"\g<1>" + number, xmp)
        xmp = re.sub(rb"(<" + name + rb"\s*>\s*)\d+", rb"\g<1>" + number, xmp)
    return xmp


_X_RESOLUTION, _Y_RESOLUTION, _RESOLUTION_UNIT = 0x011A, 0x011B, 0x0128


def is_exif(block: bytes) -> bool:
    """Return whether a block can be read as EXIF, at least its first table of tags."""
    try:
        directory, _ = parse(io.BytesIO(block))
    except ValueError:
        return False
    return bool(directory)


def exif_orientation(exif: bytes) -> int:
    """Return the orientation in an EXIF block; 1 without one."""
    try:
        directory, _ = parse(io.BytesIO(exif))
    except ValueError:
        return 1
    return number(directory, _ORIENTATION, 1)


def exif_dpi(exif: bytes) -> tuple[float, float] | None:
    """Return the resolution in an EXIF block, in pixels per inch."""
    try:
        directory, _ = parse(io.BytesIO(exif))
    except ValueError:
        return None
    return directory_dpi(directory)


def directory_dpi(directory: Directory) -> tuple[float, float] | None:
    """Return the resolution in the tags of a TIFF file or EXIF block, in pixels per inch."""
    across, down = numbers(directory, _X_RESOLUTION), numbers(directory, _Y_RESOLUTION)
    inches = {_INCHES: 1.0, 3: 2.54}.get(number(directory, _RESOLUTION_UNIT, _INCHES))
    if not across or not down or inches is None:
        return None
    return across[0] * inches, down[0] * inches


def exif_of_dpi(dpi: tuple[float, float]) -> bytes:
    """Make an EXIF block of a resolution, for formats that have no other place for it."""
    tags: Directory = {
        _X_RESOLUTION: rational(dpi[0]),
        _Y_RESOLUTION: rational(dpi[1]),
        _RESOLUTION_UNIT: shorts(_INCHES),
    }
    return b"II*\0\x08\0\0\0" + serialise(tags, 8)


def exif_at_dpi(exif: bytes, dpi: int) -> bytes:
    """Replace the resolution in an EXIF block, if it has one; a damaged block stays as it is."""
    block = bytearray(exif)
    order = {b"II": "<", b"MM": ">"}.get(bytes(block[:2]))
    if order is None:
        return exif
    try:
        main = struct.unpack_from(order + "L", block, 4)[0]
        for tag, kind, place in _entries(block, order, main):
            if tag in (_X_RESOLUTION, _Y_RESOLUTION) and kind == _RATIONAL:
                offset = struct.unpack_from(order + "L", block, place)[0]
                struct.pack_into(order + "LL", block, offset, dpi, 1)
            elif tag == _RESOLUTION_UNIT:
                _put(block, order, kind, place, _INCHES)
    except struct.error:
        return exif
    return bytes(block)


def xmp_at_dpi(xmp: bytes, dpi: int) -> bytes:
    """Replace the resolution in an XMP packet, if it has one."""
    for name, value in (
        (b"tiff:XResolution", f"{dpi}/1"),
        (b"tiff:YResolution", f"{dpi}/1"),
        (b"tiff:ResolutionUnit", str(_INCHES)),
    ):
        new = rb"\g<1>" + value.encode()
        xmp = re.sub(rb"(" + name + rb"\s*=\s*[\"'])\d+(?:/\d+)?", new, xmp)
        xmp = re.sub(rb"(<" + name + rb"\s*>\s*)\d+(?:/\d+)?", new, xmp)
    return xmp

"""Removal of the place where a picture was taken: coordinates, and the names of places.

References: CIPA DC-008 (EXIF), 4.6.6 "GPS Attribute Information"; XMP Specification Part 2, "exif"
and "photoshop"; IPTC-NAA Information Interchange Model 4.2, record 2.
"""

from __future__ import annotations

import re
import struct
from dataclasses import replace

from srgui.images.metadata.exif import EXIF_HEADER, is_exif
from srgui.images.metadata.metadata import Metadata

_GPS_IFD = 0x8825
_TYPE_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8}
_PROPERTY = (
    rb"(?:exif:GPS\w+|photoshop:(?:City|State|Country)"
    rb"|Iptc4xmpCore:(?:Location|CountryCode)|Iptc4xmpExt:Location(?:Created|Shown))"
)
_ATTRIBUTE = re.compile(rb"\s" + _PROPERTY + rb"\s?=\s?(?:\"[^\"]*\"|'[^']*')")
_ELEMENT = re.compile(rb"<(" + _PROPERTY + rb")(?=[\s/>])")
_PLACES = {26, 27, 90, 92, 95, 100, 101}  # datasets of IPTC's record 2
_DATASET, _LONG_SIZE = 0x1C, 0x8000


def without_location(metadata: Metadata) -> Metadata:
    """Return the metadata without coordinates and names of places. A block that can't be followed
    to its end is removed.
    """
    return replace(
        metadata,
        exif=_exif(metadata.exif) if metadata.exif else None,
        xmp=_xmp(metadata.xmp) if metadata.xmp else None,
        iptc=_iptc(metadata.iptc) if metadata.iptc else None,
    )


def has_location(metadata: Metadata) -> bool:
    """Return whether metadata contain coordinates or names of places."""
    kept = without_location(metadata)
    exif = (metadata.exif or b"").removeprefix(EXIF_HEADER)
    return (kept.exif or b"", kept.xmp, kept.iptc) != (exif, metadata.xmp, metadata.iptc)


def _exif(exif: bytes) -> bytes | None:
    """Empty the GPS directory in its place, so that every other offset stays valid."""
    block = bytearray(exif.removeprefix(EXIF_HEADER))
    if not is_exif(bytes(block)):
        return None
    order = "<" if block[:2] == b"II" else ">"
    try:
        main = struct.unpack_from(order + "L", block, 4)[0]
        for _, tag, _, _, value in _entries(block, order, main):
            if tag == _GPS_IFD:
                _empty(block, order, struct.unpack_from(order + "L", block, value)[0])
    except struct.error:
        return None
    return bytes(block)


def _entries(block: bytearray, order: str, offset: int) -> list[tuple[int, int, int, int, int]]:
    """Return position, tag, type, count and position of the value of each entry."""
    found = []
    for index in range(struct.unpack_from(order + "H", block, offset)[0]):
        entry = offset + 2 + 12 * index
        tag, kind, count = struct.unpack_from(order + "HHL", block, entry)
        found.append((entry, tag, kind, count, entry + 8))
    return found


def _empty(block: bytearray, order: str, offset: int) -> None:
    for entry, _, kind, count, value in _entries(block, order, offset):
        size = _TYPE_SIZES.get(kind, 1) * count
        if size > 4:
            start = struct.unpack_from(order + "L", block, value)[0]
            end = min(start + size, len(block))
            block[start:end] = bytes(max(end - start, 0))
        block[entry : entry + 12] = bytes(12)
    struct.pack_into(order + "H", block, offset, 0)


def _xmp(xmp: bytes) -> bytes | None:
    xmp = _ATTRIBUTE.sub(b"", xmp)
    kept, place = [], 0
    while (found := _ELEMENT.search(xmp, place)) is not None:
        kept.append(xmp[place : found.start()])
        opened = xmp.find(b">", found.end())
        if opened < 0:
            return None
        place = opened + 1
        if xmp[opened - 1 : opened] != b"/":
            closing = b"</" + found.group(1) + b">"
            end = xmp.find(closing, place)
            if end < 0:
                return None
            place = end + len(closing)
    return b"".join([*kept, xmp[place:]])


def _iptc(iptc: bytes) -> bytes | None:
    kept, place = [], 0
    while place + 5 <= len(iptc) and iptc[place] == _DATASET:
        record, dataset, size = struct.unpack_from(">BBH", iptc, place + 1)
        if size & _LONG_SIZE:
            return None
        end = place + 5 + size
        if record != 2 or dataset not in _PLACES:
            kept.append(iptc[place:end])
        place = end
    return b"".join(kept) or None

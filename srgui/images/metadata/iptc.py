"""IPTC-IIM, the captions and credits of press and archives: in files, and converted to XMP.

References: IPTC-NAA Information Interchange Model 4.2; "Photoshop File Formats", image resources;
"IPTC Photo Metadata Standard" for the XMP properties that mean the same.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator, Sequence
from itertools import groupby

from srgui.images.metadata.xmp import Property, with_properties

RESOURCE = 0x0404
CLIPPING = range(2000, 2998)
"""Photoshop's image resources with a clipping path each."""

_UTF8 = (1, 90)
_PHOTOSHOP = b"Photoshop 3.0\0"
_HEX_LINE = 72
_NOT_CONTENT = {(1, 0), _UTF8, (2, 0)}  # versions and the coding of letters

# Datasets of record 2 and the properties that mean the same, with the container of the texts: none,
# rdf:Bag, rdf:Seq or, for a text in a language, rdf:Alt.
_PROPERTIES = {
    5: ("dc:title", "Alt"), 15: ("photoshop:Category", ""),
    20: ("photoshop:SupplementalCategories", "Bag"), 25: ("dc:subject", "Bag"),
    40: ("photoshop:Instructions", ""), 80: ("dc:creator", "Seq"),
    85: ("photoshop:AuthorsPosition", ""), 90: ("photoshop:City", ""),
    92: ("Iptc4xmpCore:Location", ""), 95: ("photoshop:State", ""),
    100: ("Iptc4xmpCore:CountryCode", ""), 101: ("photoshop:Country", ""),
    103: ("photoshop:TransmissionReference", ""), 105: ("photoshop:Headline", ""),
    110: ("photoshop:Credit", ""), 115: ("photoshop:Source", ""), 116: ("dc:rights", "Alt"),
    120: ("dc:description", "Alt"), 122: ("photoshop:CaptionWriter", ""),
}  # fmt: skip


def resources(block: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield the number and content of image resources, as far as they can be followed."""
    place = len(_PHOTOSHOP) if block.startswith(_PHOTOSHOP) else 0
    while block[place : place + 4] == b"8BIM" and len(block) >= place + 12:
        (number,) = struct.unpack_from(">H", block, place + 4)
        place += 6
        place += (block[place] + 2) // 2 * 2  # a name, its length before it, padded
        if len(block) < place + 4:
            return
        (size,) = struct.unpack_from(">L", block, place)
        yield number, block[place + 4 : place + 4 + size]
        place += 4 + (size + 1) // 2 * 2


def of_photoshop(block: bytes) -> bytes | None:
    """Return the IPTC block among Photoshop's image resources."""
    return next((data for number, data in resources(block) if number == RESOURCE and data), None)


def of_jpeg(segments: Sequence[bytes]) -> bytes | None:
    """Return the IPTC block of a JPEG file's APP13 segments, which continue each other."""
    parts = [data.removeprefix(_PHOTOSHOP) for data in segments if data.startswith(_PHOTOSHOP)]
    return of_photoshop(b"".join(parts))


def has_clipping_paths(block: bytes) -> bool:
    """Return whether Photoshop's image resources contain clipping paths."""
    return any(number in CLIPPING for number, _ in resources(block))


def photoshop(iptc: bytes) -> bytes:
    """Wrap an IPTC block in an image resource of Photoshop."""
    return struct.pack(">4sHHL", b"8BIM", RESOURCE, 0, len(iptc)) + iptc + bytes(len(iptc) % 2)


def jpeg_segment(iptc: bytes) -> bytes:
    """Wrap an IPTC block in an APP13 segment of a JPEG file."""
    data = _PHOTOSHOP + photoshop(iptc)
    return b"\xff\xed" + struct.pack(">H", len(data) + 2) + data


def png_chunk(iptc: bytes) -> bytes:
    """Return the content of a zTXt chunk with an IPTC block, as ImageMagick writes it."""
    digits = photoshop(iptc).hex()
    lines = "\n".join(digits[i : i + _HEX_LINE] for i in range(0, len(digits), _HEX_LINE))
    text = f"\niptc\n{len(digits) // 2:8}\n{lines}\n"
    return b"Raw profile type iptc\0\0" + zlib.compress(text.encode())


def of_png_profile(text: str) -> bytes | None:
    """Return the IPTC block in the text of such a chunk; None if it is damaged."""
    block = png_profile(text)
    if block is None:
        return None
    return of_photoshop(block) if block.startswith((b"8BIM", _PHOTOSHOP)) else block or None


def png_profile(text: str) -> bytes | None:
    """Return the block in the text of a "Raw profile type" chunk; None if it is damaged.

    ImageMagick heads it with "iptc" and the length, ExifTool with "IPTC profile" and the length.
    """
    words = text.split(maxsplit=2)
    if words[1:2] == ["profile"]:
        words[1:] = words[2].split(maxsplit=1) if len(words) > 2 else []
    if len(words) < 2 or not words[1].isdecimal():
        return None
    try:
        return bytes.fromhex(words[2] if len(words) > 2 else "")
    except ValueError:
        return None


def datasets(iptc: bytes) -> Iterator[tuple[int, int, bytes]]:
    """Yield the record, number and value of each dataset, as far as they can be followed."""
    place = 0
    while iptc[place : place + 1] == b"\x1c" and len(iptc) >= place + 5:
        record, number, size = struct.unpack_from(">BBH", iptc, place + 1)
        place += 5
        if size & 0x8000:  # the number of bytes of a length that follows
            width = size & 0x7FFF
            size = int.from_bytes(iptc[place : place + width], "big")
            place += width
        yield record, number, iptc[place : place + size]
        place += size


def as_xmp(iptc: bytes, xmp: bytes | None) -> tuple[bytes | None, bool]:
    """Add an IPTC block to an XMP packet; return it and whether nothing was lost.

    Properties of the packet take precedence. None if it can't be added to.
    """
    found = list(datasets(iptc))
    utf8 = any(data == b"\x1b%G" for record, number, data in found if (record, number) == _UTF8)
    complete = True
    properties = []
    for (record, number), values in groupby(sorted(found, key=_place), key=_place):
        if record == 2 and number in _PROPERTIES:
            name, container = _PROPERTIES[number]
            texts = tuple(_text(data, utf8) for _, _, data in values)
            properties.append(Property(name, texts, container))
        elif (record, number) not in _NOT_CONTENT:
            complete = False
    return with_properties(xmp, properties), complete


def _place(dataset: tuple[int, int, bytes]) -> tuple[int, int]:
    return dataset[:2]


def _text(data: bytes, utf8: bool) -> str:
    """Decode a text; without a declared encoding as UTF-8 if possible, as most programs write."""
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data.decode("utf-8" if utf8 else "latin-1", errors="replace")

"""Image file directories, the tables of tags in TIFF files and EXIF blocks.

Values keep their bytes, so that unknown tags pass through unchanged.
Reference: TIFF revision 6.0, section 2; BigTIFF widens counts and offsets to 64 bits.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from typing import BinaryIO

import numpy as np

BYTE, SHORT, LONG, RATIONAL, UNDEFINED, IFD, LONG8, IFD8 = 1, 3, 4, 5, 7, 13, 16, 18

# Bytes of one value of each type, and of the unit whose byte order matters.
_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4,
          16: 8, 17: 8, 18: 8}  # fmt: skip
_UNITS = {**_SIZES, 5: 4, 10: 4}
_POINTERS = (0x8769, 0x8825, 0xA005)  # Exif, GPS, Interoperability
_LARGEST = 1 << 26  # bytes of values that are read from one file
_SUB_DIRECTORIES = 330
_MOST = 64  # directories that `every_directory` looks at
_MOST_ENTRIES = 1 << 17  # of all directories of a file, which may overlap


@dataclass(frozen=True)
class Entry:
    """The values of a tag, of one TIFF type, as little-endian bytes."""

    kind: int
    data: bytes

    def numbers(self) -> tuple[float, ...]:
        """Return the values as numbers; none if the type is not numeric."""
        if self.kind == RATIONAL:
            pairs = np.frombuffer(self.data, "<u4").reshape(-1, 2).astype(float)
            return tuple(top / bottom if bottom else 0.0 for top, bottom in pairs.tolist())
        dtype = {BYTE: "<u1", SHORT: "<u2", LONG: "<u4", IFD: "<u4", LONG8: "<u8", IFD8: "<u8"}.get(
            self.kind
        )
        return tuple(np.frombuffer(self.data, dtype).tolist()) if dtype else ()


Directory = dict[int, "Entry | dict[int, Entry]"]


def shorts(*values: int) -> Entry:
    """Make an entry of 16-bit unsigned values."""
    return Entry(SHORT, struct.pack(f"<{len(values)}H", *values))


def longs(values: Iterable[int], *, big: bool = False) -> Entry:
    """Make an entry of 32-bit unsigned values, or 64-bit ones for a BigTIFF."""
    data = np.fromiter(values, "<u8" if big else "<u4").tobytes()
    return Entry(LONG8 if big else LONG, data)


def rational(value: float) -> Entry:
    """Make an entry of a fraction with four decimals."""
    return Entry(RATIONAL, struct.pack("<2L", round(value * 10000), 10000))


def numbers(directory: Directory, tag: int) -> tuple[float, ...]:
    """Return the numeric values of a tag; none if it is absent."""
    entry = directory.get(tag)
    return entry.numbers() if isinstance(entry, Entry) else ()


def number(directory: Directory, tag: int, default: int) -> int:
    """Return the first value of a tag as an integer."""
    entry = directory.get(tag)
    if not isinstance(entry, Entry):
        return default
    values = Entry(entry.kind, entry.data[: _SIZES[entry.kind]]).numbers()
    return int(values[0]) if values else default


class _Reader:
    """One TIFF structure: its byte order and the width of its offsets."""

    def __init__(self, file: BinaryIO) -> None:
        self.file = file
        file.seek(0)
        head = file.read(16)
        order = {b"II": "<", b"MM": ">"}.get(head[:2])
        if order is None:
            raise ValueError("not a TIFF structure")
        self.order = order
        magic = struct.unpack_from(order + "H", head, 2)[0]
        if magic not in (42, 43):
            raise ValueError("not a TIFF structure")
        self.big = magic == 43
        self.left = _LARGEST
        self.entries_left = _MOST_ENTRIES
        self.count, self.entry, self.offset = ("Q", "HHQ", "Q") if self.big else ("H", "HHL", "L")
        self.first: int = struct.unpack_from(order + self.offset, head, 8 if self.big else 4)[0]

    def places(self) -> list[int]:
        """Return the offsets of the directories as far as they can be followed, at most 10,000."""
        found = {self.first: None}
        following = self.first
        while len(found) < 10_000:
            self.file.seek(following)
            try:
                (count,) = self.unpack(self.count)
                step = 20 if self.big else 12
                self.file.seek(following + struct.calcsize("=" + self.count) + step * count)
                (following,) = self.unpack(self.offset)
            except (ValueError, OSError, OverflowError):
                break
            if not following or following in found:
                break
            found[following] = None
        return list(found)

    def unpack(self, layout: str) -> tuple[int, ...]:
        layout = self.order + layout
        return struct.unpack(layout, self.take(struct.calcsize(layout)))

    def take(self, size: int) -> bytes:
        data = self.file.read(size)
        if len(data) != size:
            raise ValueError("cut off in its table of tags")
        return data

    def directory(self, offset: int, *, nested: bool = False) -> Directory:
        """Read the directory at `offset`."""
        self.file.seek(offset)
        (count,) = self.unpack(self.count)
        self.entries_left -= count
        if count > 65536 or self.entries_left < 0:
            raise ValueError("damaged table of tags")
        inline = struct.calcsize("=" + self.offset)
        raw = [(self.unpack(self.entry), self.take(inline)) for _ in range(count)]
        self.unpack(self.offset)  # of the next one: it must be there
        found: Directory = {}
        for (tag, kind, amount), value in raw:
            size = _SIZES.get(kind, 0) * amount
            if not 0 < size <= self.left:
                continue
            self.left -= size
            if size > inline:
                self.file.seek(struct.unpack(self.order + self.offset, value)[0])
                data = self.file.read(size)
                if len(data) != size:
                    continue  # one unreadable tag does not make the others worthless
            else:
                data = value[:size]
            entry = Entry(kind, self.little(kind, data))
            found[tag] = entry
            if tag in _POINTERS:
                self.below(found, tag, entry, nested)
        return found

    def below(self, found: Directory, tag: int, entry: Entry, nested: bool) -> None:
        del found[tag]
        places = entry.numbers()
        if not places or nested:
            return
        try:
            inner = self.directory(int(places[0]), nested=True)
        except (ValueError, struct.error, OverflowError):
            return
        found[tag] = {name: value for name, value in inner.items() if isinstance(value, Entry)}

    def little(self, kind: int, value: bytes) -> bytes:
        unit = _UNITS[kind]
        if self.order == "<" or unit == 1:
            return value
        return np.frombuffer(value, f">u{unit}").astype(f"<u{unit}").tobytes()


def parse(file: BinaryIO, page: int = 0) -> tuple[Directory, int]:
    """Read a directory of a TIFF file or EXIF block; return it and their number, at most 10,000.

    Exif and GPS directories are nested under their tags. Raises ValueError if it is damaged or
    there is no such page.
    """
    try:
        reader = _Reader(file)
        places = reader.places()
        if page >= len(places):
            raise ValueError(f"it has {len(places)} pages")
        return reader.directory(places[page]), len(places)
    except (struct.error, OverflowError) as error:
        raise ValueError("damaged table of tags") from error


def every_directory(file: BinaryIO) -> tuple[list[Directory], list[Directory]]:
    """Read the directories of the pages of a TIFF file, and those below them (SubIFDs).

    At most 64 of both; damaged ones are skipped.
    """
    pages: list[Directory] = []
    below: list[Directory] = []
    try:
        reader = _Reader(file)
        places = reader.places()
    except (ValueError, struct.error, OverflowError):
        return pages, below
    for place in places[:_MOST]:
        with suppress(ValueError, struct.error, OverflowError):
            pages.append(reader.directory(place))
            for inner in numbers(pages[-1], _SUB_DIRECTORIES)[: _MOST - len(below)]:
                with suppress(ValueError, struct.error, OverflowError):
                    below.append(reader.directory(int(inner)))
    return pages, below


def serialise(directory: Directory, offset: int, *, big: bool = False) -> bytes:
    """Return the little-endian bytes of a directory at `offset`, nested ones after it."""
    width, head, step = (8, "<Q", 20) if big else (4, "<H", 12)
    table = bytearray(struct.pack(head, len(directory)))
    place = offset + len(table) + step * len(directory) + width
    behind = bytearray()
    for tag, entry in sorted(directory.items()):
        if isinstance(entry, dict):
            entry_data = serialise(dict(entry), place + len(behind), big=big)
            pointer = longs([place + len(behind)], big=big)
            kind, amount, value = pointer.kind, 1, pointer.data
        else:
            kind, amount = entry.kind, len(entry.data) // _SIZES[entry.kind]
            entry_data = entry.data if len(entry.data) > width else b""
            value = entry.data
            if entry_data:
                value = struct.pack("<Q" if big else "<L", place + len(behind))
        behind += entry_data + b"\0" * (len(entry_data) % 2)
        table += struct.pack("<HHQ" if big else "<HHL", tag, kind, amount) + value.ljust(
            width, b"\0"
        )
    return bytes(table + b"\0" * width + behind)

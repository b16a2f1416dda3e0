"""The memory that reading a file may take, checked before anything is inflated."""

from __future__ import annotations

import struct
import zipfile
import zlib
from pathlib import Path
from typing import BinaryIO

from srgui.texts import Text

_FACTOR, _ALLOWANCE = 4, 64_000_000
_PICKLE = 8_000_000  # bytes; those of a module contain the source code of its classes
_PIECE = 1 << 20
_COMPRESSED = 15  # MATLAB's miCOMPRESSED


class TooLargeError(ValueError):
    """The file would take far more memory than its size; `why` is the reason for the user."""

    why = Text("it expands to far more than its file size")


def check_archive(path: Path) -> None:
    """Raise TooLargeError for a PyTorch archive that inflates beyond its limit, by its directory.

    The sum of its parts may be four times the file and 64 MB. Raises zipfile.BadZipFile for a
    damaged one.
    """
    with zipfile.ZipFile(path) as archive:
        parts = archive.infolist()
    if sum(part.file_size for part in parts) > memory_limit(path) or any(
        part.file_size > _PICKLE for part in parts if part.filename.endswith(".pkl")
    ):
        raise TooLargeError


def check_matlab(path: Path) -> None:
    """Raise TooLargeError for a MATLAB 5 file that inflates beyond four times itself and 64 MB.

    Reference: MathWorks, "MAT-File Format": elements of type and length after 128 bytes.
    """
    left = memory_limit(path)
    with path.open("rb") as file:
        head = file.read(128)
        order = "<" if head[126:128] == b"IM" else ">"
        while len(tag := file.read(8)) == 8:
            kind, size = struct.unpack(f"{order}2L", tag)
            if kind == _COMPRESSED:
                left -= _inflated(file, size, left)
            else:
                file.seek(size, 1)


def _inflated(file: BinaryIO, size: int, limit: int) -> int:
    """The bytes that the next `size` ones become; TooLargeError as soon as they exceed `limit`."""
    inflater, total = zlib.decompressobj(), 0
    while size > 0 and not inflater.eof:
        data = file.read(min(size, _PIECE))
        size -= len(data)
        if not data:
            break
        while data and not inflater.eof:
            total += len(inflater.decompress(data, _PIECE))
            data = inflater.unconsumed_tail
            if total > limit:
                raise TooLargeError
    file.seek(size, 1)
    return total


def memory_limit(path: Path) -> int:
    """Bytes that reading a file may take: four times its size and 64 MB."""
    return _FACTOR * path.stat().st_size + _ALLOWANCE

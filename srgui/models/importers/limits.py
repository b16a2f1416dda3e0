"""The memory that reading a file may take, checked before anything is inflated."""

from __future__ import annotations

import pickletools
import struct
import zipfile
import zlib
from pathlib import Path
from typing import BinaryIO

from srgui.texts import Text

_FACTOR, _ALLOWANCE = 4, 64_000_000
_PICKLE = 1_000_000  # bytes; an empty list, one byte of them, takes sixty in memory
_STEPS = 100_000  # of a pickle's machine
_OLD_PARTS = 5  # pickles before the tensors of PyTorch's old files: mark, version, machine, content
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
    if sum(part.file_size for part in parts) > _limit(path) or any(
        part.file_size > _PICKLE for part in parts if part.filename.endswith(".pkl")
    ):
        raise TooLargeError


def check_pickles(path: Path) -> None:
    """Raise TooLargeError for a PyTorch file of the old kind, or a bare pickle, with more steps
    than any list of tensors needs. Raises ValueError for anything but a pickle."""
    left = _STEPS
    with path.open("rb") as file:
        for _ in range(_OLD_PARTS):
            if file.read(1) != b"\x80":
                return
            file.seek(-1, 1)
            for _step in pickletools.genops(file):
                left -= 1
                if not left:
                    raise TooLargeError


def check_matlab(path: Path) -> None:
    """Raise TooLargeError for a MATLAB 5 file that inflates beyond four times itself and 64 MB.

    Reference: MathWorks, "MAT-File Format": elements of type and length after 128 bytes.
    """
    left = _limit(path)
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


def _limit(path: Path) -> int:
    return _FACTOR * path.stat().st_size + _ALLOWANCE

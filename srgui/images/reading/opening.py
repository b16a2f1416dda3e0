"""Open an image file to decode it; whatever is wrong with it becomes one sentence."""

from __future__ import annotations

import io
import stat
import threading
import time
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from PIL import Image

from srgui.errors import ReadError, reason
from srgui.images.codecs.decoded import HEAD, Source
from srgui.images.reading.errors import (
    EMPTY,
    check_density,
    explain_file,
    too_many_pixels,
    too_slow,
)
from srgui.texts import Text

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

PIXEL_LIMIT = 400_000_000
"""Pixels above which a picture is taken for a decompression bomb."""

TIME_LIMIT = 120.0
"""Seconds that decoding a picture may take."""

# Pillow's pixel limit and Python's warning filters belong to the whole process.
_ONE_AT_A_TIME = threading.Lock()


@contextmanager
def opened(path: Path, pixel_limit: int, frame: int | None) -> Iterator[Source]:
    """Open a file, whose decoder then raises what it likes: it becomes a ReadError.

    Above `pixel_limit` pixels or TIME_LIMIT that is so as well. Raises ImportError as it is: a
    decoder that is missing is no fault of the file.
    """
    what = Text("Can't open {path}", path=path)
    try:
        with _ONE_AT_A_TIME, warnings.catch_warnings(), _open(path) as file:
            warnings.simplefilter("ignore")
            Image.MAX_IMAGE_PIXELS = max(1, pixel_limit // 2)  # Pillow refuses above twice this
            yield _source(file, path, pixel_limit, frame)
    except (ReadError, ImportError):
        raise
    except Image.DecompressionBombError:
        raise too_many_pixels(what, pixel_limit) from None
    except MemoryError:
        raise ReadError(what, Text("there is not enough memory for it")) from None
    except OSError as error:
        if error.strerror is None:
            raise explain_file(path, what, error) from error
        raise ReadError(what, reason(error)) from error
    except Exception as error:  # a damaged file can raise anything inside a decoder
        raise explain_file(path, what, error) from error


class _TimedFile(io.FileIO):
    """A file whose reads fail when decoding has gone on for too long."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self._path = path
        self._deadline = time.monotonic() + TIME_LIMIT

    def readinto(self, buffer: WriteableBuffer, /) -> int | None:
        if time.monotonic() > self._deadline:
            raise too_slow(Text("Can't open {path}", path=self._path), TIME_LIMIT)
        return super().readinto(buffer)


def _open(path: Path) -> BinaryIO:
    what = Text("Can't open {path}", path=path)
    choose = Text("Choose an image file.")
    status = path.stat()
    if stat.S_ISDIR(status.st_mode):
        raise ReadError(what, Text("it is a folder"), choose)
    if not stat.S_ISREG(status.st_mode):
        raise ReadError(what, Text("it is not a regular file"), choose)
    if status.st_size == 0:
        raise ReadError(what, EMPTY, Text("Choose another file."))
    return io.BufferedReader(_TimedFile(path), 1 << 16)


def _source(file: BinaryIO, path: Path, pixel_limit: int, frame: int | None) -> Source:
    size, head = path.stat().st_size, file.read(HEAD)

    def check_size(width: int, height: int) -> None:
        if width < 1 or height < 1:
            raise ValueError("it has no pixels")
        if width * height > pixel_limit:
            what = Text("Can't open {path}", path=path)
            raise too_many_pixels(what, pixel_limit, f"{width} x {height}")
        check_density(head, size, width, height)

    return Source(file, path.suffix.lower(), check_size, frame)

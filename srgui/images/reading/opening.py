"""Open an image file to decode it; whatever is wrong with it becomes one sentence."""

from __future__ import annotations

import errno
import stat
import threading
import warnings
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import BinaryIO, TypeVar

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
from srgui.images.reading.time_limit import TimeLimitError, time_limit, within
from srgui.texts import Text

T = TypeVar("T")

PIXEL_LIMIT = 400_000_000
"""Pixels above which a picture is taken for a decompression bomb."""

# Pillow's pixel limit and Python's warning filters belong to the whole process.
_ONE_AT_A_TIME = threading.Lock()


def on_file(path: Path, pixel_limit: int, frame: int | None, work: Callable[[Source], T]) -> T:
    """Call `work`, a decoder, with an open file; whatever it raises becomes a ReadError.

    More than `pixel_limit` pixels and more time than the limit do so as well. Raises ImportError
    as it is: a decoder that is missing is no fault of the file. All reading in this process goes
    through here.
    """
    what = Text("Can't open {path}", path=path)
    seconds = 0.0
    try:
        with _ONE_AT_A_TIME, warnings.catch_warnings(), _open(path) as file:
            warnings.simplefilter("ignore")
            Image.MAX_IMAGE_PIXELS = max(1, pixel_limit // 2)  # Pillow refuses above twice this
            seconds = time_limit(path.stat().st_size)
            source = _source(file, path, pixel_limit, frame)
            return within(seconds, partial(work, source))
    except (ReadError, ImportError):
        raise
    except TimeLimitError:
        raise too_slow(what, seconds) from None
    except Image.DecompressionBombError:
        raise too_many_pixels(what, pixel_limit) from None
    except MemoryError:
        raise ReadError(what, Text("there is not enough memory for it")) from None
    except Exception as error:  # a damaged file can raise anything inside a decoder
        if isinstance(error, OSError) and error.errno not in (None, errno.EINVAL):
            raise ReadError(what, reason(error)) from error
        raise explain_file(path, what, error) from error  # also a place that no file has, EINVAL


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
    return path.open("rb", 1 << 16)


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

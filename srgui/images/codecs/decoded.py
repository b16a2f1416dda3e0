"""The interface of decoders: their argument, their result, their error."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from typing import BinaryIO, TypeAlias

import numpy as np

from srgui.images.metadata.jpeg_tables import JpegCoding
from srgui.images.metadata.metadata import NO_METADATA, Metadata, ValueRange
from srgui.images.picture import Pixels
from srgui.texts import NOTHING, Text

HEAD = 160
"""Bytes at the beginning of a file that identify its format."""


@dataclass(frozen=True)
class Source:
    """A file to decode."""

    file: BinaryIO
    suffix: str  # of its name, in lower case
    check_size: Callable[[int, int], None]  # raises if width x height are too many pixels
    frame: int | None = None  # the number of a frame or page; None for the first, with a note
    value_range: ValueRange | None = None  # of floating-point samples; None for their own

    @property
    def head(self) -> bytes:
        """The first bytes of the file. Moves to its beginning."""
        self.file.seek(0)
        head = self.file.read(HEAD)
        self.file.seek(0)
        return head


@dataclass(frozen=True)
class Storage:
    """The way in which a file stores its pixels."""

    orientation: int = 1  # EXIF's number, 1 to 8
    is_upright: bool = False  # True if the decoder has applied the orientation
    jpeg: JpegCoding | None = None
    lossless: bool = False  # of WebP


@dataclass(frozen=True)
class Decoded:
    """A decoded picture, not upright yet."""

    pixels: Pixels  # (H, W, 3 or 1) uint8 or uint16
    alpha: Pixels | None = None  # (H, W)
    metadata: Metadata = NO_METADATA  # as the file has it
    notes: tuple[Text, ...] = ()
    storage: Storage = Storage()
    frames: int = 1  # frames or pages of the file


Decoder: TypeAlias = Callable[[Source], Decoded | None]
"""Decodes a file, or returns None to leave it to the next decoder. Raises UnsupportedFileError, or
anything else for a damaged file."""


class UnsupportedFileError(Exception):
    """A decoder's reason for refusing a file, and what the user can do."""

    def __init__(self, why: Text, remedy: Text = NOTHING) -> None:
        super().__init__(why)
        self.why = why
        self.remedy = remedy


def read_exactly(file: BinaryIO, size: int) -> bytes:
    """Read the next `size` bytes. Raises ValueError, before memory is taken, if there are fewer."""
    place = file.tell()
    left = file.seek(0, os.SEEK_END) - place
    file.seek(place)
    if size > left:
        raise ValueError("truncated")
    return file.read(size)


def split_alpha(samples: Pixels) -> tuple[Pixels, Pixels | None]:
    """Split (H, W) or (H, W, 1 to 4) samples into pixels (H, W, 1 or 3) and alpha (H, W)."""
    if samples.ndim == 2:
        samples = samples[..., None]
    channels = samples.shape[2]
    if channels in (1, 3):
        return samples, None
    pixels: Pixels = np.ascontiguousarray(samples[..., : channels - 1])
    alpha: Pixels = np.ascontiguousarray(samples[..., channels - 1])
    return pixels, alpha

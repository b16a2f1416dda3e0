"""What a decoder hands to the reader."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import BinaryIO

import numpy as np

from srgui.images.metadata.comments import Comment
from srgui.images.metadata.jpeg_tables import JpegCoding
from srgui.images.picture import Pixels
from srgui.texts import NOTHING, Text


@dataclass(frozen=True)
class Metadata:
    """Everything in a file but its pixels, not yet brought up to date."""

    icc: bytes | None = None
    exif: bytes | None = None
    xmp: bytes | None = None
    dpi: tuple[float, float] | None = None
    orientation: int = 1
    is_upright: bool = False  # the decoder has turned the pixels by the orientation
    jpeg: JpegCoding | None = None
    iptc: bytes | None = None
    comments: tuple[Comment, ...] = ()
    lossless: bool = False


@dataclass(frozen=True)
class Decoded:
    """A picture as its file stores it, not yet upright."""

    pixels: Pixels
    alpha: Pixels | None
    metadata: Metadata
    notes: tuple[Text, ...] = ()


class UnsupportedFileError(Exception):
    """A decoder's reason not to read a file, and what the person can do."""

    def __init__(self, why: Text, remedy: Text = NOTHING) -> None:
        super().__init__(why)
        self.why = why
        self.remedy = remedy


def read_exactly(file: BinaryIO, size: int) -> bytes:
    """The next `size` bytes of a file; ValueError, before memory is taken, where it is shorter."""
    place = file.tell()
    left = file.seek(0, os.SEEK_END) - place
    file.seek(place)
    if size > left:
        raise ValueError("truncated")
    return file.read(size)


def split(samples: Pixels) -> tuple[Pixels, Pixels | None]:
    """Pixels (H, W, 1 or 3) and alpha (H, W) of (H, W) or (H, W, 1 to 4) interleaved samples."""
    if samples.ndim == 2:
        samples = samples[..., None]
    channels = samples.shape[2]
    if channels in (1, 3):
        return samples, None
    pixels: Pixels = np.ascontiguousarray(samples[..., : channels - 1])
    alpha: Pixels = np.ascontiguousarray(samples[..., channels - 1])
    return pixels, alpha

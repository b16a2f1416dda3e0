"""The Picture: pixels, and everything else in its file; and its Header, all but the pixels."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from srgui.images.metadata.comments import Comment
from srgui.images.metadata.jpeg_tables import JpegCoding
from srgui.images.metadata.metadata import NO_METADATA, Metadata
from srgui.texts import Text

Pixels: TypeAlias = npt.NDArray[np.uint8 | np.uint16]


@dataclass(frozen=True, eq=False)
class Picture:
    """An immutable, upright picture. Its arrays become read-only."""

    pixels: Pixels  # (H, W, 3) RGB or (H, W, 1) grey, uint8 or uint16
    alpha: Pixels | None = None  # (H, W), straight, of the same dtype; None if opaque
    metadata: Metadata = NO_METADATA
    path: Path | None = None  # the file it was read from
    notes: tuple[Text, ...] = ()  # a sentence for each thing that reading dropped or changed
    jpeg: JpegCoding | None = None  # the compression of a JPEG file; None for results
    lossless: bool = False  # read from a WebP file with lossless compression
    frames: int = 1  # frames or pages of the file, of which it is one

    def __post_init__(self) -> None:
        if self.pixels.ndim != 3 or self.pixels.shape[2] not in (1, 3):
            raise ValueError(f"pixels must be (H, W, 3) or (H, W, 1), not {self.pixels.shape}")
        if self.pixels.dtype not in (np.uint8, np.uint16):
            raise ValueError(f"pixels must be uint8 or uint16, not {self.pixels.dtype}")
        if self.alpha is not None and (
            self.alpha.shape != self.pixels.shape[:2] or self.alpha.dtype != self.pixels.dtype
        ):
            raise ValueError("alpha must have the height, width and dtype of the pixels")
        for array in (self.pixels, self.alpha):
            if array is not None:
                array.setflags(write=False)

    @property
    def height(self) -> int:
        """Rows of pixels."""
        return int(self.pixels.shape[0])

    @property
    def width(self) -> int:
        """Columns of pixels."""
        return int(self.pixels.shape[1])

    @property
    def channels(self) -> int:
        """3 for colour, 1 for grey; transparency is not counted."""
        return int(self.pixels.shape[2])

    @property
    def bits(self) -> int:
        """Bits per channel: 8 or 16."""
        return self.pixels.dtype.itemsize * 8

    @property
    def peak(self) -> int:
        """The value of white: 255 or 65535."""
        return int(np.iinfo(self.pixels.dtype).max)

    @property
    def icc(self) -> bytes | None:
        """The colour profile; sRGB without one."""
        return self.metadata.icc

    @property
    def exif(self) -> bytes | None:
        """The EXIF block, without its header."""
        return self.metadata.exif

    @property
    def xmp(self) -> bytes | None:
        """The XMP packet."""
        return self.metadata.xmp

    @property
    def iptc(self) -> bytes | None:
        """The IPTC-IIM block."""
        return self.metadata.iptc

    @property
    def comments(self) -> tuple[Comment, ...]:
        """Other texts in the file, each with its keyword."""
        return self.metadata.comments

    @property
    def dpi(self) -> tuple[float, float] | None:
        """The horizontal and the vertical resolution in pixels per inch."""
        return self.metadata.dpi


@dataclass(frozen=True)
class Header:
    """A picture without its pixels, as far as a file needs it before the first row."""

    width: int
    height: int
    channels: int  # 3 for colour, 1 for grey
    alpha: bool
    bits: int  # per channel, 8 or 16; 32 for floating point
    metadata: Metadata = NO_METADATA

    @classmethod
    def like(cls, picture: Picture, height: int, width: int) -> Header:
        """Return the header of `picture` at another size, with up-to-date metadata."""
        return cls(
            width=width,
            height=height,
            channels=picture.channels,
            alpha=picture.alpha is not None,
            bits=picture.bits,
            metadata=picture.metadata.resized(height, width),
        )

    @property
    def samples(self) -> int:
        """Channels, transparency included."""
        return self.channels + self.alpha

    @property
    def row_bytes(self) -> int:
        """Bytes of an uncompressed row."""
        return self.width * self.samples * self.bits // 8

"""The Picture: pixels and everything else that a file says about them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from srgui.images.metadata.comments import Comment
from srgui.images.metadata.jpeg_tables import JpegCoding
from srgui.texts import Text

Pixels: TypeAlias = npt.NDArray[np.uint8 | np.uint16]


@dataclass(frozen=True, eq=False)
class Picture:
    """An immutable picture, upright, with what its file told besides the pixels.

    `pixels` is (H, W, 3) for colour or (H, W, 1) for grey, uint8 or uint16, in the colour space
    of `icc` (sRGB without one). `alpha` is (H, W) of the same dtype, straight (not premultiplied),
    or None when the picture is opaque. `exif`, `xmp` and `iptc` are the raw blocks, `comments` what
    a file says in texts besides, `dpi` is (horizontal, vertical). `lossless` says that a WebP file
    was compressed without loss. `jpeg` tells how a JPEG file was compressed; results have none.
    `notes` says in one sentence each what reading could not keep.
    """

    pixels: Pixels
    alpha: Pixels | None = None
    icc: bytes | None = None
    exif: bytes | None = None
    xmp: bytes | None = None
    dpi: tuple[float, float] | None = None
    path: Path | None = None
    notes: tuple[Text, ...] = ()
    jpeg: JpegCoding | None = None
    iptc: bytes | None = None
    comments: tuple[Comment, ...] = ()
    lossless: bool = False

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
        """Bits a channel: 8 or 16."""
        return self.pixels.dtype.itemsize * 8

    @property
    def peak(self) -> int:
        """The value of white: 255 or 65535."""
        return int(np.iinfo(self.pixels.dtype).max)

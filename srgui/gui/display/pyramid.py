"""A picture for the screen, with smaller copies for zooming out."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from srgui.images import Region

# (H, W, 4) uint8: blue, green, red, alpha; sRGB, premultiplied: what QImage draws fastest
Display: TypeAlias = npt.NDArray[np.uint8]

_SMALLEST = 256  # pixels of the longer side; no level is smaller
_FORMAT = QImage.Format.Format_ARGB32_Premultiplied


class Pyramid:
    """A picture for the screen and its halves, quarters, ..., all in memory.

    A pixel of level n covers 2**n by 2**n pixels of the picture. Pixels that have not been placed
    yet are transparent.
    """

    def __init__(self, height: int, width: int) -> None:
        self.height, self.width = height, width
        self._levels: list[Display] = [np.zeros((height, width, 4), np.uint8)]
        while max(self._levels[-1].shape[:2]) > _SMALLEST:
            rows, columns = self._levels[-1].shape[:2]
            self._levels.append(np.zeros((-(-rows // 2), -(-columns // 2), 4), np.uint8))

    @classmethod
    def of(cls, pixels: Display) -> Pyramid:
        """Return the pyramid of a whole picture."""
        pyramid = cls(*pixels.shape[:2])
        pyramid.place(Region.whole(*pixels.shape[:2]), pixels)
        return pyramid

    @property
    def memory(self) -> int:
        """The bytes of all levels."""
        return sum(level.nbytes for level in self._levels)

    def swap(self, exchange: Callable[[Display], Display]) -> None:
        """Use other memory with the same values: what `exchange` returns for each level."""
        self._levels = [exchange(level) for level in self._levels]

    def place(self, region: Region, pixels: Display) -> None:
        """Place `pixels` at `region` and update the smaller copies there."""
        self._levels[0][region.slices] = pixels
        for finer, coarser in zip(self._levels, self._levels[1:], strict=False):
            region = region.coarsened(2)
            _halve(finer, coarser, region)

    def level_for(self, scale: float) -> int:
        """Return the level to draw when one pixel of the picture takes `scale` pixels."""
        level = 0
        while scale <= 0.5 and level < len(self._levels) - 1:
            scale *= 2
            level += 1
        return level

    def size(self, level: int) -> tuple[int, int]:
        """Return rows and columns of a level."""
        rows, columns = self._levels[level].shape[:2]
        return rows, columns

    def view(self, level: int, region: Region) -> QImage:
        """Return a part of a level, without copying; it is valid until the pixels change."""
        part = self._levels[level][region.slices]
        return _image(part)

    def pixel(self, row: int, column: int) -> tuple[int, int, int, int]:
        """Return red, green, blue (premultiplied) and alpha of a pixel of the picture."""
        blue, green, red, alpha = (int(v) for v in self._levels[0][row, column])
        return red, green, blue, alpha


def pyramid_of(image: QImage) -> Pyramid:
    """Return the pyramid of an image."""
    image = image.convertToFormat(_FORMAT)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1, 4)
    return Pyramid.of(rows[:, : image.width()].copy())


def _image(pixels: Display) -> QImage:
    """Return a QImage on the memory of (h, w, 4) pixels, whose rows need not be adjacent."""
    rows, columns = pixels.shape[:2]
    stride = pixels.strides[0]
    flat = np.lib.stride_tricks.as_strided(
        pixels, shape=((rows - 1) * stride + columns * 4,), strides=(1,)
    )
    return QImage(flat.data, columns, rows, stride, _FORMAT)


def _halve(finer: Display, coarser: Display, region: Region) -> None:
    """Update `region` of `coarser` from `finer`; at an odd edge, from its last pixels alone."""
    source = region.scaled(2).clipped(*finer.shape[:2])
    even = Region(
        source.top,
        source.left,
        source.top + source.height // 2 * 2,
        source.left + source.width // 2 * 2,
    )
    last_row = Region(even.bottom, source.left, source.bottom, source.right)
    last_column = Region(source.top, even.right, even.bottom, source.right)
    for part in (even, last_row, last_column):
        if part.area > 0:
            coarser[part.coarsened(2).slices] = _half(finer[part.slices])


def _half(pixels: Display) -> Display:
    """Average two by two pixels; an odd edge is repeated first."""
    rows, columns = pixels.shape[:2]
    if rows % 2 or columns % 2:
        pixels = np.pad(pixels, ((0, rows % 2), (0, columns % 2), (0, 0)), mode="edge")
    rows, columns = -(-rows // 2), -(-columns // 2)
    half = _image(pixels).scaled(
        columns,
        rows,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    stored = np.frombuffer(half.constBits(), np.uint8)
    return stored.reshape(rows, columns, 4).copy()  # the image takes its memory with it

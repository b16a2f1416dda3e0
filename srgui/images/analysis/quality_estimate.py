"""Estimate a picture's history from its file and pixels: compression, noise, blur.

The content of the picture does not matter. A few windows spread over it are enough, so that it
takes the same few milliseconds whatever the size.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from srgui.images.analysis.jpeg_grid import BLOCK, earlier_quality
from srgui.images.picture import Picture

Floats: TypeAlias = npt.NDArray[np.float32]

_WINDOW, _ACROSS = 72, 4  # pixels a side, a multiple of 8; windows across and down
_LEAST = 24  # pixels a side below which there is too little to judge by
_LUMA = np.array([0.299, 0.587, 0.114], np.float32)  # of JFIF, full range

_FLAT, _BUSY = 0.1, 0.25  # shares of all places
_BLACK, _WHITE = 12, 243  # beyond these levels, noise is cut off
_FALL = 1.8**2  # how much more energy ordinary texture has at half the resolution


@dataclass(frozen=True)
class QualityEstimate:
    """An estimate of a picture's history.

    `sharpness` compares the finest details of the busiest places with those twice as coarse: about
    1 in noise, 0.25 to 0.5 in sharp photographs, 0.2 and less in blurred or enlarged ones.
    """

    file_quality: int | None = None  # 1 to 100, of its own JPEG file
    earlier_quality: int | None = None  # of an earlier JPEG file, still visible in the pixels
    noise: float = 0.0  # the standard deviation in luma, in levels of 255
    sharpness: float | None = None  # None without details

    @property
    def quality(self) -> int | None:
        """The lower quality, which did the damage; None without any JPEG."""
        known = [q for q in (self.file_quality, self.earlier_quality) if q is not None]
        return min(known, default=None)


def estimate_quality(picture: Picture) -> QualityEstimate:
    """Estimate the history of a picture of 8 or 16 bits."""
    quality = picture.jpeg.quality if picture.jpeg else None
    if min(picture.height, picture.width) < _LEAST:
        return QualityEstimate(quality)
    windows = _windows(picture)
    noise, sharpness = _details(windows)
    return QualityEstimate(quality, earlier_quality(windows), noise, sharpness)


def _windows(picture: Picture) -> Floats:
    """Luma (N, S, S) in levels of 0 to 255 of windows whose places are multiples of 8."""
    side = min(_WINDOW, picture.height, picture.width) // BLOCK * BLOCK
    levels = np.float32(255 / picture.peak)
    found = []
    for top in _starts(picture.height, side):
        for left in _starts(picture.width, side):
            samples = picture.pixels[top : top + side, left : left + side].astype(np.float32)
            luma = samples[..., 0] if picture.channels == 1 else samples @ _LUMA
            found.append(luma * levels)
    return np.stack(found)


def _starts(length: int, side: int) -> list[int]:
    """Return where windows begin, spread evenly."""
    blocks = (length - side) // BLOCK
    return sorted({round(blocks * i / (_ACROSS - 1)) * BLOCK for i in range(_ACROSS)})


def _details(windows: Floats) -> tuple[float, float | None]:
    """Return noise and sharpness, from the diagonal details of Haar's wavelet at two resolutions.

    White noise is as strong in both, so that its deviation can be read off the flattest places
    (D. L. Donoho and I. M. Johnstone, "Ideal spatial adaptation by wavelet shrinkage", 1994, take
    it from the finest details of the whole picture). Texture is stronger in the coarser one, which
    gives its share of the finer one.
    """
    half, _, fine = _haar(windows)
    _, edges, coarse = _haar(half)
    energy = _block_means(np.square(fine), 8)
    below = _block_means(np.square(coarse), 4)
    activity = _block_means(edges, 4)
    order = np.argsort(activity)
    busy = order[-_count(_BUSY, order) :]
    strong = float(below[busy].mean())
    sharpness = math.sqrt(float(energy[busy].mean()) / strong) if strong > 1 else None
    level = _block_means(half, 8)[order] / 2
    middle = order[(level > _BLACK) & (level < _WHITE)]
    flat = (middle if middle.size else order)[: _count(_FLAT, order)]
    variance = _FALL * float(np.median(energy[flat])) - float(np.median(below[flat]))
    return math.sqrt(max(variance / (_FALL - 1), 0.0)), sharpness


def _count(share: float, places: npt.NDArray[np.intp]) -> int:
    return max(8, int(share * places.size))


def _haar(planes: Floats) -> tuple[Floats, Floats, Floats]:
    """Compute Haar's orthonormal wavelet of planes (N, H, W): half-size planes, the energy of
    horizontal and vertical details, and the diagonal details.
    """
    planes = planes * np.float32(0.5)
    a, b = planes[:, 0::2, 0::2], planes[:, 0::2, 1::2]
    c, d = planes[:, 1::2, 0::2], planes[:, 1::2, 1::2]
    across, down = a - b + c - d, a + b - c - d
    return a + b + c + d, np.square(across) + np.square(down), a - b - c + d


def _block_means(planes: Floats, side: int) -> Floats:
    """Return the means of squares of `side` x `side` samples, flattened."""
    count, height, width = planes.shape
    rows, columns = height // side, width // side
    cut = planes[:, : rows * side, : columns * side].reshape(count, rows, side, columns, side)
    return np.asarray(cut.mean(axis=(2, 4)).ravel())

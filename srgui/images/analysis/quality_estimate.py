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
from srgui.images.analysis.pixel_art import is_pixel_art
from srgui.images.picture import Picture

Floats: TypeAlias = npt.NDArray[np.float32]

_WINDOW, _ACROSS = 72, 4  # pixels a side, a multiple of 8; windows across and down
_LEAST = 24  # pixels a side below which there is too little to judge by
_LUMA = np.array([0.299, 0.587, 0.114], np.float32)  # of JFIF, full range

_BUSY, _FLAT, _QUIET = 0.25, 0.1, 0.15  # shares of all places
_BLACK, _WHITE = 12, 243  # beyond these levels, noise is cut off
_FALL = 1.8**2  # how much more energy ordinary texture has at half the resolution
_FAINT = 2.0  # levels of 255 below which noise is not distinguished from texture
_TINY = 0.05  # energy of rounding to whole levels

# Weights of the signs of noise in its log odds, by logistic regression on 129 photographs at a half
# and two thirds of their size, without and with noise of 3.3 and 6 levels, independent in each
# channel, the same in all, and correlated; measured on pictures left out, it missed 4 of 258 with
# independent noise and mistook 9 of 258 without noise for noisy ones. Most of the nine look grainy.
_COARSER, _HEAVY_TAILS, _COLOURED, _LEVEL, _BIAS = -1.57, -4.17, 0.77, 2.27, 5.35
_GREY_COARSER, _GREY_HEAVY_TAILS, _GREY_BIAS = -0.89, -5.02, 7.4
_ALSO_BY_SCALE = 2.0  # added where the fall over two scales shows noise as well

_FEW = 8  # luma levels that make up most of a drawing
_FEW_SHARE, _EQUAL_SHARE = 0.7, 0.6  # of its pixels; of its pixels and their right neighbours
_SMOOTH, _STRONG = 0.18, 3600.0  # fall between the next scales; energy of its contrasts


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
    drawn: bool = False  # drawings, text and tone, whose noise and sharpness mean nothing
    pixel_art: bool = False  # few colours in sharp squares
    of_series: bool = False  # it is that of another picture, typical of the series of this one

    @property
    def quality(self) -> int | None:
        """The lower quality, which did the damage; None without any JPEG."""
        known = [q for q in (self.file_quality, self.earlier_quality) if q is not None]
        return min(known, default=None)


def estimate_quality(picture: Picture) -> QualityEstimate:
    """Estimate the history of a picture of 8 or 16 bits."""
    quality = picture.jpeg.quality if picture.jpeg else None
    least = min(picture.height, picture.width)
    drawn, noise, sharpness, earlier = False, 0.0, None, None
    if least >= BLOCK:
        windows = _windows(picture)
        luma = _luma(windows)
        drawn = _are_drawn(windows, luma)
        if least >= _LEAST:
            colour = windows[..., 0] - windows[..., 1] if picture.channels == 3 else None
            if not drawn:
                noise, sharpness = _details(luma, colour)
            earlier = earlier_quality(luma)
    return QualityEstimate(quality, earlier, noise, sharpness, drawn, is_pixel_art(picture))


def is_drawn(picture: Picture) -> bool:
    """Return whether a picture is a drawing, text or tone, also a small one."""
    if min(picture.height, picture.width) < BLOCK:
        return False
    windows = _windows(picture)
    return _are_drawn(windows, _luma(windows))


def _luma(windows: Floats) -> Floats:
    return windows[..., 0] if windows.shape[3] == 1 else windows @ _LUMA


def _are_drawn(windows: Floats, luma: Floats) -> bool:
    """Return whether windows (N, S, S, C) show a drawing, text or tone.

    It has few levels, and most of its pixels equal their neighbours, which the noise of a sensor
    prevents in photographs.
    """
    counts = np.bincount(np.rint(luma).astype(np.intp).ravel(), minlength=256)
    few = np.sort(counts)[-_FEW:].sum() / luma.size
    equal = (windows[:, :, 1:] == windows[:, :, :-1]).all(axis=3).mean()
    return bool(few >= _FEW_SHARE and equal >= _EQUAL_SHARE)


def _windows(picture: Picture) -> Floats:
    """Samples (N, S, S, C) in levels of 0 to 255 of windows whose places are multiples of 8."""
    side = min(_WINDOW, picture.height, picture.width) // BLOCK * BLOCK
    levels = np.float32(255 / picture.peak)
    return np.stack(
        [
            picture.pixels[top : top + side, left : left + side].astype(np.float32) * levels
            for top in _starts(picture.height, side)
            for left in _starts(picture.width, side)
        ]
    )


def _starts(length: int, side: int) -> list[int]:
    """Return where windows begin, spread evenly."""
    blocks = (length - side) // BLOCK
    return sorted({round(blocks * i / (_ACROSS - 1)) * BLOCK for i in range(_ACROSS)})


def _details(luma: Floats, colour: Floats | None) -> tuple[float, float | None]:
    """Return noise and sharpness, from the diagonal details of Haar's wavelet at three resolutions.

    `luma` (N, S, S) are windows, `colour` their red minus green, None for a grey picture.
    """
    half, _, fine = _haar(luma)
    quarter, edges, coarse = _haar(half)
    *_, coarsest = _haar(quarter)
    energy, below = _block_means(np.square(fine), 8), _block_means(np.square(coarse), 4)
    activity = _block_means(edges, 4)
    order = np.argsort(activity)
    busy = order[-_count(_BUSY, order) :]
    coarsest_energy = _block_means(np.square(coarsest), 2)
    sharpness = _sharpness(
        float(energy[busy].mean()),
        float(below[busy].mean()),
        float(coarsest_energy[busy].mean()),
        float(activity[busy].mean()),
    )
    level = _block_means(half, 8) / 2
    middle = (level > _BLACK) & (level < _WHITE)
    if not middle.any():
        middle[:] = True
    flat = order[middle[order]][: _count(_FLAT, order)]
    variance = _FALL * float(np.median(energy[flat])) - float(np.median(below[flat]))
    by_scale = math.sqrt(max(variance / (_FALL - 1), 0.0))
    kurtosis = np.asarray(
        _block_means(np.square(np.square(fine)), 8) / (np.square(energy) + 0.01), np.float32
    )
    tint = None if colour is None else _block_means(np.square(_haar(colour)[2]), 8)[middle]
    noise = _noise(energy[middle], below[middle], kurtosis[middle], tint, by_scale)
    return noise, sharpness


def _sharpness(energy: float, below: float, coarsest: float, contrast: float) -> float | None:
    """The finest details against those twice as coarse, as `QualityEstimate` defines it, from their
    energies in the busiest places.

    Strong contrasts that are as smooth at the next scales were drawn or grown smooth, not blurred:
    the result is None then.
    """
    if below <= 1 or (contrast > _STRONG and below < _SMOOTH**2 * coarsest):
        return None
    return math.sqrt(energy / below)


def _noise(
    energy: Floats, below: Floats, kurtosis: Floats, tint: Floats | None, by_scale: float
) -> float:
    """The deviation of noise in luma, from energies at places of the finest details and of those
    twice as coarse, the kurtosis of the finest, and their energies in red minus green.

    Noise is everywhere, so the quietest places have little else. What they have is noise if it is
    Gaussian, as strong at both scales and independent in red and green; what has heavy tails, grows
    with the scale and has no colour is texture (D. L. Donoho and I. M. Johnstone, "Ideal spatial
    adaptation by wavelet shrinkage", 1994, take all of it for noise). `by_scale` is the estimate
    from the flattest places by the scales alone.
    """
    quiet = np.argsort(energy)[: _count(_QUIET, energy)]
    level = math.sqrt(float(np.quantile(energy, 0.05)) / 0.85)  # the quantile of pure noise
    if level < _FAINT:
        return by_scale
    here = float(energy[quiet].mean()) + _TINY
    coarser = math.log((float(below[quiet].mean()) + _TINY) / here)
    tails = math.log(float(kurtosis[quiet].mean()))
    if tint is None or not tint.any():
        odds = _GREY_COARSER * coarser + _GREY_HEAVY_TAILS * tails + _GREY_BIAS
    else:
        coloured = math.log((float(tint[quiet].mean()) + _TINY) / here)
        odds = _COARSER * coarser + _HEAVY_TAILS * tails + _COLOURED * coloured + _BIAS
        odds += _LEVEL * math.log(level)
    if by_scale >= _FAINT:
        odds += _ALSO_BY_SCALE
    return level if odds > 0 else 0.0


def _count(share: float, places: npt.NDArray[np.intp] | Floats) -> int:
    return max(8, int(share * places.size))


def _haar(planes: Floats) -> tuple[Floats, Floats, Floats]:
    """Haar's orthonormal wavelet of planes (N, H, W): the half-size planes, the energy of what is
    horizontal and vertical in them, and the diagonal details.
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

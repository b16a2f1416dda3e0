"""Find the grid of 8 x 8 blocks that a JPEG encoder left in pixels, and its quality.

An encoder rounds the cosine transform of every block to multiples of its quantisation steps. In
blocks cut at the right place these remain: most high frequencies are zero, the others
gather at multiples of the steps (Z. Fan and R. L. de Queiroz, "Identification of bitmap compression
history: JPEG detection and quantizer estimation", IEEE Transactions on Image Processing, 2003).
"""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from srgui.images.metadata.jpeg_tables import STANDARD_LUMA, scaled

Floats: TypeAlias = npt.NDArray[np.float32]

BLOCK = 8
FINEST = 98
"""The best quality whose steps can be distinguished; at 99 and 100 nearly all are 1."""

_ZERO = 0.5  # what rounding pixels to whole levels leaves of a zero
_SURPLUS = 0.04  # of zeros at the right place; under 0.015 without a grid, over 0.07 up to 97
_ROUNDING = 0.35  # standard deviation of a coefficient about its multiple, from rounded pixels
_OUTLIERS = 0.1  # coefficients that clipping moved anywhere
_COARSEST = 10


def _transform() -> Floats:
    """Return the (64, 64) matrix of the orthonormal two-dimensional cosine transform of a block."""
    frequency, place = np.arange(BLOCK)[:, None], np.arange(BLOCK)[None, :]
    rows = np.cos((2 * place + 1) * frequency * np.pi / (2 * BLOCK)) / 2
    rows[0] /= np.sqrt(2)
    return np.kron(rows, rows).astype(np.float32)


_COSINES = _transform()
_ORDER = np.add.outer(np.arange(BLOCK), np.arange(BLOCK)).ravel()
_LOW, _HIGH = np.flatnonzero((_ORDER >= 1) & (_ORDER <= 5)), np.flatnonzero(_ORDER >= 6)


def earlier_quality(windows: Floats) -> int | None:
    """Return the quality, 10 to 98, of the JPEG file whose grid is found in luma windows (N, S, S).

    Levels are 0 to 255; windows must start at multiples of 8 of one picture. None without a grid
    at any of the 64 places where it may begin, as after resampling or another strong change. The
    quality is on the scale of the Independent JPEG Group; steps that match none of its tables, or
    are too fine, count as FINEST.
    """
    if windows.shape[1] < 2 * BLOCK:
        return None
    zeros = np.array(
        [
            [np.mean(np.abs(_coefficients(windows, top, left, _HIGH)) < _ZERO) for left in range(8)]
            for top in range(8)
        ]
    )
    top, left = divmod(int(zeros.argmax()), BLOCK)
    others = np.delete(np.delete(zeros, top, axis=0), left, axis=1)
    if zeros[top, left] - others.max() < _SURPLUS:
        return None
    return _quality(np.abs(_coefficients(windows, top, left, _LOW)))


def _coefficients(windows: Floats, top: int, left: int, which: npt.NDArray[np.intp]) -> Floats:
    """Return some coefficients of every block; the first begins at (top, left) of each window."""
    side = windows.shape[1] // BLOCK * BLOCK - BLOCK
    cut = windows[:, top : top + side, left : left + side]
    blocks = cut.reshape(-1, side // BLOCK, BLOCK, side // BLOCK, BLOCK).swapaxes(2, 3)
    return blocks.reshape(-1, BLOCK * BLOCK) @ _COSINES[which].T


def _quality(sizes: Floats) -> int:
    """Return the quality that makes absolute coefficients (blocks, low frequencies) most likely.

    Coefficients near a multiple of the step, except zero, count for it against an even spread.
    """

    def likelihood(quality: int) -> float:
        steps = np.array(scaled(STANDARD_LUMA, quality), np.float32)[_LOW]
        multiples = np.rint(sizes / steps)
        away = (sizes - multiples * steps) / np.float32(_ROUNDING)
        near = np.exp(-(away**2) / 2) / (_ROUNDING * np.sqrt(2 * np.pi))
        ratio = np.log((1 - _OUTLIERS) * near * steps + _OUTLIERS)
        return float(ratio[multiples > 0].sum())

    best = max(range(_COARSEST, FINEST + 1), key=likelihood)
    return best if likelihood(best) > 0 else FINEST

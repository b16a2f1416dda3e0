"""PSNR, SSIM and MS-SSIM as the papers' MATLAB code computes them."""

from __future__ import annotations

import math
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

Plane: TypeAlias = npt.NDArray[np.float32] | npt.NDArray[np.float64] | npt.NDArray[np.uint8]
_Doubles: TypeAlias = npt.NDArray[np.float64]

_PEAK = 255.0
_WINDOW = 11  # pixels, the side of SSIM's Gaussian window
_SIGMA = 1.5
_K1, _K2 = 0.01, 0.03
_SIZE_WEIGHTS = (0.0448, 0.2856, 0.3001, 0.2363, 0.1333)  # of MS-SSIM, the largest first


def psnr(result: Plane, truth: Plane) -> float:
    """Return the PSNR in dB of two (H, W) planes in [0, 255]; inf for equal planes."""
    error = float(np.mean((result.astype(np.float64) - truth.astype(np.float64)) ** 2))
    return float("inf") if error == 0 else float(10 * np.log10(_PEAK**2 / error))


def ssim(result: Plane, truth: Plane) -> float:
    """Return the mean structural similarity of two (H, W) planes in [0, 255], at most 1.

    Z. Wang et al., "Image quality assessment: from error visibility to structural similarity",
    2004: a Gaussian window of 11 x 11 pixels, sigma 1.5, K = (0.01, 0.03), taken only where it
    is wholly inside. Raises ValueError for planes smaller than the window.
    """
    if min(result.shape) < _WINDOW:
        raise ValueError(f"SSIM needs at least {_WINDOW} x {_WINDOW} pixels, not {result.shape}")
    return _similarity(result.astype(np.float64), truth.astype(np.float64))[0]


def ms_ssim(result: Plane, truth: Plane) -> float:
    """Return the structural similarity of two (H, W) planes in [0, 255] over five sizes, at most 1.

    Z. Wang, E. Simoncelli, A. Bovik, "Multi-scale structural similarity for image quality
    assessment", 2003: contrast and structure at every size, each half of the one before, luminance
    at the last. nan for planes of fewer than 176 pixels a side, whose smallest size is smaller than
    the window.
    """
    if min(result.shape) < _WINDOW * 2 ** (len(_SIZE_WEIGHTS) - 1):
        return math.nan
    x, y = result.astype(np.float64), truth.astype(np.float64)
    product = 1.0
    for weight in _SIZE_WEIGHTS[:-1]:
        product *= max(_similarity(x, y)[1], 0.0) ** weight
        x, y = _halved(x), _halved(y)
    return float(product * max(_similarity(x, y)[0], 0.0) ** _SIZE_WEIGHTS[-1])


def _similarity(x: _Doubles, y: _Doubles) -> tuple[float, float]:
    """The mean structural similarity, and the mean of its contrast and structure alone."""
    c1, c2 = (_K1 * _PEAK) ** 2, (_K2 * _PEAK) ** 2
    mean_x, mean_y = _blur(x), _blur(y)
    variances = _blur(x * x) - mean_x**2 + _blur(y * y) - mean_y**2
    covariance = _blur(x * y) - mean_x * mean_y
    luminance = (2 * mean_x * mean_y + c1) / (mean_x**2 + mean_y**2 + c1)
    contrast = (2 * covariance + c2) / (variances + c2)
    return float(np.mean(luminance * contrast)), float(np.mean(contrast))


def _halved(plane: _Doubles) -> _Doubles:
    """The means of squares of 2 x 2 pixels; an odd last row or column is repeated."""
    even = np.pad(plane, [(0, length % 2) for length in plane.shape], mode="edge")
    return np.asarray((even[::2, ::2] + even[1::2, ::2] + even[::2, 1::2] + even[1::2, 1::2]) / 4)


def _blur(plane: _Doubles) -> _Doubles:
    """Gaussian means of every whole window: ten rows and columns fewer than `plane`."""
    offsets = np.arange(_WINDOW) - _WINDOW // 2
    weights = np.exp(-(offsets**2) / (2 * _SIGMA**2))
    weights /= weights.sum()
    height, width = plane.shape[0] - _WINDOW + 1, plane.shape[1] - _WINDOW + 1
    rows = sum(w * plane[i : i + height] for i, w in enumerate(weights))
    return np.asarray(sum(w * rows[:, i : i + width] for i, w in enumerate(weights)))

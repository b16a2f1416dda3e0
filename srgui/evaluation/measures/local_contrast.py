"""Luma without its local mean, in units of its local contrast."""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
import numpy.typing as npt

Doubles: TypeAlias = npt.NDArray[np.float64]

_REACH = 3  # pixels to each side: a window of 7 x 7
_SIGMA = 7 / 6


def normalised(plane: Doubles) -> Doubles:
    """The mean-subtracted, contrast-normalised coefficients of a plane (H, W) in [0, 255].

    (Y - m) / (s + 1), with the Gaussian mean m and standard deviation s of the 7 x 7 pixels (sigma
    7/6) around each; the outermost pixels are repeated beyond the borders. D. L. Ruderman, "The
    statistics of natural images", 1994.
    """
    mean = _blur(plane)
    contrast = np.sqrt(np.abs(_blur(plane * plane) - mean * mean))
    return np.asarray((plane - mean) / (contrast + 1))


def _blur(plane: Doubles) -> Doubles:
    weights = np.exp(-(np.arange(-_REACH, _REACH + 1) ** 2) / (2 * _SIGMA**2))
    weights /= weights.sum()
    height, width = plane.shape
    padded = np.pad(plane, _REACH, mode="edge")
    rows = sum(w * padded[i : i + height] for i, w in enumerate(weights))
    return np.asarray(sum(w * rows[:, i : i + width] for i, w in enumerate(weights)))

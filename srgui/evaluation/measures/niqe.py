"""NIQE: how far a picture's statistics are from those of natural pictures; lower is better.

A. Mittal, R. Soundararajan, A. C. Bovik, "Making a 'Completely Blind' Image Quality Analyzer",
2013. The statistics of natural pictures are the authors', which srgui doesn't ship.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from srgui.errors import OptionError, reason
from srgui.evaluation.measures.local_contrast import Doubles, normalised
from srgui.evaluation.metrics import Plane
from srgui.images import bicubic
from srgui.texts import NOTHING, Text

_BLOCK = 96  # pixels a side
_FEATURES = 36  # 18 at each of two sizes
_NEIGHBOURS = ((0, 1), (1, 0), (1, 1), (1, -1))  # the shifts whose products are described
_NAMES = {  # of mean and covariance in a file
    ".mat": ("mu_prisparam", "cov_prisparam"),
    ".npz": ("mu_pris_param", "cov_pris_param"),
}


@dataclass(frozen=True)
class Niqe:
    """NIQE by given statistics of natural pictures."""

    mean: Doubles
    """The mean (36,) of the features."""
    covariance: Doubles
    """The covariance (36, 36) of the features."""

    def __call__(self, plane: Plane) -> float:
        """Measure the whole blocks of 96 x 96 pixels of a luma plane (H, W) in [0, 255].

        nan for fewer than two blocks with contrast. By the published statistics, the luma of
        baboon has 5.7296, as by the authors' MATLAB code.
        """
        rows, columns = (length // _BLOCK for length in plane.shape)
        if rows * columns < 2:
            return math.nan
        full = plane[: rows * _BLOCK, : columns * _BLOCK].astype(np.float64)
        half = bicubic.resize(full, rows * _BLOCK // 2, columns * _BLOCK // 2)
        with np.errstate(divide="ignore", invalid="ignore"):  # of blocks without contrast
            sizes = [_features(_blocks(normalised(one), rows, columns)) for one in (full, half)]
        features = np.concatenate(sizes, axis=1)
        complete = features[np.isfinite(features).all(axis=1)]
        if len(complete) < 2:
            return math.nan
        off = np.nanmean(features, axis=0) - self.mean
        pooled = (self.covariance + np.cov(complete, rowvar=False)) / 2
        return math.sqrt(off @ np.linalg.pinv(pooled) @ off)


def read_niqe(path: Path) -> Niqe:
    """Read the published statistics: the authors' .mat, which needs scipy, or BasicSR's .npz.

    Raises OptionError for a file that can't be used.
    """
    names = _NAMES.get(path.suffix.lower(), _NAMES[".npz"])
    try:
        content = _matlab(path) if names == _NAMES[".mat"] else np.load(path)
        mean, covariance = (np.asarray(content[name], np.float64) for name in names)
    except OSError as error:
        raise _refusal(path, reason(error)) from error
    except ImportError as error:
        remedy = Text("Run pip install 'srgui[research]'.")
        raise _refusal(path, Text("scipy is not installed"), remedy) from error
    except Exception as error:  # both readers meet damage with errors of every kind
        raise _refusal(path, Text("the file is damaged or of another kind")) from error
    valid = mean.size == _FEATURES and covariance.shape == (_FEATURES, _FEATURES)
    if not (valid and np.isfinite(mean).all() and np.isfinite(covariance).all()):
        raise _refusal(path, Text("the file doesn't contain the statistics of 36 features"))
    return Niqe(mean.ravel(), covariance)


def _matlab(path: Path) -> dict[str, Any]:
    from scipy.io import loadmat

    with path.open("rb") as file:
        content: dict[str, Any] = loadmat(file)
    return content


def _refusal(path: Path, why: Text, remedy: Text = NOTHING) -> OptionError:
    return OptionError(Text("Can't read NIQE's parameters from {path}", path=path), why, remedy)


def _blocks(plane: Doubles, rows: int, columns: int) -> Doubles:
    """The plane cut into `rows` x `columns` equal blocks (N, h, w)."""
    height, width = plane.shape[0] // rows, plane.shape[1] // columns
    return plane.reshape(rows, height, columns, width).swapaxes(1, 2).reshape(-1, height, width)


def _features(blocks: Doubles) -> Doubles:
    """The 18 features of each block, as (N, 18)."""
    shape, _, left, right = _fit(blocks)
    found = [shape, (left + right) / 2]
    for shift in _NEIGHBOURS:
        found += _fit(blocks * np.roll(blocks, shift, axis=(1, 2)))
    return np.stack(found, axis=1)


def _fit(blocks: Doubles) -> tuple[Doubles, Doubles, Doubles, Doubles]:
    """Shape, mean, left and right scale of an asymmetric generalised Gaussian for each block.

    The estimator of N.-E. Lasmar, Y. Stitou, Y. Berthoumieu, "Multiscale skewed heavy tailed model
    for texture analysis", 2009, with the shape to three decimals.
    """
    values = blocks.reshape(len(blocks), -1)
    squares = values**2
    left, right = (
        np.sqrt((squares * side).sum(axis=1) / side.sum(axis=1))
        for side in (values < 0, values > 0)
    )
    skew = left / right
    moments = np.abs(values).mean(axis=1) ** 2 / squares.mean(axis=1)
    moments *= (skew**3 + 1) * (skew + 1) / (skew**2 + 1) ** 2
    shapes, one, two, three = _gammas()
    expected = two**2 / (one * three)  # grows with the shape
    index = np.searchsorted((expected[1:] + expected[:-1]) / 2, moments)
    scale = np.sqrt(one / three)[index]
    left, right = left * scale, right * scale
    return shapes[index], (right - left) * (two / one)[index], left, right


@cache
def _gammas() -> tuple[Doubles, Doubles, Doubles, Doubles]:
    """The shapes that are tried, and the gamma function of 1, 2 and 3 over each."""
    shapes = np.arange(0.2, 10.0005, 0.001)
    one, two, three = (np.array([math.gamma(n / shape) for shape in shapes]) for n in (1, 2, 3))
    return shapes, one, two, three

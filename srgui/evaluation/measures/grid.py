"""The fine grid that transposed convolutions can leave: a pattern of two pixels' period."""

from __future__ import annotations

import math

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from srgui.evaluation.measures.local_contrast import normalised
from srgui.evaluation.metrics import Plane

_TILE = 32  # pixels a side
_NYQUIST = _TILE // 2
_NEAREST, _FARTHEST = 3, 5  # frequencies away: outside of the Hann window's main lobe


def grid(plane: Plane) -> float:
    """Energy at the Nyquist frequency relative to its neighbours, in a plane (H, W) in [0, 255].

    About 1 without a grid, more with one. The plane is normalised by its local contrast
    (`local_contrast`) and cut into tiles of 32 x 32 pixels, each overlapping the next by half,
    minus their mean and under a Hann window. Of the sum of the tiles' power spectra, the energy at
    the frequencies (0, 1/2), (1/2, 0) and (1/2, 1/2) cycles a pixel is divided by the mean energy 3
    to 5 of the spectrum's 32 steps away from them. nan for planes smaller than a tile or without
    any contrast.
    """
    if min(plane.shape) < _TILE or plane.min() == plane.max():
        return math.nan
    tiles = sliding_window_view(normalised(plane.astype(np.float64)), (_TILE, _TILE))
    hann = np.hanning(_TILE + 1)[:-1]
    power = np.zeros((_TILE, _TILE))
    for row in tiles[:: _TILE // 2, :: _TILE // 2]:
        flat = row - row.mean(axis=(1, 2), keepdims=True)
        power += (np.abs(np.fft.fft2(flat * np.outer(hann, hann))) ** 2).sum(axis=0)
    distance = np.abs(np.arange(_TILE) - _NYQUIST)
    apart = np.maximum.outer(distance, distance)
    ring = (apart >= _NEAREST) & (apart <= _FARTHEST)
    at = around = 0.0
    for shift in ((0, 0), (_NYQUIST, 0), (0, _NYQUIST)):
        moved = np.roll(power, shift, axis=(0, 1))
        at += moved[_NYQUIST, _NYQUIST]
        around += moved[ring].mean()
    return float(at / around)

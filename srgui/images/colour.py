"""ITU-R BT.601 luma and chroma, as MATLAB's rgb2ycbcr and ycbcr2rgb define them."""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
import numpy.typing as npt

Floats: TypeAlias = npt.NDArray[np.float32]

# Rows give Y, Cb and Cr of R, G, B in [0, 1]; Y spans [16, 235] / 255, chroma [16, 240] / 255.
TO_YCBCR = (
    np.array([[65.481, 128.553, 24.966], [-37.797, -74.203, 112.0], [112.0, -93.786, -18.214]])
    / 255
)
_OFFSET = np.array([16.0, 128.0, 128.0]) / 255
FROM_YCBCR = np.linalg.inv(TO_YCBCR)
CHROMA_RANGE = 224 / 255
"""Span of Cb and Cr here for the whole span of them in a JPEG file."""


def rgb_to_ycbcr(rgb: Floats) -> Floats:
    """Convert RGB to luma and chroma.

    Takes (H, W, 3) float32 in [0, 1] and returns (H, W, 3): Y in [16, 235] / 255, Cb and Cr in
    [16, 240] / 255. A grey picture (H, W, 1) gives (H, W, 1), its luma alone.
    """
    if rgb.shape[2] == 1:
        return grey_to_luma(rgb)
    ycbcr = rgb @ TO_YCBCR.T.astype(np.float32)
    ycbcr += _offsets(rgb.shape[1])
    return np.asarray(ycbcr)


def ycbcr_to_rgb(ycbcr: Floats) -> Floats:
    """Invert `rgb_to_ycbcr`; clipping to [0, 1] is up to the caller."""
    if ycbcr.shape[2] == 1:
        return luma_to_grey(ycbcr)
    centred = ycbcr - _offsets(ycbcr.shape[1])
    return np.asarray(centred @ FROM_YCBCR.T.astype(np.float32))


def _offsets(width: int) -> Floats:
    """Return the offset of each sample of a row (width, 3): NumPy adds whole rows, in one loop,
    several times as fast as triples.
    """
    return np.tile(_OFFSET.astype(np.float32), (width, 1))


def grey_to_luma(levels: Floats) -> Floats:
    """Convert levels of grey in [0, 1] to luma in [16, 235] / 255, float32 of any shape."""
    return levels * np.float32(219 / 255) + np.float32(16 / 255)


def luma_to_grey(values: Floats) -> Floats:
    """Invert `grey_to_luma`; clipping to [0, 1] is up to the caller."""
    return (values - np.float32(16 / 255)) * np.float32(255 / 219)


def luma(rgb: Floats) -> Floats:
    """Return Y alone, (H, W) float32 in [16, 235] / 255, of (H, W, 3) or (H, W, 1) in [0, 1]."""
    if rgb.shape[2] == 1:
        return rgb_to_ycbcr(rgb)[..., 0]
    return np.asarray(rgb @ TO_YCBCR[0].astype(np.float32) + np.float32(_OFFSET[0]))

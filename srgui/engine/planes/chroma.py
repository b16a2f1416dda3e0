"""Chroma of pictures whose file halved it (JPEG 4:2:0, 4:2:2), enlarged after the luma's model.

A JPEG file commonly keeps one sample of chroma for two or four of luma. Enlarged by bicubic alone,
colour bleeds over edges that the network has made sharp in luma. So in every small window chroma
is taken for a linear function of luma, as seen by the file's coarse samples (the guided filter:
K. He, J. Sun, X. Tang, "Guided image filtering", ECCV 2010); by its slope, the luma that the
coarse samples missed is added to the bicubic enlargement, so that where the model says nothing
bicubic remains ("Residual interpolation": D. Kiku, Y. Monno, M. Tanaka, M. Okutomi, "Residual
interpolation for color image demosaicking", ICIP 2013).
"""

from __future__ import annotations

import numpy as np

from srgui.engine.planes.convert import Floats, to_planes
from srgui.images import Picture, Region
from srgui.images.bicubic import Resampler

_REACH = 3  # coarse samples: the windows, the means of their slopes, the interpolation
_NOISE = (3 / 255) ** 2  # variance of luma below which a window has no slope
_CHROMA_NOISE = (1.5 / 255) ** 2  # and of chroma, below which nothing is there to explain
_TINY = 1e-7


def is_coarse(picture: Picture) -> bool:
    """Whether the file kept chroma with half the samples across, down or both."""
    return (
        picture.channels == 3
        and picture.jpeg is not None
        and picture.jpeg.subsampling in ((2, 1), (1, 2), (2, 2))
    )


def guided(
    picture: Picture, plain: Resampler, place: Region, planes: Floats, luma: Floats
) -> Floats:
    """Cb and Cr (h, w, 2) of `place` in the enlargement of a picture that `is_coarse`.

    `plain` enlarges the picture and `planes` (h, w, C) is what it makes of `place`; `luma` (h, w)
    is the better luma there. Looks at the source alone around the place, so that tiles equal the
    whole.
    """
    assert picture.jpeg is not None
    across, down = picture.jpeg.subsampling
    support = plain.support(place)
    window = _in_blocks(support, across, down).clipped(picture.height, picture.width)
    coarse = _block_means(to_planes(picture, window)[..., :3], across, down)
    model = np.concatenate([_slopes(coarse), coarse[..., :1]], axis=2)
    fine = _interpolated(_interpolated(model, 0, down), 1, across)
    there = fine[support.relative_to(window).slices]
    slopes, seen = np.split(plain.region(there, support, place), [2], axis=2)
    return planes[..., 1:3] + slopes * (luma[..., None] - seen)


def _in_blocks(region: Region, across: int, down: int) -> Region:
    """The region with all that its model is made of, in whole blocks."""
    top, left = region.top // down - _REACH, region.left // across - _REACH
    bottom, right = -(-region.bottom // down) + _REACH, -(-region.right // across) + _REACH
    return Region(top * down, left * across, bottom * down, right * across)


def _block_means(planes: Floats, across: int, down: int) -> Floats:
    """What the file kept of planes (h, w, C); an odd edge is repeated."""
    height, width, count = planes.shape
    padded = np.pad(planes, ((0, height % down), (0, width % across), (0, 0)), mode="edge")
    blocks = padded.reshape(padded.shape[0] // down, down, -1, across, count)
    return np.asarray(blocks.mean(axis=(1, 3)))


def _slopes(coarse: Floats) -> Floats:
    """How much Cb and Cr (h, w, 2) change with luma around each sample of (h, w, 3) planes.

    Each slope counts by the share of the chroma's variance that it explains: where several
    colours meet, no line is right.
    """
    luma, chroma = coarse[..., :1], coarse[..., 1:]
    mean, chroma_mean = _window_means(luma), _window_means(chroma)
    covariance = _window_means(luma * chroma) - mean * chroma_mean
    variance = np.maximum(_window_means(luma * luma) - mean * mean, 0)
    chroma_variance = np.maximum(_window_means(chroma * chroma) - chroma_mean * chroma_mean, 0)
    both = (variance + np.float32(_TINY)) * (chroma_variance + np.float32(_CHROMA_NOISE))
    explained = np.minimum(covariance * covariance / both, 1)
    return _window_means(
        np.asarray(explained * covariance / (variance + np.float32(_NOISE)), np.float32)
    )


def _window_means(planes: Floats) -> Floats:
    """Means of 3 x 3 samples; edges are repeated."""
    rows = np.pad(planes, ((1, 1), (0, 0), (0, 0)), mode="edge")
    sums = rows[:-2] + rows[1:-1] + rows[2:]
    columns = np.pad(sums, ((0, 0), (1, 1), (0, 0)), mode="edge")
    sums = columns[:, :-2] + columns[:, 1:-1] + columns[:, 2:]
    return np.asarray(sums / np.float32(9))


def _interpolated(coarse: Floats, axis: int, factor: int) -> Floats:
    """Samples at twice the density along an axis, weighted 3 : 1, as decoders of JPEG do it."""
    if factor == 1:
        return coarse
    padding = [(1, 1) if i == axis else (0, 0) for i in range(3)]
    padded = np.moveaxis(np.pad(coarse, padding, mode="edge"), axis, 0)
    own, before, after = padded[1:-1] * np.float32(0.75), padded[:-2], padded[2:]
    pair = np.stack([own + before * np.float32(0.25), own + after * np.float32(0.25)], axis=1)
    return np.moveaxis(pair.reshape(-1, *pair.shape[2:]), 0, axis)

"""Chroma of photographs from JPEG files: cleaned where it was quantised, enlarged after the luma.

A JPEG file commonly stores one sample of chroma for two or four of luma, and quantises it coarsely.
Enlarged by bicubic alone, colour bleeds over edges that the network has made sharp in luma, and the
error of quantisation shows as coloured blotches.

Blotches: the file's samples are averaged with their neighbours, weighted by distance, by similar
luma and by similar colour (the cross bilateral filter: E. Eisemann and F. Durand, "Flash
photography enhancement via intrinsic relighting", SIGGRAPH 2004). A colour counts as similar within
the steps of the file's own quantisation table, so that a fine file is hardly changed and an edge
between strong colours stays at any quality.

Edges: in every small window chroma is modelled as a linear function of luma, as seen by the file's
samples (the guided filter: K. He, J. Sun, X. Tang, "Guided image filtering", ECCV 2010); by its
slope, the luma that the coarse samples missed is added to the bicubic enlargement, so that where
the model fits nothing bicubic remains ("Residual interpolation": D. Kiku, Y. Monno, M. Tanaka,
M. Okutomi, "Residual interpolation for color image demosaicking", ICIP 2013).

`benchmarks/chroma.py` measures the gain.
"""

from __future__ import annotations

from itertools import product

import numpy as np

from srgui.engine.planes.convert import Floats, to_planes
from srgui.images import Picture, Region
from srgui.images.bicubic import Resampler
from srgui.images.colour import CHROMA_RANGE
from srgui.images.metadata.jpeg_tables import JpegCoding

_CLEANING = 2  # samples that are averaged to each side
_REACH = _CLEANING + 3  # with the windows, the means of their slopes, the interpolation
_SPREAD = 2.0  # samples, of the weight of distance
_SAME_LUMA = 0.025  # sigma of luma within which neighbours count as one surface
_SAME_COLOUR = 0.8  # sigma of chroma, in quantisation steps
_LOW = [0, 1, 2, 8, 9, 16]  # of the table: the frequencies whose errors are blotches
_NOISE = (3 / 255) ** 2  # variance of luma below which a window has no slope
_CHROMA_NOISE = (1.5 / 255) ** 2  # and of chroma, below which nothing is there to explain
_TINY = 1e-7


def is_quantised(picture: Picture) -> bool:
    """True for colour from a JPEG file with as many samples of chroma as of luma, or half as many
    across, down or both.
    """
    return (
        picture.channels == 3
        and picture.jpeg is not None
        and picture.jpeg.chroma is not None
        and picture.jpeg.subsampling in ((1, 1), (2, 1), (1, 2), (2, 2))
    )


def can_guide(picture: Picture, plain: Resampler) -> bool:
    """Return whether `guided` serves: a circular picture has to repeat in whole samples."""
    if not is_quantised(picture):
        return False
    assert picture.jpeg is not None
    across, down = picture.jpeg.subsampling
    return not (plain.circular and (picture.width % across or picture.height % down))


def guided(
    picture: Picture, plain: Resampler, place: Region, planes: Floats, luma: Floats
) -> Floats:
    """Return Cb and Cr (h, w, 2) of `place` in the enlargement of a picture, if it `can_guide`.

    `plain` enlarges the picture and `planes` (h, w, C) is its enlargement of `place`; `luma` (h, w)
    is the better luma there. Looks at the source around the place alone, so that tiles equal the
    whole.
    """
    assert picture.jpeg is not None
    across, down = picture.jpeg.subsampling
    support = plain.support(place)
    window = _in_blocks(support, across, down)
    if not plain.circular:
        window = window.clipped(picture.height, picture.width)
    coarse = _block_means(to_planes(picture, window)[..., :3], across, down)
    cleaned = _cleaned(coarse, picture.jpeg)
    parts = [cleaned[..., 1:] - coarse[..., 1:]]
    if (across, down) != (1, 1):  # edges are missing only where chroma has fewer samples
        parts += [_slopes(cleaned), coarse[..., :1]]
    model = np.concatenate(parts, axis=2)
    fine = _interpolated(_interpolated(model, 0, down), 1, across)
    there = fine[support.relative_to(window).slices]
    correction, slopes, seen = np.split(plain.region(there, support, place), [2, 4], axis=2)
    chroma = planes[..., 1:3] + correction
    return chroma + slopes * (luma[..., None] - seen) if seen.size else chroma


def _cleaned(coarse: Floats, jpeg: JpegCoding) -> Floats:
    """The planes (h, w, 3) with the chroma of neighbours of like luma and colour averaged."""
    assert jpeg.chroma is not None
    step = float(np.mean([jpeg.chroma[i] for i in _LOW])) * CHROMA_RANGE / 255
    height, width, _ = coarse.shape
    scale = np.array([_SAME_LUMA, *[_SAME_COLOUR * step] * 2], np.float32) * np.float32(np.sqrt(2))
    reach = ((_CLEANING, _CLEANING), (_CLEANING, _CLEANING), (0, 0))
    around = np.pad(coarse / scale, reach, mode="edge")
    own = around[_CLEANING:-_CLEANING, _CLEANING:-_CLEANING]
    total, weights = np.zeros_like(own[..., 1:]), np.zeros_like(own[..., :1])
    for y, x in product(range(2 * _CLEANING + 1), repeat=2):
        neighbour = around[y : y + height, x : x + width]
        distance = ((y - _CLEANING) ** 2 + (x - _CLEANING) ** 2) / (2 * _SPREAD**2)
        unlike = np.square(neighbour - own).sum(axis=2, keepdims=True)
        weight = np.exp(-unlike - np.float32(distance))
        total += weight * neighbour[..., 1:]
        weights += weight
    return np.concatenate([coarse[..., :1], total / weights * scale[1:]], axis=2)


def _in_blocks(region: Region, across: int, down: int) -> Region:
    """The region with all samples that its model depends on, in whole blocks."""
    top, left = region.top // down - _REACH, region.left // across - _REACH
    bottom, right = -(-region.bottom // down) + _REACH, -(-region.right // across) + _REACH
    return Region(top * down, left * across, bottom * down, right * across)


def _block_means(planes: Floats, across: int, down: int) -> Floats:
    """The samples of the file: block means of planes (h, w, C); an odd edge is repeated."""
    height, width, count = planes.shape
    padded = np.pad(planes, ((0, height % down), (0, width % across), (0, 0)), mode="edge")
    blocks = padded.reshape(padded.shape[0] // down, down, -1, across, count)
    return np.asarray(blocks.mean(axis=(1, 3)))


def _slopes(coarse: Floats) -> Floats:
    """Slopes of Cb and Cr (h, w, 2) over luma around each sample of (h, w, 3) planes.

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

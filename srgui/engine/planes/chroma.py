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


def guided(picture: Picture, plain: Resampler, place: Region, luma: Floats) -> Floats:
    """Return Cb and Cr (h, w, 2) of `place` in the enlargement of a picture, if it `can_guide`.

    `plain` enlarges the picture by bicubic; `luma` (h, w) is the better luma of `place`. Looks at
    the source around the place alone, so that tiles equal the whole.
    """
    assert picture.jpeg is not None
    across, down = picture.jpeg.subsampling
    support = plain.support(place)
    window = _in_blocks(support, across, down)
    if not plain.circular:
        window = window.clipped(picture.height, picture.width)
    source = _channels_first(to_planes(picture, window)[..., :3])
    coarse = _block_means(source, across, down)
    cleaned = _cleaned(coarse, picture.jpeg)
    there = support.relative_to(window).slices

    def fine(plane: Floats) -> Floats:
        return _interpolated(_interpolated(plane, down).T, across).T[there]

    def enlarged(plane: Floats) -> Floats:
        return plain.region(plane, support, place)

    chroma = [enlarged(source[i][there] + fine(cleaned[i] - coarse[i])) for i in (1, 2)]
    if (across, down) != (1, 1):  # edges are missing only where chroma has fewer samples
        missed = luma - enlarged(fine(coarse[0]))
        for plane, slope in zip(chroma, _slopes(cleaned), strict=True):
            plane += enlarged(fine(slope)) * missed
    return np.dstack(chroma)


def _channels_first(planes: Floats) -> Floats:
    """The planes (h, w, C) as (C, h, w): NumPy is several times as fast on whole rows."""
    return np.ascontiguousarray(planes.transpose(2, 0, 1))


def _cleaned(coarse: Floats, jpeg: JpegCoding) -> Floats:
    """The planes (3, h, w) with the chroma of neighbours of like luma and colour averaged."""
    assert jpeg.chroma is not None
    step = float(np.mean([jpeg.chroma[i] for i in _LOW])) * CHROMA_RANGE / 255
    _, height, width = coarse.shape
    scale = np.array([_SAME_LUMA, *[_SAME_COLOUR * step] * 2], np.float32) * np.float32(np.sqrt(2))
    own = coarse / scale[:, None, None]
    reach = ((0, 0), (_CLEANING, _CLEANING), (_CLEANING, _CLEANING))
    around = np.pad(own, reach, mode="edge")
    total, weights = np.zeros_like(own[1:]), np.zeros_like(own[0])
    unlike, weight = np.empty_like(own), np.empty_like(weights)
    for y, x in product(range(2 * _CLEANING + 1), repeat=2):
        neighbour = around[:, y : y + height, x : x + width]
        distance = ((y - _CLEANING) ** 2 + (x - _CLEANING) ** 2) / (2 * _SPREAD**2)
        np.subtract(neighbour, own, out=unlike)
        np.square(unlike, out=unlike)
        np.add(unlike[0], unlike[1], out=weight)
        weight += unlike[2]
        np.negative(weight, out=weight)
        weight -= np.float32(distance)
        np.exp(weight, out=weight)
        weights += weight
        total += np.multiply(weight, neighbour[1:], out=unlike[1:])
    return np.concatenate([coarse[:1], total / weights * scale[1:, None, None]])


def _in_blocks(region: Region, across: int, down: int) -> Region:
    """The region with all samples that its model depends on, in whole blocks."""
    top, left = region.top // down - _REACH, region.left // across - _REACH
    bottom, right = -(-region.bottom // down) + _REACH, -(-region.right // across) + _REACH
    return Region(top * down, left * across, bottom * down, right * across)


def _block_means(planes: Floats, across: int, down: int) -> Floats:
    """The samples of the file: block means of planes (C, h, w); an odd edge is repeated."""
    _, height, width = planes.shape
    padded = np.pad(planes, ((0, 0), (0, height % down), (0, width % across)), mode="edge")
    means = np.zeros((len(planes), padded.shape[1] // down, padded.shape[2] // across), np.float32)
    for y, x in product(range(down), range(across)):
        means += padded[:, y::down, x::across]
    means /= np.float32(down * across)
    return means


def _slopes(coarse: Floats) -> Floats:
    """Slopes of Cb and Cr (2, h, w) over luma around each sample of (3, h, w) planes.

    Each slope counts by the share of the chroma's variance that it explains: where several
    colours meet, no line is right.
    """
    luma, chroma = coarse[0], coarse[1:]
    mean, *chroma_mean = _window_means(coarse)
    square, *products = _window_means(luma * coarse)
    covariance = products - mean * chroma_mean
    variance = np.maximum(square - mean * mean, 0)
    chroma_variance = np.maximum(_window_means(chroma * chroma) - np.square(chroma_mean), 0)
    both = (variance + np.float32(_TINY)) * (chroma_variance + np.float32(_CHROMA_NOISE))
    explained = np.minimum(covariance * covariance / both, 1)
    return _window_means(
        np.asarray(explained * covariance / (variance + np.float32(_NOISE)), np.float32)
    )


def _window_means(planes: Floats) -> Floats:
    """Means of 3 x 3 samples of planes (C, h, w); edges are repeated."""
    around = np.pad(planes, ((0, 0), (1, 1), (1, 1)), mode="edge")
    sums = around[:, :-2] + around[:, 1:-1] + around[:, 2:]
    sums = sums[..., :-2] + sums[..., 1:-1] + sums[..., 2:]
    sums /= np.float32(9)
    return np.asarray(sums)


def _interpolated(coarse: Floats, factor: int) -> Floats:
    """A plane with twice the rows, weighted 3 : 1, as decoders of JPEG do it, or with as many."""
    if factor == 1:
        return coarse
    padded = np.pad(coarse, ((1, 1), (0, 0)), mode="edge") * np.float32(0.25)
    own = coarse * np.float32(0.75)
    pair = np.stack([own + padded[:-2], own + padded[2:]], axis=1)
    return pair.reshape(-1, coarse.shape[1])

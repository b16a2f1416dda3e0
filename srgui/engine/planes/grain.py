"""Grain: fine noise in the luma of a result, which makes smooth skin and sky look photographed.

Each pixel has a deviate of its own, almost Gaussian and independent of all others, hashed from
its place and the picture: so tiles equal the whole, and the same command gives the same
bytes. It is strongest in the mid-tones and vanishes in black and white.

Weights for photographs remove the grain of a film scan. Kept, it is synthesised: as strong as the
noise measured in the source, in deviates of the source's pixels, enlarged by bicubic like them.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from srgui.engine.enhancement import Enhancement
from srgui.engine.planes.convert import Floats
from srgui.images import Picture, Region
from srgui.images.analysis.quality_estimate import estimate_quality
from srgui.images.bicubic import Resampler
from srgui.images.colour import ycbcr_to_rgb

STRONGEST = 5 / 255
"""Standard deviation of luma in the mid-tones at a strength of 1; luma spans 219 / 255."""

_LEVEL = 219 / 255 / 255  # of luma, for a level of grey
_MULTIPLIERS = 0xBF58476D1CE4E5B9, 0x94D049BB133111EB  # of SplitMix64 (S. Vigna, 2015)
_GOLDEN = 0x9E3779B97F4A7C15
_OWN = 0x5DEECE66  # makes the deviates of kept grain others than those of added grain


@dataclass(frozen=True)
class Grain:
    """The grain of one result; nothing where both deviations are 0."""

    added: float
    """Standard deviation in luma of the mid-tones, of grain as fine as the result's pixels."""

    kept: float
    """The same of the source's own grain, as coarse as its pixels."""

    seed: int
    """Number of the picture."""

    @classmethod
    def of(cls, picture: Picture, enhancement: Enhancement) -> Grain:
        """The grain of the result of a source picture."""
        noise = estimate_quality(picture).noise if enhancement.keep_grain else 0.0
        added, kept = deviations(enhancement, noise)
        return cls(added, kept, seed_of(picture) if added or kept else 0)

    def add(self, planes: Floats, place: Region, plain: Resampler) -> None:
        """Add grain to the luma of planes (h, w, C), which are at `place` in the result; `plain`
        enlarges the source to its size.
        """
        if not (self.added or self.kept):
            return
        level = np.clip(ycbcr_to_rgb(planes[..., :1])[..., 0], 0, 1)  # of grey
        values = np.zeros_like(level)
        if self.added:
            values += np.float32(self.added) * fine(self.seed, place)
        if self.kept:
            values += np.float32(self.kept) * coarse(self.seed, place, plain)
        planes[..., 0] += 4 * level * (1 - level) * values


def deviations(enhancement: Enhancement, noise: float) -> tuple[float, float]:
    """Return the standard deviations of added and of kept grain, in luma of the mid-tones.

    `noise` is that of the source, in levels of grey of 255; clean weights leave it in the result.
    """
    kept = noise * _LEVEL * enhancement.artefact_removal if enhancement.keep_grain else 0.0
    return enhancement.grain * STRONGEST, kept


def seed_of(picture: Picture) -> int:
    """Return the number of a source picture, which follows from its pixels."""
    return zlib.crc32(np.ascontiguousarray(picture.pixels).data)


def fine(seed: int, place: Region) -> Floats:
    """Return independent values (h, w) of mean 0 and variance 1 at `place` of a result: each the
    sum of four uniform ones.
    """
    rows = np.arange(place.top, place.bottom, dtype=np.uint64)[:, None]
    columns = np.arange(place.left, place.right, dtype=np.uint64)[None, :]
    values = _hashed(_hashed(rows + np.uint64(seed << 32)) + columns)
    sums = values[..., None].view(np.uint16).sum(axis=-1, dtype=np.float32)
    return np.asarray((sums / np.float32(65535) - 2) * np.float32(3**0.5))


def coarse(seed: int, place: Region, plain: Resampler) -> Floats:
    """Return such values of the source's pixels, enlarged to `place` (h, w) of the result."""
    support, (height, width) = plain.support(place), plain.source
    whole = support.clipped(height, width)
    values = fine(seed ^ _OWN, whole)
    if support != whole:  # copies of a tileable source surround it
        values = fine(seed ^ _OWN, Region.whole(height, width))
        rows = np.arange(support.top, support.bottom) % height
        columns = np.arange(support.left, support.right) % width
        values = values[np.ix_(rows, columns)]
    return plain.region(values, support, place)


def _hashed(values: npt.NDArray[np.uint64]) -> npt.NDArray[np.uint64]:
    """The output function of SplitMix64: each bit depends on all bits of the input."""
    values = values * np.uint64(_GOLDEN)
    values = (values ^ (values >> np.uint64(30))) * np.uint64(_MULTIPLIERS[0])
    values = (values ^ (values >> np.uint64(27))) * np.uint64(_MULTIPLIERS[1])
    return values ^ (values >> np.uint64(31))

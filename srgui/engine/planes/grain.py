"""Grain: fine noise in the luma of a result, which makes smooth skin and sky look photographed.

Each pixel has a deviate of its own, almost Gaussian and independent of all others, hashed from
its place and the picture: so tiles equal the whole, and the same command gives the same
bytes. It is strongest in the mid-tones and vanishes in black and white.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from srgui.engine.planes.convert import Floats
from srgui.images import Picture, Region
from srgui.images.colour import ycbcr_to_rgb

STRONGEST = 5 / 255
"""Standard deviation of luma in the mid-tones at a strength of 1; luma spans 219 / 255."""

_MULTIPLIERS = 0xBF58476D1CE4E5B9, 0x94D049BB133111EB  # of SplitMix64 (S. Vigna, 2015)
_GOLDEN = 0x9E3779B97F4A7C15


@dataclass(frozen=True)
class Grain:
    """The grain of one picture; nothing where `sigma` is 0."""

    sigma: float
    """Standard deviation in luma of the mid-tones."""

    seed: int
    """Number of the picture."""

    @classmethod
    def of(cls, picture: Picture, strength: float) -> Grain:
        """The grain for a source picture, with a strength of 0 to 1."""
        seed = zlib.crc32(np.ascontiguousarray(picture.pixels).data) if strength else 0
        return cls(strength * STRONGEST, seed)

    def add(self, planes: Floats, place: Region) -> None:
        """Add grain to the luma of planes (h, w, C), which are at `place` in the result."""
        if self.sigma:
            level = np.clip(ycbcr_to_rgb(planes[..., :1])[..., 0], 0, 1)  # of grey
            planes[..., 0] += (
                np.float32(4 * self.sigma) * level * (1 - level) * self._deviates(place)
            )

    def _deviates(self, place: Region) -> Floats:
        """Independent values (h, w) of mean 0 and variance 1: sums of four uniform ones."""
        rows = np.arange(place.top, place.bottom, dtype=np.uint64)[:, None]
        columns = np.arange(place.left, place.right, dtype=np.uint64)[None, :]
        values = _hashed(_hashed(rows + np.uint64(self.seed << 32)) + columns)
        sums = values[..., None].view(np.uint16).sum(axis=-1, dtype=np.float32)
        return np.asarray((sums / np.float32(65535) - 2) * np.float32(3**0.5))


def _hashed(values: npt.NDArray[np.uint64]) -> npt.NDArray[np.uint64]:
    """The output function of SplitMix64: each bit depends on all bits of the input."""
    values = values * np.uint64(_GOLDEN)
    values = (values ^ (values >> np.uint64(30))) * np.uint64(_MULTIPLIERS[0])
    values = (values ^ (values >> np.uint64(27))) * np.uint64(_MULTIPLIERS[1])
    return values ^ (values >> np.uint64(31))

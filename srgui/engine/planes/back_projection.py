"""Back-projection: a result corrected until, reduced again, it matches its source.

M. Irani, S. Peleg, "Improving resolution by image registration", CVGIP 1991. The difference of
the source and the reduced result is enlarged and added, repeatedly, both by MATLAB's bicubic. It
raises the fidelity to the source, with all its noise and blocks.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from srgui.images import Region
from srgui.images.bicubic import Resampler
from srgui.images.colour import Floats


class BackProjection:
    """Corrects luma at the size that `enlarge` leads to, a region at a time.

    Each of the `steps`, the last of which may be a fraction, adds as much of the enlarged error; a
    full one makes it two or three times smaller, so that four raise 40 dB to over 60.
    """

    def __init__(self, enlarge: Resampler, steps: float) -> None:
        fraction = steps % 1
        self._strengths = [1.0] * int(steps) + ([fraction] if fraction else [])
        self._enlarge = enlarge
        self._reduce = Resampler(enlarge.target, enlarge.source, enlarge.circular)

    def needed(self, place: Region) -> Region:
        """Return the region of uncorrected luma that the corrected luma in `place` depends on."""
        return self._places(place)[0]

    def corrected(
        self, original: Callable[[Region], Floats], luma: Floats, place: Region
    ) -> Floats:
        """Return the corrected luma (h, w) of `place`; `luma` is that of `needed(place)`, and
        `original` returns that of a region of the source.
        """
        at, *places = self._places(place)
        for smaller, strength in zip(places, self._strengths, strict=True):
            source = self._enlarge.support(smaller)
            error = original(source) - self._reduce.region(luma, at, source)
            luma = luma[smaller.relative_to(at).slices]
            luma = luma + np.float32(strength) * self._enlarge.region(error, source, smaller)
            at = smaller
        return luma

    def _places(self, place: Region) -> list[Region]:
        """The regions of luma before every iteration, and `place` itself last."""
        places = [place]
        for _ in self._strengths:
            places.append(self._reduce.support(self._enlarge.support(places[-1])))
        return places[::-1]

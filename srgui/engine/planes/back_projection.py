"""Back-projection: a result corrected until, reduced again, it gives its source.

M. Irani, S. Peleg, "Improving resolution by image registration", CVGIP 1991. What the source and
the reduced result differ by is enlarged and added, again and again. Both ways are MATLAB's
bicubic. It raises the fidelity to the source, with all noise and blocks that the source has.
"""

from __future__ import annotations

import numpy as np

from srgui.engine.planes.convert import Floats, to_planes
from srgui.images import Picture, Region
from srgui.images.bicubic import Resampler


class BackProjection:
    """Corrects luma at the size that `enlarge` leads to, a region at a time.

    Each of the `steps`, the last of which may be a fraction, adds as much of the enlarged error; a
    full one makes it two or three times smaller, so that four raise 40 dB to over 60.
    """

    def __init__(self, enlarge: Resampler, steps: float) -> None:
        fraction = steps % 1
        self._strengths = [1.0] * int(steps) + ([fraction] if fraction else [])
        self._enlarge = enlarge
        self._reduce = Resampler(enlarge.target, enlarge.source)

    def needed(self, place: Region) -> Region:
        """The region of the uncorrected luma that corrected luma in `place` is made of."""
        return self._places(place)[0]

    def corrected(self, picture: Picture, luma: Floats, place: Region) -> Floats:
        """Luma (h, w) of `place`, corrected, from `luma` of what is needed for it."""
        at, *places = self._places(place)
        for smaller, strength in zip(places, self._strengths, strict=True):
            source = self._enlarge.support(smaller)
            error = to_planes(picture, source)[..., 0] - self._reduce.region(luma, at, source)
            luma = luma[smaller.relative_to(at).slices]
            luma = luma + np.float32(strength) * self._enlarge.region(error, source, smaller)
            at = smaller
        return luma

    def _places(self, place: Region) -> list[Region]:
        """Where luma is needed before every iteration, and last `place` itself."""
        places = [place]
        for _ in self._strengths:
            places.append(self._reduce.support(self._enlarge.support(places[-1])))
        return places[::-1]

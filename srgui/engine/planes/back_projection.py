"""Back-projection: a result corrected until, reduced again, it gives its source.

M. Irani, S. Peleg, "Improving resolution by image registration", CVGIP 1991. The difference of
the source and the reduced result is enlarged and added, repeatedly, both by MATLAB's bicubic. It
raises the fidelity to the source, with all its noise and blocks.
"""

from __future__ import annotations

from srgui.engine.planes.convert import Floats, to_planes
from srgui.images import Picture, Region
from srgui.images.bicubic import Resampler

ITERATIONS = 4
"""Each makes the error two or three times smaller: from 40 dB to over 60."""


class BackProjection:
    """Corrects luma at the size that `enlarge` leads to, a region at a time."""

    def __init__(self, enlarge: Resampler) -> None:
        self._enlarge = enlarge
        self._reduce = Resampler(enlarge.target, enlarge.source)

    def needed(self, place: Region) -> Region:
        """Return the region of uncorrected luma that the corrected luma in `place` depends on."""
        return self._places(place)[0]

    def corrected(self, picture: Picture, luma: Floats, place: Region) -> Floats:
        """Return the corrected luma (h, w) of `place`; `luma` is that of `needed(place)`."""
        at, *places = self._places(place)
        for smaller in places:
            source = self._enlarge.support(smaller)
            error = to_planes(picture, source)[..., 0] - self._reduce.region(luma, at, source)
            luma = luma[smaller.relative_to(at).slices]
            luma = luma + self._enlarge.region(error, source, smaller)
            at = smaller
        return luma

    def _places(self, place: Region) -> list[Region]:
        """The regions of luma before every iteration, and `place` itself last."""
        places = [place]
        for _ in range(ITERATIONS):
            places.append(self._reduce.support(self._enlarge.support(places[-1])))
        return places[::-1]

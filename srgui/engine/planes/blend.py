"""From the plain enlargement and the network's luma to the planes of a result."""

from __future__ import annotations

import numpy as np

from srgui.engine.planes.chroma import guided, is_quantised
from srgui.engine.planes.convert import Floats
from srgui.images import Picture, Region
from srgui.images.bicubic import Resampler


def blended(
    picture: Picture,
    plain: Resampler,
    place: Region,
    planes: Floats,
    luma: Floats,
    strength: float = 1.0,
) -> Floats:
    """Return the planes (h, w, C) of `place` in the result, in the order of `convert.to_planes`.

    `planes` are those of the `plain` enlargement, `luma` (h, w) is the network's. Chroma from a
    JPEG file is cleaned and follows the luma, other chroma is plain. The result is
    planes + strength x (improved - planes): 0 gives the plain enlargement, bit for bit, and 1 the
    whole improvement. A network that works in colour gives (h, w, 3), chroma included.
    """
    better = planes.copy()
    if luma.ndim == 3:
        better[..., :3] = luma
    else:
        better[..., 0] = luma
    if luma.ndim == 2 and is_quantised(picture):
        better[..., 1:3] = guided(picture, plain, place, planes, luma)
    return better if strength == 1 else planes + np.float32(strength) * (better - planes)

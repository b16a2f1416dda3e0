"""From the plain enlargement and the network's luma to the planes of a result."""

from __future__ import annotations

import numpy as np

from srgui.engine.planes.channels import Channels
from srgui.engine.planes.chroma import can_guide, guided
from srgui.images import Picture, Region
from srgui.images.bicubic import Resampler
from srgui.images.colour import Floats


def blended(
    picture: Picture,
    plain: Resampler,
    place: Region,
    planes: Floats,
    improved: Floats,
    channels: Channels,
    strength: float = 1.0,
) -> Floats:
    """Return the planes (h, w, C) of `place` in the result, in the order of `convert.to_planes`.

    `planes` are those of the `plain` enlargement, `improved` (h, w, count) those of the network,
    which are the `channels`. Chroma from a JPEG file is cleaned and follows the luma; other chroma
    is plain unless it is in the channels. The result is planes + strength x (improved - planes): 0
    gives the plain enlargement, bit for bit, and 1 the whole improvement.
    """
    better = channels.replaced(planes, improved)
    if can_guide(picture, plain):
        better[..., 1:3] = guided(picture, plain, place, planes, improved[..., 0])
    return better if strength == 1 else planes + np.float32(strength) * (better - planes)

"""From the plain enlargement and the network's luma to the planes of a result."""

from __future__ import annotations

import numpy as np

from srgui.engine.planes.channels import Channels
from srgui.engine.planes.chroma import can_guide, guided
from srgui.images import Picture, Region
from srgui.images.bicubic import Resampler
from srgui.images.colour import Floats


def needs_plain(
    picture: Picture, plain: Resampler, channels: Channels, strength: float = 1.0
) -> bool:
    """Return whether `blended` reads the planes of the plain enlargement."""
    return strength != 1 or not _is_guided(picture, plain, channels)


def blended(
    picture: Picture,
    plain: Resampler,
    place: Region,
    planes: Floats | None,
    improved: Floats,
    channels: Channels,
    strength: float = 1.0,
) -> Floats:
    """Return the planes (h, w, C) of `place` in the result, in the order of `convert.to_planes`.

    `planes` are those of the `plain` enlargement, or None unless it `needs_plain`; `improved`
    (h, w, count) are those of the network, which are the `channels`. Chroma from a JPEG file is
    cleaned and follows the luma; other chroma is plain unless it is in the channels. The result is
    planes + strength x (improved - planes): 0 gives the plain enlargement, bit for bit, and 1 the
    whole improvement.
    """
    if _is_guided(picture, plain, channels):
        luma = improved[..., 0]
        better = np.dstack([luma, guided(picture, plain, place, luma)])
    else:
        assert planes is not None
        better = channels.replaced(planes, improved)
    if strength == 1 or planes is None:
        return better
    return planes + np.float32(strength) * (better - planes)


def _is_guided(picture: Picture, plain: Resampler, channels: Channels) -> bool:
    """Return whether chroma follows the luma, and is not itself a network's."""
    return not channels.separate and can_guide(picture, plain)

"""Strength: how much of what the network adds to the plain enlargement the result gets."""

from __future__ import annotations

import numpy as np

from srgui.engine.pixels import Floats
from srgui.errors import OptionError


def check_strength(strength: float) -> None:
    """Raise OptionError unless `strength` is from 0 to 1."""
    if not 0 <= strength <= 1:
        raise OptionError(
            f"There is no strength of {100 * strength:g} %", remedy="Choose 0 to 100 %."
        )


def blended(plain: Floats, network: Floats, strength: float) -> Floats:
    """Planes (h, w, C): `plain` + `strength` x (`network` - `plain`).

    0 gives the plain enlargement and 1 the network's result, both bit for bit.
    """
    if strength == 1:
        return network
    return plain + np.float32(strength) * (network - plain)

"""The eight orientations of EXIF: rotations and reflections of the stored pixels."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from srgui.images.picture import Pixels

_TURNS: dict[int, Callable[[Pixels], Pixels]] = {
    2: lambda array: array[:, ::-1],
    3: lambda array: array[::-1, ::-1],
    4: lambda array: array[::-1],
    5: lambda array: array.swapaxes(0, 1),
    6: lambda array: array[::-1].swapaxes(0, 1),
    7: lambda array: array[::-1, ::-1].swapaxes(0, 1),
    8: lambda array: array[:, ::-1].swapaxes(0, 1),
}


def swaps_sides(orientation: int) -> bool:
    """Return whether rows become columns when a picture of this orientation is turned upright."""
    return orientation in (5, 6, 7, 8)


def to_upright(array: Pixels, orientation: int) -> Pixels:
    """Turn `array`, (H, W) or (H, W, C), stored in this orientation, upright.

    Numbers outside 2 to 8 mean upright already. Reference: CIPA DC-008 (EXIF 2.32), 4.6.4.A.
    """
    turn = _TURNS.get(orientation)
    if turn is None:
        return array
    upright: Pixels = np.ascontiguousarray(turn(array))
    return upright

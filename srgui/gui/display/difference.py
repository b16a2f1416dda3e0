"""The difference between two pictures on the screen, in colours."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from srgui.gui.display.pyramid import Display

# Equal steps of lightness from black over purple and orange to pale yellow; red, green, blue.
_ANCHORS = (
    (0, 0, 4), (31, 12, 72), (85, 15, 109), (136, 34, 106), (186, 54, 85), (227, 89, 51),
    (249, 140, 10), (249, 201, 50), (252, 255, 164),
)  # fmt: skip
_WEIGHTS = (19, 183, 54)  # of blue, green and red in luma (Rec. 709), out of 256


def _ramp() -> Display:
    """Return the colour of every amount from 0 to 255, (256, 4)."""
    places = np.linspace(0, 255, len(_ANCHORS))
    ramp = np.full((256, 4), 255, np.uint8)
    for channel in range(3):
        anchors = [colour[2 - channel] for colour in _ANCHORS]
        ramp[:, channel] = np.rint(np.interp(np.arange(256), places, anchors))
    return ramp


RAMP = _ramp()
"""Blue, green, red and 255 for every amount from 0 to 255."""


def difference(first: Display, second: Display, amplification: float, signed: bool) -> Display:
    """Return the amplified difference of two pictures of one size, (H, W, 4), in luma.

    With `signed`, mid-grey is no difference; otherwise amounts are coloured by `RAMP`.
    """
    change = _luma(second) - _luma(first)
    if not signed:
        amount = np.abs(change) * np.float32(amplification)
        coloured: Display = RAMP[np.minimum(np.rint(amount), 255).astype(np.uint8)]
        return coloured
    grey = np.clip(np.rint(change * np.float32(amplification) + 128), 0, 255).astype(np.uint8)
    shown = np.full((*grey.shape, 4), 255, np.uint8)
    shown[..., :3] = grey[..., None]
    return shown


def _luma(pixels: Display) -> npt.NDArray[np.float32]:
    blue, green, red = (pixels[..., c] * np.float32(w / 256) for c, w in enumerate(_WEIGHTS))
    return np.asarray(blue + green + red, np.float32)

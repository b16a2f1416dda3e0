"""Grain on the screen, added when a picture is painted, so that its strength follows a slider."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from srgui.gui.display.pyramid import Display, Pyramid

_STEP = 32  # levels of a field for one standard deviation; the deviates stay within 3.5 of them
_MIDDLE = 128
_WEIGHTS = (25, 129, 66)  # of blue, green and red in luma (Rec. 601), out of 220
_LUMA = 219  # levels of luma from black to white


@dataclass(frozen=True)
class Grain:
    """A field of grain, and its strength."""

    pyramid: Pyramid  # `field` of the whole picture, in every channel
    deviation: float  # standard deviation of luma in the mid-tones; luma spans 219 / 255


def field(deviates: npt.NDArray[np.float32]) -> Display:
    """Return values (h, w) of mean 0 and variance 1 as a picture for the screen."""
    levels = np.clip(np.rint(deviates * _STEP + _MIDDLE), 0, 255).astype(np.uint8)
    shown = np.full((*levels.shape, 4), 255, np.uint8)
    shown[..., :3] = levels[..., None]
    return shown


def add_grain(
    pixels: Display, fields: Sequence[npt.NDArray[np.uint8]], deviations: Sequence[float]
) -> None:
    """Add grain to pixels (h, w, 4); `fields` (h, w) are one channel of `field` at their place.

    It is the same as `engine.planes.grain` adds to luma, but for the rounding of both.
    """
    luma = (pixels[..., :3] @ np.array(_WEIGHTS, np.uint16)) // sum(_WEIGHTS)
    levels = np.arange(256, dtype=np.float32) / 255
    gain = 4 * levels * (1 - levels) * np.float32(255 * 255 / _LUMA / _STEP)
    change = np.zeros(luma.shape, np.float32)
    for values, deviation in zip(fields, deviations, strict=True):
        change += np.float32(deviation) * (values.astype(np.float32) - _MIDDLE)
    change *= gain[luma]
    alpha = pixels[..., 3:]
    if (alpha < 255).any():
        change *= alpha[..., 0] / np.float32(255)
    mixed = np.rint(pixels[..., :3] + change[..., None])
    pixels[..., :3] = np.clip(mixed, 0, alpha).astype(np.uint8)

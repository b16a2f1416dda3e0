"""Tone curves of colour profiles: from stored samples to perceptual ones, and back.

Networks and resamplers need samples whose steps look equally large. Most files have them; those in
linear light, or with a gamma far from sRGB's, are computed in sRGB's coding and stored in their own
again. The curve is the profile's answer for neutral colours, given by Little CMS.
References: IEC 61966-2-1 (sRGB); ITU-R BT.2100 (PQ and HLG).
"""

from __future__ import annotations

from functools import lru_cache

import imagecodecs
import numpy as np
import numpy.typing as npt

from srgui.images.colour import Floats
from srgui.images.picture import Picture, Pixels

_NEAR = 0.055
"""The difference to sRGB's coding up to which another one counts as perceptual: that of gamma 2.2
is 0.034, of gamma 2.4 0.05, of gamma 1.8 0.076, of linear light 0.29."""

_LIKE = 0.02  # difference up to which a curve is that of PQ or HLG
_BLACK = 5e-7  # perceptual values below it are rounding errors of black


class ToneCurve:
    """A curve by its perceptual value, float32 in [0, 1], for each stored level."""

    def __init__(self, perceptual: Floats) -> None:
        self._perceptual = perceptual
        self._stored = np.linspace(0, 1, perceptual.size)

    def to_perceptual(self, levels: Pixels) -> Floats:
        """Return stored levels in sRGB's coding, float32 in [0, 1], of the same shape."""
        return np.asarray(self._perceptual[levels], np.float32)

    def to_stored(self, values: Floats) -> Floats:
        """Invert `to_perceptual`, to fractions of the highest level, float32 in [0, 1].

        Values beyond the ends count as the ends.
        """
        clear = np.where(values < _BLACK, np.float32(0), values)
        return np.interp(clear, self._perceptual, self._stored).astype(np.float32)


def tone_curve(picture: Picture) -> ToneCurve | None:
    """Return the curve of the picture's profile; None if its samples are perceptual already.

    So are those of PQ and HLG, and of a profile that can't be used.
    """
    if picture.icc is None:
        return None
    return _tone_curve(picture.icc, picture.channels, picture.peak + 1)


def hdr_transfer(icc: bytes, channels: int) -> str | None:
    """Return "PQ" or "HLG" if a profile for 1 or 3 channels has that curve."""
    found = _neutral(icc, channels, 256)
    if found is None:
        return None
    for name, light in (("PQ", _pq), ("HLG", _hlg)):
        if np.abs(found - _srgb(light(np.linspace(0, 1, 256)))).max() < _LIKE:
            return name
    return None


def grey_in_srgb(icc: bytes, levels: int) -> Floats | None:
    """Return the value in sRGB, [0, 1], of each level of grey by a grey profile; None if the
    profile can't be used.
    """
    return _neutral(icc, 1, levels)


@lru_cache(maxsize=8)
def _tone_curve(icc: bytes, channels: int, levels: int) -> ToneCurve | None:
    rough = _neutral(icc, channels, 256)
    if rough is None or np.abs(rough - np.linspace(0, 1, 256)).max() <= _NEAR:
        return None
    # From black to white or not at all: otherwise there is no way back.
    if rough[-1] - rough[0] < 0.5 or hdr_transfer(icc, channels):
        return None
    fine = _neutral(icc, channels, levels)
    return None if fine is None else ToneCurve(np.maximum.accumulate(fine))


def _neutral(icc: bytes, channels: int, levels: int) -> Floats | None:
    """The values in sRGB of all neutral colours of a profile; None if it can't be used."""
    ramp = np.linspace(0, 1, levels, dtype=np.float32)[None, :, None]
    try:
        seen = imagecodecs.cms_transform(
            np.repeat(ramp, channels, axis=2),
            icc,
            imagecodecs.cms_profile("srgb"),
            colorspace="gray" if channels == 1 else "rgb",
            outcolorspace="rgb",
            outdtype=np.float32,
        )
    except (imagecodecs.CmsError, ValueError):
        return None
    return np.asarray(np.clip(seen.reshape(-1, 3).mean(axis=1), 0, 1), np.float32)


def _srgb(light: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Linear light in sRGB's coding."""
    return np.where(light <= 0.0031308, 12.92 * light, 1.055 * light ** (1 / 2.4) - 0.055)


def _pq(code: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    root = code ** (32 / 2523)
    least, high, low = 3424 / 4096, 2413 / 128, 2392 / 128
    return np.asarray((np.maximum(root - least, 0) / (high - low * root)) ** (8192 / 1305))


def _hlg(code: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    a, b, c = 0.17883277, 0.28466892, 0.55991073
    return np.where(code <= 0.5, code * code / 3, (np.exp((code - c) / a) + b) / 12)

"""The check of an imported network: does it enlarge the built-in pictures, and how well?"""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from srgui import paths
from srgui.engine.upscaler import Upscaler
from srgui.errors import ModelError
from srgui.evaluation.metrics import psnr
from srgui.images import bicubic, colour
from srgui.images.reading.reader import read
from srgui.texts import Text

_PLACES = {"chart.png": np.s_[96:192, 96:192], "sample.jpg": np.s_[96:192, 96:192]}
_WORSE = 1.0  # dB below bicubic at which a network of the papers has wrong weights


def check_imported(name_or_path: str) -> str:
    """Return the PSNR of a network and of bicubic on parts of the built-in pictures, for a person.

    Raises ModelError for a network whose results are not finite, and for one of the papers' that is
    far worse than bicubic; a network that invents texture, or removes noise, may be.
    """
    upscaler = Upscaler.load(name_or_path)
    scale = 2 if upscaler.info.scales and 2 in upscaler.info.scales else max(upscaler.info.scales)
    scores = [_scores(upscaler, name, place, scale) for name, place in _PLACES.items()]
    own, plain = (float(np.mean(column)) for column in zip(*scores, strict=True))
    opaque = upscaler.inference.model.program.graph.opaque
    if not np.isfinite(own) or (not opaque and own < plain - _WORSE):
        raise ModelError(
            Text("Can't use the network {name}", name=name_or_path),
            Text(
                "it restores test pictures worse than bicubic: {own:.1f} dB instead of {plain:.1f}",
                own=own,
                plain=plain,
            ),
            Text("Its file has other weights than its form needs."),
        )
    return f"{own:.1f} dB on test pictures at {scale}x (bicubic {plain:.1f})"


def _scores(
    upscaler: Upscaler, name: str, place: tuple[slice, slice], scale: int
) -> tuple[float, float]:
    """The PSNR in dB, on luma, of the network and of bicubic."""
    original = read(paths.resources() / name).pixels[place]
    height, width = (length // scale * scale for length in original.shape[:2])
    original = original[:height, :width]
    small = bicubic.resize(original / 255, height // scale, width // scale)
    given = np.rint(small.clip(0, 1) * 255).astype(np.uint8)
    plain = np.rint(bicubic.resize(given / 255, height, width).clip(0, 1) * 255)
    result = upscaler.upscale(given, scale)
    truth, own, other = (_luma(pixels) for pixels in (original, result, plain))
    inside = np.s_[scale:-scale, scale:-scale]
    return psnr(own[inside], truth[inside]), psnr(other[inside], truth[inside])


def _luma(pixels: npt.NDArray[Any]) -> npt.NDArray[np.uint8]:
    rgb = np.asarray(pixels, np.float32) / np.float32(255)
    return np.asarray(np.rint(colour.luma(rgb) * 255), np.uint8)

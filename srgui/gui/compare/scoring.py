"""PSNR and SSIM of results, by the papers' protocol."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from srgui.engine.planes.bicubic import enlarge
from srgui.errors import OptionError
from srgui.evaluation.metrics import psnr, ssim
from srgui.images import Metadata, Picture, bicubic, colour
from srgui.texts import Text

_LEAST = 11  # pixels a side that SSIM needs
_SIMILAR = 0.02  # relative difference of proportions that rounding to whole pixels explains


@dataclass(frozen=True)
class Score:
    """A result and the bicubic enlargement against the reference."""

    psnr: float  # dB
    ssim: float
    bicubic_psnr: float  # dB
    bicubic_ssim: float


def score(reference: Picture, source: Picture, result: Picture) -> Score:
    """Measure an enlargement of `source` against a reference, which is resized where its size
    differs, as for the levels of a pyramid.

    Y in 8 bits is compared; as many pixels as the factor are shaved off every border.
    Raises OptionError when the reference has other proportions or the picture is too small.
    """
    check_proportions(reference, source)
    shaved = math.ceil(result.width / source.width)
    if min(result.height, result.width) < _LEAST + 2 * shaved:
        raise OptionError(Text("Can't measure the result"), Text("it has too few pixels"))
    truth = _luma(reference)
    if truth.shape != (result.height, result.width):
        truth = bicubic.resize(truth[..., None], result.height, result.width)[..., 0]
    plain = enlarge(source, result.height, result.width)
    wanted, got, baseline = (_bytes(y, shaved) for y in (truth, _luma(result), _luma(plain)))
    return Score(
        psnr(got, wanted), ssim(got, wanted), psnr(baseline, wanted), ssim(baseline, wanted)
    )


def check_proportions(reference: Picture, source: Picture) -> None:
    """Raise OptionError when the one can't be a larger version of the other."""
    ratio = (reference.width / reference.height) / (source.width / source.height)
    if abs(ratio - 1) > _SIMILAR:
        raise OptionError(
            Text("This can't be a reference"),
            Text(
                "its {width} x {height} pixels have other proportions than {of_source}",
                width=reference.width,
                height=reference.height,
                of_source=f"{source.width} x {source.height}",
            ),
            Text("Choose the picture that this one was reduced from."),
        )


def reduced(picture: Picture, factor: int) -> tuple[Picture, Picture]:
    """Return a test: the picture reduced by MATLAB's bicubic, and the reference for it.

    Both are cropped so that the factor divides them. Raises OptionError when nothing is left.
    """
    height, width = (length // factor for length in (picture.height, picture.width))
    if min(height, width) < _LEAST:
        raise OptionError(
            Text("Can't make a test"), Text("the picture is too small for this factor")
        )
    crop = np.ascontiguousarray(picture.pixels[: height * factor, : width * factor])
    small = bicubic.resize(crop / picture.peak, height, width)
    # 16 bits, because the protocol does not round what the networks get.
    pixels = np.rint(np.clip(small, 0, 1) * 65535).astype(np.uint16)
    colours = Metadata(icc=picture.icc)
    return Picture(pixels, metadata=colours), Picture(crop, None, colours, picture.path)


def _luma(picture: Picture) -> npt.NDArray[np.float32]:
    return colour.luma(picture.pixels.astype(np.float32) / np.float32(picture.peak))


def _bytes(luma: npt.NDArray[np.float32], shaved: int) -> npt.NDArray[np.uint8]:
    inner = luma[shaved:-shaved, shaved:-shaved]
    return np.asarray(np.clip(np.rint(inner * np.float32(255)), 0, 255), np.uint8)

"""The papers' protocol: reduce an original, enlarge it again, compare the luma.

The original is cropped so that the scale divides it and reduced by MATLAB's antialiased bicubic in
floating point, or degraded as a photograph is, in 8 bits. Results and originals are rounded to 8
bits, `scale` pixels are shaved off every border, and Y alone is measured. A grey picture is its own
Y, as in the papers' MATLAB code.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import astuple, dataclass
from functools import cache
from typing import Any, Protocol, TypeAlias

import numpy as np
import numpy.typing as npt

from srgui.errors import OptionError
from srgui.evaluation.degradation import Strength, photograph
from srgui.evaluation.grid import grid
from srgui.evaluation.metrics import psnr, ssim
from srgui.evaluation.niqe import Niqe
from srgui.evaluation.perceptual import PerceptualDistance
from srgui.images import Picture, bicubic, colour
from srgui.images.colour import Floats
from srgui.images.picture import Pixels
from srgui.networks.step import StepInfo
from srgui.texts import Text

_Bytes: TypeAlias = npt.NDArray[np.uint8]

_SMALLEST = 11  # pixels a side that SSIM needs after shaving


class TooSmallError(OptionError):
    """An original has too few pixels to be measured at this scale."""


class LumaEnlarger(Protocol):
    """The subject of a measurement, such as `srgui.evaluation.luma_steps.LumaSteps`."""

    def luma_steps(self, luma: Floats, height: int, width: int) -> list[tuple[StepInfo, Floats]]:
        """Return every step on a luma plane, the last one `height` x `width`, unclipped."""


@dataclass(frozen=True)
class EyeMeasures:
    """Measures of how a result looks that need a file."""

    niqe: Niqe | None = None
    """None where it isn't wanted."""
    perceptual: PerceptualDistance | None = None
    """None where it isn't wanted."""


WITHOUT_FILES = EyeMeasures()


@dataclass(frozen=True)
class StepScore:
    """The PSNR of one step."""

    info: StepInfo
    """The step."""
    psnr: float
    """In dB."""
    bicubic_psnr: float
    """That of the bicubic enlargement to the same size."""


@dataclass(frozen=True)
class Scores:
    """The measures of one result; nan where its picture is too small for a measure."""

    psnr: float
    """In dB."""
    ssim: float
    """At most 1."""
    grid: float
    """About 1 without a grid of two pixels' period: see `srgui.evaluation.grid`."""
    niqe: float | None = None
    """Lower is more natural; None if not measured."""
    perceptual: float | None = None
    """The distance of SqueezeNet's features, lower is more similar; None if not measured."""


@dataclass(frozen=True)
class PictureScores:
    """The scores of one picture."""

    name: str
    """The name of its file."""
    scores: Scores
    """Those of the network's result."""
    bicubic: Scores
    """Those of the bicubic enlargement."""
    steps: tuple[StepScore, ...]
    """Every step, the last one being the result."""


@dataclass(frozen=True)
class Evaluation:
    """A network measured on a folder of originals."""

    model: str
    """The name of the network."""
    scale: int
    """The factor."""
    dataset: str
    """The name of the folder."""
    pictures: tuple[PictureScores, ...]
    """The scores of every original."""
    strength: Strength | None = None
    """The strength of the degradation; None for a plain reduction."""

    @property
    def mean(self) -> Scores:
        """The means over the pictures."""
        return _mean_scores([p.scores for p in self.pictures])

    @property
    def bicubic_mean(self) -> Scores:
        """The means of the bicubic enlargements over the pictures."""
        return _mean_scores([p.bicubic for p in self.pictures])

    @property
    def steps(self) -> tuple[StepScore, ...]:
        """The means over the pictures of every step."""
        return tuple(
            StepScore(
                same[0].info, _mean([s.psnr for s in same]), _mean([s.bicubic_psnr for s in same])
            )
            for same in zip(*(p.steps for p in self.pictures), strict=True)
        )


def measure(
    upscaler: LumaEnlarger,
    original: Picture,
    scale: int,
    name: str,
    degradation: tuple[Strength, int] | None = None,
    eye: EyeMeasures = WITHOUT_FILES,
) -> PictureScores:
    """Return the scores of `upscaler` on one original, without its transparency.

    With `degradation` the input is a photograph of this strength, and the original the picture of
    this number: see `srgui.evaluation.degradation.photograph`.

    A pyramid level is compared with the original reduced to that level, every other step with the
    original itself. Raises TooSmallError, and OptionError if `upscaler` does not serve the scale.
    """
    samples = mod_crop(original.pixels, scale) / original.peak
    height, width = samples.shape[:2]
    if min(height, width) < _SMALLEST + 2 * scale:
        raise TooSmallError(
            Text("Can't measure {name}", name=name),
            Text(
                "its {width} x {height} pixels are too few at {scale}x",
                width=original.width,
                height=original.height,
                scale=scale,
            ),
        )
    if degradation is None:
        reduced = _luma(bicubic.resize(samples, height // scale, width // scale))
    else:
        reduced = _luma(photograph(_rgb(samples), scale, *degradation) / 255)

    @cache
    def references(rows: int, columns: int, shaved: int) -> tuple[_Bytes, _Bytes]:
        """The original and the bicubic enlargement at this size."""
        truth = _luma(bicubic.resize(samples, rows, columns))
        plain = bicubic.resize(reduced, rows, columns)
        return _rounded(truth, shaved), _rounded(plain, shaved)

    steps = []
    for info, result in upscaler.luma_steps(reduced, height, width):
        shaved = math.ceil(info.factor)
        truth, plain = references(result.shape[0], result.shape[1], shaved)
        predicted = _rounded(result, shaved)
        steps.append(StepScore(info, psnr(predicted, truth), psnr(plain, truth)))
    scores, bicubic_scores = (_scores(plane, truth, eye) for plane in (predicted, plain))
    return PictureScores(name, scores, bicubic_scores, tuple(steps))


def _scores(plane: _Bytes, truth: _Bytes, eye: EyeMeasures) -> Scores:
    return Scores(
        psnr(plane, truth),
        ssim(plane, truth),
        grid(plane),
        eye.niqe(plane) if eye.niqe else None,
        eye.perceptual(plane, truth) if eye.perceptual else None,
    )


def mod_crop(pixels: Pixels, scale: int) -> Pixels:
    """Return `pixels` (H, W, C) cropped at the bottom and right so that `scale` divides them."""
    height, width = (length - length % scale for length in pixels.shape[:2])
    return pixels[:height, :width]


def _rgb(samples: npt.NDArray[np.float64]) -> npt.NDArray[np.uint8]:
    """Samples (H, W, 3 or 1) in [0, 1] as (H, W, 3) uint8."""
    pixels = np.rint(samples * 255).astype(np.uint8)
    return np.broadcast_to(pixels, (*pixels.shape[:2], 3)).copy()


def _luma(samples: npt.NDArray[np.float64]) -> Floats:
    """Y of samples (H, W, C) in [0, 1]."""
    if samples.shape[2] == 1:
        return samples[..., 0].astype(np.float32)
    return colour.luma(samples.astype(np.float32))


def _rounded(plane: Floats, shaved: int) -> _Bytes:
    """The plane in 8 bits, without the outermost `shaved` pixels."""
    inner = plane[shaved:-shaved, shaved:-shaved]
    return np.asarray(np.clip(np.rint(inner * np.float32(255)), 0, 255), np.uint8)


def _mean_scores(scores: Sequence[Scores]) -> Scores:
    """The mean of each measure, or None where it wasn't measured."""
    columns: Any = zip(*map(astuple, scores), strict=True)
    means: Any = (None if column[0] is None else _mean(column) for column in columns)
    return Scores(*means)


def _mean(values: Sequence[float]) -> float:
    """The mean without nan; nan if there is nothing else."""
    known = [value for value in values if not math.isnan(value)]
    return sum(known) / len(known) if known else math.nan

"""The papers' protocol: reduce an original, enlarge it again, compare the luma.

The original is cropped so that the scale divides it and reduced by MATLAB's antialiased bicubic in
floating point, or degraded as a photograph is, in 8 bits. Results and originals are rounded to 8
bits, `scale` pixels are shaved off every border, and Y alone is measured. A grey picture is its own
Y, as in the papers' MATLAB code.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Protocol, TypeAlias, runtime_checkable

import numpy as np
import numpy.typing as npt

from srgui.errors import OptionError
from srgui.evaluation.bootstrap import Difference, paired_difference
from srgui.evaluation.degradation import Strength, photograph
from srgui.evaluation.measures.measure import STANDARD, Functions, Scores
from srgui.evaluation.metrics import psnr
from srgui.images import Picture, bicubic, colour
from srgui.images.colour import Floats
from srgui.images.picture import Pixels
from srgui.networks.step import StepInfo
from srgui.texts import Text

_Bytes: TypeAlias = npt.NDArray[np.uint8]
_Samples: TypeAlias = npt.NDArray[np.floating]

_SMALLEST = 11  # pixels a side that SSIM needs after shaving


class TooSmallError(OptionError):
    """An original has too few pixels to be measured at this scale."""


class LumaEnlarger(Protocol):
    """The subject of a measurement, such as `srgui.evaluation.luma_steps.LumaSteps`."""

    def luma_steps(self, luma: Floats, height: int, width: int) -> list[tuple[StepInfo, Floats]]:
        """Return every step on a luma plane, the last one `height` x `width`, unclipped."""


@runtime_checkable
class PictureEnlarger(Protocol):
    """A subject of colours, such as `srgui.evaluation.picture_enlarger.EnginePictures`."""

    def enlarge(self, samples: Floats, scale: int) -> Floats:
        """Enlarge samples (h, w, 3 or 1) in [0, 1] by a factor."""


@dataclass(frozen=True)
class Enlarged:
    """A result and the steps on the way to it."""

    steps: Sequence[tuple[StepInfo, Floats]]
    """Every step with its luma (H, W) in [0, 1], the last one being the result."""
    colours: Floats | None = None
    """(H, W, 3 or 1) in [0, 1]; None if chroma is to be enlarged by bicubic."""


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
        return mean_scores([p.scores for p in self.pictures])

    @property
    def bicubic_mean(self) -> Scores:
        """The means of the bicubic enlargements over the pictures."""
        return mean_scores([p.bicubic for p in self.pictures])

    @property
    def gain(self) -> Difference | None:
        """The gain in PSNR over bicubic, in dB; None for fewer than two pictures."""
        psnr, bicubic_psnr = (
            [one["psnr"] for one in column]
            for column in zip(*((p.scores, p.bicubic) for p in self.pictures), strict=True)
        )
        return paired_difference(psnr, bicubic_psnr)

    @property
    def steps(self) -> tuple[StepScore, ...]:
        """The means over the pictures of every step."""
        return tuple(
            StepScore(
                same[0].info, _mean([s.psnr for s in same]), _mean([s.bicubic_psnr for s in same])
            )
            for same in zip(*(p.steps for p in self.pictures), strict=True)
        )


@dataclass(frozen=True)
class Case:
    """An original and its reduced form, which is to be enlarged."""

    name: str
    """The name of the original's file."""
    scale: int
    """The factor, which divides the original's sides."""
    original: _Samples
    """(H, W, 3 or 1) in [0, 1]."""
    reduced: _Samples
    """(h, w, 3 or 1) in [0, 1], not rounded unless it is a photograph."""

    @property
    def size(self) -> tuple[int, int]:
        """The rows and columns of the original."""
        return self.original.shape[0], self.original.shape[1]

    def enlarged(self, enlarger: LumaEnlarger | PictureEnlarger) -> Enlarged:
        """Enlarge the reduced form. Raises OptionError if `enlarger` does not serve the scale."""
        if not isinstance(enlarger, PictureEnlarger):
            return Enlarged(enlarger.luma_steps(_luma(self.reduced), *self.size))
        samples = self.reduced.astype(np.float32).clip(0, 1)
        colours = enlarger.enlarge(samples, self.scale)
        info = StepInfo("output", 1, 1, float(self.scale))
        return Enlarged([(info, _luma(colours))], colours)

    def scores(self, enlarged: Enlarged, functions: Functions = STANDARD) -> PictureScores:
        """Measure every step.

        A pyramid level is compared with the original reduced to that level, every other step with
        the original itself.
        """
        luma = _luma(self.reduced)

        @cache
        def references(rows: int, columns: int, shaved: int) -> tuple[_Bytes, _Bytes]:
            """The original and the bicubic enlargement at this size."""
            truth = _luma(bicubic.resize(self.original, rows, columns))
            return rounded(truth, shaved), rounded(bicubic.resize(luma, rows, columns), shaved)

        steps = []
        for info, result in enlarged.steps:
            shaved = math.ceil(info.factor)
            truth, plain = references(result.shape[0], result.shape[1], shaved)
            predicted = rounded(result, shaved)
            steps.append(StepScore(info, psnr(predicted, truth), psnr(plain, truth)))
        scores, bicubic_scores = (
            {name: function(plane, truth) for name, function in functions.items()}
            for plane in (predicted, plain)
        )
        return PictureScores(self.name, scores, bicubic_scores, tuple(steps))

    def coloured(self, result: Enlarged) -> Picture:
        """Return a result as a picture of 8 bits."""
        if result.colours is not None:
            return Picture(_in_8_bits(result.colours))
        luma = result.steps[-1][1]
        if self.reduced.shape[2] == 1:
            return Picture(_in_8_bits(luma)[..., None])
        planes = colour.rgb_to_ycbcr(self.reduced.astype(np.float32))
        enlarged = bicubic.resize(planes, *self.size).astype(np.float32)
        enlarged[..., 0] = luma
        return Picture(_in_8_bits(colour.ycbcr_to_rgb(enlarged)))


def reduce(
    original: Picture, scale: int, name: str, degradation: tuple[Strength, int] | None = None
) -> Case:
    """Reduce an original, without its transparency.

    With `degradation` the reduced form is a photograph of this strength, and the original the
    picture of this number: see `srgui.evaluation.degradation.photograph`. Raises TooSmallError.
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
    if degradation is not None:
        return Case(name, scale, samples, _photograph(samples, scale, *degradation))
    reduced = bicubic.resize(samples, height // scale, width // scale)
    return Case(name, scale, samples, reduced)


def measure(
    upscaler: LumaEnlarger | PictureEnlarger,
    original: Picture,
    scale: int,
    name: str,
    degradation: tuple[Strength, int] | None = None,
    functions: Functions = STANDARD,
) -> PictureScores:
    """Return the scores of `upscaler` on one original, reduced as `reduce` does.

    Raises TooSmallError, and OptionError if `upscaler` does not serve the scale.
    """
    case = reduce(original, scale, name, degradation)
    return case.scores(case.enlarged(upscaler), functions)


def mod_crop(pixels: Pixels, scale: int) -> Pixels:
    """Return `pixels` (H, W, C) cropped at the bottom and right so that `scale` divides them."""
    height, width = (length - length % scale for length in pixels.shape[:2])
    return pixels[:height, :width]


def _photograph(samples: _Samples, scale: int, strength: Strength, number: int) -> _Samples:
    """Samples (H, W, 3 or 1) in [0, 1] as a photograph with as many channels: that of a grey
    original is grey again, in the range of levels that the original has.
    """
    made = photograph(_rgb(samples), scale, strength, number) / 255
    if samples.shape[2] == 3:
        return made
    return _in_8_bits(colour.luma_to_grey(_luma(made)))[..., None] / 255


def _rgb(samples: _Samples) -> npt.NDArray[np.uint8]:
    """Samples (H, W, 3 or 1) in [0, 1] as (H, W, 3) uint8."""
    pixels = np.rint(samples * 255).astype(np.uint8)
    return np.broadcast_to(pixels, (*pixels.shape[:2], 3)).copy()


def _luma(samples: _Samples) -> Floats:
    """Y of samples (H, W, C) in [0, 1]."""
    if samples.shape[2] == 1:
        return samples[..., 0].astype(np.float32)
    return colour.luma(samples.astype(np.float32))


def rounded(plane: Floats, shaved: int) -> _Bytes:
    """Return a plane (H, W) in [0, 1] in 8 bits, without the outermost `shaved` pixels."""
    height, width = plane.shape
    return _in_8_bits(plane[shaved : height - shaved, shaved : width - shaved])


def _in_8_bits(values: Floats) -> _Bytes:
    return np.asarray(np.clip(np.rint(values * np.float32(255)), 0, 255), np.uint8)


def mean_scores(scores: Sequence[Scores]) -> Scores:
    """Return the mean of each measure, without nan; nan if there is nothing else."""
    return {name: _mean([one[name] for one in scores]) for name in scores[0]}


def _mean(values: Sequence[float]) -> float:
    known = [value for value in values if not math.isnan(value)]
    return sum(known) / len(known) if known else math.nan

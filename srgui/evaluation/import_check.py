"""The check of an imported network: does it enlarge the built-in pictures, and how well?"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from srgui import paths
from srgui.engine.upscaler import Upscaler
from srgui.errors import ModelError
from srgui.evaluation.luma_steps import LumaSteps
from srgui.evaluation.protocol import PictureScores, measure
from srgui.images.reading.reader import read
from srgui.models.catalogue import TEST_PICTURES
from srgui.networks import NAMES
from srgui.texts import Text

_PLACES = {"chart.png": np.s_[96:192, 96:192], "sample.jpg": np.s_[96:192, 96:192]}
_WORSE = 0.2  # dB below bicubic from which on a network of the papers has wrong weights


@dataclass(frozen=True)
class TestScores:
    """The quality of a network on parts of the built-in pictures."""

    __test__ = False  # pytest collects classes of such names

    scale: int
    psnr: float
    """Mean PSNR of its luma, in dB."""
    bicubic_psnr: float
    """The same of bicubic, in dB."""

    @property
    def sentence(self) -> Text:
        """The figures, for a person."""
        return Text(
            "{psnr:.1f} dB on test pictures at {scale}x (bicubic {bicubic:.1f})",
            psnr=self.psnr,
            scale=self.scale,
            bicubic=self.bicubic_psnr,
        )

    @property
    def metadata(self) -> dict[str, str]:
        """The figures as a file of weights contains them."""
        figures = {"psnr": round(self.psnr, 2), "bicubic_psnr": round(self.bicubic_psnr, 2)}
        return {"figures": json.dumps({TEST_PICTURES: {str(self.scale): figures}})}


def check_imported(name_or_path: str) -> TestScores:
    """Return the scores of a network on parts of the built-in pictures.

    Raises ModelError for a network whose results are not finite, and for one of the papers' that is
    worse than bicubic; a network that invents texture, or removes noise, may be.
    """
    upscaler = Upscaler.load(name_or_path)
    scales = upscaler.info.scales
    scale = 2 if 2 in scales else max(scales)
    scores = [_scores(upscaler, name, place, scale) for name, place in _PLACES.items()]
    own = float(np.mean([one.scores["psnr"] for one in scores]))
    plain = float(np.mean([one.bicubic["psnr"] for one in scores]))
    of_papers = upscaler.info.network in (*NAMES, "program")
    opaque = upscaler.inference.model.program.graph.opaque
    if not math.isfinite(own) or (of_papers and not opaque and own < plain - _WORSE):
        raise ModelError(
            Text("Can't use the network {name}", name=Path(name_or_path).stem),
            Text(
                "it restores test pictures worse than bicubic: {own:.1f} dB instead of {plain:.1f}",
                own=own,
                plain=plain,
            ),
            Text("Its weights don't match its architecture."),
        )
    return TestScores(scale, own, plain)


def _scores(upscaler: Upscaler, name: str, place: tuple[slice, slice], scale: int) -> PictureScores:
    """The scores on a part of a built-in picture."""
    original = read(paths.resources() / name)
    part = replace(original, pixels=original.pixels[place], alpha=None)
    return measure(LumaSteps(upscaler), part, scale, name)

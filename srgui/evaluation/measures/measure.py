"""The table of all measures of a result."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import TypeAlias

from srgui.evaluation.measures.grid import grid
from srgui.evaluation.measures.lpips import read_lpips
from srgui.evaluation.measures.niqe import read_niqe
from srgui.evaluation.measures.perceptual import read_perceptual
from srgui.evaluation.metrics import Plane, ms_ssim, psnr, ssim

Scores: TypeAlias = Mapping[str, float]
"""The value of each measure by its key; nan where a picture is too small for it."""

Function: TypeAlias = Callable[[Plane, Plane], float]
"""Measures a result by its truth: two luma planes (H, W) in [0, 255]."""

Functions: TypeAlias = Mapping[str, Function]


@dataclass(frozen=True)
class Measure:
    """A measure as tables show it."""

    title: str
    """The heading of its column."""
    format: str
    """The format of its values."""
    higher_is_better: bool | None
    """False if lower values are better; None if a value in between is best."""


MEASURES: Mapping[str, Measure] = MappingProxyType(
    {
        "psnr": Measure("PSNR", ".2f", higher_is_better=True),
        "ssim": Measure("SSIM", ".4f", higher_is_better=True),
        "ms_ssim": Measure("MS-SSIM", ".4f", higher_is_better=True),
        "grid": Measure("grid", ".2f", higher_is_better=None),
        "niqe": Measure("NIQE", ".2f", higher_is_better=False),
        "perceptual": Measure("perceptual", ".4f", higher_is_better=False),
        "lpips": Measure("LPIPS", ".4f", higher_is_better=False),
    }
)
"""All measures by their keys, in the order of their columns."""

STANDARD: Functions = MappingProxyType(
    {
        "psnr": psnr,
        "ssim": ssim,
        "ms_ssim": ms_ssim,
        "grid": lambda result, _truth: grid(result),
    }
)
"""The measures that need no file."""


def functions(
    niqe: Path | None = None,
    perceptual: Path | None = None,
    lpips: Sequence[Path] = (),
) -> Functions:
    """Return the standard measures and those whose files are given.

    Raises OptionError and ModelError for a file that can't be used.
    """
    found = dict(STANDARD)
    if niqe:
        natural = read_niqe(niqe)
        found["niqe"] = lambda result, _truth: natural(result)
    if perceptual:
        found["perceptual"] = read_perceptual(perceptual)
    if lpips:
        found["lpips"] = read_lpips(*lpips)
    return found

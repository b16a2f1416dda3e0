"""Score results that exist as files by their originals."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from srgui.errors import OptionError
from srgui.evaluation.measures.measure import Functions, Scores
from srgui.evaluation.protocol import TooSmallError, rounded
from srgui.images import Picture, colour
from srgui.images.colour import Floats
from srgui.texts import Text

RANGES = ("Y 16-235", "Y 0-255")
"""Luma as MATLAB's rgb2ycbcr defines it and the papers use it, and as JPEG files do."""

_CROPPED = 16  # rows or columns that an original may have more: the remainder of a factor
_SMALLEST = 11  # pixels a side that SSIM needs


def paired(results: Sequence[Path], originals: Sequence[Path]) -> list[tuple[Path, Path]]:
    """Return each result with its original, in the order of `originals`.

    A result is named like its original, or like it with an ending such as "_lapsrn_4x" or "x4".
    Raises OptionError if an original has no result or several.
    """
    return [(_result_of(original, results, originals), original) for original in originals]


def _result_of(original: Path, results: Sequence[Path], originals: Sequence[Path]) -> Path:
    same = [path for path in results if path.stem == original.stem]
    named = re.compile(rf"{re.escape(original.stem)}([-_. ].*|x\d.*)")
    others = {other.stem for other in originals} - {original.stem}
    found = same or [p for p in results if named.fullmatch(p.stem) and p.stem not in others]
    if len(found) == 1:
        return found[0]
    what = Text("Can't find the result for {name}", name=original.name)
    if not found:
        raise OptionError(what, Text("no picture has that name or a name starting with it"))
    names = ", ".join(path.name for path in found[:3])
    raise OptionError(what, Text("there are several: {names}", names=names))


def score(
    result: Picture, original: Picture, name: str, shave: int, functions: Functions
) -> dict[str, Scores]:
    """Measure a result in each of `RANGES`, with `shave` pixels cut off every border.

    An original that is up to 15 pixels larger is cropped at the bottom and right. Raises
    OptionError for other sizes, TooSmallError if too few pixels are left.
    """
    height, width = result.height, result.width
    spare = (original.height - height, original.width - width)
    if not all(0 <= more < _CROPPED for more in spare):
        raise OptionError(
            Text("Can't measure {name}", name=name),
            Text(
                "it has {width} x {height} pixels, its original {columns} x {rows}",
                width=width,
                height=height,
                columns=original.width,
                rows=original.height,
            ),
        )
    if min(height, width) < _SMALLEST + 2 * shave:
        raise TooSmallError(Text("Can't measure {name}", name=name), Text("it has too few pixels"))
    planes = (_ranges(result), _ranges(original))
    found: dict[str, Scores] = {}
    for kind, plane, truth in zip(RANGES, *planes, strict=True):
        cut = truth[:height, :width]
        two = rounded(plane, shave), rounded(cut, shave)
        found[kind] = {key: function(*two) for key, function in functions.items()}
    return found


def _ranges(picture: Picture) -> tuple[Floats, Floats]:
    """Luma (H, W) in [0, 1] in each of `RANGES`; a grey picture is its own luma in both."""
    samples = picture.pixels.astype(np.float32) / np.float32(picture.peak)
    if picture.channels == 1:
        return samples[..., 0], samples[..., 0]
    limited = colour.luma(samples)
    return limited, (limited - np.float32(16 / 255)) * np.float32(255 / 219)

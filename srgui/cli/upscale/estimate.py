"""Estimate the time and memory of a long run before it starts."""

from __future__ import annotations

from collections.abc import Sequence

from srgui.cli.console import format_bytes, format_seconds
from srgui.cli.upscale.plans import Planned
from srgui.cli.upscale.targets import InputFile
from srgui.images.reading.reader import size_of

LONG = 30.0
"""Seconds from which an estimate is worth printing."""

_MAX_HEADERS = 200  # read to learn the sizes of the other pictures


def estimate(planned: Planned, rest: Sequence[InputFile]) -> str:
    """Return an estimate for a picture and the `rest` of its batch, or "" for a short run.

    The other pictures are assumed to take as long per pixel as the first; of very many, a sample
    is read. A file whose header gives no size does not count.
    """
    picture, plan = planned.source.picture, planned.plan
    sample = rest[:: len(rest) // _MAX_HEADERS + 1]
    sizes = [size for file in sample if (size := size_of(file.path))]
    pixels = sum(width * height for width, height in sizes) * len(rest) / max(len(sample), 1)
    share = 1 + pixels / (picture.width * picture.height)
    seconds = plan.seconds * share
    if seconds < LONG:
        return ""
    what = f"{plan.width} x {plan.height} pixels"
    if rest:
        megapixels = plan.width * plan.height * share / 1e6
        what = f"{1 + len(rest):,} pictures, {megapixels:,.0f} megapixels after upscaling"
    return f"{what}: about {format_seconds(seconds)}, {format_bytes(plan.memory)} of memory"

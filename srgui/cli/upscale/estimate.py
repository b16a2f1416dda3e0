"""What a long run will make and take, told before it starts."""

from __future__ import annotations

from collections.abc import Sequence

from srgui.cli.figures import bytes_text, seconds_text
from srgui.cli.upscale.targets import Job
from srgui.engine import Plan
from srgui.images import Picture
from srgui.images.reading.reader import size_of

LONG = 30.0
"""Seconds from which it is worth telling."""

_ENOUGH = 200  # headers that are read


def foretold(picture: Picture, plan: Plan, rest: Sequence[Job]) -> str:
    """What enlarging a picture, and with it the `rest` of a batch, will make and take, or "" where
    that is soon done.

    The others are taken to need the time of the first for each pixel, and of very many, some stand
    for all; those whose size can't be told without reading them whole count for nothing.
    """
    some = rest[:: len(rest) // _ENOUGH + 1]
    sizes = [size for job in some if (size := size_of(job.source))]
    pixels = sum(width * height for width, height in sizes) * len(rest) / max(len(some), 1)
    share = 1 + pixels / (picture.width * picture.height)
    seconds = plan.seconds * share
    if seconds < LONG:
        return ""
    what = f"{plan.width} x {plan.height} pixels"
    if rest:
        megapixels = plan.width * plan.height * share / 1e6
        what = f"{1 + len(rest):,} pictures, {megapixels:,.0f} megapixels when enlarged"
    return f"{what}: about {seconds_text(seconds)}, {bytes_text(plan.memory)} of memory"

"""The times of an animation: of each frame, and the number of repetitions."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from srgui.images.codecs.decoded import Source
from srgui.images.formats import recognise
from srgui.images.reading.opening import PIXEL_LIMIT, on_file

_FORMATS = ("GIF", "WEBP", "PNG", "AVIF")
USUAL = 100
"""Milliseconds of a frame without a time, as browsers show it."""


@dataclass(frozen=True)
class FrameTimes:
    """The times of an animation."""

    milliseconds: tuple[int, ...]
    """Of each frame; none where the format has no times, such as those of pages."""

    loop: int | None
    """The number of repetitions; 0 for no end, None if it is played once."""


def frame_times(path: Path, *, pixel_limit: int = PIXEL_LIMIT) -> FrameTimes:
    """Return the times of an animation: GIF, WebP, PNG or AVIF. Raises ReadError."""
    return on_file(path, pixel_limit, None, _times)


def _times(source: Source) -> FrameTimes:
    found = recognise(source.head)
    if found is None or not set(found.pillow) & set(_FORMATS):
        return FrameTimes((), 0)
    with Image.open(source.file, formats=_FORMATS) as image:
        times = []
        for number in range(getattr(image, "n_frames", 1)):
            image.seek(number)
            image.load()  # where WebP and AVIF learn the time
            times.append(round(image.info.get("duration") or USUAL))
        return FrameTimes(tuple(times), image.info.get("loop"))

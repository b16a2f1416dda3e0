"""Series: frames of a file, or pictures of one size with numbered names, which belong together.

All pictures of a series are upscaled with the same weights: if each chose its own, a film would
flicker where they change.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TypeVar

from srgui.errors import ReadError
from srgui.images import Picture
from srgui.images.analysis.quality_estimate import QualityEstimate, estimate_quality
from srgui.images.reading.reader import read, size_of
from srgui.models.choice import typical

_LOOKED_AT = 7  # pictures of a series, spread evenly
_NUMBER = re.compile(r"\d+(?=\D*$)")  # the last one of a name

Item = TypeVar("Item")


class Series:
    """Estimates pictures of these files, those of one series alike."""

    def __init__(self, paths: Iterable[Path]) -> None:
        self._series: dict[Path, list[Path]] = {}
        for path in paths:
            self._series.setdefault(_pattern(path), []).append(path)
        self._known: dict[object, QualityEstimate] = {}

    def estimate(self, picture: Picture, *, all_frames: bool = False) -> QualityEstimate:
        """Return the estimate of the series of a picture that was read from one of the files.

        With `all_frames`, the frames or pages of its file are the series.
        """
        path, own = picture.path, estimate_quality(picture)
        if path is None:
            return own
        if all_frames and picture.frames > 1:
            key: object = path
            others: list[tuple[Path, int | None]] = [
                (path, frame) for frame in _spread(range(picture.frames))
            ]
        else:
            key = _pattern(path), picture.height, picture.width
            members = self._series.get(_pattern(path), [])
            others = [(one, None) for one in _spread(members)] if len(members) > 1 else []
        if not others:
            return own
        if key not in self._known:
            self._known[key] = typical([own, *self._estimates(picture, others)])
        return self._known[key]

    def _estimates(
        self, picture: Picture, others: Iterable[tuple[Path, int | None]]
    ) -> Iterable[QualityEstimate]:
        """The estimates of those that can be read and are as large as the picture."""
        size = picture.height, picture.width
        for path, frame in others:
            # The size in the header is not upright yet, and its width comes first.
            if frame is None and (path == picture.path or size_of(path) not in (size, size[::-1])):
                continue
            try:
                other = read(path, frame=frame)
            except ReadError:
                continue
            if (other.height, other.width) == size:
                yield estimate_quality(other)


def _pattern(path: Path) -> Path:
    """The path with its last number replaced, the same for all of a series."""
    return path.with_name(_NUMBER.sub("#", path.stem) + path.suffix)


def _spread(items: Sequence[Item]) -> list[Item]:
    """A few of the items, from the first to the last."""
    count = min(len(items), _LOOKED_AT)
    return [items[i * (len(items) - 1) // max(count - 1, 1)] for i in range(count)]

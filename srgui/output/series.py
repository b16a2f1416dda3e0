"""Series: frames of a file, or pictures of one size with numbered names, which belong together.

All pictures of a series are upscaled with the same weights: if each chose its own, a film would
flicker where they change.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TypeAlias, TypeVar

from srgui.errors import ReadError
from srgui.images import Picture
from srgui.images.analysis.quality_estimate import QualityEstimate, estimate_quality
from srgui.images.reading.reader import read, size_of
from srgui.models.choice import typical

_LOOKED_AT = 7  # pictures of a series, spread evenly
_NUMBER = re.compile(r"\d+(?=\D*$)")  # the last one of a name

Item = TypeVar("Item")
_Place: TypeAlias = tuple[Path, int | None]  # a file, and one of its frames


class Series:
    """Estimates pictures of these files, those of one series alike."""

    def __init__(self, paths: Iterable[Path], judged: QualityEstimate | None = None) -> None:
        """All pictures get the estimate `judged`, if it is known already."""
        self._judged = judged
        self._series: dict[Path, list[Path]] = {}
        for path in paths:
            self._series.setdefault(pattern(path), []).append(path)
        self._known: dict[object, QualityEstimate] = {}

    def members(self, path: Path) -> list[Path]:
        """Return the few files by which the series of a file is judged; none without a series."""
        members = self._series.get(pattern(path), [])
        return _spread(members) if len(members) > 1 else []

    def estimate(self, picture: Picture, *, all_frames: bool = False) -> QualityEstimate:
        """Return the estimate of the series of a picture that was read from one of the files.

        With `all_frames`, the frames or pages of its file are the series. It does not depend on
        the picture of the series that is asked for first.
        """
        if self._judged is not None:
            return self._judged
        key, places = self._places(picture, all_frames=all_frames)
        if key not in self._known:
            estimates = [estimate_quality(one) for one in _alike(picture, places)]
            if not estimates:  # no series, or its few judged pictures have another size
                return estimate_quality(picture)
            self._known[key] = typical(estimates)
        return self._known[key]

    def known(self, picture: Picture) -> QualityEstimate | None:
        """Return the estimate of the series of a picture if it has been made already."""
        key, _ = self._places(picture, all_frames=False)
        return self._known.get(key)

    def is_unknown(self, picture: Picture) -> bool:
        """Return whether a picture may belong to a series of which there is no estimate yet."""
        key, places = self._places(picture, all_frames=False)
        return bool(places) and key not in self._known

    def _places(self, picture: Picture, *, all_frames: bool) -> tuple[object, list[_Place]]:
        """Return the key of a picture's series and a few places of it, none without a series."""
        path = picture.path
        if path is None:
            return None, []
        if all_frames and picture.frames > 1:
            return path, [(path, frame) for frame in _spread(range(picture.frames))]
        key = (pattern(path), picture.height, picture.width)
        return key, [(one, None) for one in self.members(path)]


def _alike(picture: Picture, places: Iterable[_Place]) -> Iterator[Picture]:
    """Yield those of the pictures at these places that can be read and are as large."""
    size = picture.height, picture.width
    for path, frame in places:
        if frame is None and path == picture.path:
            yield picture
            continue
        # The size in the header is not upright yet, and its width comes first.
        if frame is None and size_of(path) not in (size, size[::-1]):
            continue
        try:
            other = read(path, frame=frame)
        except ReadError:
            continue
        if (other.height, other.width) == size:
            yield other


def pattern(path: Path) -> Path:
    """Return the path with its last number replaced by "#", the same for all of a series."""
    return path.with_name(_NUMBER.sub("#", path.stem) + path.suffix)


def _spread(items: Sequence[Item]) -> list[Item]:
    """A few of the items, from the first to the last."""
    count = min(len(items), _LOOKED_AT)
    return [items[i * (len(items) - 1) // max(count - 1, 1)] for i in range(count)]

"""Orders: all that a worker needs to upscale a picture, small enough to be sent."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path, PurePath

from srgui.cli.upscale.settings import Settings
from srgui.images.analysis.quality_estimate import QualityEstimate


@dataclass(frozen=True)
class Target:
    """The file of a result by the factor, which may follow from the picture's size."""

    path: PurePath
    """The file for a factor of `scale`."""

    scale: float

    def __call__(self, scale: float) -> Path:
        """Return the file for a factor."""
        if scale == self.scale:
            return Path(self.path)
        before, mark, after = self.path.name.rpartition(f"_{self.scale:g}x")
        name = f"{before}_{round(scale, 2):g}x{after}" if mark else self.path.name
        return Path(self.path.with_name(name))


@dataclass(frozen=True)
class Order:
    """A picture to be upscaled by a worker."""

    source: PurePath
    """Its file, as the worker knows it; with `content` a name."""

    target: Target
    """The file of its result, as the worker knows it; with `content` a name."""

    settings: Settings

    series: tuple[PurePath, ...] = ()
    """The pictures by which its series is judged, for the same weights for all of it."""

    judged: QualityEstimate | None = None
    """The estimate of its series, if the worker can't read that."""

    content: bytes | None = None
    """The file, if the worker can't read it; its result is sent back then."""

    existing: bytes | None = None
    """The file of an earlier result, sent along with `content` if it may stay."""

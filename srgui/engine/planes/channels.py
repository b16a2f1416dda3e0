"""The planes of a picture that go through the network.

Those of a photograph are its luma, as in the papers. A drawing's are red, green and blue, since its
colours change where its luma does, and bicubic chroma would wash out thin strokes: 3 to 5 dB
better on coloured text. Alpha that is not the same everywhere is another one.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from srgui.engine.planes.chroma import is_quantised
from srgui.engine.planes.convert import to_planes
from srgui.images import Picture, Region
from srgui.images.analysis.quality_estimate import is_drawn
from srgui.images.colour import (
    Floats,
    grey_to_luma,
    luma_to_grey,
    rgb_to_ycbcr,
    ycbcr_to_rgb,
)
from srgui.images.picture import Pixels

_SLACK, _SLACK_OF_DRAWINGS = 1.0, 0.25  # see `Channels.slack`
_SLACK_OF_CORRECTED = 8.0  # back-projection has to overshoot to match its source


@dataclass(frozen=True)
class Channels:
    """The choice of the planes for one picture, each in the range of luma."""

    separate: bool
    """True for red, green and blue instead of luma."""

    alpha: bool
    """True for alpha as the last plane."""

    slack: float
    """How far results may leave the range of the source's values nearby, as a share of it."""

    hard: tuple[int, int] | None
    """Both levels of an alpha that has no others."""

    span: tuple[int, int] | None = None
    """The least and greatest level of deep grey, such as depth, which results do not leave."""

    together: bool = False
    """True if red, green and blue go through the network together, which works in colour."""

    @classmethod
    def of(cls, picture: Picture, colour: bool = False) -> Channels:
        """Return the planes that suit a picture and a network, which works in `colour` or not."""
        drawn = not is_quantised(picture) and is_drawn(picture)
        low, high, hard = _levels(picture.alpha)
        return cls(
            separate=(drawn or colour) and picture.channels == 3,
            alpha=low < high,
            slack=_SLACK_OF_DRAWINGS if drawn else _SLACK,
            hard=(low, high) if hard else None,
            span=_span(picture),
            together=colour and picture.channels == 3,
        )

    @property
    def slack_of_corrected(self) -> float:
        """The slack after back-projection, which needs more."""
        return max(self.slack, _SLACK_OF_CORRECTED)

    @property
    def count(self) -> int:
        """The number of planes."""
        return (3 if self.separate else 1) + self.alpha

    @property
    def groups(self) -> tuple[slice, ...]:
        """The planes that go through the network in one pass, for each pass."""
        first = slice(0, 3) if self.together else slice(0, 1)
        return (first, *(slice(n, n + 1) for n in range(first.stop, self.count)))

    def planes(self, picture: Picture, region: Region) -> Floats:
        """Return the planes (h, w, count) of a region, which may reach beyond the picture."""
        every = to_planes(picture, region)
        return self.chosen(every, picture.channels)

    def chosen(self, planes: Floats, channels: int) -> Floats:
        """Return the planes (h, w, count) out of those of `convert.to_planes`."""
        colour = planes[..., :channels]
        parts = [grey_to_luma(ycbcr_to_rgb(colour)) if self.separate else colour[..., :1]]
        if self.alpha:
            parts.append(grey_to_luma(planes[..., -1:]))
        return parts[0] if len(parts) == 1 else np.concatenate(parts, axis=2)

    def replaced(self, planes: Floats, improved: Floats) -> Floats:
        """Return a copy of `convert.to_planes`' planes with these (h, w, count) in them."""
        better = planes.copy()
        if self.separate:
            better[..., :3] = rgb_to_ycbcr(luma_to_grey(improved[..., :3]))
        else:
            better[..., 0] = improved[..., 0]
        if self.alpha:
            better[..., -1] = luma_to_grey(improved[..., -1])
        return better

    def within(self, pixels: Pixels) -> Pixels:
        """Return pixels of a result without levels beyond those of a deep grey source."""
        return pixels if self.span is None else np.clip(pixels, *self.span)

    def settled(self, alpha: Pixels) -> Pixels:
        """Return alpha with the nearest of the source's levels, if those are two."""
        if self.hard is None:
            return alpha
        low, high = self.hard
        levels = np.where(alpha >= (low + high + 1) // 2, high, low)
        return levels.astype(alpha.dtype)


def _span(picture: Picture) -> tuple[int, int] | None:
    if picture.channels == 3 or picture.bits == 8:
        return None
    return int(picture.pixels.min()), int(picture.pixels.max())


def _levels(alpha: Pixels | None) -> tuple[int, int, bool]:
    """The least and the greatest level, and whether there are exactly these two."""
    if alpha is None:
        return 0, 0, False
    low, high = int(alpha.min()), int(alpha.max())
    return low, high, low < high and bool(((alpha == low) | (alpha == high)).all())

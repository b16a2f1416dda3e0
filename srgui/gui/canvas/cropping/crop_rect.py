"""The geometry of a crop: a rectangle in a picture, dragged by its edges, without any painting."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TypeAlias

from srgui.images import Region

Grip: TypeAlias = tuple[int, int]
"""The dragged edges: -1 left or top, 1 right or bottom, 0 neither; across, then down."""

_LEAST = 8.0  # source pixels of a side


@dataclass(frozen=True)
class CropRect:
    """A rectangle in source pixels inside a picture of `width` x `height`."""

    left: float
    top: float
    right: float
    bottom: float
    width: int
    height: int

    @property
    def region(self) -> Region:
        """The whole pixels next to the edges, at least one each way."""
        left, top = min(round(self.left), self.width - 1), min(round(self.top), self.height - 1)
        return Region(top, left, max(round(self.bottom), top + 1), max(round(self.right), left + 1))

    @property
    def is_whole(self) -> bool:
        """True if it is all of the picture."""
        return self.region == Region.whole(self.height, self.width)

    def drawn(
        self, start: tuple[float, float], x: float, y: float, ratio: float | None = None
    ) -> CropRect:
        """Return a new rectangle of the same picture between two places in source pixels; with a
        `ratio` of width to height if that is not None.
        """
        left, top = min(max(start[0], 0), self.width), min(max(start[1], 0), self.height)
        point = replace(self, left=left, right=left, top=top, bottom=top)
        return point.dragged((1 if x >= left else -1, 1 if y >= top else -1), x, y, ratio)

    def moved(self, dx: float, dy: float) -> CropRect:
        """Return the rectangle moved by source pixels, as far as the picture's edges allow."""
        dx = min(max(dx, -self.left), self.width - self.right)
        dy = min(max(dy, -self.top), self.height - self.bottom)
        return replace(
            self,
            left=self.left + dx, right=self.right + dx,
            top=self.top + dy, bottom=self.bottom + dy,
        )  # fmt: skip

    def dragged(self, grip: Grip, x: float, y: float, ratio: float | None = None) -> CropRect:
        """Return the rectangle with its gripped edges at a place in source pixels, as far as the
        picture allows; with a `ratio` of width to height the other sides follow.
        """
        across = _Axis(self.left, self.right, self.width, grip[0])
        down = _Axis(self.top, self.bottom, self.height, grip[1])
        width, height = across.length_to(x), down.length_to(y)
        if ratio is not None:
            if grip[0] and grip[1]:
                width = max(width, height * ratio)
            elif grip[1]:
                width = height * ratio
            width = min(width, across.room, down.room * ratio)
            height = width / ratio
        left, right = across.placed(width)
        top, bottom = down.placed(height)
        return replace(self, left=left, top=top, right=right, bottom=bottom)

    def shaped(self, ratio: float) -> CropRect:
        """Return the largest rectangle of this ratio of width to height inside this one, with the
        same centre.
        """
        width, height = self.right - self.left, self.bottom - self.top
        width, height = min(width, height * ratio), min(height, width / ratio)
        x, y = (self.left + self.right) / 2, (self.top + self.bottom) / 2
        return replace(
            self,
            left=x - width / 2, right=x + width / 2,
            top=y - height / 2, bottom=y + height / 2,
        )  # fmt: skip


@dataclass(frozen=True)
class _Axis:
    """One side of a rectangle that is dragged."""

    start: float
    end: float
    limit: int  # of the picture
    grip: int

    @property
    def room(self) -> float:
        """The greatest length from the edge, or about the middle, that stays where it is."""
        if self.grip == 0:
            middle = (self.start + self.end) / 2
            return 2 * min(middle, self.limit - middle)
        return self.end if self.grip < 0 else self.limit - self.start

    def length_to(self, at: float) -> float:
        """Return the length with the gripped edge at this place."""
        if self.grip == 0:
            return self.end - self.start
        wanted = self.end - at if self.grip < 0 else at - self.start
        return min(max(wanted, _LEAST), self.room)

    def placed(self, length: float) -> tuple[float, float]:
        """Return start and end of this length."""
        if self.grip == 0:
            middle = (self.start + self.end) / 2
            return middle - length / 2, middle + length / 2
        if self.grip < 0:
            return self.end - length, self.end
        return self.start, self.start + length

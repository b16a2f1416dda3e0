"""A rectangle of pixels."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Region:
    """A rectangle in pixels: rows `top` to `bottom`, columns `left` to `right`, ends excluded."""

    top: int
    left: int
    bottom: int
    right: int

    @classmethod
    def whole(cls, height: int, width: int) -> Region:
        """Return the region that covers a picture of this size."""
        return cls(0, 0, height, width)

    @property
    def height(self) -> int:
        """Rows."""
        return self.bottom - self.top

    @property
    def width(self) -> int:
        """Columns."""
        return self.right - self.left

    @property
    def longest(self) -> int:
        """The length of the longer side."""
        return max(self.height, self.width)

    @property
    def area(self) -> int:
        """Pixels."""
        return self.height * self.width

    @property
    def slices(self) -> tuple[slice, slice]:
        """The index of this region in an array whose first axes are rows and columns."""
        return slice(self.top, self.bottom), slice(self.left, self.right)

    def grown(self, margin: int) -> Region:
        """Return this region with `margin` more pixels on every side."""
        return Region(
            self.top - margin, self.left - margin, self.bottom + margin, self.right + margin
        )

    def clipped(self, height: int, width: int) -> Region:
        """Return the part inside a picture of this size."""
        return Region(
            max(self.top, 0), max(self.left, 0), min(self.bottom, height), min(self.right, width)
        )

    def relative_to(self, origin: Region) -> Region:
        """Return this region in the coordinates of a window that starts at `origin`'s corner."""
        return Region(
            self.top - origin.top,
            self.left - origin.left,
            self.bottom - origin.top,
            self.right - origin.left,
        )

    def scaled(self, factor: int) -> Region:
        """Return this region on a grid `factor` times as fine."""
        return Region(
            self.top * factor, self.left * factor, self.bottom * factor, self.right * factor
        )

    def coarsened(self, factor: int) -> Region:
        """Return the smallest region on a grid `factor` times as coarse that covers this one."""
        return Region(
            self.top // factor,
            self.left // factor,
            -(-self.bottom // factor),
            -(-self.right // factor),
        )

    def intersects(self, other: Region) -> bool:
        """Return whether the two share a pixel."""
        return (
            self.top < other.bottom
            and other.top < self.bottom
            and self.left < other.right
            and other.left < self.right
        )

    def contains(self, other: Region) -> bool:
        """Return whether all of `other` is inside this region."""
        return (
            self.top <= other.top
            and other.bottom <= self.bottom
            and self.left <= other.left
            and other.right <= self.right
        )

    def without(self, other: Region) -> Region:
        """Return the smallest region that covers this one outside `other`; empty if none."""
        top, left, bottom, right = self.top, self.left, self.bottom, self.right
        if other.left <= left and right <= other.right:
            top = max(top, min(other.bottom, bottom)) if other.top <= top else top
            bottom = min(bottom, max(other.top, top)) if bottom <= other.bottom else bottom
        elif other.top <= top and bottom <= other.bottom:
            left = max(left, min(other.right, right)) if other.left <= left else left
            right = min(right, max(other.left, left)) if right <= other.right else right
        return Region(top, left, bottom, right)

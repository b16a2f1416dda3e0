"""Receptive fields, derived from the layers of a network in another program's format.

Reference: A. Araujo et al., "Computing Receptive Fields of Convolutional Neural Networks", Distill
2019, https://distill.pub/2019/computing-receptive-fields.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from fractions import Fraction


@dataclass(frozen=True)
class ReceptiveField:
    """The pixels of the input on which a value depends, the same along both axes: its pixel j reads
    those from `stride` * j + `first` to `stride` * j + `last`.
    """

    stride: Fraction = Fraction(1)
    """Pixels of the input from one pixel to the next."""
    first: Fraction = Fraction(0)
    last: Fraction = Fraction(0)
    period: int = 1
    """Pixels: a picture that is moved by a multiple of it has the same results, moved as well."""

    def window(
        self, kernel: int, stride: int = 1, before: int = 0, dilation: int = 1
    ) -> ReceptiveField:
        """The field after windows of `kernel` values, the first one `before` values outside."""
        first = self.first - before * self.stride
        last = self.last + (dilation * (kernel - 1) - before) * self.stride
        return self._of(self.stride * stride, first, last)

    def transposed(self, kernel: int, stride: int, cropped: int) -> ReceptiveField:
        """The field after a transposed convolution, whose first `cropped` results are left out."""
        finer = self.stride / stride
        first = self.first + (cropped - kernel + 1) * finer
        return self._of(finer, first, self.last + cropped * finer)

    def repeated(self, factor: int) -> ReceptiveField:
        """The field after `factor` pixels were made of each."""
        finer = self.stride / factor
        return self._of(finer, self.first - (factor - 1) * finer, self.last)

    def interpolated(self, factor: Fraction, radius: int) -> ReceptiveField:
        """The field after interpolation among `radius` values at each side of a place.

        It fits pixels that are placed by their corners and by their centres.
        """
        moved = Fraction(1, 2) / factor - Fraction(1, 2)
        first = self.first + (min(moved, Fraction(0)) - radius) * self.stride
        last = self.last + (max(moved, Fraction(0)) + radius) * self.stride
        return self._of(self.stride / factor, first, last)

    def moved(self, count: int) -> ReceptiveField:
        """The field after `count` values were cropped at the beginning; added if it is negative."""
        step = count * self.stride
        return replace(self, first=self.first + step, last=self.last + step)

    def joined(self, other: ReceptiveField) -> ReceptiveField | None:
        """The field of a value made of both, pixel by pixel; None if their pixels don't match."""
        if self.stride != other.stride:
            return None
        return ReceptiveField(
            self.stride,
            min(self.first, other.first),
            max(self.last, other.last),
            math.lcm(self.period, other.period),
        )

    def reach(self, factor: int, cropped: int) -> int:
        """The distance in pixels of the input from which on nothing changes a result that is
        `factor` times as large, without `cropped` pixels at each side.
        """
        before = math.floor(Fraction(cropped, factor) - self.first)
        after = math.floor(self.last - Fraction(cropped + 1, factor)) + 1
        return max(0, before, after)  # whole pixels are read: parts of one don't count

    def _of(self, stride: Fraction, first: Fraction, last: Fraction) -> ReceptiveField:
        period = math.lcm(self.period, stride.numerator)
        return ReceptiveField(stride, first, last, period)

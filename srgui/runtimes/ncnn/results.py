"""The results of a stream of rows, put together as planes."""

from __future__ import annotations

import numpy as np

from srgui.programs.shape_inference import Edges
from srgui.runtimes import Floats, channels_last


class Collecting:
    """Joins the rows of a result."""

    def __init__(self, channels: int, height: int, width: int) -> None:
        self._values = np.empty((channels, height, width), np.float32)
        self._row = 0

    def push(self, values: Floats) -> None:
        """Append the next rows, (channels, h, w)."""
        self._values[:, self._row : self._row + values.shape[1]] = values
        self._row += values.shape[1]

    @property
    def plane(self) -> Floats:
        """Return the result, (h', w') or in colour (h', w', 3)."""
        return channels_last(self._values)


class TapAccumulator:
    """Sums a convolution with one output from the products of its kernel's taps.

    A product of all taps with the pixels' channels is faster than a convolution with one output;
    the taps' planes are added here, each shifted by its tap's place in the kernel. The products may
    be those of `stride` x `stride` phases. `cut` is taken off the plane at its edges.
    """

    def __init__(
        self, height: int, width: int, kernel: int, stride: int, bias: float, cut: Edges
    ) -> None:
        self._kernel, self._stride = kernel, stride
        self._cut = cut
        spare = kernel - 1
        self._sums = np.full((stride * height + spare, stride * width + spare), bias, np.float32)
        self._row = 0

    def push(self, values: Floats) -> None:
        """Add the next rows' products (phases * taps, h, w)."""
        stride, kernel = self._stride, self._kernel
        height, width = (stride * length for length in values.shape[1:])
        products = iter(values)
        for row, column in np.ndindex(stride, stride):
            for row_tap, column_tap in np.ndindex(kernel, kernel):
                top = self._row + row + kernel - 1 - row_tap
                left = column + kernel - 1 - column_tap
                self._sums[top : top + height : stride, left : left + width : stride] += next(
                    products
                )
        self._row += height

    @property
    def plane(self) -> Floats:
        """Return the result, (h', w')."""
        top, left, bottom, right = self._cut
        height, width = self._sums.shape
        return self._sums[top : height - bottom, left : width - right].copy()

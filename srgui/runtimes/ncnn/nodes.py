"""The operations of a graph on a stream of rows, as ncnn computes them.

Every node takes rows of its sources as they come, from the top to the bottom, and gives the rows of
its result that follow; it keeps what it will need again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Protocol, TypeAlias

import ncnn
import numpy as np

from srgui.programs.shape_inference import Edges
from srgui.runtimes import Floats
from srgui.runtimes.ncnn import nets
from srgui.runtimes.ncnn.layers import Layer
from srgui.runtimes.ncnn.rows import Rows, Window

Compute: TypeAlias = Callable[[ncnn.Mat], ncnn.Mat]
"""A layer with weights."""


class Node(Protocol):
    """An operation on rows."""

    def push(self, new: Sequence[ncnn.Mat | None], last: bool) -> ncnn.Mat | None:
        """The result's next rows, of the next rows of every source; None where there are none."""


@dataclass
class Pointwise:
    """An operation that sees one pixel."""

    compute: Compute

    def push(self, new: Sequence[ncnn.Mat | None], last: bool) -> ncnn.Mat | None:
        """See `Node`."""
        return None if new[0] is None else self.compute(new[0])


@dataclass
class Convolving:
    """A convolution."""

    window: Window
    compute: Compute

    def push(self, new: Sequence[ncnn.Mat | None], last: bool) -> ncnn.Mat | None:
        """See `Node`."""
        read = None if new[0] is None else self.window.push(new[0], last)
        return None if read is None else self.compute(read)


@dataclass
class Enlarging:
    """A transposed convolution, computed by phases, without the pixels at the edges `cut`."""

    window: Window
    compute: Compute
    rows: Rows
    stride: int
    cut: Edges
    _above: int = field(init=False)

    def __post_init__(self) -> None:
        self._above = self.cut.top

    def push(self, new: Sequence[ncnn.Mat | None], last: bool) -> ncnn.Mat | None:
        """See `Node`."""
        read = None if new[0] is None else self.window.push(new[0], last)
        if read is None:
            return None
        shuffle = Layer("PixelShuffle", ("0",), "result", (f"0={self.stride}", "1=1"))
        made = self.rows.computed([shuffle], self.compute(read))
        above = min(self._above, made.h)
        self._above -= above
        bottom = self.cut.bottom if last else 0
        if above + bottom >= made.h:
            return None
        return self.rows.without(made, Edges(above, self.cut.left, bottom, self.cut.right))


@dataclass
class Summing:
    """A sum of values, each without the pixels at its edges in `cuts`."""

    rows: Rows
    layer: Layer
    cuts: Sequence[Edges]
    _kept: list[ncnn.Mat | None] = field(init=False)
    _above: list[int] = field(init=False)

    def __post_init__(self) -> None:
        self._kept = [None] * len(self.cuts)
        self._above = [cut.top for cut in self.cuts]

    def push(self, new: Sequence[ncnn.Mat | None], last: bool) -> ncnn.Mat | None:
        """See `Node`."""
        for number, part in enumerate(new):
            self._take(number, part)
        kept = [rows for rows in self._kept if rows is not None]
        if len(kept) < len(self._kept):
            return None
        count = min(rows.h for rows in kept)
        self._kept = [
            self.rows.between(rows, count, rows.h) if rows.h > count else None for rows in kept
        ]
        parts = [self.rows.between(rows, 0, count) for rows in kept]
        return self.rows.computed([self.layer], *parts)

    def _take(self, number: int, part: ncnn.Mat | None) -> None:
        """Put rows of a source to those that wait for the other sources."""
        if part is None:
            return
        above = min(self._above[number], part.h)
        self._above[number] -= above
        if above < part.h:
            cut = Edges(above, self.cuts[number].left, 0, self.cuts[number].right)
            part = self.rows.without(part, cut)
            self._kept[number] = self.rows.joined(self._kept[number], part)


class Collecting:
    """Puts the rows of a result together."""

    def __init__(self, height: int, width: int) -> None:
        self.plane = np.empty((height, width), np.float32)
        self._row = 0

    def push(self, values: Floats) -> None:
        """The next rows, (1, h, w)."""
        self.plane[self._row : self._row + values.shape[1]] = values[0]
        self._row += values.shape[1]


class TapAccumulator:
    """Makes the plane of a convolution with one output out of what each tap of its kernel gives.

    A kernel of one output is not worth a fast convolution; a product with the pixels' channels is,
    and the taps' planes are added here, each shifted to where its tap belongs. The products may be
    those of `stride` x `stride` phases. `cut` is what is taken off of the plane at its edges.
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
        """The next rows' products (phases * taps, h, w)."""
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
        """The result, (h', w')."""
        top, left, bottom, right = self._cut
        height, width = self._sums.shape
        return self._sums[top : height - bottom, left : width - right].copy()


@dataclass
class Ending:
    """A convolution that ends in a plane, with what enlarges for it alone.

    With a `window`, which gives it the rows to enlarge, it reads no more than `most` at a time:
    what is enlarged is large.
    """

    compute: Compute
    end: TapAccumulator
    window: Window | None = None
    most: int = 1

    def push(self, new: Sequence[ncnn.Mat | None], last: bool) -> ncnn.Mat | None:
        """See `Node`; what it makes is in `end`."""
        for read in [] if new[0] is None else self._pieces(new[0], last):
            self.end.push(nets.array(self.compute(read)))
        return None

    def _pieces(self, new: ncnn.Mat, last: bool) -> Iterator[ncnn.Mat]:
        if self.window is None:
            yield new
            return
        read = self.window.push(new, last)
        if read is None:
            return
        overlap = self.window.overlap
        for top in range(0, read.h - overlap, self.most):
            bottom = min(top + self.most + overlap, read.h)
            yield self.window.rows.between(read, top, bottom)

"""The operations of a graph on a stream of rows, as ncnn computes them.

Every node takes rows of its sources from the top to the bottom, as they come, returns the rows of
its result that follow from them, and retains those that it will need again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeAlias

import ncnn

from srgui.programs.shape_inference import Edges
from srgui.runtimes.ncnn import nets
from srgui.runtimes.ncnn.results import TapAccumulator
from srgui.runtimes.ncnn.rows import Rows, Trim, Window

Compute: TypeAlias = Callable[..., ncnn.Mat]
"""A layer or a few, of values."""


class Node(Protocol):
    """An operation on rows."""

    def push(self, new: Sequence[ncnn.Mat | None], last: bool) -> ncnn.Mat | None:
        """Return the result's next rows, of the next rows of every source; None for no rows."""


@dataclass
class Pointwise:
    """An operation that sees one pixel."""

    compute: Compute

    def push(self, new: Sequence[ncnn.Mat | None], last: bool) -> ncnn.Mat | None:
        """See `Node`."""
        return None if new[0] is None else self.compute(new[0])


@dataclass
class Convolving:
    """A convolution, or a transposed one, whose result is trimmed."""

    window: Window
    compute: Compute
    trim: Trim

    def push(self, new: Sequence[ncnn.Mat | None], last: bool) -> ncnn.Mat | None:
        """See `Node`."""
        read = None if new[0] is None else self.window.push(new[0], last)
        return None if read is None else self.trim.push(self.compute(read), last)


class Joining:
    """An operation on several values, each without the pixels at its edges in `cuts`."""

    def __init__(self, rows: Rows, compute: Compute, cuts: Sequence[Edges]) -> None:
        self._rows, self._compute = rows, compute
        # The last rows of the larger values find none to be joined with.
        self._trims = [Trim(rows, cut._replace(bottom=0)) for cut in cuts]
        self._waiting: list[ncnn.Mat | None] = [None] * len(cuts)

    def push(self, new: Sequence[ncnn.Mat | None], last: bool) -> ncnn.Mat | None:
        """See `Node`."""
        for number, part in enumerate(new):
            trimmed = None if part is None else self._trims[number].push(part, last)
            if trimmed is not None:
                self._waiting[number] = self._rows.joined(self._waiting[number], trimmed)
        parts = [rows for rows in self._waiting if rows is not None]
        if len(parts) < len(self._waiting):
            return None
        count = min(rows.h for rows in parts)
        self._waiting = [
            self._rows.between(rows, count, rows.h) if rows.h > count else None for rows in parts
        ]
        return self._compute(*(self._rows.between(rows, 0, count) for rows in parts))


@dataclass
class Ending:
    """A convolution that ends in a plane, with the transposed one that serves it alone.

    With a `window`, which passes on the rows to enlarge, it reads no more than `most` at a time,
    because the enlarged rows are large.
    """

    compute: Compute
    end: TapAccumulator
    window: Window | None = None
    most: int = 1

    def push(self, new: Sequence[ncnn.Mat | None], last: bool) -> ncnn.Mat | None:
        """See `Node`; the plane is in `end`."""
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

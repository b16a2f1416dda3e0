"""Rows of values in ncnn's own memory layout: cut, joined, with zeros around them."""

from __future__ import annotations

from dataclasses import dataclass, field

import ncnn

from srgui.programs.shape_inference import Edges
from srgui.runtimes.ncnn.layers import Layer, crop, padding
from srgui.runtimes.ncnn.nets import NetCache


class Rows:
    """Operations without weights on rows."""

    def __init__(self, nets: NetCache) -> None:
        self._nets = nets

    def joined(self, upper: ncnn.Mat | None, lower: ncnn.Mat) -> ncnn.Mat:
        """Return rows above others."""
        if upper is None:
            return lower
        concatenation = Layer("Concat", ("0", "1"), "result", ("0=1",))
        return self._nets.compute([concatenation], upper, lower)

    def between(self, value: ncnn.Mat, top: int, bottom: int) -> ncnn.Mat:
        """Return the rows from `top` on before `bottom`."""
        return self.without(value, Edges(top, 0, value.h - bottom, 0))

    def without(self, value: ncnn.Mat, edges: Edges) -> ncnn.Mat:
        """Return the value without its edges."""
        return self._nets.compute([crop("0", "result", edges)], value) if any(edges) else value

    def within(self, value: ncnn.Mat, around: Edges, *, repeated: bool) -> ncnn.Mat:
        """Return the value with zeros, or its outermost pixels `repeated`, around it."""
        if not any(around):
            return value
        layer = padding("0", "result", around, repeated=repeated)
        return self._nets.compute([layer], value)


@dataclass
class Window:
    """Passes rows on together with those before them that a kernel sees, and zeros at the ends.

    `overlap` rows come again with the next; `zeros`, or the outermost pixels `repeated` as often,
    surround the whole value.
    """

    rows: Rows
    overlap: int
    zeros: Edges
    repeated: bool = False
    _kept: ncnn.Mat | None = None
    _begun: bool = False

    def push(self, new: ncnn.Mat, last: bool) -> ncnn.Mat | None:
        """Return the new rows after the overlap; None while there are too few for a kernel."""
        top, left, bottom, right = self.zeros
        around = Edges(0 if self._begun else top, left, bottom if last else 0, right)
        self._begun = True
        value = self.rows.joined(self._kept, self.rows.within(new, around, repeated=self.repeated))
        if value.h <= self.overlap:
            self._kept = value
            return None
        if self.overlap and not last:
            self._kept = self.rows.between(value, value.h - self.overlap, value.h)
        return value


@dataclass
class Trim:
    """Cuts `edges` off a value that arrives in rows."""

    rows: Rows
    edges: Edges
    _above: int = field(init=False)

    def __post_init__(self) -> None:
        self._above = self.edges.top

    def push(self, new: ncnn.Mat, last: bool) -> ncnn.Mat | None:
        """Return what remains of the new rows; None where nothing does."""
        above = min(self._above, new.h)
        self._above -= above
        below = self.edges.bottom if last else 0
        if above + below >= new.h:
            return None
        return self.rows.without(new, Edges(above, self.edges.left, below, self.edges.right))

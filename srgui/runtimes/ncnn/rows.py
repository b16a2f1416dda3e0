"""Rows of values as ncnn lays them in memory: cut, put together, with zeros around them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import ncnn

from srgui.programs.shape_inference import Edges
from srgui.runtimes.ncnn import nets
from srgui.runtimes.ncnn.layers import Layer, crop, padding

_NONE = Edges(0, 0, 0, 0)
_MANY = 500  # nets without weights; those of planes of other sizes are dropped


class Rows:
    """What can be done with rows, each by a small net that is made once."""

    def __init__(self, options: ncnn.Option) -> None:
        self._options = options
        self._nets: dict[tuple[Layer, ...], ncnn.Net] = {}

    def joined(self, upper: ncnn.Mat | None, lower: ncnn.Mat) -> ncnn.Mat:
        """Rows above others."""
        if upper is None:
            return lower
        return self.computed([Layer("Concat", ("0", "1"), "result", ("0=1",))], upper, lower)

    def between(self, value: ncnn.Mat, top: int, bottom: int) -> ncnn.Mat:
        """The rows from `top` on before `bottom`."""
        return self.without(value, Edges(top, 0, value.h - bottom, 0))

    def without(self, value: ncnn.Mat, edges: Edges) -> ncnn.Mat:
        """What the edges leave."""
        return self.computed([crop("0", "result", edges)], value) if any(edges) else value

    def within(self, value: ncnn.Mat, zeros: Edges) -> ncnn.Mat:
        """With zeros around."""
        return self.computed([padding("0", "result", zeros)], value) if any(zeros) else value

    def computed(self, layers: Sequence[Layer], *values: ncnn.Mat) -> ncnn.Mat:
        """The value "result" of layers without weights that read "0", "1" and so on."""
        key, inputs = tuple(layers), tuple(map(str, range(len(values))))
        net = self._nets.get(key)
        if net is None:
            if len(self._nets) >= _MANY:
                self._nets.clear()  # another thread may still compute with one of them
            net = nets.net(layers, inputs, {}, self._options)
            self._nets[key] = net
        return nets.computed(net, values)


@dataclass
class Window:
    """Hands on rows with those before them that a kernel sees, and with zeros at the ends.

    `overlap` is how many rows come again with the next; `zeros` lie around the whole value.
    """

    rows: Rows
    overlap: int
    zeros: Edges
    _kept: ncnn.Mat | None = None
    _begun: bool = False

    def push(self, new: ncnn.Mat, last: bool) -> ncnn.Mat | None:
        """Rows with those that were kept; None while there are too few for a kernel."""
        top, left, bottom, right = self.zeros
        around = Edges(0 if self._begun else top, left, bottom if last else 0, right)
        self._begun = True
        value = self.rows.joined(self._kept, self.rows.within(new, around))
        if value.h <= self.overlap:
            self._kept = value
            return None
        if self.overlap and not last:
            self._kept = self.rows.between(value, value.h - self.overlap, value.h)
        return value

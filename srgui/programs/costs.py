"""The cost of computing a graph: multiply-adds, and memory by the lifetime of every value."""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from srgui.programs.program import INPUT, Graph
from srgui.programs.shape_inference import Sides

_Numbers: TypeAlias = npt.NDArray[np.float64]


class Costs:
    """The costs of a graph for inputs of any size."""

    def __init__(self, graph: Graph) -> None:
        extents = graph.extents()
        row = {value: number for number, value in enumerate(extents)}
        self._factor, self._before, self._after, self._channels = (
            np.array([getattr(extent, name) for extent in extents.values()], float)
            for name in ("factor", "before", "after", "channels")
        )
        # Multiply-adds by operation and, for each, the value whose pixels it counts by.
        self._taps = np.zeros(len(graph.operations))
        self._counted = np.zeros(len(graph.operations), int)
        self._in_memory = np.zeros((len(graph.operations), len(extents)))
        alive = {INPUT}
        for number, (operation, ended) in enumerate(
            zip(graph.operations, graph.last_uses(), strict=True)
        ):
            self._taps[number], counted = operation.multiply_adds(graph.shapes)
            self._counted[number] = row[counted]
            alive.add(operation.result)
            in_memory = alive - set(graph.overwritten(operation, ended))
            self._in_memory[number, [row[value] for value in in_memory]] = 1
            alive.difference_update(ended)
        order = [operation.result for operation in graph.operations]
        self._ends = [order.index(result) for result in graph.results]

    def multiply_adds(self, height: int, width: int, sides: Sides) -> float:
        """Multiply-adds for an input of this size."""
        return float(self._taps @ self._pixels(height, width, sides)[self._counted])

    def floats(self, height: int, width: int, sides: Sides, count: int | None = None) -> float:
        """The largest number of floats that are needed at the same time until the first `count`
        results are there.

        An activation overwrites its source where nothing else needs that.
        """
        ends = self._ends[:count]
        in_memory = self._in_memory[: ends[-1] + 1 if ends else 0]
        floats = in_memory @ (self._channels * self._pixels(height, width, sides))
        return float(floats.max(initial=0))

    def per_pixel(self) -> float:
        """Multiply-adds for a pixel of the input, without what is lost or gained at any side."""
        return float(self._taps @ (self._factor**2)[self._counted])

    def shares(self) -> tuple[float, ...]:
        """The share of the multiply-adds, up to 1, that is done when each result comes out."""
        done = self.progress()
        return tuple(done[end] for end in self._ends)

    def progress(self) -> tuple[float, ...]:
        """The share of the multiply-adds, up to 1, that is done after each operation."""
        done = np.cumsum(self._taps * (self._factor**2)[self._counted])
        return tuple(float(part / done[-1]) if done[-1] else 1.0 for part in done)

    def _pixels(self, height: int, width: int, sides: Sides) -> _Numbers:
        """Pixels of every value."""
        top, left, bottom, right = sides
        rows = self._factor * height - (not top) * self._before - (not bottom) * self._after
        columns = self._factor * width - (not left) * self._before - (not right) * self._after
        pixels: _Numbers = np.maximum(rows, 0) * np.maximum(columns, 0)
        return pixels

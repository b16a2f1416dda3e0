"""A plane on its way through a graph: its rows, from node to node."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import ncnn

from srgui.programs.program import INPUT
from srgui.runtimes import Floats
from srgui.runtimes.ncnn import nets
from srgui.runtimes.ncnn.nodes import Node
from srgui.runtimes.ncnn.pipeline import Sequencer
from srgui.runtimes.ncnn.results import Collecting, TapAccumulator
from srgui.runtimes.ncnn.rows import Rows

_MANY = 1.5  # times the usual rows, which are better taken in parts


@dataclass(frozen=True)
class ScheduledNode:
    """A node in a graph: what it reads, what it makes, how many rows of that are usual at a time,
    and what need not be kept after it. `share` of the graph's work is done after it.
    """

    node: Node
    reads: tuple[str, ...]
    makes: str
    usual: int
    share: float
    ended: tuple[str, ...] = ()


class Stream:
    """A plane on its way through a graph, in parts of some rows.

    Several parts may be on their way at the same time, on a thread each: `turns` are kept.
    """

    def __init__(
        self,
        nodes: Sequence[ScheduledNode],
        results: dict[str, Collecting | TapAccumulator],
        rows: Rows,
    ) -> None:
        self._nodes = list(nodes)
        self._results = results
        self._rows = rows
        self.turns = Sequencer(len(self._nodes))

    def push(self, part: int, plane: Floats, last: bool) -> Iterator[float]:
        """Let a part, the one of this number from above, flow as far as it can; yields the share of
        that work that is done, wherever it may be stopped.
        """
        return self._flow(part, 0, {INPUT: nets.matrix(plane)}, last)

    def _flow(
        self, part: int, start: int, values: dict[str, ncnn.Mat], last: bool
    ) -> Iterator[float]:
        """What the nodes from `start` on make of the rows that there are of some values."""
        try:
            for number, placed in enumerate(self._nodes[start:], start):
                self.turns.wait(number, part)
                made = placed.node.push([values.get(name) for name in placed.reads], last)
                # At the end many rows come at once, since nothing has to be waited for any more.
                while made is not None and made.h > _MANY * placed.usual:
                    upper = self._rows.between(made, 0, placed.usual)
                    made = self._rows.between(made, placed.usual, made.h)
                    self._collect(placed, upper)
                    yield from self._flow(part, number + 1, {placed.makes: upper}, last=False)
                    del upper
                if made is not None:
                    self._collect(placed, made)
                    values[placed.makes] = made
                del made
                for name in placed.ended:
                    values.pop(name, None)
                if start == 0:  # else more of this part is to come
                    self.turns.leave(number)
                yield placed.share
        finally:
            values.clear()

    def _collect(self, placed: ScheduledNode, made: ncnn.Mat) -> None:
        if placed.makes in self._results:
            self._results[placed.makes].push(nets.array(made))

    def results(self) -> list[Floats]:
        """The graph's results, when the last rows have been pushed."""
        return [result.plane for result in self._results.values()]

    def close(self) -> None:
        """Let go of all of ncnn's memory: none of it may outlive its pool."""
        self._nodes.clear()


def with_ends(nodes: Sequence[ScheduledNode]) -> Iterator[ScheduledNode]:
    """The nodes with what no later one reads."""
    for number, placed in enumerate(nodes):
        later = {name for rest in nodes[number + 1 :] for name in rest.reads}
        ended = tuple(name for name in (*placed.reads, placed.makes) if name not in later)
        yield replace(placed, ended=ended)

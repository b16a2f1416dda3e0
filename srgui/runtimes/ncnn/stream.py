"""A plane under way through a graph: its rows, from node to node."""

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
    """A node in a graph: what it reads, what it makes, and how many rows of that are usual at a
    time. After it, `share` of the graph's work is done and `ended` is no longer needed.
    """

    node: Node
    reads: tuple[str, ...]
    makes: str
    usual: int
    share: float
    ended: tuple[str, ...] = ()


class Stream:
    """A plane under way through a graph, in parts of some rows.

    Several parts may be under way at the same time, on a thread each; `sequencer` keeps their
    order.
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
        self.sequencer = Sequencer(len(self._nodes))

    def push(self, part: int, plane: Floats, last: bool) -> Iterator[float]:
        """Let a part, counted from the top, flow as far as it can; yields the share of its work
        that is done, wherever it can be stopped.
        """
        return self._flow(part, 0, {INPUT: nets.matrix(plane)}, last)

    def _flow(
        self, part: int, start: int, values: dict[str, ncnn.Mat], last: bool
    ) -> Iterator[float]:
        """Run the nodes from `start` on with the next rows of some values."""
        try:
            for number, scheduled in enumerate(self._nodes[start:], start):
                self.sequencer.wait(number, part)
                made = scheduled.node.push([values.get(name) for name in scheduled.reads], last)
                # The last part flushes every node, so that many rows come at once.
                while made is not None and made.h > _MANY * scheduled.usual:
                    upper = self._rows.between(made, 0, scheduled.usual)
                    made = self._rows.between(made, scheduled.usual, made.h)
                    self._collect(scheduled, upper)
                    yield from self._flow(part, number + 1, {scheduled.makes: upper}, last=False)
                    del upper
                if made is not None:
                    self._collect(scheduled, made)
                    values[scheduled.makes] = made
                del made
                for name in scheduled.ended:
                    values.pop(name, None)
                if start == 0:  # else more of this part is to come
                    self.sequencer.leave(number)
                yield scheduled.share
        finally:
            values.clear()

    def _collect(self, scheduled: ScheduledNode, made: ncnn.Mat) -> None:
        if scheduled.makes in self._results:
            self._results[scheduled.makes].push(nets.array(made))

    def results(self) -> list[Floats]:
        """Return the graph's results, after the last rows have been pushed."""
        return [result.plane for result in self._results.values()]

    def close(self) -> None:
        """Release all of ncnn's memory: none of it may outlive its pool."""
        self._nodes.clear()


def with_ends(nodes: Sequence[ScheduledNode]) -> Iterator[ScheduledNode]:
    """Yield the nodes with the values that no later one reads."""
    for number, scheduled in enumerate(nodes):
        later = {name for rest in nodes[number + 1 :] for name in rest.reads}
        ended = tuple(name for name in (*scheduled.reads, scheduled.makes) if name not in later)
        yield replace(scheduled, ended=ended)

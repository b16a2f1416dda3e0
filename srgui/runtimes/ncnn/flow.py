"""A graph that planes flow through in rows: how many at a time, in how much memory."""

from __future__ import annotations

import math

from srgui.programs.costs import Costs
from srgui.programs.operations import Convolution, ConvTranspose, Tensors
from srgui.programs.program import Graph
from srgui.programs.shape_inference import Sides
from srgui.runtimes.ncnn.nets import NetCache
from srgui.runtimes.ncnn.node_factory import WINOGRAD_ROWS, NodeFactory, rows_of_width
from srgui.runtimes.ncnn.results import Collecting, TapAccumulator
from srgui.runtimes.ncnn.rows import Rows
from srgui.runtimes.ncnn.stream import ScheduledNode, Stream, with_ends

_KEPT = 6  # rows of every value
_COPIES = 32  # of the largest rows: with zeros, in Winograd's form, by phases, and what is left of
# fewer rows at the beginning and of more at the end; measured, from 20 to 40


class Flow:
    """A graph for planes of any size, `workers` parts of which are under way at a time."""

    def __init__(self, graph: Graph, tensors: Tensors, nets: NetCache, workers: int) -> None:
        self._graph, self._workers = graph, workers
        self._rows = Rows(nets)
        self._extents = graph.extents()
        self._shares = Costs(graph).progress()
        self._factory = NodeFactory(graph, self._extents, tensors, nets, self._rows)
        self._factor = max(  # of the widest values, except what only an ending reads
            (
                self._extents[operation.source].factor
                for operation in graph.operations
                if isinstance(operation, Convolution | ConvTranspose)
                and operation.result not in self._factory.endings
            ),
            default=1,
        )

    def rows(self, width: int) -> int:
        """Return how many rows of an input of this width flow at once."""
        return rows_of_width(width * self._factor, self._factor)

    def step(self, height: int, width: int) -> int:
        """Return how many rows of an input of this size each part gets; all get about as many."""
        count = math.ceil(height / self.rows(width))
        return WINOGRAD_ROWS * math.ceil(height / (WINOGRAD_ROWS * count))

    def memory(self, height: int, width: int) -> float:
        """Return the peak bytes for a plane of this size: the rows under way, those retained,
        and the results.
        """
        rows = min(height, self._workers * self.rows(width))
        floats = flowing = 0.0
        for operation in self._graph.operations:
            for source in map(self._extents.__getitem__, operation.sources):
                row = width * source.factor * source.channels
                floats += _KEPT * row
                if source.factor <= self._factor:
                    flowing = max(flowing, row * rows * source.factor)
        extents = [self._extents[result] for result in self._graph.results]
        results = [extent.channels * extent.factor**2 for extent in extents]
        return 4 * (floats + _COPIES * flowing + sum(results) * height * width)

    def stream(self, height: int, width: int, sides: Sides) -> Stream:
        """Return the nodes for a plane of this size that ends with the picture at `sides`."""
        nodes: list[ScheduledNode] = []
        planes: dict[str, Collecting | TapAccumulator] = {}
        for operation, share in zip(self._graph.operations, self._shares, strict=True):
            if operation.result in self._factory.absorbed:
                continue
            if operation.result in self._factory.endings:
                reads, ending = self._factory.ending(operation.result, height, width, sides)
                planes[operation.result] = ending.end
                nodes.append(ScheduledNode(ending, reads, operation.result, height, share))
                continue
            result, node = self._factory.node(operation, sides)
            usual = self.rows(width) * self._extents[result].factor
            nodes.append(ScheduledNode(node, operation.sources, result, usual, share))
        for result in self._graph.results:
            if result not in planes:
                extent = self._extents[result]
                size = extent.size(height, width, sides)
                planes[result] = Collecting(extent.channels, *size)
        ordered = {result: planes[result] for result in self._graph.results}
        return Stream(list(with_ends(nodes)), ordered, self._rows)

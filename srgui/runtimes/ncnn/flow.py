"""A graph as nodes that rows flow through."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable
from functools import partial
from typing import TypeAlias

import ncnn
import numpy as np

from srgui.programs import subpixel
from srgui.programs.costs import Costs
from srgui.programs.operations import (
    Activation,
    Convolution,
    ConvTranspose,
    Normalisation,
    Operation,
    Tensors,
)
from srgui.programs.program import Graph
from srgui.programs.shape_inference import Edges, Sides
from srgui.runtimes.ncnn import layers
from srgui.runtimes.ncnn.layers import Layer
from srgui.runtimes.ncnn.nodes import (
    Collecting,
    Compute,
    Convolving,
    Ending,
    Enlarging,
    Node,
    Pointwise,
    Summing,
    TapAccumulator,
)
from srgui.runtimes.ncnn.rows import Rows, Window
from srgui.runtimes.ncnn.stream import ScheduledNode, Stream, with_ends

Weighted: TypeAlias = Callable[[Layer, Tensors, ncnn.Mat], ncnn.Mat]
"""Computes a layer whose weights are among the tensors."""

_PIXELS = 12_000  # of the widest value that flows at once: its channels stay in the caches
_KEPT = 6  # rows of every value
_COPIES = 32  # of the largest rows: with zeros, in Winograd's form, by phases, and what is left of
# fewer rows at the beginning and of more at the end; measured, from 20 to 40
_SIX = 6  # rows that Winograd's convolution makes at a time


class Flow:
    """A graph for planes of any size; `weighted` computes its layers with weights, `lanes` parts of
    a plane are on their way at a time.
    """

    def __init__(
        self, graph: Graph, tensors: Tensors, rows: Rows, weighted: Weighted, lanes: int
    ) -> None:
        self._graph, self._rows, self._weighted, self._lanes = graph, rows, weighted, lanes
        self._tensors = dict(tensors)
        self._extents = graph.extents()
        self._fused = layers.fused_activations(graph)
        self._makers = {operation.result: operation for operation in graph.operations}
        readers = Counter(value for operation in graph.operations for value in operation.sources)
        # Convolutions that end in a plane, by their results, and those that enlarge for them alone.
        self._last = {
            operation.result: self._before(operation, readers)
            for operation in graph.operations
            if isinstance(operation, Convolution)
            and operation.result in graph.results
            and not readers[operation.result]
        }

        self._factor = max(  # of the widest values, what enlarges for a last convolution aside
            (
                self._extents[operation.source].factor
                for operation in graph.operations
                if isinstance(operation, Convolution | ConvTranspose)
                and operation.result not in self._last
            ),
            default=1,
        )

    def _before(self, operation: Convolution, readers: Counter[str]) -> ConvTranspose | None:
        """The transposed convolution, with or without activation, that is computed for this
        convolution alone.
        """
        source: Operation | None = self._makers.get(operation.source)
        if isinstance(source, Activation) and source.source in self._fused:
            if readers[source.result] > 1 or source.result in self._graph.results:
                return None
            source = self._makers[source.source]
        elif operation.source in self._graph.results:
            return None
        if not isinstance(source, ConvTranspose) or readers[source.result] > 1:
            return None
        return source

    def rows(self, width: int) -> int:
        """How many rows of an input of this width are to flow at once."""
        return _rows(width * self._factor, self._factor)

    def step(self, height: int, width: int) -> int:
        """How many rows of an input of this size each part gets, all about as many."""
        count = math.ceil(height / self.rows(width))
        return _SIX * math.ceil(height / (_SIX * count))

    def memory(self, height: int, width: int, sides: Sides) -> float:
        """Bytes that a plane of this size takes at the peak: the rows on their way, those that are
        kept, and the results.
        """
        rows = min(height, self._lanes * self.rows(width))
        floats = flowing = 0.0
        for operation in self._graph.operations:
            for source in map(self._extents.__getitem__, operation.sources):
                row = width * source.factor * source.channels
                floats += _KEPT * row
                if source.factor <= self._factor:
                    flowing = max(flowing, row * rows * source.factor)
        results = [self._extents[result].factor ** 2 for result in self._graph.results]
        return 4 * (floats + _COPIES * flowing + sum(results) * height * width)

    def stream(self, height: int, width: int, sides: Sides) -> Stream:
        """For a plane of this size that ends with the picture at `sides`."""
        skipped = {fused.result for fused in self._fused.values()}
        skipped |= {before.result for before in self._last.values() if before}
        results: dict[str, Collecting | TapAccumulator] = {}
        nodes: list[ScheduledNode] = []
        shares = Costs(self._graph).progress()
        for operation, share in zip(self._graph.operations, shares, strict=True):
            if operation.result in skipped:
                continue
            if operation.result in self._last:
                ending = self._end(operation, height, width, sides)
                results[operation.result] = ending.end
                before = self._last[operation.result]
                reads = (before or operation).sources
                nodes.append(ScheduledNode(ending, reads, operation.result, height, share))
                continue
            fused = self._fused.get(operation.result)
            result = fused.result if fused else operation.result
            usual = self.rows(width) * self._extents[result].factor
            node = self._node(operation, sides)
            nodes.append(ScheduledNode(node, operation.sources, result, usual, share))
        for result in self._graph.results:
            if result not in results:
                results[result] = Collecting(*self._extents[result].size(height, width, sides))
        ordered = {result: results[result] for result in self._graph.results}
        return Stream(list(with_ends(nodes)), ordered, self._rows)

    def _node(self, operation: Operation, sides: Sides) -> Node:
        shapes, rows = self._graph.shapes, self._rows
        if isinstance(operation, Convolution):
            overlap = operation.kernel(shapes) - 1
            window = Window(rows, overlap, operation.padding(shapes, sides))
            layer = self._convolution(operation.weight, operation.bias, operation.result)
            return Convolving(window, self._compute(layer))
        if isinstance(operation, ConvTranspose):
            dropped = self._dropped(operation, sides)
            compute = self._compute(self._phases(operation))
            return Enlarging(self._around(operation), compute, rows, operation.stride, dropped)
        if isinstance(operation, Activation):
            layer = layers.rectifying(operation.slope, "0", "result")
            return Pointwise(partial(rows.computed, [layer]))
        if isinstance(operation, Normalisation):
            channels = shapes[operation.weight][0]
            return Pointwise(self._compute(layers.scaling(operation, channels, "0", "result")))
        names = [str(number) for number, _ in enumerate(operation.sources)]
        layer = layers.addition(operation, self._tensors, names, "result")
        target = self._extents[operation.result]
        edges = [self._extents[source].crop(target, sides) for source in operation.sources]
        return Summing(rows, layer, edges)

    def _end(self, operation: Operation, height: int, width: int, sides: Sides) -> Ending:
        """What makes a result by a convolution of one output."""
        assert isinstance(operation, Convolution)
        before = self._last[operation.result]
        kernel = operation.kernel(self._graph.shapes)
        stride = before.stride if before else 1
        source = self._extents[(before or operation).source]
        size = source.size(height, width, sides)
        dropped = self._dropped(before, sides) if before else Edges(0, 0, 0, 0)
        spare = kernel - 1
        cut = Edges(
            *(spare // 2 if end else spare + gone for end, gone in zip(sides, dropped, strict=True))
        )
        bias = float(self._tensors[operation.bias][0]) if operation.bias else 0.0
        products = self._compute(self._products(operation, stride))
        end = TapAccumulator(*size, kernel, stride, bias, cut)
        if before is None:
            return Ending(products, end)
        enlarge = self._compute(self._phases(before))
        most = _rows(stride * size[1], stride)
        return Ending(lambda rows: products(enlarge(rows)), end, self._around(before), most)

    def _around(self, operation: ConvTranspose) -> Window:
        """The rows that phases are computed of, with zeros around at all sides: what those make of
        a side inside the picture falls away.
        """
        kernel = operation.kernel(self._graph.shapes)
        far = subpixel.reach(kernel, operation.stride, operation.cut)
        return Window(self._rows, 2 * far, Edges(far, far, far, far))

    def _dropped(self, operation: ConvTranspose, sides: Sides) -> Edges:
        """What falls away of the enlarged plane at sides inside the picture."""
        spare = operation.kernel(self._graph.shapes) - operation.stride
        top, left, bottom, right = operation.cuts(self._graph.shapes, sides)
        first, last = operation.cut, spare - operation.cut
        return Edges(top - first, left - first, bottom - last, right - last)

    def _phases(self, operation: ConvTranspose) -> Layer:
        """The convolution that computes all phases of a transposed one."""
        name, bias = f"{operation.weight} by phases", None
        count = operation.stride**2
        self._tensors[name] = subpixel.weights(
            self._tensors[operation.weight], operation.stride, operation.cut
        )
        if operation.bias is not None:
            bias = f"{operation.bias} by phases"
            self._tensors[bias] = np.tile(self._tensors[operation.bias], count)
        return self._convolution(name, bias, operation.result)

    def _products(self, operation: Convolution, count: int) -> Layer:
        """The convolution that gives, of every one of count x count groups of channels, its product
        with each tap of a kernel of one output.
        """
        weight = self._tensors[operation.weight]
        taps = weight[0].reshape(weight.shape[1], -1).T[..., None, None]
        name = f"{operation.weight} by taps"
        self._tensors[name] = np.tile(taps, (count**2, 1, 1, 1))
        return layers.convolution(name, None, self._tensors, None, count**2)

    def _convolution(self, weight: str, bias: str | None, result: str) -> Layer:
        return layers.convolution(weight, bias, self._tensors, self._fused.get(result))

    def _compute(self, layer: Layer) -> Compute:
        return partial(self._weighted, layer, self._tensors)


def _rows(width: int, factor: int) -> int:
    """How many rows are to flow at once where one becomes `factor` of this width."""
    return _SIX * max(1, round(_PIXELS / (_SIX * width * factor)))

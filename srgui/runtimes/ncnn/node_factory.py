"""The nodes of a graph: which of ncnn's layers compute its operations on rows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from functools import partial

import numpy as np

from srgui.programs import subpixel
from srgui.programs.operations import (
    Activation,
    Concatenation,
    Convolution,
    ConvTranspose,
    Enlargement,
    Operation,
    Product,
    Sum,
    Tensors,
)
from srgui.programs.program import Graph
from srgui.programs.shape_inference import Edges, Extent, Sides
from srgui.runtimes.ncnn import layers
from srgui.runtimes.ncnn.layers import Layer
from srgui.runtimes.ncnn.nets import NetCache
from srgui.runtimes.ncnn.nodes import Compute, Convolving, Ending, Joining, Node, Pointwise
from srgui.runtimes.ncnn.results import TapAccumulator
from srgui.runtimes.ncnn.rows import Rows, Trim, Window

WINOGRAD_ROWS = 6  # that Winograd's convolution computes at a time

_PIXELS = 12_000  # of the widest value that flows at once: its channels stay in the caches
_NO_EDGES = Edges(0, 0, 0, 0)


def rows_of_width(width: int, factor: int) -> int:
    """Return how many rows flow at once where one becomes `factor` rows of this width."""
    return WINOGRAD_ROWS * max(1, round(_PIXELS / (WINOGRAD_ROWS * width * factor)))


class NodeFactory:
    """Makes the nodes of a graph for planes of any size.

    `endings` are the convolutions that end in a plane, by their results, `absorbed` the values that
    no node makes, because another one computes them on its way.
    """

    def __init__(
        self,
        graph: Graph,
        extents: Mapping[str, Extent],
        tensors: Tensors,
        nets: NetCache,
        rows: Rows,
    ) -> None:
        self._graph, self._extents, self._nets, self._rows = graph, extents, nets, rows
        self._tensors = dict(tensors)
        self._fused = layers.fused_activations(graph)
        readers = Counter(value for operation in graph.operations for value in operation.sources)
        self.endings = {
            operation.result: operation
            for operation in graph.operations
            if isinstance(operation, Convolution)
            and operation.is_plain
            and extents[operation.result].channels == 1
            and operation.result in graph.results
            and not readers[operation.result]
        }
        self._enlarging = {
            result: before
            for result, operation in self.endings.items()
            if (before := self._before(operation, readers))
        }
        self.absorbed = {fused.result for fused in self._fused.values()}
        self.absorbed |= {before.result for before in self._enlarging.values()}

    def _before(self, operation: Convolution, readers: Counter[str]) -> ConvTranspose | None:
        """Return the transposed convolution, with or without an activation, that this convolution
        alone reads.
        """
        makers = {each.result: each for each in self._graph.operations}
        source: Operation | None = makers.get(operation.source)
        if readers[operation.source] > 1 or operation.source in self._graph.results:
            return None
        if isinstance(source, Activation) and source.source in self._fused:
            source = makers[source.source]
        return source if isinstance(source, ConvTranspose) else None

    def node(self, operation: Operation, sides: Sides) -> tuple[str, Node]:
        """Return the node of an operation, and the value that it makes."""
        fused = self._fused.get(operation.result)
        return fused.result if fused else operation.result, self._node(operation, sides)

    def _node(self, operation: Operation, sides: Sides) -> Node:
        shapes = self._graph.shapes
        match operation:
            case Convolution():
                window = Window(
                    self._rows, 2 * operation.reach(shapes), operation.padding(shapes, sides)
                )
                fused = self._fused.get(operation.result)
                layer = layers.convolution(operation, self._tensors, fused)
                return Convolving(window, self._compute(layer), Trim(self._rows, _NO_EDGES))
            case ConvTranspose():
                shuffle = Layer("PixelShuffle", ("0",), "result", (f"0={operation.stride}", "1=1"))
                compute = self._compute(self._phases(operation), shuffle)
                trim = Trim(self._rows, self._dropped(operation, sides))
                return Convolving(self._around(operation), compute, trim)
            case Enlargement(method="bilinear"):
                return self._interpolating(operation, sides)
            case Sum() | Product() | Concatenation():
                names = [str(number) for number, _ in enumerate(operation.sources)]
                layer = layers.joining(operation, self._tensors, names, "result")
                target = self._extents[operation.result]
                edges = [self._extents[source].crop(target, sides) for source in operation.sources]
                return Joining(self._rows, self._compute(layer), edges)
        channels = self._extents[operation.result].channels
        return Pointwise(
            self._compute(layers.pointwise(operation, channels, shapes, "0", "result"))
        )

    def _interpolating(self, operation: Enlargement, sides: Sides) -> Node:
        """Return the node of a bilinear interpolation, whose window has a pixel more at all sides:
        what follows from those that it repeats at a side inside the picture is trimmed.
        """
        around = Edges(1, 1, 1, 1)
        window = Window(self._rows, 2, around, repeated=True)
        enlarge = layers.pointwise(operation, 0, self._graph.shapes, "0", "result")
        factor = operation.factor
        cut = layers.crop("0", "result", Edges(factor, factor, factor, factor))
        trim = Trim(self._rows, operation.cuts(sides))
        return Convolving(window, self._compute(enlarge, cut), trim)

    def ending(
        self, result: str, height: int, width: int, sides: Sides
    ) -> tuple[tuple[str, ...], Ending]:
        """Return the node of a convolution that ends in a plane, and what it reads."""
        operation, before = self.endings[result], self._enlarging.get(result)
        kernel = operation.kernel(self._graph.shapes)
        stride = before.stride if before else 1
        dropped = self._dropped(before, sides) if before else _NO_EDGES
        spare = kernel - 1
        cut = Edges(
            *(spare // 2 if end else spare + gone for end, gone in zip(sides, dropped, strict=True))
        )
        bias = float(self._tensors[operation.bias][0]) if operation.bias else 0.0
        size = self._extents[(before or operation).source].size(height, width, sides)
        end = TapAccumulator(*size, kernel, stride, bias, cut)
        products = self._products(operation, stride)
        if before is None:
            return operation.sources, Ending(self._compute(products), end)
        compute = self._compute(self._phases(before), products)
        most = rows_of_width(stride * size[1], stride)
        return before.sources, Ending(compute, end, self._around(before), most)

    def _around(self, operation: ConvTranspose) -> Window:
        """Return the window of the phases, with zeros at all sides: what follows from the zeros at
        a side inside the picture is trimmed.
        """
        kernel = operation.kernel(self._graph.shapes)
        far = subpixel.reach(kernel, operation.stride, operation.cut)
        return Window(self._rows, 2 * far, Edges(far, far, far, far))

    def _dropped(self, operation: ConvTranspose, sides: Sides) -> Edges:
        """Return the edges to cut off the enlarged plane at sides inside the picture."""
        spare = operation.kernel(self._graph.shapes) - operation.stride
        top, left, bottom, right = operation.cuts(self._graph.shapes, sides)
        first, last = operation.cut, spare - operation.cut
        return Edges(top - first, left - first, bottom - last, right - last)

    def _phases(self, operation: ConvTranspose) -> Layer:
        """Return the convolution that computes all phases of a transposed one."""
        name, bias = f"{operation.weight} by phases", None
        self._tensors[name] = subpixel.weights(
            self._tensors[operation.weight], operation.stride, operation.cut
        )
        if operation.bias is not None:
            bias = f"{operation.bias} by phases"
            self._tensors[bias] = np.tile(self._tensors[operation.bias], operation.stride**2)
        convolution = Convolution("", "", name, bias)
        fused = self._fused.get(operation.result)
        return layers.convolution(convolution, self._tensors, fused)

    def _products(self, operation: Convolution, stride: int) -> Layer:
        """Return the convolution that multiplies each of stride x stride groups of channels with
        each tap of a kernel of one output.
        """
        weight = self._tensors[operation.weight]
        taps = weight[0].reshape(weight.shape[1], -1).T[..., None, None]
        name, groups = f"{operation.weight} by taps", stride**2
        self._tensors[name] = np.tile(taps, (groups, 1, 1, 1))
        return layers.convolution(Convolution("", "", name, groups=groups), self._tensors)

    def _compute(self, layer: Layer, then: Layer | None = None) -> Compute:
        """Return what computes a layer, and another one of its result."""
        order = [layer]
        if then:
            order = [replace(layer, output="between"), replace(then, inputs=("between",))]
        return partial(self._nets.compute, order, tensors=self._tensors)

"""A graph as a model of OpenVINO's."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence, Set
from typing import Any

import numpy as np

from srgui.programs.operations import (
    Activation,
    Affine,
    Concatenation,
    Convolution,
    ConvTranspose,
    Enlargement,
    Function,
    Normalisation,
    Operation,
    PixelShuffle,
    PReLU,
    Product,
    Sum,
    Tensors,
)
from srgui.programs.program import Graph
from srgui.programs.shape_inference import Edges, Extent, Sides
from srgui.runtimes import Floats
from srgui.runtimes.openvino_quiet import openvino

ov = openvino.opset13


class Building:
    """The graph as OpenVINO's, for planes that end with the picture at `sides`.

    The values `halves` are planes in two channels, as `_in_halves` makes them.
    """

    def __init__(
        self,
        graph: Graph,
        extents: Mapping[str, Extent],
        tensors: Tensors,
        sides: Sides,
        halves: Set[str],
    ) -> None:
        self._halves = halves
        self._graph, self._shapes = graph, graph.shapes
        self._extents, self._tensors = extents, tensors
        self._sides = sides

    def model(self, planes: Sequence[str]) -> Any:
        """Reads the planes, (1, channels, h, w) or (1, 2 channels, h, w), by their names, and gives
        the graph's results.
        """
        values: dict[str, Any] = {}
        for name in planes:
            channels = self._graph.channels * (2 if name in self._halves else 1)
            shape = openvino.PartialShape([1, channels, -1, -1])
            values[name] = ov.parameter(shape, np.float32)
            values[name].output(0).set_names({name})
        inputs = list(values.values())
        for operation in self._graph.operations:
            if operation.result not in values:
                read = [values[source] for source in operation.sources]
                values[operation.result] = self._node(operation, read)
        outputs = [ov.result(values[name]) for name in self._graph.results]
        return openvino.Model(outputs, inputs, "network")

    def _node(self, operation: Operation, read: list[Any]) -> Any:
        if not _takes_halves(operation):
            read = [
                _whole(x) if source in self._halves else x
                for source, x in zip(operation.sources, read, strict=True)
            ]
        x, *_ = read
        if isinstance(operation, Convolution):
            return self._with_bias(self._convolved(operation, x), operation.bias)
        if isinstance(operation, ConvTranspose):
            top, left, bottom, right = operation.cuts(self._shapes, self._sides)
            made = ov.convolution_backprop_data(
                x,
                self._weight(operation, inputs_axis=0),
                [operation.stride] * 2,
                pads_begin=[top, left],
                pads_end=[bottom, right],
            )
            return self._with_bias(made, operation.bias)
        if isinstance(operation, Activation):
            return (
                ov.prelu(x, np.array([operation.slope], np.float32))
                if operation.slope
                else ov.relu(x)
            )
        if isinstance(operation, PReLU):
            return ov.prelu(x, self._tensors[operation.weight])
        if isinstance(operation, Function):
            return _FUNCTIONS[operation.name](x)
        if isinstance(operation, Normalisation | Affine):
            scale, shift = operation.scale_and_shift(self._tensors)
            return ov.add(ov.multiply(x, scale[:, None, None]), shift[:, None, None])
        if isinstance(operation, PixelShuffle):
            return ov.depth_to_space(x, "depth_first", operation.factor)
        if isinstance(operation, Enlargement):
            return _cropped(_enlarged(x, operation), operation.cuts(self._sides))
        return self._joined(operation, read)

    def _convolved(self, operation: Convolution, x: Any) -> Any:
        top, left, bottom, right = operation.padding(self._shapes, self._sides)
        weight = self._weight(operation, inputs_axis=1)
        begin, end, dilation = [top, left], [bottom, right], [operation.dilation] * 2
        if operation.groups > 1:
            grouped = weight.reshape(operation.groups, -1, *weight.shape[1:])
            return ov.group_convolution(x, grouped, [1, 1], begin, end, dilation)
        if weight.shape[0] == 1 and weight.shape[-1] > 1:
            x, weight = _in_taps(x, weight)
        return ov.convolution(x, weight, [1, 1], begin, end, dilation)

    def _weight(self, operation: Convolution | ConvTranspose, inputs_axis: int) -> Floats:
        weight = self._tensors[operation.weight]
        if operation.source not in self._halves:
            return weight
        return np.concatenate([weight, weight], axis=inputs_axis)

    def _with_bias(self, made: Any, bias: str | None) -> Any:
        return made if bias is None else ov.add(made, self._tensors[bias][None, :, None, None])

    def _joined(self, operation: Operation, read: list[Any]) -> Any:
        """An operation on several values."""
        target = self._extents[operation.result]
        parts = [
            _cropped(x, self._extents[source].crop(target, self._sides))
            for source, x in zip(operation.sources, read, strict=True)
        ]
        if isinstance(operation, Product):
            return ov.multiply(*parts)
        if isinstance(operation, Concatenation):
            return ov.concat(parts, 1)
        assert isinstance(operation, Sum)
        weights = operation.weights(self._tensors)
        if weights is not None:
            parts = [ov.multiply(x, weight) for x, weight in zip(parts, weights, strict=True)]
        total = parts[0]
        for part in parts[1:]:
            total = ov.add(total, part)
        return total


_FUNCTIONS: Mapping[str, Callable[[Any], Any]] = {
    "tanh": ov.tanh,
    "sigmoid": ov.sigmoid,
    "gelu": lambda x: ov.gelu(x, "erf"),
}


def _takes_halves(operation: Operation) -> bool:
    """Return whether an operation can sum the two halves of a plane by its weights."""
    if isinstance(operation, Convolution):
        return operation.groups == 1
    return isinstance(operation, ConvTranspose)


def _whole(x: Any) -> Any:
    """The sum of a value's two halves."""
    return ov.add(*ov.split(x, 1, 2).outputs())


def _enlarged(x: Any, operation: Enlargement) -> Any:
    scales = np.full(2, operation.factor, np.float32)
    mode = "linear_onnx" if operation.method == "bilinear" else "nearest"
    places = "half_pixel" if operation.method == "bilinear" else "asymmetric"
    return ov.interpolate(
        x,
        scales,
        mode,
        "scales",
        coordinate_transformation_mode=places,
        nearest_mode="floor",
        axes=[2, 3],
    )


def _in_taps(x: Any, weight: Floats) -> tuple[Any, Floats]:
    """Return the products of each tap of a kernel, and the kernel that shifts and sums them.

    OpenVINO computes planes in blocks of 16, so that a single plane costs as much as 16.
    """
    side = weight.shape[-1]
    taps = weight[0].reshape(-1, side * side).T.reshape(side * side, -1, 1, 1)
    shifts = np.eye(side * side, dtype=np.float32).reshape(1, side * side, side, side)
    return ov.convolution(x, np.ascontiguousarray(taps), [1, 1], [0, 0], [0, 0], [1, 1]), shifts


def _cropped(x: Any, edges: Edges) -> Any:
    if not any(edges):
        return x
    top, left, bottom, right = edges
    ends = [-bottom or np.iinfo(np.int32).max, -right or np.iinfo(np.int32).max]
    return ov.slice(x, [top, left], ends, [1, 1], [2, 3])

"""A network as an ONNX model, for the engines that read nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from onnx import TensorProto, helper, numpy_helper

from srgui.programs.operations import (
    Activation,
    Convolution,
    ConvTranspose,
    Normalisation,
    Operation,
    ScaledSum,
    Sum,
    Tensors,
)
from srgui.programs.program import INPUT, Graph

_OPSET, _IR_VERSION = 13, 8  # what every engine reads


def onnx_model(graph: Graph, tensors: Tensors) -> bytes:
    """Return the network, up to its last result, for planes of any size."""
    export = _Export(graph, tensors)
    for operation in graph.operations:
        export.add_operation(operation)
    return export.model()


class _Export:
    def __init__(self, graph: Graph, tensors: Tensors) -> None:
        self._graph, self._tensors = graph, tensors
        self._constants = {name: np.array(array, np.float32) for name, array in tensors.items()}
        self._nodes: list[Any] = []

    def add_operation(self, operation: Operation) -> None:
        """Append the nodes of an operation."""
        read, result = operation.sources, operation.result
        if isinstance(operation, Convolution | ConvTranspose):
            self._add_convolution(operation)
        elif isinstance(operation, Activation):
            if operation.slope:
                self._add("LeakyRelu", read, result, alpha=operation.slope)
            else:
                self._add("Relu", read, result)
        elif isinstance(operation, Normalisation):
            scale, shift = operation.scale_and_shift(self._tensors)
            self._constants[f"{result} scale"] = scale[:, None, None]
            self._constants[f"{result} shift"] = shift[:, None, None]
            self._add("Mul", [*read, f"{result} scale"], f"{result} scaled")
            self._add("Add", [f"{result} scaled", f"{result} shift"], result)
        elif isinstance(operation, Sum):
            self._add_sum(operation)

    def model(self) -> bytes:
        """Return the serialised model of all nodes."""
        ends = INPUT, self._graph.results[-1]
        planes = [
            helper.make_tensor_value_info(name, TensorProto.FLOAT, [1, 1, f"h{name}", f"w{name}"])
            for name in ends
        ]
        used = {name for node in self._nodes for name in node.input}
        constants = self._constants.items()
        initial = [numpy_helper.from_array(a, name) for name, a in constants if name in used]
        graph = helper.make_graph(self._nodes, "network", planes[:1], planes[1:], initial)
        opset = [helper.make_opsetid("", _OPSET)]
        model = helper.make_model(graph, opset_imports=opset, ir_version=_IR_VERSION)
        content: bytes = model.SerializeToString()
        return content

    def _add(self, kind: str, inputs: Sequence[str], output: str, **attributes: Any) -> None:
        self._nodes.append(helper.make_node(kind, list(inputs), [output], **attributes))

    def _add_convolution(self, operation: Convolution | ConvTranspose) -> None:
        inputs = [operation.source, operation.weight]
        inputs += [operation.bias] if operation.bias else []
        kernel = self._graph.shapes[operation.weight][-1]
        if isinstance(operation, Convolution):
            self._add("Conv", inputs, operation.result, pads=[kernel // 2] * 4)
            return
        first, last = operation.cut, kernel - operation.stride - operation.cut
        pads, strides = [first, first, last, last], [operation.stride] * 2
        self._add("ConvTranspose", inputs, operation.result, pads=pads, strides=strides)

    def _add_sum(self, operation: Sum | ScaledSum) -> None:
        read, result = list(operation.sources), operation.result
        if isinstance(operation, ScaledSum):
            for number, weight in enumerate(self._tensors[operation.weight]):
                self._constants[f"{result} weight {number}"] = np.float32(weight).reshape(1)
                part = f"{result} part {number}"
                self._add("Mul", [read[number], f"{result} weight {number}"], part)
                read[number] = part
        total = read[0]
        for number, part in enumerate(read[1:], start=1):
            name = result if number == len(read) - 1 else f"{result} sum {number}"
            self._add("Add", [total, part], name)
            total = name

"""A network as an ONNX model, for the engines that read nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from onnx import TensorProto, helper, numpy_helper

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
from srgui.programs.program import INPUT, Graph
from srgui.programs.shape_inference import Floats

_OPSET, _IR_VERSION = 13, 8  # what every engine reads
_FUNCTIONS = {"tanh": "Tanh", "sigmoid": "Sigmoid"}


def onnx_model(graph: Graph, tensors: Tensors, description: str = "") -> bytes:
    """Return the network, up to its last result, for planes of any size.

    Reads and gives (1, 1 or 3, h, w) float32, in the ranges of `Graph.colours`.
    """
    export = _Export(graph, tensors)
    for operation in graph.operations:
        export.add_operation(operation)
    return export.model(description)


class _Export:
    def __init__(self, graph: Graph, tensors: Tensors) -> None:
        self._graph, self._tensors = graph, tensors
        self._constants = {name: np.array(array, np.float32) for name, array in tensors.items()}
        self._nodes: list[Any] = []

    def add_operation(self, operation: Operation) -> None:
        """Append the nodes of an operation. Raises RuntimeError for an unknown one."""
        read, result = operation.sources, operation.result
        match operation:
            case Convolution() | ConvTranspose():
                self._add_convolution(operation)
            case Activation():
                if operation.slope:
                    self._add("LeakyRelu", read, result, alpha=operation.slope)
                else:
                    self._add("Relu", read, result)
            case PReLU():
                slopes = self._tensors[operation.weight][:, None, None]
                self._constants[f"{result} slopes"] = np.array(slopes, np.float32)
                self._add("PRelu", [*read, f"{result} slopes"], result)
            case Function(name="gelu"):
                self._add_gelu(read[0], result)
            case Function():
                self._add(_FUNCTIONS[operation.name], read, result)
            case Normalisation() | Affine():
                scale, shift = operation.scale_and_shift(self._tensors)
                self._multiply(read[0], scale[:, None, None], f"{result} scaled")
                self._constants[f"{result} shift"] = shift[:, None, None]
                self._add("Add", [f"{result} scaled", f"{result} shift"], result)
            case Product():
                self._add("Mul", read, result)
            case Concatenation():
                self._add("Concat", read, result, axis=1)
            case PixelShuffle():
                factor = operation.factor
                self._add("DepthToSpace", read, result, blocksize=factor, mode="CRD")
            case Enlargement():
                self._add_enlargement(operation)
            case Sum():
                self._add_sum(operation)
            case _:
                raise RuntimeError(f"ONNX has no nodes for a {operation.kind}")

    def model(self, description: str) -> bytes:
        """Return the serialised model of all nodes."""
        ends = INPUT, self._graph.results[-1]
        planes = [
            helper.make_tensor_value_info(
                name, TensorProto.FLOAT, [1, self._graph.channels, f"h{name}", f"w{name}"]
            )
            for name in ends
        ]
        used = {name for node in self._nodes for name in node.input}
        constants = self._constants.items()
        initial = [numpy_helper.from_array(a, name) for name, a in constants if name in used]
        graph = helper.make_graph(self._nodes, "network", planes[:1], planes[1:], initial)
        opset = [helper.make_opsetid("", _OPSET)]
        model = helper.make_model(graph, opset_imports=opset, ir_version=_IR_VERSION)
        model.doc_string = description
        model.producer_name = "srgui"
        content: bytes = model.SerializeToString()
        return content

    def _add(self, kind: str, inputs: Sequence[str], output: str, **attributes: Any) -> None:
        self._nodes.append(helper.make_node(kind, list(inputs), [output], **attributes))

    def _multiply(self, value: str, numbers: Floats, output: str) -> None:
        self._constants[f"{output} scale"] = np.asarray(numbers, np.float32)
        self._add("Mul", [value, f"{output} scale"], output)

    def _add_gelu(self, value: str, result: str) -> None:
        """Append x (1 + erf(x / sqrt 2)) / 2: before version 20 ONNX has no operator for it."""
        self._multiply(value, np.full(1, 0.5**0.5, np.float32), f"{result} reduced")
        self._add("Erf", [f"{result} reduced"], f"{result} erf")
        self._multiply(value, np.full(1, 0.5, np.float32), f"{result} half")
        self._add("Mul", [f"{result} half", f"{result} erf"], f"{result} part")
        self._add("Add", [f"{result} half", f"{result} part"], result)

    def _add_enlargement(self, operation: Enlargement) -> None:
        bilinear = operation.method == "bilinear"
        scales = f"{operation.result} scales"
        self._constants[scales] = np.array([1, 1, operation.factor, operation.factor], np.float32)
        self._add(
            "Resize",
            [operation.source, "", scales],
            operation.result,
            mode="linear" if bilinear else "nearest",
            coordinate_transformation_mode="half_pixel" if bilinear else "asymmetric",
            nearest_mode="floor",
        )

    def _add_convolution(self, operation: Convolution | ConvTranspose) -> None:
        inputs = [operation.source, operation.weight]
        inputs += [operation.bias] if operation.bias else []
        kernel = self._graph.shapes[operation.weight][-1]
        if isinstance(operation, Convolution):
            reach, dilations = operation.reach(self._graph.shapes), [operation.dilation] * 2
            self._add(
                "Conv", inputs, operation.result,
                pads=[reach] * 4, dilations=dilations, group=operation.groups,
            )  # fmt: skip
            return
        first, last = operation.cut, kernel - operation.stride - operation.cut
        pads, strides = [first, first, last, last], [operation.stride] * 2
        self._add("ConvTranspose", inputs, operation.result, pads=pads, strides=strides)

    def _add_sum(self, operation: Sum) -> None:
        read, result = list(operation.sources), operation.result
        weights = operation.weights(self._tensors)
        for number, weight in enumerate(() if weights is None else weights):
            self._multiply(read[number], np.full(1, weight, np.float32), f"{result} part {number}")
            read[number] = f"{result} part {number}"
        total = read[0]
        for number, part in enumerate(read[1:], start=1):
            name = result if number == len(read) - 1 else f"{result} sum {number}"
            self._add("Add", [total, part], name)
            total = name

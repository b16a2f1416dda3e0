"""What else people compute networks with: the same network, handed to each as its users do.

For comparisons alone (`srgui bench --against`): whole planes, in single precision.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

import numpy as np

from srgui.programs.operations import (
    Activation,
    Convolution,
    ConvTranspose,
    Normalisation,
    Operation,
    ScaledSum,
    Tensors,
)
from srgui.programs.program import INPUT, Graph
from srgui.programs.shape_inference import Sides
from srgui.runtimes import Floats

Run: TypeAlias = Callable[[Floats], Floats]
"""Makes the network's last result (h', w') of a plane (h, w)."""


def torch_eager(graph: Graph, tensors: Tensors, threads: int) -> Run:
    """PyTorch, channels first, as public repositories run it."""
    import torch
    from torch.nn import functional

    torch.set_num_threads(threads)
    weights = {name: torch.from_numpy(np.array(array)) for name, array in tensors.items()}

    def compute(operation: Operation, read: list[Any]) -> Any:
        if isinstance(operation, Convolution | ConvTranspose):
            weight = weights[operation.weight]
            bias = None if operation.bias is None else weights[operation.bias]
            if isinstance(operation, Convolution):
                return functional.conv2d(read[0], weight, bias, padding=weight.shape[-1] // 2)
            made = functional.conv_transpose2d(read[0], weight, bias, operation.stride)
            height, width = (length * operation.stride for length in read[0].shape[2:])
            first = operation.cut
            return made[..., first : first + height, first : first + width]
        if isinstance(operation, Activation):
            return functional.leaky_relu(read[0], operation.slope)
        if isinstance(operation, Normalisation):
            scale, shift = map(torch.from_numpy, operation.scale_and_shift(tensors))
            return read[0] * scale[:, None, None] + shift[:, None, None]
        if isinstance(operation, ScaledSum):
            return torch.tensordot(weights[operation.weight], torch.stack(read), dims=1)
        return sum(read[1:], read[0])

    def run(luma: Floats) -> Floats:
        values = {INPUT: torch.from_numpy(luma[None, None])}
        with torch.inference_mode():
            for operation in graph.operations:
                read = [values[source] for source in operation.sources]
                values[operation.result] = compute(operation, read)
        result: Floats = values[graph.results[-1]][0, 0].numpy()
        return result

    return run


def onnx_runtime(graph: Graph, tensors: Tensors, threads: int) -> Run:
    """ONNX Runtime on the processor."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    model = _onnx(graph, tensors)
    session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])

    def run(luma: Floats) -> Floats:
        result: Floats = session.run(None, {"input": luma[None, None]})[0][0, 0]
        return result

    return run


def openvino(graph: Graph, tensors: Tensors, threads: int) -> Run:
    """OpenVINO on the processor."""
    from srgui.runtimes.openvino_quiet import openvino

    core = openvino.Core()
    settings = {"INFERENCE_NUM_THREADS": threads, "INFERENCE_PRECISION_HINT": "f32"}
    compiled: list[Any] = []

    def run(luma: Floats) -> Floats:
        if not compiled:
            model = core.read_model(_onnx(graph, tensors), b"")
            model.reshape([1, 1, *luma.shape])
            compiled.append(core.compile_model(model, "CPU", settings))
        result: Floats = compiled[0]([luma[None, None]])[0][0, 0]
        return result

    return run


def opencv(graph: Graph, tensors: Tensors, threads: int) -> Run:
    """OpenCV's dnn on the processor."""
    import cv2

    cv2.setNumThreads(threads)
    net = cv2.dnn.readNetFromONNX(np.frombuffer(_onnx(graph, tensors), np.uint8))

    def run(luma: Floats) -> Floats:
        net.setInput(luma[None, None])
        result: Floats = net.forward()[0, 0]
        return result

    return run


def ncnn(graph: Graph, tensors: Tensors, threads: int) -> Run:
    """ncnn on the processor: the whole network as one net."""
    from srgui.runtimes.ncnn import nets
    from srgui.runtimes.ncnn.layers import layers

    order = layers(graph, graph.extents(), tensors, Sides())
    net = nets.net(order, (INPUT,), tensors, nets.options(threads))

    def run(luma: Floats) -> Floats:
        extractor = net.create_extractor()
        extractor.input(INPUT, nets.matrix(luma))
        made = nets.extracted(extractor, graph.results[-1].replace(" ", "/"))
        result: Floats = nets.array(made)[0]
        return result

    return run


PEERS: dict[str, tuple[str, Callable[[Graph, Tensors, int], Run]]] = {
    "torch eager": ("torch", torch_eager),
    "ONNX Runtime": ("onnxruntime", onnx_runtime),
    "OpenVINO": ("openvino", openvino),
    "OpenCV": ("cv2", opencv),
    "ncnn": ("ncnn", ncnn),
}
"""Every peer by its name: the module that it needs, and how it is made."""


def _onnx(graph: Graph, tensors: Tensors) -> bytes:
    """The network as an ONNX model for planes of any size."""
    from onnx import TensorProto, helper, numpy_helper

    constants = {name: np.array(array, np.float32) for name, array in tensors.items()}
    nodes = []

    def add(kind: str, inputs: list[str], output: str, **attributes: Any) -> None:
        nodes.append(helper.make_node(kind, inputs, [output], **attributes))

    for operation in graph.operations:
        read, result = list(operation.sources), operation.result
        if isinstance(operation, Convolution | ConvTranspose):
            names = [operation.weight, *([operation.bias] if operation.bias else [])]
            kernel = graph.shapes[operation.weight][-1]
            if isinstance(operation, Convolution):
                add("Conv", read + names, result, pads=[kernel // 2] * 4)
                continue
            first, last = operation.cut, kernel - operation.stride - operation.cut
            pads, strides = [first, first, last, last], [operation.stride] * 2
            add("ConvTranspose", read + names, result, pads=pads, strides=strides)
        elif isinstance(operation, Activation):
            if operation.slope:
                add("LeakyRelu", read, result, alpha=operation.slope)
            else:
                add("Relu", read, result)
        elif isinstance(operation, Normalisation):
            scale, shift = operation.scale_and_shift(tensors)
            constants[f"{result} scale"] = scale[:, None, None]
            constants[f"{result} shift"] = shift[:, None, None]
            add("Mul", [*read, f"{result} scale"], f"{result} scaled")
            add("Add", [f"{result} scaled", f"{result} shift"], result)
        else:
            if isinstance(operation, ScaledSum):
                for number, weight in enumerate(tensors[operation.weight]):
                    constants[f"{result} weight {number}"] = np.float32(weight).reshape(1)
                    part = f"{result} part {number}"
                    add("Mul", [read[number], f"{result} weight {number}"], part)
                    read[number] = part
            total = read[0]
            for number, part in enumerate(read[1:], start=1):
                name = result if number == len(read) - 1 else f"{result} sum {number}"
                add("Add", [total, part], name)
                total = name
    planes = [
        helper.make_tensor_value_info(name, TensorProto.FLOAT, [1, 1, "h" + name, "w" + name])
        for name in (INPUT, graph.results[-1])
    ]
    used = {name for node in nodes for name in node.input}
    initial = [numpy_helper.from_array(a, name) for name, a in constants.items() if name in used]
    made = helper.make_graph(nodes, "network", planes[:1], planes[1:], initial)
    opset = [helper.make_opsetid("", 13)]
    content: bytes = helper.make_model(made, opset_imports=opset, ir_version=8).SerializeToString()
    return content

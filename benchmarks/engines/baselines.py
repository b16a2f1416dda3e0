"""The engines that srgui is compared with: whole planes, in single precision, as their users do;
OpenVINO also in bfloat16.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
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
"""Compute the network's last result (h', w') for a plane (h, w)."""


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

    from srgui.models.exporters.onnx_model import onnx_model

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    model = onnx_model(graph, tensors)
    session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])

    def run(luma: Floats) -> Floats:
        result: Floats = session.run(None, {"input": luma[None, None]})[0][0, 0]
        return result

    return run


def openvino(graph: Graph, tensors: Tensors, threads: int, precision: str = "f32") -> Run:
    """OpenVINO on the processor, in "f32" or "bf16"."""
    from srgui.models.exporters.onnx_model import onnx_model
    from srgui.runtimes.openvino_quiet import openvino

    core = openvino.Core()
    settings = {"INFERENCE_NUM_THREADS": threads, "INFERENCE_PRECISION_HINT": precision}
    compiled: list[Any] = []

    def run(luma: Floats) -> Floats:
        if not compiled:
            model = core.read_model(onnx_model(graph, tensors), b"")
            model.reshape([1, 1, *luma.shape])
            compiled.append(core.compile_model(model, "CPU", settings))
        result: Floats = compiled[0]([luma[None, None]])[0][0, 0]
        return result

    return run


def opencv(graph: Graph, tensors: Tensors, threads: int) -> Run:
    """OpenCV's dnn on the processor."""
    import cv2

    from srgui.models.exporters.onnx_model import onnx_model

    cv2.setNumThreads(threads)
    net = cv2.dnn.readNetFromONNX(np.frombuffer(onnx_model(graph, tensors), np.uint8))

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


BASELINES: dict[str, tuple[str, Callable[[Graph, Tensors, int], Run]]] = {
    "torch eager": ("torch", torch_eager),
    "ONNX Runtime": ("onnxruntime", onnx_runtime),
    "OpenVINO": ("openvino", openvino),
    "OpenVINO, fast": ("openvino", partial(openvino, precision="bf16")),
    "OpenCV": ("cv2", opencv),
    "ncnn": ("ncnn", ncnn),
}
"""Every baseline by its name: the module that it needs, and how it is made."""

FAST = {"srgui, fast", "OpenVINO, fast"}
"""The names of those that compute in 16 bits."""

"""ONNX files, run by ONNX Runtime or OpenVINO.

The file is checked before an engine sees it. Reference: onnx.proto3 of the ONNX project.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import numpy as np

from srgui.runtimes import Floats
from srgui.runtimes.opaque.engine import Engine, FormatError, Port
from srgui.runtimes.opaque.protobuf import Message
from srgui.texts import Text

_MOST_NODES = 20_000
_DOMAINS = ("", "ai.onnx")
_LOOPS = ("Loop", "Scan", "If")
_EXTERNAL = 1  # TensorProto.DataLocation
_SAVE = Text("Save it as a single file, with its weights inside.")


def check(model: bytes) -> None:
    """Raise FormatError for a file that no engine should be given."""
    try:
        graph = Message(memoryview(model)).message(7)
        nodes = graph.messages(1)
        tensors = list(_tensors(graph, nodes))
    except ValueError as error:
        raise FormatError(Text("it is not an intact ONNX file")) from error
    if not nodes or len(nodes) > _MOST_NODES:
        raise FormatError(Text("it has no operations, or too many of them"))
    for node in nodes:
        if node.text(7) not in _DOMAINS or node.text(4) in _LOOPS:
            raise FormatError(
                Text(
                    "its operation {name} ({kind}) is not supported",
                    name=(node.text(3) or node.text(4))[:80],
                    kind=node.text(4)[:80],
                )
            )
    if any(tensor.number(14) == _EXTERNAL or 13 in tensor for tensor in tensors):
        raise FormatError(Text("its weights are in other files"), _SAVE)


def _tensors(graph: Message, nodes: Sequence[Message]) -> Iterator[Message]:
    yield from graph.messages(5)
    for node in nodes:
        for attribute in node.messages(5):
            yield from attribute.messages(5)


class OnnxRuntime:
    """A network on ONNX Runtime. Raises FormatError where that can't load it."""

    runtime = "onnxruntime"
    device = "cpu"

    def __init__(self, model: bytes, threads: int) -> None:
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.log_severity_level = 4
        options.enable_mem_pattern = (
            False  # which takes as much memory again from the second run on
        )
        try:
            self._session = onnxruntime.InferenceSession(
                model, options, providers=["CPUExecutionProvider"]
            )
        except MemoryError:
            raise
        except Exception as error:  # onnxruntime raises errors of its own, many kinds
            raise FormatError(Text("ONNX Runtime can't load it")) from error
        found = self._session.get_inputs()
        self.inputs: Sequence[Port] = [Port(one.name, _sides(one.shape)) for one in found]
        self.outputs: Sequence[Port] = [
            Port(one.name, _sides(one.shape)) for one in self._session.get_outputs()
        ]
        self._half = {one.name for one in found if one.type == "tensor(float16)"}
        self._bytes = {one.name for one in found if one.type == "tensor(uint8)"}

    def run(self, entry: str, exit_: str, values: Floats) -> Floats:
        """See `Engine`."""
        given: Any = values[None]
        if entry in self._half:
            given = given.astype(np.float16)
        elif entry in self._bytes:
            given = np.rint(given).clip(0, 255).astype(np.uint8)
        try:
            (found,) = self._session.run([exit_], {entry: given})
        except MemoryError:
            raise
        except Exception as error:  # see above
            raise RuntimeError(f"ONNX Runtime failed: {error}") from error
        return _three_axes(found)


class OpenVino:
    """A network on OpenVINO. Raises FormatError where that can't load it."""

    runtime = "openvino"
    device = "cpu"

    def __init__(self, model: bytes, threads: int) -> None:
        from srgui.runtimes.openvino import core

        try:
            read = core().read_model(model)
            settings = {
                "INFERENCE_NUM_THREADS": threads,
                "INFERENCE_PRECISION_HINT": "f32",
                "PERFORMANCE_HINT": "LATENCY",
            }
            self._compiled = core().compile_model(read, "CPU", settings)
        except RuntimeError as error:
            raise FormatError(Text("OpenVINO can't load it")) from error
        self.inputs: Sequence[Port] = [_port(one) for one in self._compiled.inputs]
        self.outputs: Sequence[Port] = [_port(one) for one in self._compiled.outputs]
        self._types = {
            one.get_any_name(): one.get_element_type().to_dtype() for one in self._compiled.inputs
        }

    def run(self, entry: str, exit_: str, values: Floats) -> Floats:
        """See `Engine`."""
        dtype = self._types[entry]
        whole = np.rint(values).clip(0, 255) if dtype == np.uint8 else values
        found = self._compiled({entry: whole[None].astype(dtype)})
        return _three_axes(found[exit_])


ENGINES: dict[str, Callable[[bytes, int], Engine]] = {
    "onnxruntime": OnnxRuntime,
    "openvino": OpenVino,
}


def _port(node: Any) -> Port:
    shape = node.get_partial_shape()
    sides = [d.get_length() if d.is_static else 0 for d in shape]
    return Port(node.get_any_name(), _sides(sides))


def _sides(shape: Sequence[Any]) -> tuple[int, ...]:
    """The axes without the batch; 0 for a named or unknown one."""
    return tuple(side if isinstance(side, int) else 0 for side in shape[1:])


def _three_axes(found: Any) -> Floats:
    array = np.asarray(found)
    if array.ndim != 4 or len(array) != 1:
        raise RuntimeError("the result is not one picture")
    return np.asarray(array[0], np.float32)

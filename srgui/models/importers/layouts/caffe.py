"""Caffe's trained networks (.caffemodel) as programs, such as DRRN of its authors.

A file contains its layers with their weights and connections. Batch normalisation and the scaling
behind it become one normalisation. Reference: caffe.proto, LayerParameter and BlobProto.
"""

from __future__ import annotations

from collections.abc import Callable
from math import prod
from pathlib import Path

import numpy as np
import numpy.typing as npt

from srgui.models.importers.program import ImportedProgram
from srgui.models.importers.refusal import refusal
from srgui.programs.operations import Activation, Convolution, Normalisation, Operation, Sum
from srgui.programs.program import INPUT, Graph, Program
from srgui.programs.serialization import check
from srgui.programs.shape_inference import ProgramError
from srgui.runtimes.opaque.protobuf import Message
from srgui.texts import Text

_LAYERS = 100  # the field of the network that its layers are in
_DATA = ("Input", "Data", "HDF5Data", "ImageData", "MemoryData", "DummyData")
_LOSSES = ("EuclideanLoss", "L1Loss", "SmoothL1Loss")
_PASSED = ("Split", "Dropout", "Silence")
_EPSILON = 1e-5  # of batch normalisation, where the file does not give it
_SUM = 1
_MOST_LAYERS = 10_000


def read(path: Path) -> ImportedProgram:
    """The network in a .caffemodel. Raises ModelError for what a program can't express."""
    try:
        translation = _Translation(Message(memoryview(path.read_bytes())).messages(_LAYERS))
        program = translation.program()
        check(program)
    except ProgramError as error:
        raise refusal(path, error.why) from error
    except MemoryError:
        raise
    except Exception as error:  # whatever damaged layers lead to
        raise refusal(path, Text("it is not an intact Caffe network")) from error
    return ImportedProgram(program, translation.tensors, (2, 3, 4), "a Caffe network")


class _Translation:
    """The operations that the layers of a network stand for."""

    def __init__(self, layers: list[Message]) -> None:
        if len(layers) > _MOST_LAYERS:
            raise ProgramError(Text("it has too many layers"))
        self._layers = layers
        self._operations: dict[str, Operation] = {}
        self._values: dict[str, str] = {}  # of each blob, the value that it has now
        self.tensors: dict[str, npt.NDArray[np.float32]] = {}

    def program(self) -> Program:
        """The program of the network's last value."""
        last = ""
        for layer in self._layers:
            kind, bottoms, tops = layer.text(2), layer.texts(3), layer.texts(4)
            if kind in _LOSSES:
                last = self._values[bottoms[0]]
            elif kind in _DATA:
                self._values.update(dict.fromkeys(tops, INPUT))
            elif kind in _PASSED:
                self._values.update(dict.fromkeys(tops, self._values[bottoms[0]]))
            elif rule := _RULES.get(kind):
                last = self._values[tops[0]] = rule(self, layer, bottoms)
            else:
                raise ProgramError(
                    Text(
                        "its layer {name} ({kind}) is not supported", name=layer.text(1), kind=kind
                    )
                )
        shapes = {name: array.shape for name, array in self.tensors.items()}
        graph = Graph(tuple(self._operations.values()), (last,), shapes).until(1)
        used = {name for operation in graph.operations for name in operation.tensors}
        self.tensors = {name: array for name, array in self.tensors.items() if name in used}
        graph = Graph(graph.operations, graph.results, {n: shapes[n] for n in self.tensors})
        return Program(graph, ("output",), True, 4)

    def convolution(self, layer: Message, bottoms: list[str]) -> str:
        """A convolution that keeps the size."""
        blobs, settings = layer.messages(7), layer.message(106)
        weight = _array(blobs[0])
        pads, strides = settings.numbers(3) or [0], settings.numbers(6) or [1]
        square = weight.ndim == 4 and weight.shape[2] == weight.shape[3]
        if not square or {*strides} != {1} or {*pads} != {weight.shape[2] // 2}:
            raise ProgramError(Text("its convolution {name} is not supported", name=layer.text(1)))
        bias = self._tensor(_array(blobs[1]).ravel()) if len(blobs) > 1 else None
        return self._add(
            Convolution(self._values[bottoms[0]], self._name(), self._tensor(weight), bias)
        )

    def batch_norm(self, layer: Message, bottoms: list[str]) -> str:
        """Batch normalisation by the statistics of the file."""
        mean, variance, count = (_array(blob).ravel() for blob in layer.messages(7))
        share = np.float32(1 / count[0] if count[0] else 0)
        settings = layer.message(139)
        epsilon = float(settings.floats(3)[-1]) if 3 in settings else _EPSILON
        ones = np.ones_like(mean)
        arrays = (ones, np.zeros_like(mean), mean * share, variance * share)
        return self._normalisation(bottoms[0], arrays, epsilon)

    def scale(self, layer: Message, bottoms: list[str]) -> str:
        """Factors and offsets by channel, as a normalisation without statistics of its own."""
        blobs = [_array(blob).ravel() for blob in layer.messages(7)]
        offset = blobs[1] if len(blobs) > 1 else np.zeros_like(blobs[0])
        neutral = np.zeros_like(blobs[0]), np.ones_like(blobs[0])
        return self._normalisation(bottoms[0], (blobs[0], offset, *neutral), 0.0)

    def _normalisation(
        self, bottom: str, arrays: tuple[npt.NDArray[np.float32], ...], epsilon: float
    ) -> str:
        weight, bias, mean, variance = (self._tensor(array) for array in arrays)
        source = self._values[bottom]
        return self._add(Normalisation(source, self._name(), weight, bias, mean, variance, epsilon))

    def relu(self, layer: Message, bottoms: list[str]) -> str:
        """A ReLU or LeakyReLU."""
        slopes = layer.message(123).floats(1)
        slope = float(slopes[-1]) if slopes.size else 0.0
        return self._add(Activation(self._values[bottoms[0]], self._name(), slope))

    def sum(self, layer: Message, bottoms: list[str]) -> str:
        """The sum of values."""
        settings = layer.message(110)
        if settings.number(1, _SUM) != _SUM or any(settings.floats(2) != 1):
            raise ProgramError(Text("its layer {name} is not a plain sum", name=layer.text(1)))
        return self._add(Sum(tuple(self._values[name] for name in bottoms), self._name()))

    def _name(self) -> str:
        return f"v{len(self._operations)}"

    def _add(self, operation: Operation) -> str:
        self._operations[operation.result] = operation
        return operation.result

    def _tensor(self, array: npt.NDArray[np.float32]) -> str:
        """The name of a tensor; layers that share their weights have copies, which become one."""
        for name, known in self.tensors.items():
            if known.shape == array.shape and np.array_equal(known, array):
                return name
        name = f"t{len(self.tensors)}"
        self.tensors[name] = np.ascontiguousarray(array, np.float32)
        return name


_RULES: dict[str, Callable[[_Translation, Message, list[str]], str]] = {
    "Convolution": _Translation.convolution,
    "BatchNorm": _Translation.batch_norm,
    "Scale": _Translation.scale,
    "ReLU": _Translation.relu,
    "Eltwise": _Translation.sum,
}


def _array(blob: Message) -> npt.NDArray[np.float32]:
    shape = tuple(blob.message(7).numbers(1)) or tuple(blob.number(field) for field in (1, 2, 3, 4))
    flat = blob.floats(5)
    if prod(shape) != flat.size:
        raise ValueError("a blob has another size than its shape")
    return flat.reshape(shape)

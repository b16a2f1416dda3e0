"""The operations of an ONNX file, with what is constant in them."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from srgui.runtimes.opaque.protobuf import Message

_NAMES = """
    Abs Add BatchNormalization Cast Celu Clip Div Dropout Elu Erf Exp Gelu HardSigmoid HardSwish
    Identity LeakyRelu Log Max Min Mish Mul Neg PRelu Pow Relu Selu Sigmoid Softplus Sqrt Sub Tanh
    ThresholdedRelu
"""
POINTWISE = frozenset(_NAMES.split())
"""Operations whose results depend on the same pixel of their inputs alone."""


class Node:
    """An operation of an ONNX graph, with its attributes and constants."""

    def __init__(self, message: Message, constants: dict[str, Message]) -> None:
        self.kind = message.text(4)
        self.inputs = message.texts(1)
        self.outputs = message.texts(2)
        self.attributes = {one.text(1): one for one in message.messages(5)}
        self._constants = constants

    def constant(self, number: int) -> Message | None:
        """The constant that is the input of this number; None for a value or none."""
        name = self.inputs[number] if number < len(self.inputs) else ""
        return self._constants.get(name)

    def whole(self, name: str, default: int) -> int:
        """A whole number among the attributes."""
        return self.attributes[name].number(3) if name in self.attributes else default

    def same(self, name: str, default: int) -> int:
        """The whole number that all of an attribute's are. Raises ValueError if they differ."""
        numbers = set(self.attributes[name].numbers(8)) if name in self.attributes else {default}
        (number,) = numbers
        return number

    def text(self, name: str, default: str) -> str:
        """A text among the attributes."""
        return self.attributes[name].text(4) if name in self.attributes else default


def inputs(model: bytes) -> list[str]:
    """Return the names of the inputs of an ONNX file that `onnx_file.check` has accepted."""
    graph = _graph(model)
    constants = {tensor.text(8) for tensor in graph.messages(5)}
    return [one.text(1) for one in graph.messages(11) if one.text(1) not in constants]


def nodes(model: bytes) -> Iterator[Node]:
    """Yield the operations of such a file but for constants."""
    graph = _graph(model)
    constants = {tensor.text(8): tensor for tensor in graph.messages(5)}
    for message in graph.messages(1):
        node = Node(message, constants)
        if node.kind != "Constant":
            yield node
        elif "value" in node.attributes:
            constants.update(dict.fromkeys(node.outputs, node.attributes["value"].message(5)))


def floats(tensor: Message) -> list[float]:
    """Return the numbers of a tensor of 32-bit floats."""
    raw = b"".join(tensor.bytes(9))
    return [float(value) for value in (np.frombuffer(raw, "<f4") if raw else tensor.floats(4))]


def _graph(model: bytes) -> Message:
    return Message(memoryview(model)).message(7)

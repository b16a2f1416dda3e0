"""The nodes of TensorFlow's graphs, and the arrays in them.

Reference: TensorFlow's graph.proto, node_def.proto, attr_value.proto and tensor.proto.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import prod

import numpy as np
import numpy.typing as npt

from srgui.runtimes.opaque.protobuf import Message

Floats = npt.NDArray[np.float32]

_FLOAT = 1  # of TensorFlow's types


@dataclass(frozen=True)
class Node:
    """A node of a GraphDef."""

    name: str
    op: str
    """The kind of its operation."""
    inputs: tuple[str, ...]
    """The names of the nodes that it reads, with ":1" and so on for further outputs of them."""
    attributes: dict[str, Message]


def node_of(message: Message) -> Node:
    """The node that a NodeDef describes."""
    attributes = {entry.text(1): entry.message(2) for entry in message.messages(5)}
    inputs = (name.removesuffix(":0") for name in message.texts(3) if name[:1] != "^")
    return Node(message.text(1), message.text(2), tuple(inputs), attributes)


def array_of(tensor: Message) -> Floats:
    """The array of a TensorProto; numbers of another type are of no weights."""
    shape = tuple(dim.number(1) for dim in tensor.message(2).messages(2))
    if tensor.number(1) != _FLOAT:
        return np.zeros(0, np.float32)
    content = tensor.bytes(4)
    flat = np.frombuffer(content[-1], "<f4") if content else tensor.floats(5)
    if flat.size == 1 and prod(shape) <= 1 << 24:  # one number stands for all
        return np.full(shape, flat[0], np.float32)
    return flat.reshape(shape)

"""A TensorFlow graph of convolutions, activations, sums and depth-to-space as a program.

It is followed from its placeholder and written down with our operations.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from srgui.models.importers.layouts.tensorflow_nodes import Floats, Node, array_of, node_of
from srgui.programs.operations import Activation, Convolution, ConvTranspose, Operation, Sum
from srgui.programs.program import INPUT
from srgui.programs.shape_inference import ProgramError
from srgui.runtimes.opaque.protobuf import Message
from srgui.texts import Text

_MOST_NODES = 20_000
_PASSED = (  # nodes that change no value of one plane
    *("Identity", "Transpose", "Reshape", "ReadVariableOp"),
)


@dataclass(frozen=True, eq=False)
class _Convolved:
    """A convolution that still waits for its bias or for depth-to-space."""

    source: str
    filters: Floats
    """(h, w, in, out)."""
    bias: Floats | None = None


@dataclass(frozen=True)
class _Scaled:
    """A value times a number, perhaps after a ReLU: a part of a LeakyReLU written out."""

    source: str
    factor: float
    rectified: bool = False


class Translation:
    """The operations that the nodes of a graph stand for."""

    def __init__(self, graph: Message, variables: Mapping[str, Floats] | None = None) -> None:
        nodes = graph.messages(1)
        if len(nodes) > _MOST_NODES:
            raise ProgramError(Text("it has too many nodes"))
        self.nodes = {node.name: node for node in map(node_of, nodes)}
        self._variables = variables or {}
        self.tensors: dict[str, Floats] = {}
        self.operations: list[Operation] = []
        self._values: dict[str, Any] = {}

    @property
    def shapes(self) -> dict[str, tuple[int, ...]]:
        """The shapes of all tensors."""
        return {name: array.shape for name, array in self.tensors.items()}

    def follow(self, end: Node) -> None:
        """Find the values of a node and of all that it depends on."""
        for node in self._in_order(end):
            if node.name not in self._values:
                self._values[node.name] = self._met(node)

    def result(self, node: Node) -> str:
        """The name of a node's value. Raises ProgramError if it has none."""
        return self._plain(self._read(node.name))

    def _in_order(self, end: Node) -> Iterator[Node]:
        """Yield the nodes that `end` depends on, each after those that it reads."""
        done: set[str] = set()
        waiting = [end]
        while waiting:
            node = waiting[-1]
            missing = [n for n in node.inputs if n not in done and n in self.nodes]
            if missing and len(waiting) <= len(self.nodes):
                waiting.append(self.nodes[missing[0]])
                continue
            waiting.pop()
            if node.name not in done:
                done.add(node.name)
                yield node

    def _met(self, node: Node) -> Any:
        """The value of a node, or the reason why it has none, for whatever reads it."""
        rule = _RULES.get(node.op)
        if rule is None:
            return ProgramError(
                Text("its operation {name} ({kind}) is not supported", name=node.name, kind=node.op)
            )
        try:
            return rule(self, node)
        except ProgramError as error:
            return error

    def _read(self, name: str) -> Any:
        value = self._values.get(name)
        if isinstance(value, ProgramError):
            raise value
        if value is None:
            raise ProgramError(Text("its value {name} is not supported", name=name))
        return value

    def value(self, node: Node, number: int) -> Any:
        """The value that a node reads: an array, a name, or something unfinished."""
        return self._read(node.inputs[number])

    def add(self, operation: Operation) -> str:
        """Add an operation, and return the name of its value."""
        made = replace(operation, result=f"v{len(self.operations)}")
        self.operations.append(made)
        return made.result

    def tensor(self, array: Floats) -> str:
        """Add a tensor, and return its name."""
        name = f"t{len(self.tensors)}"
        self.tensors[name] = np.ascontiguousarray(array, np.float32)
        return name

    def _plain(self, value: Any) -> str:
        """The name of a value; a convolution that waits is finished."""
        if isinstance(value, str):
            return value
        if isinstance(value, _Convolved):
            filters = value.filters
            if filters.shape[0] % 2 == 0:  # a zero before it makes the kernel odd
                filters = np.pad(filters, ((1, 0), (1, 0), (0, 0), (0, 0)))
            weight = self.tensor(filters.transpose(3, 2, 0, 1))
            bias = None if value.bias is None else self.tensor(value.bias)
            return self.add(Convolution(value.source, "", weight, bias))
        raise ProgramError(Text("it uses a constant in a way that is not supported"))

    def placeholder(self, node: Node) -> str:
        """The input."""
        return INPUT

    def constant(self, node: Node) -> Floats:
        """The array of a constant."""
        return array_of(node.attributes["value"].message(8))

    def variable(self, node: Node) -> Floats:
        """The array of a variable."""
        if node.name not in self._variables:
            raise ProgramError(Text("its variable {name} is missing", name=node.name))
        return self._variables[node.name]

    def passed(self, node: Node) -> Any:
        """The value that the node reads."""
        return self.value(node, 0)

    def convolution(self, node: Node) -> _Convolved:
        """A convolution that keeps the size."""
        filters = self.value(node, 1)
        strides = node.attributes["strides"].message(1).numbers(3)
        plain = set(strides) == {1} and node.attributes["padding"].text(2) == "SAME"
        if not plain or not isinstance(filters, np.ndarray) or filters.ndim != 4:
            raise ProgramError(Text("its convolution {name} is not supported", name=node.name))
        return _Convolved(self._plain(self.value(node, 0)), filters)

    def transposed(self, node: Node) -> str:
        """A transposed convolution, whose inputs are its size, its filters and its source."""
        filters = self.value(node, 1)
        strides = node.attributes["strides"].message(1).numbers(3)
        stride, kernel = strides[1], filters.shape[0]
        if strides[1] != strides[2] or node.attributes["padding"].text(2) != "SAME":
            raise ProgramError(Text("its convolution {name} is not supported", name=node.name))
        weight = self.tensor(filters.transpose(3, 2, 0, 1))
        source = self._plain(self.value(node, 2))
        return self.add(ConvTranspose(source, "", weight, stride, (kernel - stride) // 2))

    def depth_to_space(self, node: Node) -> str:
        """A convolution followed by depth-to-space: one transposed convolution."""
        convolved, block = self.value(node, 0), node.attributes["block_size"].number(3)
        if not isinstance(convolved, _Convolved) or not 2 <= block <= 8:
            raise ProgramError(Text("its depth-to-space {name} is not supported", name=node.name))
        kernel, _, inputs, outputs = convolved.filters.shape
        channels = outputs // block**2
        before = (kernel - 1) // 2  # zeros that SAME adds before the picture
        phases = convolved.filters.reshape(kernel, kernel, inputs, block, block, channels)
        made = np.zeros((inputs, channels, block * kernel, block * kernel), np.float32)
        cut = block * (kernel - 1 - before)
        for row, column, y, x in np.ndindex(kernel, kernel, block, block):
            at = (y + block * (kernel - 1 - row), x + block * (kernel - 1 - column))
            made[:, :, at[0], at[1]] = phases[row, column, :, y, x, :]
        bias = convolved.bias
        if bias is not None and len({*bias.reshape(-1, channels)[:, 0].tolist()}) > 1:
            raise ProgramError(Text("the phases of {name} have different biases", name=node.name))
        named = None if bias is None else self.tensor(bias[:channels])
        return self.add(ConvTranspose(convolved.source, "", self.tensor(made), block, cut, named))

    def sum(self, node: Node) -> Any:
        """The sum of two values, or of a convolution and its bias."""
        first, second = self.value(node, 0), self.value(node, 1)
        if isinstance(first, np.ndarray):
            first, second = second, first
        if isinstance(second, np.ndarray):
            if not isinstance(first, _Convolved) or first.bias is not None:
                raise ProgramError(Text("its constant {name} is not supported", name=node.name))
            outputs = first.filters.shape[3]
            return replace(first, bias=np.broadcast_to(second.ravel(), outputs).copy())
        return self.add(Sum((self._plain(first), self._plain(second)), ""))

    def product(self, node: Node) -> _Scaled:
        """A value times a number."""
        first, second = self.value(node, 0), self.value(node, 1)
        number, value = (first, second) if isinstance(first, np.ndarray) else (second, first)
        if not isinstance(number, np.ndarray) or number.size != 1:
            raise ProgramError(Text("its product {name} is not supported", name=node.name))
        factor = float(number.ravel()[0])
        if isinstance(value, _Scaled):
            return replace(value, factor=value.factor * factor)
        source = self._finished(node, value)
        return _Scaled(source, factor)

    def relu(self, node: Node) -> Any:
        """max(x, 0); of a negated value a part of a LeakyReLU written out."""
        value = self.value(node, 0)
        if isinstance(value, _Scaled):
            if value.factor != -1 or value.rectified:
                raise ProgramError(Text("its activation {name} is not supported", name=node.name))
            return replace(value, factor=1.0, rectified=True)
        return self.add(Activation(self._finished(node, value), ""))

    def leaky_relu(self, node: Node) -> str:
        """max(x, 0) + slope min(x, 0)."""
        alpha = node.attributes["alpha"].floats(4) if "alpha" in node.attributes else [0.2]
        return self.add(Activation(self._finished(node, self.value(node, 0)), "", float(alpha[0])))

    def difference(self, node: Node) -> str:
        """relu(x) - slope relu(-x), a LeakyReLU."""
        first, second = self.value(node, 0), self.value(node, 1)
        positive = next((o for o in self.operations if o.result == first), None)
        if (
            isinstance(second, _Scaled)
            and second.rectified
            and isinstance(positive, Activation)
            and positive.slope == 0
            and positive.source == second.source
        ):
            return self.add(Activation(second.source, "", second.factor))
        raise ProgramError(Text("its difference {name} is not supported", name=node.name))

    def maximum(self, node: Node) -> str:
        """max(x, slope x), a LeakyReLU."""
        pair = self.value(node, 0), self.value(node, 1)
        scaled = next((value for value in pair if isinstance(value, _Scaled)), None)
        other = next((value for value in pair if value is not scaled), None)
        if scaled is None or scaled.rectified or self._finished(node, other) != scaled.source:
            raise ProgramError(Text("its maximum {name} is not supported", name=node.name))
        return self.add(Activation(scaled.source, "", scaled.factor))

    def _finished(self, node: Node, value: Any) -> str:
        """The value of what a node reads, computed once though several nodes read it."""
        name = self._plain(value)
        for key, known in self._values.items():
            if known is value:
                self._values[key] = name
        return name


_RULES: dict[str, Callable[[Translation, Node], Any]] = {
    **dict.fromkeys(("Placeholder", "IteratorGetNext"), Translation.placeholder),
    **dict.fromkeys(("VariableV2", "Variable", "VarHandleOp"), Translation.variable),
    "Const": Translation.constant,
    **dict.fromkeys(_PASSED, Translation.passed),
    "Conv2D": Translation.convolution,
    "Conv2DBackpropInput": Translation.transposed,
    "DepthToSpace": Translation.depth_to_space,
    **dict.fromkeys(("Add", "AddV2", "BiasAdd"), Translation.sum),
    "Mul": Translation.product,
    "Relu": Translation.relu,
    "LeakyRelu": Translation.leaky_relu,
    "Sub": Translation.difference,
    "Maximum": Translation.maximum,
}

"""A network's forward, followed once by torch.fx, as a program.

The tables at the end list the modules and functions that are understood, each with the rule that
makes an operation of it.
"""

from __future__ import annotations

import inspect
import operator
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, TypeAlias

import torch
from torch import fx, nn
from torch.nn import functional

from srgui.networks.conv_transpose import ConvTranspose as CutConvTranspose
from srgui.networks.network import Network
from srgui.programs.operations import (
    Activation,
    Convolution,
    ConvTranspose,
    Normalisation,
    Operation,
    ScaledSum,
    Sum,
)
from srgui.programs.program import INPUT, Graph, Program
from srgui.programs.shape_inference import ProgramError
from srgui.texts import Text


def traced(network: Network) -> Program:
    """The computation of `network.forward`, by its parameters' names; on any device, meta too.

    Batch normalisation is taken as in evaluation. Raises ProgramError for what no rule understands.
    """
    graph = _Tracing(network).graph()
    graph.extents()
    return Program(graph, network.step_kinds, network.pre_enlarged, network.max_scale)


class _Tracing:
    """The operations that the nodes of torch.fx stand for, in the order of the forward."""

    def __init__(self, network: Network) -> None:
        self._network = network
        self._modules = dict(network.named_modules())
        self._operations: dict[Operation, str] = {}  # without its result: its result
        self.values: dict[Any, Any] = {}  # of each node its value, or several in a list

    def graph(self) -> Graph:
        """The graph, its operations in the order in which the results need them."""
        results: list[str] = []
        for node in _nodes(self._network):
            if node.op == "output":
                results = [self.value(part) for part in _parts(node)]
            else:
                self.values[node] = self._met(node)
        state = self._network.state_dict()
        shapes = {name: tuple(tensor.shape) for name, tensor in state.items() if tensor.dim()}
        made = tuple(replace(op, result=result) for op, result in self._operations.items())
        return _scheduled(Graph(made, tuple(results), shapes))

    def _met(self, node: fx.Node) -> Any:
        """The name of what a node gives; a list of names for several."""
        if node.op == "placeholder":
            return INPUT
        if node.op == "get_attr":
            return node.target
        if node.op == "call_module":
            module = self._modules[str(node.target)]
            for kind, module_rule in _MODULES.items():
                if isinstance(module, kind):
                    return module_rule(self, node, module)
            raise ProgramError(
                Text("its module {name} is a {kind}", name=node.target, kind=type(module).__name__)
            )
        if rule := _FUNCTIONS.get(node.target):
            return rule(self, node)
        raise ProgramError(
            Text("its forward calls {target}, which a program can't express", target=node.target)
        )

    def add(self, node: fx.Node, operation: Operation) -> str:
        """Return the value of an operation; equal operations share one."""
        name = node.name if node.name != INPUT else f"{INPUT}_"
        return self._operations.setdefault(operation, name)

    def value(self, node: Any) -> str:
        """The one value that a node stands for."""
        value = self.values[node]
        if not isinstance(value, str):
            raise _unsupported_use(node)
        return value

    def activated(self, node: fx.Node, slope: float, in_place: bool) -> str:
        """The value of an activation."""
        source = node.args[0]
        value = self.add(node, Activation(self.value(source), "", slope))
        if in_place:  # later uses of the source see the result
            self.values[source] = value
        return value


_ModuleRule: TypeAlias = Callable[[_Tracing, fx.Node, Any], str]
_FunctionRule: TypeAlias = Callable[[_Tracing, fx.Node], Any]


def _batch_norm(tracing: _Tracing, node: fx.Node, module: nn.BatchNorm2d) -> str:
    source, name = tracing.value(node.args[0]), node.target
    statistics = f"{name}.running_mean", f"{name}.running_var"
    norm = Normalisation(source, "", f"{name}.weight", f"{name}.bias", *statistics, module.eps)
    return tracing.add(node, norm)


def _convolution(tracing: _Tracing, node: fx.Node, module: nn.Conv2d) -> str:
    kernel, stride, padding = _squares(node, module)
    if stride != 1 or 2 * padding + 1 != kernel or module.padding_mode != "zeros":
        raise ProgramError(
            Text("its module {name} does not keep the size with zeros around it", name=node.target)
        )
    return tracing.add(node, Convolution(tracing.value(node.args[0]), "", *_tensors(node, module)))


def _conv_transpose(tracing: _Tracing, node: fx.Node, module: nn.ConvTranspose2d) -> str:
    kernel, stride, padding = _squares(node, module)
    end = padding - _one(node, module.output_padding)
    if isinstance(module, CutConvTranspose):
        end = kernel - stride
    if padding + end != kernel - stride:
        raise ProgramError(
            Text(
                "its module {name} does not enlarge by {stride} exactly",
                name=node.target,
                stride=stride,
            )
        )
    weight, bias = _tensors(node, module)
    source = tracing.value(node.args[0])
    return tracing.add(node, ConvTranspose(source, "", weight, stride, padding, bias))


def _activation(slope: float, in_place: bool = False) -> _FunctionRule:
    """The rule of an activation by a function, whose default slope this is; 0 for a ReLU."""

    def rule(tracing: _Tracing, node: fx.Node) -> str:
        names = ("source", "negative_slope", "inplace")
        given: dict[str, Any] = {**dict(zip(names, node.args, strict=False)), **node.kwargs}
        chosen = given.get("negative_slope", slope) if slope else 0.0
        return tracing.activated(node, chosen, in_place or bool(given.get("inplace", False)))

    return rule


def _sum(tracing: _Tracing, node: fx.Node) -> str:
    first, second = node.args
    if first == 0:  # what Python's sum() begins with
        return tracing.value(second)
    return tracing.add(node, Sum((tracing.value(first), tracing.value(second)), ""))


def _scaled_sum(tracing: _Tracing, node: fx.Node) -> str:
    weight, values = map(tracing.values.__getitem__, node.args)
    if node.kwargs.get("dims") != 1 or not isinstance(values, list):
        raise _unsupported_use(node)
    return tracing.add(node, ScaledSum(tuple(values), "", weight))


_MODULES: dict[type[nn.Module], _ModuleRule] = {
    nn.Identity: lambda tracing, node, _: tracing.value(node.args[0]),
    nn.ReLU: lambda tracing, node, relu: tracing.activated(node, 0.0, relu.inplace),
    nn.LeakyReLU: lambda tracing, node, relu: tracing.activated(
        node, relu.negative_slope, relu.inplace
    ),
    nn.BatchNorm2d: _batch_norm,
    nn.Conv2d: _convolution,
    nn.ConvTranspose2d: _conv_transpose,
}
_FUNCTIONS: dict[Any, _FunctionRule] = {
    **dict.fromkeys([operator.add, operator.iadd, torch.add, "add"], _sum),
    **dict.fromkeys([torch.relu, functional.relu, "relu"], _activation(0.0)),
    **dict.fromkeys([torch.relu_, functional.relu_, "relu_"], _activation(0.0, in_place=True)),
    functional.leaky_relu: _activation(0.01),
    functional.leaky_relu_: _activation(0.01, in_place=True),
    torch.stack: lambda tracing, node: list(map(tracing.value, _parts(node))),
    torch.tensordot: _scaled_sum,
}


class _Tracer(fx.Tracer):
    def is_leaf_module(self, module: nn.Module, name: str) -> bool:
        """Take layers as they are, also those that subclasses compute in another way."""
        return isinstance(module, tuple(_MODULES)) or super().is_leaf_module(module, name)


def _nodes(network: Network) -> list[fx.Node]:
    """The nodes of `forward`, with all arguments but its input at their defaults."""
    _, *options = inspect.signature(network.forward).parameters.values()
    graph = _Tracer().trace(network, {option.name: option.default for option in options})
    return [node for node in graph.nodes if node.op != "call_function" or node.users]


def _parts(node: fx.Node) -> Any:
    """The nodes of the tuple or list that a node has as its first argument."""
    return node.args[0]


def _tensors(node: fx.Node, module: nn.Conv2d | nn.ConvTranspose2d) -> tuple[str, str | None]:
    """The names of weight and bias."""
    return f"{node.target}.weight", None if module.bias is None else f"{node.target}.bias"


def _squares(node: fx.Node, module: nn.Conv2d | nn.ConvTranspose2d) -> tuple[int, int, int]:
    """Kernel, stride and padding of a convolution that is neither dilated nor grouped."""
    if _one(node, module.dilation) != 1 or module.groups != 1:
        raise ProgramError(Text("its module {name} is dilated or grouped", name=node.target))
    sizes = (module.kernel_size, module.stride, module.padding)
    kernel, stride, padding = (_one(node, size) for size in sizes)
    return kernel, stride, padding


def _one(node: fx.Node, numbers: Sequence[int] | str | int) -> int:
    """The number that a module has for both axes."""
    if isinstance(numbers, str | int) or len(set(numbers)) != 1:
        raise ProgramError(
            Text("its module {name} is not square: {numbers}", name=node.target, numbers=numbers)
        )
    return numbers[0]


def _unsupported_use(node: fx.Node) -> ProgramError:
    return ProgramError(
        Text("its forward uses {name} in a way that a program can't express", name=node.name)
    )


def _scheduled(graph: Graph) -> Graph:
    """The graph with nothing computed before the first result that needs it."""
    made: dict[str, Operation] = {}
    for result in graph.results:
        needed = Graph(graph.operations, (result,), graph.shapes).until(1)
        made.update({operation.result: operation for operation in needed.operations})
    return replace(graph, operations=tuple(made.values()))

"""A network's forward, followed once by torch.fx, as a program."""

from __future__ import annotations

import operator
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

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

if TYPE_CHECKING:
    from torch import fx, nn

    from srgui.networks.network import Network


def traced(network: Network) -> Program:
    """What `network.forward` computes, by its parameters' names; of any device, meta too.

    Understood are convolutions, transposed convolutions, batch normalisation (in evaluation),
    ReLU and LeakyReLU, as modules and as functions, sums, and
    `torch.tensordot(weights, torch.stack(values), dims=1)`. Raises ProgramError for anything else.
    """
    graph = _Tracing(network).graph()
    graph.extents()
    return Program(graph, network.step_kinds, network.pre_enlarged, network.max_scale)


class _Tracing:
    """The operations that the nodes of torch.fx stand for, as they are met."""

    def __init__(self, network: Network) -> None:
        import torch
        from torch.nn import functional

        self._network = network
        self._nodes = _nodes(network)
        self._modules = dict(network.named_modules())
        self._operations: dict[Operation, str] = {}  # without its result: its result
        self._values: dict[fx.Node, Any] = {}
        relu, leaky = Activation("", ""), Activation("", "", 0.01)
        self._functions: dict[Any, Callable[[fx.Node], Any]] = {
            **dict.fromkeys([operator.add, operator.iadd, torch.add, "add"], self._sum),
            **dict.fromkeys([torch.relu, functional.relu, "relu"], self._activation(relu)),
            **dict.fromkeys([torch.relu_, functional.relu_, "relu_"], self._activation(relu, True)),
            functional.leaky_relu: self._activation(leaky),
            functional.leaky_relu_: self._activation(leaky, True),
            torch.stack: lambda node: [self._value(part) for part in _parts(node)],
            torch.tensordot: self._scaled_sum,
        }

    def graph(self) -> Graph:
        """The graph, its operations in the order in which the results need them."""
        results: list[str] = []
        for node in self._nodes:
            if node.op == "placeholder":
                self._values[node] = INPUT
            elif node.op == "get_attr":
                self._values[node] = node.target
            elif node.op == "output":
                results = [self._value(part) for part in _parts(node)]
            elif node.op == "call_module":
                self._values[node] = self._module(node, self._modules[str(node.target)])
            elif node.target in self._functions:
                self._values[node] = self._functions[node.target](node)
            else:
                raise ProgramError(
                    Text(
                        "its forward calls {target}, which no program can hold", target=node.target
                    )
                )
        state = self._network.state_dict()
        shapes = {name: tuple(tensor.shape) for name, tensor in state.items() if tensor.dim()}
        made = tuple(replace(op, result=result) for op, result in self._operations.items())
        return _scheduled(Graph(made, tuple(results), shapes))

    def _value(self, node: fx.Node) -> str:
        value = self._values[node]
        if not isinstance(value, str):
            raise ProgramError(
                Text("its forward uses {name} in a way that no program can hold", name=node.name)
            )
        return value

    def _add(self, node: fx.Node, operation: Operation) -> str:
        """The value of an operation; of one that was met before, the same."""
        name = node.name if node.name != INPUT else f"{INPUT}_"
        return self._operations.setdefault(operation, name)

    def _module(self, node: fx.Node, module: nn.Module) -> str:
        from torch import nn

        from srgui.networks.conv_transpose import ConvTranspose as CutTransposed

        name, source = str(node.target), self._value(node.args[0])  # type: ignore[arg-type]
        if isinstance(module, nn.Identity):
            return source
        if isinstance(module, nn.ReLU | nn.LeakyReLU):
            slope = module.negative_slope if isinstance(module, nn.LeakyReLU) else 0.0
            return self._activated(node, Activation("", "", slope), module.inplace)
        if isinstance(module, nn.BatchNorm2d):
            return self._add(
                node,
                Normalisation(
                    source,
                    "",
                    weight=f"{name}.weight",
                    bias=f"{name}.bias",
                    mean=f"{name}.running_mean",
                    variance=f"{name}.running_var",
                    epsilon=module.eps,
                ),
            )
        if not isinstance(module, nn.Conv2d | nn.ConvTranspose2d):
            raise ProgramError(
                Text("its module {name} is a {kind}", name=name, kind=type(module).__name__)
            )
        weight, bias = f"{name}.weight", None if module.bias is None else f"{name}.bias"
        kernel, stride, padding = (
            _one(name, numbers) for numbers in (module.kernel_size, module.stride, module.padding)
        )
        if _one(name, module.dilation) != 1 or module.groups != 1:
            raise ProgramError(Text("its module {name} is dilated or grouped", name=name))
        if isinstance(module, nn.Conv2d):
            if stride != 1 or 2 * padding + 1 != kernel or module.padding_mode != "zeros":
                raise ProgramError(
                    Text("its module {name} does not keep the size with zeros around it", name=name)
                )
            return self._add(node, Convolution(source, "", weight, bias))
        end = padding - _one(name, module.output_padding)
        if isinstance(module, CutTransposed):
            end = kernel - stride
        if padding + end != kernel - stride:
            raise ProgramError(
                Text(
                    "its module {name} does not enlarge by {stride} exactly",
                    name=name,
                    stride=stride,
                )
            )
        return self._add(node, ConvTranspose(source, "", weight, stride, padding, bias))

    def _activation(self, kind: Activation, in_place: bool = False) -> Callable[[fx.Node], str]:
        def value(node: fx.Node) -> str:
            names = ("source", "negative_slope", "inplace")
            given: dict[str, Any] = {**dict(zip(names, node.args, strict=False)), **node.kwargs}
            slope = given.get("negative_slope", kind.slope) if kind.slope else 0.0
            inplace = in_place or bool(given.get("inplace", False))
            return self._activated(node, replace(kind, slope=slope), inplace)

        return value

    def _activated(self, node: fx.Node, kind: Activation, in_place: bool) -> str:
        source: Any = node.args[0]
        value = self._add(node, replace(kind, source=self._value(source)))
        if in_place:  # whoever uses the source from now on sees what it has become
            self._values[source] = value
        return value

    def _sum(self, node: fx.Node) -> str:
        first, second = node.args
        if first == 0:  # what Python's sum() begins with
            return self._value(second)  # type: ignore[arg-type]
        return self._add(node, Sum((self._value(first), self._value(second)), ""))  # type: ignore[arg-type]

    def _scaled_sum(self, node: fx.Node) -> str:
        weight, values = (self._values[part] for part in node.args)  # type: ignore[index]
        if node.kwargs.get("dims") != 1 or not isinstance(values, list):
            raise ProgramError(
                Text("its forward uses {name} in a way that no program can hold", name=node.name)
            )
        return self._add(node, ScaledSum(tuple(values), "", weight))


def _nodes(network: Network) -> list[fx.Node]:
    """The nodes of `forward`, with everything but its input as it is by default."""
    import inspect

    from torch import fx, nn

    layers = (nn.Conv2d, nn.ConvTranspose2d)  # also those that subclasses compute in another way

    class Tracer(fx.Tracer):
        def is_leaf_module(self, module: nn.Module, name: str) -> bool:
            return isinstance(module, layers) or super().is_leaf_module(module, name)

    _, *options = inspect.signature(network.forward).parameters.values()
    traced = Tracer().trace(network, {option.name: option.default for option in options})
    return [node for node in traced.nodes if node.op != "call_function" or node.users]


def _parts(node: fx.Node) -> Any:
    """The nodes of the tuple or list that a node has as its first argument."""
    return node.args[0]


def _one(name: str, numbers: Sequence[int] | str | int) -> int:
    """The number that a module has for both axes."""
    if isinstance(numbers, str | int) or len(set(numbers)) != 1:
        raise ProgramError(
            Text("its module {name} has no squares: {numbers}", name=name, numbers=numbers)
        )
    return numbers[0]


def _scheduled(graph: Graph) -> Graph:
    """The graph with nothing computed before the first result that needs it."""
    made: dict[str, Operation] = {}
    for result in graph.results:
        needed = Graph(graph.operations, (result,), graph.shapes).until(1)
        made.update({operation.result: operation for operation in needed.operations})
    return replace(graph, operations=tuple(made.values()))

"""A network's forward, followed once by torch.fx, as a program.

`modules` and `functions` end with tables of what is understood, each with the rule that makes an
operation of it; `whole_picture` lists what no program can express, since tiles would show.
"""

from __future__ import annotations

import inspect
from dataclasses import replace

from torch import fx, nn

from srgui.networks.network import Network
from srgui.programs.operations import Operation
from srgui.programs.program import Graph, Program
from srgui.programs.shape_inference import ProgramError
from srgui.programs.tracing.functions import FUNCTIONS
from srgui.programs.tracing.modules import MODULES
from srgui.programs.tracing.nodes import Nodes
from srgui.texts import Text


def traced(network: Network) -> Program:
    """The computation of `network.forward`, by its parameters' names; on any device, meta too.

    Batch normalisation is taken as in evaluation. Raises ProgramError for what no rule understands.
    """
    state = network.state_dict()
    shapes = {name: tuple(t.shape) for name, t in state.items() if t.is_floating_point()}
    nodes = Nodes(dict(network.named_modules()), shapes, MODULES, FUNCTIONS)
    results = nodes.results(_nodes(network))
    graph = _scheduled(Graph(nodes.operations, results, shapes, network.channels))
    graph.extents()
    return Program(graph, network.step_kinds, network.pre_enlarged, network.max_scale)


class _Tracer(fx.Tracer):
    def is_leaf_module(self, module: nn.Module, name: str) -> bool:
        """Take layers as they are, also those that subclasses compute in another way."""
        return isinstance(module, tuple(MODULES)) or super().is_leaf_module(module, name)


def _nodes(network: Network) -> list[fx.Node]:
    """The nodes of `forward`, with all arguments but its input at their defaults."""
    _, *options = inspect.signature(network.forward).parameters.values()
    try:
        graph = _Tracer().trace(network, {option.name: option.default for option in options})
    except Exception as error:  # a forward may do anything
        why = Text("{kind}: {words}", kind=type(error).__name__, words=error)
        raise ProgramError(Text("its forward can't be followed ({why})", why=why)) from error
    return [node for node in graph.nodes if node.op != "call_function" or node.users]


def _scheduled(graph: Graph) -> Graph:
    """The graph with nothing computed before the first result that needs it."""
    made: dict[str, Operation] = {}
    for result in graph.results:
        needed = replace(graph, results=(result,)).until(1)
        made.update({operation.result: operation for operation in needed.operations})
    return replace(graph, operations=tuple(made.values()))

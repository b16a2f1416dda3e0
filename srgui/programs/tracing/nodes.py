"""The operations that the nodes of torch.fx stand for."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

from torch import fx, nn

from srgui.programs.operations import Operation, Shape, Shapes
from srgui.programs.program import INPUT
from srgui.programs.shape_inference import ProgramError
from srgui.programs.tracing import whole_picture
from srgui.texts import Text


@dataclass(frozen=True)
class Learned:
    """A parameter or buffer of the network that a forward reads by itself."""

    name: str
    shape: Shape

    @property
    def fits_channels(self) -> bool:
        """True if it is one number, or one for each channel of (N, channels, H, W)."""
        return set(self.shape[-2:]) <= {1} and set(self.shape[:-3]) <= {1}


class Nodes:
    """The values of nodes, and the operations that make them, in the order of the forward."""

    def __init__(
        self,
        modules: Mapping[str, nn.Module],
        shapes: Shapes,
        module_rules: Mapping[type[nn.Module], ModuleRule],
        function_rules: Mapping[Any, FunctionRule],
    ) -> None:
        self._modules, self._shapes = modules, shapes
        self._module_rules, self._function_rules = module_rules, function_rules
        self._operations: dict[Operation, str] = {}  # without its result: its result
        self._values: dict[Any, Any] = {}  # a name, several names, or a learned tensor

    @property
    def operations(self) -> tuple[Operation, ...]:
        """All operations so far."""
        return tuple(replace(op, result=result) for op, result in self._operations.items())

    def results(self, nodes: Sequence[fx.Node]) -> tuple[str, ...]:
        """Follow the nodes of a forward, and return the values that it returns."""
        found: tuple[str, ...] = ()
        for node in nodes:
            if node.op == "output":
                if not isinstance(node.args[0], tuple | list):
                    raise ProgramError(Text("its forward does not return a tuple of results"))
                found = self.listed(node)
            else:
                self._values[node] = self._met(node)
        return found

    def _met(self, node: fx.Node) -> Any:
        """The value of a node."""
        if node.op == "placeholder":
            return INPUT
        if node.op == "get_attr":
            return self._learned(str(node.target))
        if node.op == "call_module":
            return self._of_module(node, self._modules[str(node.target)])
        if rule := self._function_rules.get(node.target):
            return rule(self, node)
        called = getattr(node.target, "__name__", node.target)
        if whole_picture.is_function(node.target):
            raise whole_picture.refusal(Text("its forward calls {name}", name=called))
        raise ProgramError(
            Text("its forward calls {target}, which a program can't express", target=called)
        )

    def _of_module(self, node: fx.Node, module: nn.Module) -> str:
        for kind, rule in self._module_rules.items():
            if isinstance(module, kind):
                return rule(self, node, module)
        name, called = node.target, type(module).__name__
        if whole_picture.is_module(module):
            raise whole_picture.refusal(
                Text("its module {name} is a {kind}", name=name, kind=called)
            )
        raise ProgramError(
            Text(
                "its module {name} is a {kind}, which a program can't express",
                name=name,
                kind=called,
            )
        )

    def _learned(self, name: str) -> Learned:
        if name not in self._shapes:
            raise ProgramError(
                Text("its tensor {name} is not among its parameters and buffers", name=name)
            )
        return Learned(name, self._shapes[name])

    def add(self, node: fx.Node, operation: Operation) -> str:
        """Return the value of an operation; equal operations share one."""
        name = node.name if node.name != INPUT else f"{INPUT}_"
        if self._operations.get(operation, name) == name and name in self._operations.values():
            name = f"{name} {len(self._operations)}"  # one node, several operations
        return self._operations.setdefault(operation, name)

    def any_value(self, node: Any) -> Any:
        """A number, or the value, values or learned tensor that a node stands for."""
        return self._values[node] if isinstance(node, fx.Node) else node

    def value(self, node: Any) -> str:
        """The one value that a node stands for."""
        value = self.any_value(node)
        if not isinstance(value, str):
            raise unsupported_use(node)
        return value

    def listed(self, node: fx.Node) -> tuple[str, ...]:
        """The values of the tuple or list that a node has as its first argument."""
        parts = node.args[0]
        if not isinstance(parts, tuple | list):
            raise unsupported_use(node)
        return tuple(map(self.value, parts))

    def overwrite(self, source: Any, value: str) -> None:
        """Have later uses of a node see this value, computed in place."""
        self._values[source] = value


ModuleRule: TypeAlias = Callable[[Nodes, fx.Node, Any], str]
"""Returns the value of a module's node."""

FunctionRule: TypeAlias = Callable[[Nodes, fx.Node], Any]
"""Returns the value, or values, of a function's node."""


def unsupported_use(node: Any) -> ProgramError:
    """Return the error for a use of a value that no program can express."""
    return ProgramError(
        Text(
            "its forward uses {name} in a way that a program can't express",
            name=getattr(node, "name", node),
        )
    )

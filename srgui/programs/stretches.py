"""A graph in stretches, for runtimes that compute much at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import groupby
from typing import TypeVar

from srgui.programs.extents import Extent
from srgui.programs.program import INPUT, Graph, Operation, ScaledSum, Sum, sources

_AnyOperation = TypeVar("_AnyOperation", bound=Operation)


@dataclass(frozen=True)
class Stretch:
    """Operations that make some `results`, the earlier values that they read, `inputs`, and those
    of their own that later ones read, `carried`.
    """

    operations: tuple[Operation, ...]
    inputs: tuple[str, ...]
    results: tuple[str, ...]
    carried: tuple[str, ...]

    def renamed(self) -> Stretch:
        """The same with numbers for the values' names, so that what is alike is equal."""
        made = (operation.result for operation in self.operations)
        numbers = {name: str(number) for number, name in enumerate([*self.inputs, *made])}

        def of(names: tuple[str, ...]) -> tuple[str, ...]:
            return tuple(numbers[name] for name in names)

        operations = tuple(_renamed(operation, numbers) for operation in self.operations)
        return Stretch(operations, of(self.inputs), of(self.results), of(self.carried))


def stretches(graph: Graph, known: Mapping[str, Extent]) -> tuple[Stretch, ...]:
    """One for every size that results have, in order: whoever wants a smaller one need not wait
    for the larger, which take several times as long. `known` are the values' extents.
    """
    computed = {INPUT}
    parts: list[tuple[list[Operation], tuple[str, ...]]] = []
    count = 0
    for _, alike in groupby(graph.results, key=lambda result: known[result].factor):
        results = tuple(alike)
        count += len(results)
        part = [op for op in graph.until(count).operations if op.result not in computed]
        computed.update(operation.result for operation in part)
        parts.append((part, results))
    made = []
    for number, (part, results) in enumerate(parts):
        later = {name for rest, _ in parts[number + 1 :] for name in _read_of_others(rest)}
        carried = tuple(op.result for op in part if op.result in later)
        made.append(Stretch(tuple(part), _read_of_others(part), results, carried))
    return tuple(made)


def _read_of_others(part: list[Operation]) -> tuple[str, ...]:
    """What operations read that they don't make."""
    made = {operation.result for operation in part}
    read = dict.fromkeys(value for operation in part for value in sources(operation))
    return tuple(value for value in read if value not in made)


def _renamed(operation: _AnyOperation, names: Mapping[str, str]) -> _AnyOperation:
    result = names[operation.result]
    if isinstance(operation, Sum | ScaledSum):
        read = tuple(names[source] for source in operation.sources)
        return replace(operation, sources=read, result=result)
    return replace(operation, source=names[operation.source], result=result)

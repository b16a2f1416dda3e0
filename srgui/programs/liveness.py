"""How long every value is needed."""

from __future__ import annotations

from srgui.programs.program import INPUT, Activation, Graph, Operation, sources


def last_uses(graph: Graph) -> tuple[tuple[str, ...], ...]:
    """For every operation, the values that nothing needs after it.

    A result is told as soon as it is there, so that it need not be kept for its own sake.
    """
    seen: set[str] = set()
    ended: list[tuple[str, ...]] = []
    for operation in reversed(graph.operations):
        values = dict.fromkeys((*sources(operation), operation.result))
        ended.append(tuple(value for value in values if value not in seen))
        seen.update(values)
    return tuple(reversed(ended))


def overwritten(graph: Graph, operation: Operation, ended: tuple[str, ...]) -> tuple[str, ...]:
    """What an operation may write its result over: an activation's source, when that has `ended`
    and the caller has it neither as the input nor as a result.
    """
    if not isinstance(operation, Activation) or operation.source not in ended:
        return ()
    return () if operation.source in (INPUT, *graph.results) else (operation.source,)

"""A program in two parts: wide features, which a runtime computes, and images, which NumPy does.

The image part contains the operations on pictures, planes of one channel or three colours
together, that no wide value depends on:
LapSRN's image branch, the global residual of DRRN and DRCN, and DRCN's ensemble. It is a small part
of the work and the one where precision matters: it is computed in 32 bits, whatever the runtime
does.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from srgui.programs.operations import Opaque, Operation
from srgui.programs.program import INPUT, Graph


@dataclass(frozen=True)
class Parts:
    """The features, which give the residuals, and the operations that make images of those."""

    features: Graph
    """Makes the residuals out of the input."""
    image: tuple[Operation, ...]
    """The operations that make the results of the input and the residuals."""
    results: tuple[str, ...]
    """The program's; a residual may itself be one."""

    @property
    def gives_pictures(self) -> bool:
        """True if a result is computed by the features alone, not by adding a residual."""
        return not set(self.results).isdisjoint(self.features.results)

    def residuals(self, count: int) -> int:
        """The number of residuals, from the first on, that the first `count` results need."""
        needed = set(self.results[:count])
        for operation in reversed(self.image):
            if operation.result in needed:
                needed.update(operation.sources)
        results = enumerate(self.features.results, 1)
        return max((number for number, result in results if result in needed), default=0)


def split(graph: Graph) -> Parts:
    """The feature part and the image part of a program's graph."""
    known = graph.extents()

    def is_plain(operation: Operation) -> bool:
        if isinstance(operation, Opaque):
            return False
        values = (*operation.sources, operation.result)
        return all(known[value].channels == graph.channels for value in values)

    below_wide: set[str] = set()  # values that a wide one depends on
    for operation in reversed(graph.operations):
        if operation.result in below_wide or known[operation.result].channels != graph.channels:
            below_wide.update(operation.sources)
    of_input = {INPUT}  # planes computed from the input alone, which both parts may compute
    for operation in graph.operations:
        if is_plain(operation) and of_input.issuperset(operation.sources):
            of_input.add(operation.result)

    needed = set(graph.results)
    image: list[Operation] = []
    for operation in reversed(graph.operations):
        value = operation.result
        free = value in of_input or value not in below_wide
        if value in needed and is_plain(operation) and free:
            image.append(operation)
            needed.update(operation.sources)
    image.reverse()
    computed = {INPUT, *(operation.result for operation in image)}
    order = [operation.result for operation in graph.operations]
    residuals = sorted(needed - computed, key=order.index)
    every = replace(graph, results=tuple(residuals))
    return Parts(every.until(len(residuals)), tuple(image), graph.results)

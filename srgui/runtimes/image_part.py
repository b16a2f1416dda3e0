"""The image part of a program, in 32 bits whatever computes the features: see `partition`."""

from __future__ import annotations

from collections.abc import Iterator

from srgui.programs.operations import Tensors
from srgui.programs.partition import Parts
from srgui.programs.program import INPUT, Graph
from srgui.programs.shape_inference import Floats, Sides
from srgui.runtimes import RunEvent, StepResult, WorkDone, channels_first, channels_last
from srgui.runtimes.reference import Executor


class ImagePart:
    """Makes the results of a graph out of its input and its residuals."""

    def __init__(self, parts: Parts, graph: Graph, tensors: Tensors) -> None:
        self._parts = parts
        self._executor = Executor(graph, tensors)

    def run(
        self, luma: Floats, residuals: Iterator[RunEvent], sides: Sides, count: int
    ) -> Iterator[RunEvent]:
        """Yield the first `count` results once the residuals that each needs are there.

        `luma` is the plane, or the colours, that the residuals were computed from, `residuals` the
        run of the feature part. Its other events are passed on.
        """
        values = {INPUT: channels_first(luma)}
        names = iter(self._parts.features.results)
        operations = iter(self._parts.image)

        def wait_for(name: str) -> Iterator[WorkDone]:
            while name not in values:
                event = next(residuals)
                if isinstance(event, WorkDone):
                    yield event
                else:
                    values[next(names)] = channels_first(event.plane)

        for result in self._parts.results[:count]:
            if result in self._parts.features.results:
                yield from wait_for(result)
            while result not in values:
                operation = next(operations)
                for source in operation.sources:
                    yield from wait_for(source)
                values[operation.result] = self._executor.compute(operation, values, sides)
            yield StepResult(channels_last(values[result]))

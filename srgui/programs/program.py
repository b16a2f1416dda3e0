"""A forward as frozen plain data: operations in order on named values and tensors.

Values are planes of one or more channels; the first one, `INPUT`, is the luma plane, or red, green
and blue. Every
operation has a result of its own name, and reads only what came before. A recursion names the same
tensors again. How many channels a value has follows from the shapes of the tensors.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from srgui.networks.step import StepKind
from srgui.programs.operations import Opaque, Operation, Shapes
from srgui.programs.shape_inference import Extent, ProgramError
from srgui.texts import Text

INPUT = "input"


@dataclass(frozen=True)
class Graph:
    """Operations that make results out of the input."""

    operations: tuple[Operation, ...]
    """In the order in which they are computed."""
    results: tuple[str, ...]
    """The values that come out, in the order in which they do."""
    shapes: Shapes
    """The shapes of all tensors."""
    colours: int = 1
    """The planes of the input and of each result: 1, luma in [16, 235] / 255, or 3, red, green and
    blue in [0, 1]."""

    @property
    def opaque(self) -> Opaque | None:
        """The network in another program's format that the graph consists of, if it does."""
        first = self.operations[0] if self.operations else None
        return first if isinstance(first, Opaque) else None

    @property
    def channels(self) -> int:
        """The planes of the input and of each result: 1 or 3."""
        return self.opaque.channels if self.opaque else self.colours

    @property
    def alignment(self) -> int:
        """The multiple of pixels at which windows of the input begin and end."""
        return self.opaque.multiple if self.opaque else 1

    def until(self, count: int) -> Graph:
        """The part that makes the first `count` results."""
        results = self.results[:count]
        needed = set(results)
        used: list[Operation] = []
        for operation in reversed(self.operations):
            if operation.result in needed:
                needed.update(operation.sources)
                used.append(operation)
        return replace(self, operations=tuple(reversed(used)), results=results)

    def extents(self) -> dict[str, Extent]:
        """Every value's extent by its name. Raises ProgramError for a graph that is unsound."""
        known = {INPUT: Extent(self.channels)}
        for operation in self.operations:
            name = operation.result
            if name in known:
                raise ProgramError(Text("the value {name!r} is computed twice", name=name))
            read = [_known(source, known) for source in operation.sources]
            known[name] = operation.extent(read, self.shapes)
        computed = iter(known)
        for name in self.results:
            if _known(name, known).channels != self.channels:
                raise ProgramError(
                    Text("the result {name!r} is not a plane of one channel", name=name)
                    if self.channels == 1
                    else Text("the result {name!r} is not of three channels", name=name)
                )
            if name == INPUT or name not in computed:
                raise ProgramError(
                    Text("the results don't come out in the order of the operations")
                )
        return known

    def last_uses(self) -> tuple[tuple[str, ...], ...]:
        """For every operation, the values that nothing needs after it.

        A result is passed on as soon as it is computed, so that it need not stay for its own sake.
        """
        seen: set[str] = set()
        ended: list[tuple[str, ...]] = []
        for operation in reversed(self.operations):
            values = dict.fromkeys((*operation.sources, operation.result))
            ended.append(tuple(value for value in values if value not in seen))
            seen.update(values)
        return tuple(reversed(ended))

    def overwritten(self, operation: Operation, ended: tuple[str, ...]) -> tuple[str, ...]:
        """The sources that an operation may write its result over: those that have `ended` with
        it and that the caller has neither as the input nor as a result.
        """
        if not operation.in_place:
            return ()
        lasting = (INPUT, *self.results)
        return tuple(s for s in operation.sources if s in ended and s not in lasting)


@dataclass(frozen=True)
class Program:
    """A network: its graph, whose results are the steps, and what else the engine has to know."""

    graph: Graph
    steps: tuple[StepKind, ...]
    """The kind of each result."""
    pre_enlarged: bool
    """True if the input is the luma already enlarged by bicubic to the target size, and not the
    low-resolution luma."""
    max_scale: int
    """The largest factor that is supported."""


def _known(value: str, known: dict[str, Extent]) -> Extent:
    if value not in known:
        raise ProgramError(Text("the value {name!r} is used before it is computed", name=value))
    return known[value]

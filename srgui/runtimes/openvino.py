"""OpenVINO on the processor: its bfloat16 is the fastest on processors that support it.

The graph up to the last result that is wanted is one model, for planes of any size.
"""

from __future__ import annotations

import contextlib
from collections.abc import Collection, Iterator
from functools import cache
from typing import Any

import numpy as np

from srgui.errors import OptionError
from srgui.programs.costs import Costs
from srgui.programs.operations import (
    Activation,
    Tensors,
)
from srgui.programs.program import INPUT, Graph
from srgui.programs.shape_inference import Sides
from srgui.runtimes import (
    Floats,
    Precision,
    RunEvent,
    StepResult,
    WorkDone,
    channels_first,
    channels_last,
)
from srgui.runtimes.openvino_model import Building
from srgui.runtimes.openvino_quiet import openvino
from srgui.texts import Text

_CAPABILITIES = "OPTIMIZATION_CAPABILITIES"
_COPIES = 1.7  # times the values: measured, 1.6
_POLLING = 20  # milliseconds between two chances to stop


def prepare(
    graph: Graph, tensors: Tensors, device: str, precision: Precision, threads: int
) -> OpenvinoGraph:
    """The graph on "cpu" (or "auto"); "fast" has bfloat16 features."""
    if device not in ("cpu", "auto"):
        remedy = Text("Choose auto or cpu.")
        raise OptionError(
            Text("OpenVINO can't compute on {device!r}", device=device), remedy=remedy
        )
    return OpenvinoGraph(graph, tensors, precision, threads)


@cache
def core() -> openvino.Core:
    """The core of this process, never released: it sets an alternate stack for signals, which the
    process keeps when the core is gone, so that the next Ctrl-C would write to freed memory.
    """
    return openvino.Core()


class OpenvinoGraph:
    """A graph on the processor."""

    runtime = "openvino"
    device = "cpu"

    def __init__(self, graph: Graph, tensors: Tensors, precision: Precision, threads: int) -> None:
        self._graph = graph
        self._tensors = tensors
        self._extents = graph.extents()
        self._costs = Costs(graph)
        self._leading = _leading(graph)
        self._core = core()
        fast = precision == "fast" and "BF16" in self._core.get_property("CPU", _CAPABILITIES)
        self.precision: Precision = "fast" if fast else "full"
        self._settings = {
            "INFERENCE_NUM_THREADS": threads,
            "INFERENCE_PRECISION_HINT": "bf16" if fast else "f32",
            "PERFORMANCE_HINT": "LATENCY",
        }
        self._key: object = None
        self._model: Any = None  # has the memory of its last run, which the next one reuses

    def run(self, luma: Floats, sides: Sides, count: int | None = None) -> Iterator[RunEvent]:
        """Yield stopping points, whose share is unknown until everything is done, and at last the
        results, (h', w') float32.
        """
        count = len(self._graph.results[:count])
        if not count:
            return
        self._compile(count, sides)
        request = self._model.create_infer_request()
        request.start_async(self._planes(luma, count))
        try:
            while not request.wait_for(_POLLING):
                yield WorkDone(0.0)
        except GeneratorExit:
            request.cancel()
            with contextlib.suppress(RuntimeError):  # the error of a cancelled run
                request.wait()
            # Part of it takes the next plane for as large as this one, or the one before.
            self.release()
            raise
        yield WorkDone(1.0)  # all results are there together
        for index, _ in enumerate(self._graph.results[:count]):
            yield StepResult(channels_last(np.array(request.get_output_tensor(index).data[0])))

    def memory(self, height: int, width: int, sides: Sides, count: int | None = None) -> float:
        """Bytes of the values that are needed at once."""
        each = 2 if self.precision == "fast" else 4
        return each * _COPIES * self._costs.floats(height, width, sides, count)

    def free_memory(self) -> int | None:
        """The memory is the machine's."""
        return None

    def release(self) -> None:
        """Give back the memory that the last model keeps, some of which only goes with it."""
        self._key = self._model = None

    def _planes(self, luma: Floats, count: int) -> dict[str, Floats]:
        """Return the input and the results of the leading activations, as a model reads them."""
        planes = {INPUT: channels_first(luma)[None].astype(np.float32)}
        for operation in self._leading:
            x = planes[operation.source]
            planes[operation.result] = np.maximum(x, 0) + np.float32(operation.slope) * (
                np.minimum(x, 0)
            )
        read = {name: planes[name] for name in _reads(self._graph.until(count), planes)}
        if self.precision == "fast":
            return {name: _in_halves(plane) for name, plane in read.items()}
        return read

    def _compile(self, count: int, sides: Sides) -> None:
        """Have the model for these results and sides, instead of another one: each keeps as much
        memory as its run took, and compiling takes some hundredths of a second.
        """
        if self._key == (count, sides):
            return
        self.release()
        graph = self._graph.until(count)
        planes = [INPUT, *(operation.result for operation in self._leading)]
        halves = set(planes) if self.precision == "fast" else set()
        building = Building(graph, self._extents, self._tensors, sides, halves)
        model = building.model(_reads(graph, planes))
        self._model = self._core.compile_model(model, "CPU", self._settings)
        self._key = count, sides


def _leading(graph: Graph) -> list[Activation]:
    """The activations of the input alone."""
    planes, leading = {INPUT}, []
    for operation in graph.operations:
        if isinstance(operation, Activation) and operation.source in planes:
            planes.add(operation.result)
            leading.append(operation)
    return leading


def _reads(graph: Graph, planes: Collection[str]) -> list[str]:
    """Return those of the planes that operations on features read."""
    read = {
        value
        for operation in graph.operations
        if operation.result not in planes
        for value in operation.sources
    }
    return [plane for plane in planes if plane in read]


def _in_halves(plane: Floats) -> Floats:
    """Planes (1, c, h, w) as two whose sum they are, (1, 2c, h, w): bfloat16 preserves each, so
    that a picture is not rounded to the 8 bits that are enough for features.
    """
    upper = (plane.view(np.uint32) & np.uint32(0xFFFF0000)).view(np.float32)
    return np.concatenate([upper, plane - upper], axis=1)

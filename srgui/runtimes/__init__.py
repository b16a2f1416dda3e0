"""The engines that compute features: one a file, all with the same interface.

A runtime is a module with a function `prepare` of type `Prepare`. It raises OptionError for a
device that it does not know, RuntimeError where it can't compute this graph; a run raises
MemoryError when memory is short.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal, Protocol, TypeAlias

import numpy as np

from srgui.programs.operations import Tensors
from srgui.programs.program import Graph
from srgui.programs.shape_inference import Floats as Floats
from srgui.programs.shape_inference import Sides

Precision: TypeAlias = Literal["auto", "full", "fast"]


@dataclass(frozen=True, eq=False)
class StepResult:
    """The next result of a run, in the order of the graph's."""

    plane: Floats
    """(h', w') float32, or (h', w', 3) in colour; `Extent.size` gives its size."""


@dataclass(frozen=True)
class WorkDone:
    """Work progressed without a result; a point at which the run can be stopped."""

    share: float
    """The share of the run's work that is done, 0 to 1."""


RunEvent: TypeAlias = StepResult | WorkDone


class CompiledGraph(Protocol):
    """The feature part of a program with its weights, on a device."""

    @property
    def runtime(self) -> str:
        """The name of the module that prepared it."""

    @property
    def device(self) -> str:
        """Its name for people: "cpu", "cuda", "gpu:" and a graphics card's name."""

    @property
    def precision(self) -> Precision:
        """The precision in use, "full" or "fast"."""

    def free_memory(self) -> int | None:
        """Free bytes of the device's own memory; None where that is the machine's."""

    def memory(self, height: int, width: int, sides: Sides, count: int | None = None) -> float:
        """Bytes that `run` is expected to take at the peak, its results among them, for a plane of
        this size.
        """

    def run(self, luma: Floats, sides: Sides, count: int | None = None) -> Iterator[RunEvent]:
        """Yield the graph's results, or the first `count`, as soon as each is computed, and between
        them, wherever the work can be stopped, the share of it that is done.

        `luma` is (h, w), any values near [0, 1], or for a graph in colour (h, w, 3); `sides` says
        where it ends with the picture. The consumer may stop after any event.
        """

    def release(self) -> None:
        """Release the memory that runs leave for the next one."""


def planes(events: Iterable[RunEvent]) -> Iterator[Floats]:
    """The planes of a run's results, without its other events."""
    return (event.plane for event in events if isinstance(event, StepResult))


def channels_first(plane: Floats) -> Floats:
    """A plane (h, w), or colours (h, w, 3), as values (channels, h, w)."""
    return plane[None] if plane.ndim == 2 else np.ascontiguousarray(plane.transpose(2, 0, 1))


def channels_last(values: Floats) -> Floats:
    """Values (channels, h, w) as a plane (h, w), or colours (h, w, 3)."""
    return values[0] if len(values) == 1 else np.ascontiguousarray(values.transpose(1, 2, 0))


class Prepare(Protocol):
    """A runtime's function for graphs.

    `threads` counts processors; `precision` is "full" (float32) or "fast" (features in 16 bits
    where that is faster). `selection` decides "auto", which means "full" elsewhere.
    """

    def __call__(
        self, graph: Graph, tensors: Tensors, device: str, precision: Precision, threads: int
    ) -> CompiledGraph:
        """Return the graph, ready to run on `device`."""

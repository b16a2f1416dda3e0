"""A trained network on a runtime: a luma plane becomes the steps' planes."""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Iterator
from functools import partial
from typing import TypeAlias
from weakref import WeakSet

import numpy as np

from srgui.engine.planes.convert import Floats
from srgui.images.colour import grey_to_luma, luma_to_grey
from srgui.images.colour import luma as luma_of
from srgui.models.model import Model
from srgui.programs.fold_batch_norm import folded
from srgui.programs.partition import split
from srgui.programs.shape_inference import Sides
from srgui.runtimes import CompiledGraph, Precision, Prepare, RunEvent, StepResult
from srgui.runtimes.image_part import ImagePart
from srgui.runtimes.selection.backends import Backend
from srgui.runtimes.selection.fallback import FallbackGraph

Measure: TypeAlias = Callable[..., Generator[None, None, Backend | None]]
"""A function like `selection.select.measuring`."""

_living: WeakSet[Inference] = WeakSet()
_of_parent: list[CompiledGraph] = []


class Inference:
    """The features of `model` prepared by a runtime, its images by NumPy.

    It keeps no results. In a process that is forked after this was made, the features
    are prepared again when they are first needed.
    """

    def __init__(
        self,
        model: Model,
        prepare: Prepare,
        device: str,
        precision: Precision,
        threads: int,
        measure: Measure | None = None,
    ) -> None:
        """`measure` measures what `prepare` is going to choose from then on."""
        graph, tensors = folded(model.program.graph, model.tensors)
        self._parts = parts = split(graph)
        self.model = model
        if precision == "auto" and not graph.opaque and parts.gives_pictures:
            precision = "full"  # 16 bits round residuals, which are small, but not whole pictures
        how = parts.features, tensors, device, precision, threads
        self._prepare = partial(prepare, *how)
        self._measure = None if measure is None else partial(measure, *how)
        self._is_outdated = False
        self._prepared: CompiledGraph | None = self._prepare()
        _living.add(self)
        self._images = ImagePart(parts, graph, tensors)

    @property
    def prepared(self) -> CompiledGraph:
        """The features, ready to run in this process."""
        if self._prepared is None:
            self._prepared = self._prepare()
        return self._prepared

    @property
    def is_unmeasured(self) -> bool:
        """True if `measuring` was left for later, and has not been asked yet."""
        return self._measure is not None

    def measuring(self) -> Iterator[None]:
        """Measure the runtimes, if that has not been done on this machine, and yield wherever
        something else may be done first. `renew` puts the result to use.
        """
        measure, self._measure = self._measure, None
        if measure is not None:
            best = yield from measure()
            self._is_outdated = best is not None and not best.is_used_by(self.prepared)

    def renew(self) -> bool:
        """Use the runtime that was measured to be the fastest; return whether it is another one."""
        if not self._is_outdated:
            return False
        self._is_outdated = False
        self.prepared.release()
        self._prepared = None
        return True

    @property
    def colour(self) -> bool:
        """True for a network that works in colour."""
        return self.model.program.graph.channels == 3

    def run(self, luma: Floats, sides: Sides, count: int) -> Iterator[RunEvent]:
        """Yield the program's first `count` results on a plane (h, w) float32 that ends with the
        picture at `sides`, each of the size of its extent, and the progress in between.

        A network that works in colour also takes (h, w, 3), red, green and blue in the range of
        luma, and gives the same.
        """
        if self.model.program.graph.colours == 1:
            return self._run(luma, sides, count)
        return self._run_in_colour(luma, sides, count)

    def _run(self, plane: Floats, sides: Sides, count: int) -> Iterator[RunEvent]:
        residuals = self.prepared.run(plane, sides, self._parts.residuals(count))
        return self._images.run(plane, residuals, sides, count)

    def _run_in_colour(self, luma: Floats, sides: Sides, count: int) -> Iterator[RunEvent]:
        """As `_run`, of a network that takes and gives red, green and blue in [0, 1]."""
        rgb = luma_to_grey(luma if luma.ndim == 3 else luma[..., None])
        rgb = np.ascontiguousarray(np.broadcast_to(rgb, (*rgb.shape[:2], 3)))
        for event in self._run(rgb, sides, count):
            if isinstance(event, StepResult):
                made = event.plane
                event = StepResult(grey_to_luma(made) if luma.ndim == 3 else luma_of(made))
            yield event

    def replace_runtime(self, error: Exception) -> None:
        """Compute with another runtime from now on. Raises `error` if there is none."""
        if not isinstance(self.prepared, FallbackGraph):
            raise error
        self.prepared.replace(error)

    def leave_to_parent(self) -> None:
        """Have the features prepared again in a forked process.

        The parent's are not freed there: that would wait for threads that only the parent has.
        """
        if self._prepared is not None:
            _of_parent.append(self._prepared)
            self._prepared = None

    def memory(self, height: int, width: int, sides: Sides, count: int) -> float:
        """Return the bytes that the features take at the peak for a plane of this size."""
        return self.prepared.memory(height, width, sides, self._parts.residuals(count))


def _after_fork() -> None:
    for inference in _living:
        inference.leave_to_parent()


if hasattr(os, "register_at_fork"):  # everywhere but on Windows
    os.register_at_fork(after_in_child=_after_fork)

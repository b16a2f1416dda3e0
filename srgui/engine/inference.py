"""A trained network on a runtime: a luma plane becomes the steps' planes."""

from __future__ import annotations

from collections.abc import Iterator

from srgui.engine.planes.convert import Floats
from srgui.models.model import Model
from srgui.programs.fold_batch_norm import folded
from srgui.programs.partition import split
from srgui.programs.shape_inference import Sides
from srgui.runtimes import CompiledGraph, Precision, Prepare, RunEvent
from srgui.runtimes.image_part import ImagePart
from srgui.runtimes.selection.fallback import StandingIn


class Inference:
    """The features of `model` prepared by a runtime, its images by NumPy.

    Keeps nothing of what it computed.
    """

    def __init__(
        self, model: Model, prepare: Prepare, device: str, precision: Precision, threads: int
    ) -> None:
        graph, tensors = folded(model.program.graph, model.tensors)
        self._parts = parts = split(graph)
        self.model = model
        self.prepared: CompiledGraph = prepare(parts.features, tensors, device, precision, threads)
        self._images = ImagePart(parts, graph, tensors)

    def run(self, luma: Floats, sides: Sides, count: int) -> Iterator[RunEvent]:
        """Yield the program's first `count` results on a plane (h, w) float32 that ends with the
        picture at `sides`, as large as their extents tell; between them, wherever the work can be
        stopped, the share of it that is done.
        """
        residuals = self.prepared.run(luma, sides, self._parts.residuals(count))
        return self._images.run(luma, residuals, sides, count)

    def replace_runtime(self, error: Exception) -> None:
        """Let another runtime compute from now on, because of a failure. Raises it where there is
        none.
        """
        if not isinstance(self.prepared, StandingIn):
            raise error
        self.prepared.replace(error)

    def memory(self, height: int, width: int, sides: Sides, count: int) -> float:
        """Bytes that the features take at the peak for a plane of this size."""
        return self.prepared.memory(height, width, sides, self._parts.residuals(count))

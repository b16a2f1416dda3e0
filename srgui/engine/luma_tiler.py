"""One tile of one network: from a window of the source picture to the luma of its steps."""

from __future__ import annotations

from collections.abc import Container, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from srgui.engine.ensemble import ensemble
from srgui.engine.inference import Inference
from srgui.engine.planes.convert import Floats, to_planes
from srgui.engine.planning.geometry import Geometry, margins
from srgui.images import Picture, Region
from srgui.programs.shape_inference import Edges, Sides
from srgui.runtimes import RunEvent, StepResult, WorkDone

# A side of a window: its pixels beyond the core, and whether the picture ends there.
_Side: TypeAlias = tuple[int, bool]


@dataclass(frozen=True, eq=False)
class StepLuma:
    """The luma of a step where the tile is."""

    step: int
    """Index into the steps of the geometry."""

    luma: Floats | None
    """(h, w) in [0, 1], or (h, w, 3) with chroma from a network that works in colour; None for a
    step that is not wanted."""

    share: float
    """Completed share of the tile's work, 0 to 1."""


@dataclass(frozen=True)
class LumaTiler:
    """Computes the luma of tiles of a picture by one network, one at a time."""

    inference: Inference

    geometry: Geometry

    picture: Picture
    """The source."""

    share: float
    """Share of the network's residual in the result, 0 to 1."""

    ensemble: bool
    """Average the results of eight rotated and flipped inputs."""

    wanted_steps: Container[int]
    """Indices of the steps whose luma is reported."""

    def run(self, tile: Region) -> Iterator[StepLuma | WorkDone]:
        """Compute `tile`, in source pixels, and yield the luma of its steps, and progress."""
        core = self.geometry.core(tile)
        share, index = 0.0, 0
        for event in self._results(core, self.geometry.window(core)):
            if isinstance(event, WorkDone):
                share = max(share, event.share)
                yield WorkDone(share)
                continue
            share = max(share, self.geometry.steps[index].share)
            wanted = index in self.wanted_steps
            luma = self._luma(index, tile, core, event.plane) if wanted else None
            yield StepLuma(index, luma, share)
            index += 1

    def _luma(self, index: int, tile: Region, core: Region, plane: Floats) -> Floats:
        """The luma of a step where the tile is, from the network's result on `core`."""
        step = self.geometry.steps[index]
        place = self.geometry.place(tile, step)
        luma = step.reduce.region(plane, core.scaled(step.extent.factor), step.needed(place))
        if step.back_projection:
            luma = step.back_projection.corrected(self.picture, luma, place)
        return luma

    def _results(self, core: Region, window: Region) -> Iterator[RunEvent]:
        """The planes of the steps on `core`, and progress."""
        luma = self._input(window)
        ends = self.geometry.sides(window)
        top, left, bottom, right = zip(margins(core, window), ends, strict=True)
        sides = top, left, bottom, right
        if self.ensemble:
            return ensemble(self._run, luma, sides)
        return self._run(luma, sides)

    def _run(self, luma: Floats, sides: tuple[_Side, _Side, _Side, _Side]) -> Iterator[RunEvent]:
        """The planes of the steps without the margins, and progress."""
        ends = Sides(*(end for _, end in sides))
        steps = iter(self.geometry.steps)
        for event in self.inference.run(luma, ends, len(self.geometry.steps)):
            if isinstance(event, WorkDone):
                yield event
                continue
            step = next(steps)
            missing = step.extent.missing(ends)
            edges = (
                m * step.extent.factor - gone for (m, _), gone in zip(sides, missing, strict=True)
            )
            yield StepResult(_cropped(event.plane, Edges(*edges)))

    def _input(self, window: Region) -> Floats:
        """The luma in `window` of the network's input, with chroma if it works in colour."""
        support = self.geometry.to_input.support(window)
        planes = to_planes(self.picture, support)
        colour = min(self.inference.channels, self.picture.channels) == 3
        given = planes[..., :3] if colour else planes[..., 0]
        return self.geometry.to_input.region(given, support, window)


def _cropped(plane: Floats, edges: Edges) -> Floats:
    """A plane (h, w) or (h, w, 3) without these pixels."""
    height, width = plane.shape[:2]
    return plane[edges.top : height - edges.bottom, edges.left : width - edges.right]

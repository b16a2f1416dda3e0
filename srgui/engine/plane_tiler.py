"""One tile of one network: from a window of the source picture to the planes of its steps."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any, TypeAlias

import numpy as np

from srgui.engine.ensemble import ensemble
from srgui.engine.inference import Inference
from srgui.engine.planes.bands import in_bands
from srgui.engine.planes.channels import Channels
from srgui.engine.planes.hull import limited
from srgui.engine.planes.seams import Seams
from srgui.engine.planning.geometry import Geometry, StepGeometry, margins
from srgui.images import Picture, Region
from srgui.images.colour import Floats
from srgui.programs.shape_inference import Edges, Sides
from srgui.runtimes import RunEvent, StepResult, WorkDone

# A side of a window: its pixels beyond the core, and whether the picture ends there.
_Side: TypeAlias = tuple[int, bool]

_Planes: TypeAlias = Callable[[], Floats] | None


@dataclass(frozen=True, eq=False)
class StepPlanes:
    """The planes of a step where the tile is."""

    step: int
    """Index into the steps of the geometry."""

    planes: Callable[[], Floats] | None
    """Returns (h, w, count) in the range of luma, without the network; None for a step that is not
    wanted."""

    share: float
    """Completed share of the tile's work, 0 to 1."""


@dataclass(frozen=True)
class PlaneTiler:
    """Computes the planes of tiles of a picture by one network, one at a time."""

    inference: Inference

    geometry: Geometry

    picture: Picture
    """The source."""

    channels: Channels
    """The planes of the source that go through the network, one group after the other."""

    share: float
    """Share of the network's residual in the result, 0 to 1."""

    ensemble: bool
    """Average the results of eight rotated and flipped inputs."""

    threads: int
    """Processors that limit the planes."""

    wanted_steps: Container[int]
    """Indices of the steps whose planes are reported."""

    seams: dict[tuple[int, int], Seams] = field(default_factory=dict)
    """Those of each plane, by the first channel and the factor, for networks that need them."""

    def run(self, tile: Region) -> Iterator[StepPlanes | WorkDone]:
        """Compute `tile`, in source pixels, and yield the planes of its steps, and progress.

        The steps come while the last planes are computed.
        """
        core = self.geometry.core(tile)
        *groups, final = self.channels.groups
        last = len(groups)
        before: list[list[_Planes]] = [[] for _ in self.geometry.steps]
        for number, group in enumerate(groups):
            for event in self._steps(group, tile, core):
                if isinstance(event, WorkDone):
                    yield WorkDone((number + event.share) / (last + 1))
                else:
                    before[event.step].append(event.planes)
        for event in self._steps(final, tile, core):
            share = (last + event.share) / (last + 1)
            if isinstance(event, WorkDone):
                yield WorkDone(share)
            else:
                parts = [part for part in (*before[event.step], event.planes) if part is not None]
                yield StepPlanes(event.step, partial(_joined, parts) if parts else None, share)

    def _steps(self, group: slice, tile: Region, core: Region) -> Iterator[StepPlanes | WorkDone]:
        """The planes of this group, (h, w) or (h, w, 3), in every step, and progress with them."""
        share, index = 0.0, 0
        for event in self._results(group, core):
            if isinstance(event, WorkDone):
                share = max(share, event.share)
                yield WorkDone(share)
                continue
            share = max(share, self.geometry.steps[index].share)
            wanted = index in self.wanted_steps
            made = partial(self._plane, group, index, tile, core, event.plane)
            yield StepPlanes(index, made if wanted else None, share)
            index += 1

    def _plane(
        self, group: slice, index: int, tile: Region, core: Region, result: Floats
    ) -> Floats:
        """The plane of a step where the tile is, from the network's result on `core`."""
        step = self.geometry.steps[index]
        place = self.geometry.place(tile, step)
        needed = step.needed(place)
        plane = step.reduce.region(result, core.scaled(step.extent.factor), needed)
        plane = self._limited(plane, group, step, needed, self.channels.slack)
        if step.back_projection:
            original = partial(self._original, group)
            plane = step.back_projection.corrected(original, plane, place)
            plane = self._limited(plane, group, step, place, self.channels.slack_of_corrected)
        return plane

    def _limited(
        self, plane: Floats, group: slice, step: StepGeometry, place: Region, slack: float
    ) -> Floats:
        """The plane in `place` of a step near the source's values; colours stay the network's."""
        if plane.ndim == 3:
            return plane
        near = np.empty_like(plane)
        original = partial(self._original, group)

        def make(rows: slice, band: Region) -> None:
            near[rows] = limited(plane[rows], original, step.plain, band, slack)

        in_bands(place, self.threads, make)
        return near

    def _results(self, group: slice, core: Region) -> Iterator[RunEvent]:
        """The planes of the steps on `core`, with soft seams where it needs them, and progress."""
        geometry = self.geometry
        if not geometry.overlap:
            yield from self._computed(group, core, geometry.window(core))
            return
        wide, steps = geometry.wide(core), iter(geometry.steps)
        for event in self._computed(group, wide, geometry.window(core)):
            if isinstance(event, StepResult):
                factor = next(steps).extent.factor
                key = group.start, factor
                seams = self.seams.setdefault(key, Seams(factor * geometry.overlap))
                plane = seams.joined(event.plane, wide.scaled(factor), core.scaled(factor))
                event = StepResult(plane)
            yield event

    def _computed(self, group: slice, core: Region, window: Region) -> Iterator[RunEvent]:
        """The planes of the steps on `core`, from this window, and progress."""
        plane = self._input(group, window)
        if (plane == plane[0, 0]).all():  # nothing to improve
            return self._flat(plane[0, 0], core)
        ends = self.geometry.sides(window)
        top, left, bottom, right = zip(margins(core, window), ends, strict=True)
        sides = top, left, bottom, right
        if self.ensemble:
            return ensemble(self._run, plane, sides)
        return self._run(plane, sides)

    def _flat(self, value: Any, core: Region) -> Iterator[RunEvent]:
        """The planes of the steps on `core` where the picture has one value."""
        for step in self.geometry.steps:
            region = core.scaled(step.extent.factor)
            size = (region.height, region.width, *np.shape(value))
            yield StepResult(np.full(size, value, np.float32))

    def _run(self, plane: Floats, sides: tuple[_Side, _Side, _Side, _Side]) -> Iterator[RunEvent]:
        """The planes of the steps without the margins, and progress."""
        ends = Sides(*(end for _, end in sides))
        steps = iter(self.geometry.steps)
        for event in self.inference.run(plane, ends, len(self.geometry.steps)):
            if isinstance(event, WorkDone):
                yield event
                continue
            step = next(steps)
            missing = step.extent.missing(ends)
            edges = (
                m * step.extent.factor - gone for (m, _), gone in zip(sides, missing, strict=True)
            )
            yield StepResult(_cropped(event.plane, Edges(*edges)))

    def _original(self, group: slice, region: Region) -> Floats:
        """A plane (h, w) of the source, or three (h, w, 3)."""
        planes = self.channels.planes(self.picture, region)[..., group]
        return np.ascontiguousarray(planes if planes.shape[2] > 1 else planes[..., 0])

    def _input(self, group: slice, window: Region) -> Floats:
        """The planes in `window` of the network's input."""
        support = self.geometry.to_input.support(window)
        return self.geometry.to_input.region(self._original(group, support), support, window)


def _joined(parts: Sequence[Callable[[], Floats]]) -> Floats:
    """The planes (h, w, count) of all groups, each (h, w) or (h, w, 3)."""
    return np.dstack([part() for part in parts])


def _cropped(plane: Floats, edges: Edges) -> Floats:
    """A plane (h, w) or (h, w, 3) without these pixels."""
    height, width = plane.shape[:2]
    return plane[edges.top : height - edges.bottom, edges.left : width - edges.right]

"""One tile: from a window of the source picture to the pixels of its steps."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from srgui.engine.ensemble import Means
from srgui.engine.events import TileDone, Working
from srgui.engine.geometry import Geometry, StepGeometry, margins
from srgui.engine.improving import improved
from srgui.engine.inference import Inference
from srgui.engine.pixels import Floats, from_planes, to_planes
from srgui.engine.plan import Plan
from srgui.images import Picture, Region
from srgui.programs.extents import Edges, Sides
from srgui.programs.images import cropped

# At a side of a window: how far it reaches beyond the core, and whether the picture ends there.
_Side: TypeAlias = tuple[int, bool]


@dataclass(frozen=True)
class Tiler:
    """Computes tiles of `picture`, in source pixels, as `plan` says.

    `told` are the steps, as indices into `plan.steps`, whose pixels are wanted.
    """

    inference: Inference
    geometry: Geometry
    picture: Picture
    plan: Plan
    told: Container[int]

    def run(self, tile: Region, progress: Callable[[float], float]) -> Iterator[TileDone | Working]:
        """Compute `tile` and tell its steps; `progress` tells of the share of the tile's work that
        is done what share of the whole run's work that is.
        """
        core = self.geometry.core(tile)
        window = self.geometry.window(core)
        share, index = 0.0, 0
        enlarged: dict[tuple[int, int], Floats] = {}
        for made in self._results(core, window):
            if isinstance(made, float):
                share = max(share, made)
                yield Working(progress(share))
                continue
            step = self.geometry.steps[index]
            share = max(share, step.share)
            if index in self.told:
                size = step.plan.height, step.plan.width
                place = self.geometry.place(tile, step)
                if size not in enlarged:
                    enlarged[size] = self._plain(step, place)
                at = core.scaled(step.extent.factor)
                luma = step.reduce.region(made, at, step.needed(place))
                if step.back_projection:
                    luma = step.back_projection.corrected(self.picture, luma, place)
                plain = enlarged[size]
                planes = improved(self.picture, step.plain, place, plain, luma, self.plan.strength)
                residual = planes[..., 0] - plain[..., 0]
                pixels, alpha = from_planes(planes, self.picture)
                yield TileDone(index, place, pixels, alpha, residual, progress(share))
            else:
                yield Working(progress(share))
            index += 1

    def _results(self, core: Region, window: Region) -> Iterator[Floats | float]:
        """The planes of the steps on `core`; between them the share of the work that is done."""
        luma = self._input(window)
        ends = self.geometry.sides(window)
        top, left, bottom, right = zip(margins(core, window), ends, strict=True)
        sides = top, left, bottom, right
        if self.plan.ensemble:
            means = Means(self._run, luma, sides)
            yield from means
            yield from means.steps
            return
        yield from self._run(luma, sides)

    def _run(
        self, luma: Floats, sides: tuple[_Side, _Side, _Side, _Side]
    ) -> Iterator[Floats | float]:
        """The planes of the steps without the margins, and shares of the work."""
        ends = Sides(*(end for _, end in sides))
        steps = iter(self.geometry.steps)
        for result in self.inference.run(luma, ends, len(self.geometry.steps)):
            if isinstance(result, float):
                yield result
                continue
            step = next(steps)
            missing = step.extent.missing(ends)
            edges = (
                m * step.extent.factor - gone for (m, _), gone in zip(sides, missing, strict=True)
            )
            yield cropped(result, Edges(*edges))

    def _input(self, window: Region) -> Floats:
        """The luma that the network sees in `window` of its input."""
        support = self.geometry.to_input.support(window)
        luma = to_planes(self.picture, support)[..., 0]
        return self.geometry.to_input.region(luma, support, window)

    def _plain(self, step: StepGeometry, place: Region) -> Floats:
        """The planes of a region of a step's picture as bicubic enlarges them."""
        support = step.plain.support(place)
        return step.plain.region(to_planes(self.picture, support), support, place)

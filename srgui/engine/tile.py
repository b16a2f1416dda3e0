"""One tile: from a window of the source picture to the pixels of its steps."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TypeAlias

import numpy as np

from srgui.engine.enhancement import Enhancement
from srgui.engine.events import TileDone, Working
from srgui.engine.plane_tiler import PlaneTiler
from srgui.engine.planes.bands import in_bands
from srgui.engine.planes.blend import blended, needs_plain
from srgui.engine.planes.channels import Channels
from srgui.engine.planes.convert import Floats, from_planes, to_planes
from srgui.engine.planes.grain import Grain
from srgui.engine.planes.nearest import repeated
from srgui.engine.planning.geometry import StepGeometry
from srgui.engine.planning.plan import StepPlan, place
from srgui.images import Picture, Region
from srgui.images.picture import Pixels
from srgui.runtimes import WorkDone

# A rendition's share of a step, and the function that returns its planes.
_Part: TypeAlias = tuple[float, Callable[[], Floats]]


@dataclass(frozen=True, eq=False)
class Unfinished:
    """A step of a tile that needs no network any more."""

    finish: Callable[[], TileDone]
    """Makes its pixels; to be called in the order of the steps."""

    progress: float
    """Completed share of the run's work, 0 to 1."""


@dataclass(frozen=True)
class Tiler:
    """Computes tiles of a picture, one at a time, as weighted sums of renditions."""

    renditions: Sequence[PlaneTiler]
    """The networks whose results are mixed, one after the other."""

    picture: Picture
    """The source; the colour of its invisible pixels is that of visible ones nearby."""

    channels: Channels
    """The planes of the source that go through the networks."""

    enhancement: Enhancement
    """Options for the quality of the result."""

    grain: Grain
    """Grain of the result."""

    threads: int
    """Processors that convert pixels."""

    @property
    def source(self) -> tuple[int, int]:
        """Height and width of the picture."""
        return self.picture.height, self.picture.width

    def run(
        self, tile: Region, progress: Callable[[float], float]
    ) -> Iterator[Working | Unfinished]:
        """Run the networks on `tile`, in source pixels, and yield its steps.

        `progress` converts the completed share of the tile's work to that of the run's.
        """
        works = [rendition.geometry.work(tile) for rendition in self.renditions]
        before = 0.0
        parts: dict[int, list[_Part]] = {}
        enlarged: dict[tuple[int, int], Floats] = {}
        for rendition, work in zip(self.renditions, works, strict=True):
            whole = work / sum(works)
            for event in rendition.run(tile):
                share = progress(before + whole * event.share)
                if isinstance(event, WorkDone) or event.planes is None:
                    yield Working(share)
                    continue
                parts.setdefault(event.step, []).append((rendition.share, event.planes))
                if rendition is self.renditions[-1]:
                    made = parts.pop(event.step)
                    finish = partial(self._tile, event.step, tile, made, enlarged, share)
                    yield Unfinished(finish, share)
                else:
                    yield Working(share)
            before += whole

    def replace_runtimes(self, error: Exception) -> None:
        """Compute with other runtimes from now on. Raises `error` if there is none."""
        for rendition in self.renditions:
            rendition.inference.replace_runtime(error)

    def _tile(
        self,
        index: int,
        tile: Region,
        parts: Sequence[_Part],
        enlarged: dict[tuple[int, int], Floats],
        progress: float,
    ) -> TileDone:
        """A step of the tile with these parts; `enlarged` are the plain enlargements by size."""
        geometry = self.renditions[0].geometry
        step = geometry.steps[index]
        at = geometry.place(tile, step)
        size = step.plan.height, step.plan.width
        if size not in enlarged and needs_plain(
            self.picture, step.plain, self.channels, self.enhancement.strength
        ):
            enlarged[size] = self._plain(step, at)
        pixels, alpha, luma = self._pixels(step, at, enlarged.get(size), _mixed(parts))
        return TileDone(index, at, pixels, alpha, luma, progress)

    def _pixels(
        self, step: StepGeometry, at: Region, plain: Floats | None, improved: Floats
    ) -> tuple[Pixels, Pixels | None, Floats]:
        """Pixels, alpha, and the luma (h, w) without grain, before it is rounded.

        `plain` are the planes (h, w, C) by bicubic, if they are needed; `improved` the channels
        (h, w, count) by the networks.
        """
        picture, strength, shape = self.picture, self.enhancement.strength, improved.shape[:2]
        channels = self.channels
        pixels = np.empty((*shape, picture.channels), picture.pixels.dtype)
        alpha = None if picture.alpha is None else np.empty(shape, picture.pixels.dtype)
        luma = np.empty(shape, np.float32)

        def make(rows: slice, band: Region) -> None:
            before = None if plain is None else plain[rows]
            planes = blended(picture, step.plain, band, before, improved[rows], channels, strength)
            luma[rows] = planes[..., 0]
            self.grain.add(planes, band, step.plain)
            made, transparency = from_planes(planes, picture)
            pixels[rows] = channels.within(made)
            if alpha is not None and transparency is not None:
                alpha[rows] = channels.settled(transparency)

        in_bands(at, self.threads, make)
        return pixels, alpha, luma

    def _plain(self, step: StepGeometry, at: Region) -> Floats:
        """The planes of a region of a step's picture, enlarged by bicubic."""
        channels = self.picture.channels + (self.picture.alpha is not None)
        planes = np.empty((at.height, at.width, channels), np.float32)

        def make(rows: slice, band: Region) -> None:
            support = step.plain.support(band)
            planes[rows] = step.plain.region(to_planes(self.picture, support), support, band)

        in_bands(at, self.threads, make)
        return planes


@dataclass(frozen=True)
class PixelTiler:
    """Enlarges tiles of pixel art, one at a time, by repeating pixels."""

    picture: Picture
    """The source."""

    step: StepPlan
    """The result."""

    channels: Channels
    """The planes of the source, for the levels of its alpha."""

    @property
    def source(self) -> tuple[int, int]:
        """Height and width of the picture."""
        return self.picture.height, self.picture.width

    def run(self, tile: Region, progress: Callable[[float], float]) -> Iterator[Unfinished]:
        """Yield `tile`, in source pixels."""
        yield Unfinished(partial(self._tile, tile, progress(1)), progress(1))

    def _tile(self, tile: Region, progress: float) -> TileDone:
        size = self.step.height, self.step.width
        at = place(tile, self.source, size)
        pixels, alpha = repeated(self.picture.pixels, size, at), None
        if self.picture.alpha is not None:
            alpha = repeated(self.picture.alpha[..., None], size, at)[..., 0]
            alpha = self.channels.settled(alpha)
        made = replace(self.picture, pixels=pixels, alpha=None)
        luma = to_planes(made, Region.whole(at.height, at.width))[..., 0]
        return TileDone(0, at, pixels, alpha, luma, progress)

    def replace_runtimes(self, error: Exception) -> None:
        """Raise `error`: no runtime is needed."""
        raise error


def _mixed(parts: Sequence[_Part]) -> Floats:
    """The sum of the renditions' planes, weighted by their shares."""
    total: Floats | None = None
    for share, planes in parts:
        weighted = np.float32(share) * planes() if share < 1 else planes()
        total = weighted if total is None else total + weighted
    assert total is not None
    return total

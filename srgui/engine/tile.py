"""One tile: from a window of the source picture to the pixels of its steps."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from typing import TypeAlias

import numpy as np

from srgui.engine.enhancement import Enhancement
from srgui.engine.ensemble import ensemble
from srgui.engine.events import TileDone, Working
from srgui.engine.inference import Inference
from srgui.engine.planes.blend import blended
from srgui.engine.planes.channels import Channels
from srgui.engine.planes.convert import Floats, from_planes, to_planes
from srgui.engine.planes.grain import Grain
from srgui.engine.planes.hull import limited
from srgui.engine.planning.geometry import Geometry, StepGeometry, margins
from srgui.images import Picture, Region
from srgui.images.picture import Pixels
from srgui.programs.shape_inference import Edges, Sides
from srgui.runtimes import RunEvent, StepResult, WorkDone

_BAND = 64  # rows that are converted at a time, so that they stay in the processor's caches

# A side of a window: its pixels beyond the core, and whether the picture ends there.
_Side: TypeAlias = tuple[int, bool]


@dataclass(frozen=True)
class Tiler:
    """Computes tiles of a picture, one at a time."""

    inference: Inference

    geometry: Geometry

    picture: Picture
    """The source; the colour of its invisible pixels is that of visible ones nearby."""

    channels: Channels
    """The planes of the source that go through the network."""

    enhancement: Enhancement
    """Options for the quality of the result."""

    grain: Grain
    """Grain of the result."""

    wanted_steps: Container[int]
    """Indices into `plan.steps` of the steps whose pixels are reported."""

    threads: int
    """Processors that convert pixels."""

    def run(self, tile: Region, progress: Callable[[float], float]) -> Iterator[TileDone | Working]:
        """Compute `tile`, in source pixels, and yield its steps.

        `progress` converts the completed share of the tile's work to that of the run's.
        """
        core = self.geometry.core(tile)
        window = self.geometry.window(core)
        last = self.channels.count - 1
        earlier: list[list[Floats]] = []
        for number in range(last):
            planes: list[Floats] = []
            for event in self._results(number, core, window):
                if isinstance(event, WorkDone):
                    yield Working(progress((number + event.share) / (last + 1)))
                else:
                    planes.append(self._in_step(number, len(planes), event.plane, core, tile))
            earlier.append(planes)
        share, index = 0.0, 0
        enlarged: dict[tuple[int, int], Floats] = {}
        for event in self._results(last, core, window):
            if isinstance(event, WorkDone):
                share = max(share, event.share)
                yield Working(progress((last + share) / (last + 1)))
                continue
            step = self.geometry.steps[index]
            share = max(share, step.share)
            done = progress((last + share) / (last + 1))
            if index in self.wanted_steps:
                size = step.plan.height, step.plan.width
                place = self.geometry.place(tile, step)
                if size not in enlarged:
                    enlarged[size] = self._plain(step, place)
                parts = [planes[index] for planes in earlier]
                parts.append(self._in_step(last, index, event.plane, core, tile))
                improved = parts[0][..., None] if last == 0 else np.stack(parts, axis=2)
                pixels, alpha, residual = self._pixels(step, place, enlarged[size], improved)
                yield TileDone(index, place, pixels, alpha, residual, done)
            else:
                yield Working(done)
            index += 1

    def _in_step(
        self, number: int, index: int, plane: Floats, core: Region, tile: Region
    ) -> Floats:
        """The channel of this number in the place of `tile` in a step, from the network's result
        on `core`; nothing of a step that is not wanted.
        """
        if index not in self.wanted_steps:
            return np.empty((0, 0), np.float32)
        step = self.geometry.steps[index]
        place = self.geometry.place(tile, step)
        at = core.scaled(step.extent.factor)
        made = step.reduce.region(plane, at, step.needed(place))
        if step.back_projection:
            original, slack = partial(self._original, number), self.channels.slack
            made = limited(made, original, step.plain, step.needed(place), slack)
            made = step.back_projection.corrected(original, made, place)
        return made

    def _results(self, number: int, core: Region, window: Region) -> Iterator[RunEvent]:
        """The planes of the steps on `core` for one channel, and progress."""
        plane = self._input(number, window)
        if plane.min() == plane.max():  # nothing to improve
            return self._flat(float(plane[0, 0]), core)
        ends = self.geometry.sides(window)
        top, left, bottom, right = zip(margins(core, window), ends, strict=True)
        sides = top, left, bottom, right
        if self.enhancement.ensemble:
            return ensemble(self._run, plane, sides)
        return self._run(plane, sides)

    def _flat(self, value: float, core: Region) -> Iterator[RunEvent]:
        """The planes of the steps on `core` where the picture has one value."""
        for step in self.geometry.steps:
            region = core.scaled(step.extent.factor)
            yield StepResult(np.full((region.height, region.width), value, np.float32))

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
            yield StepResult(Edges(*edges).cropped(event.plane))

    def _original(self, number: int, region: Region) -> Floats:
        """A channel (h, w) of the source."""
        return np.ascontiguousarray(self.channels.planes(self.picture, region)[..., number])

    def _input(self, number: int, window: Region) -> Floats:
        """A channel in `window` of the network's input."""
        support = self.geometry.to_input.support(window)
        return self.geometry.to_input.region(self._original(number, support), support, window)

    def _pixels(
        self, step: StepGeometry, place: Region, plain: Floats, improved: Floats
    ) -> tuple[Pixels, Pixels | None, Floats]:
        """Pixels, alpha, and the luma (h, w) that was added to the plain enlargement.

        `improved` are the channels (h, w, count) by the network.
        """
        picture, strength, shape = self.picture, self.enhancement.strength, plain.shape[:2]
        channels, original = self.channels, partial(self.channels.planes, picture)
        pixels = np.empty((*shape, picture.channels), picture.pixels.dtype)
        alpha = None if picture.alpha is None else np.empty(shape, picture.pixels.dtype)
        residual = np.empty(shape, np.float32)
        slack = channels.slack_of_corrected if step.back_projection else channels.slack

        def make(rows: slice, band: Region) -> None:
            within = limited(improved[rows], original, step.plain, band, slack)
            planes = blended(picture, step.plain, band, plain[rows], within, channels, strength)
            np.subtract(planes[..., 0], plain[rows, :, 0], out=residual[rows])
            self.grain.add(planes, band)
            pixels[rows], transparency = from_planes(planes, picture)
            if alpha is not None and transparency is not None:
                alpha[rows] = channels.settled(transparency)

        self._in_bands(place, make)
        return pixels, alpha, residual

    def _plain(self, step: StepGeometry, place: Region) -> Floats:
        """The planes of a region of a step's picture, enlarged by bicubic."""
        channels = self.picture.channels + (self.picture.alpha is not None)
        planes = np.empty((place.height, place.width, channels), np.float32)

        def make(rows: slice, band: Region) -> None:
            support = step.plain.support(band)
            planes[rows] = step.plain.region(to_planes(self.picture, support), support, band)

        self._in_bands(place, make)
        return planes

    def _in_bands(self, place: Region, make: Callable[[slice, Region], None]) -> None:
        """Call `make` for each band of rows, in the place and in the picture, on all threads."""
        rows = [slice(top, min(top + _BAND, place.height)) for top in range(0, place.height, _BAND)]
        bands = [
            Region(place.top + part.start, place.left, place.top + part.stop, place.right)
            for part in rows
        ]
        with ThreadPoolExecutor(self.threads) as pool:
            for _ in pool.map(make, rows, bands):
                pass  # an error is raised here

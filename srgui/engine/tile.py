"""One tile: from a window of the source picture to the pixels of its steps."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np

from srgui.engine.enhancement import Enhancement
from srgui.engine.events import TileDone, Working
from srgui.engine.luma_tiler import LumaTiler
from srgui.engine.planes.blend import blended
from srgui.engine.planes.convert import Floats, from_planes, to_planes
from srgui.engine.planes.grain import Grain
from srgui.engine.planning.geometry import StepGeometry
from srgui.images import Picture, Region
from srgui.images.picture import Pixels
from srgui.runtimes import WorkDone

_BAND = 64  # rows that are converted at a time, so that they stay in the processor's caches


@dataclass(frozen=True)
class Tiler:
    """Computes tiles of a picture, one at a time, as weighted sums of renditions."""

    renditions: Sequence[LumaTiler]
    """The networks whose results are mixed, one after the other."""

    picture: Picture
    """The source; the colour of its invisible pixels is that of visible ones nearby."""

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

    def run(self, tile: Region, progress: Callable[[float], float]) -> Iterator[TileDone | Working]:
        """Compute `tile`, in source pixels, and yield its steps.

        `progress` converts the completed share of the tile's work to that of the run's.
        """
        works = [rendition.geometry.work(tile) for rendition in self.renditions]
        before = 0.0
        mixed: dict[int, Floats] = {}
        enlarged: dict[tuple[int, int], Floats] = {}
        for rendition, work in zip(self.renditions, works, strict=True):
            part = work / sum(works)
            for event in rendition.run(tile):
                share = progress(before + part * event.share)
                if isinstance(event, WorkDone) or event.luma is None:
                    yield Working(share)
                    continue
                _mix(mixed, event.step, event.luma, rendition.share)
                if rendition is self.renditions[-1]:
                    yield self._tile(event.step, tile, mixed.pop(event.step), enlarged, share)
                else:
                    yield Working(share)
            before += part

    def replace_runtimes(self, error: Exception) -> None:
        """Compute with other runtimes from now on. Raises `error` if there is none."""
        for rendition in self.renditions:
            rendition.inference.replace_runtime(error)

    def _tile(
        self,
        index: int,
        tile: Region,
        luma: Floats,
        enlarged: dict[tuple[int, int], Floats],
        progress: float,
    ) -> TileDone:
        """A step of the tile with this luma; `enlarged` are the plain enlargements by size."""
        geometry = self.renditions[0].geometry
        step = geometry.steps[index]
        place = geometry.place(tile, step)
        size = step.plan.height, step.plan.width
        if size not in enlarged:
            enlarged[size] = self._plain(step, place)
        pixels, alpha, residual = self._pixels(step, place, enlarged[size], luma)
        return TileDone(index, place, pixels, alpha, residual, progress)

    def _pixels(
        self, step: StepGeometry, place: Region, plain: Floats, luma: Floats
    ) -> tuple[Pixels, Pixels | None, Floats]:
        """Pixels, alpha, and the luma (h, w) that was added to the plain enlargement."""
        picture, strength = self.picture, self.enhancement.strength
        pixels = np.empty((*luma.shape, picture.channels), picture.pixels.dtype)
        alpha = None if picture.alpha is None else np.empty(luma.shape, picture.pixels.dtype)
        residual = np.empty_like(luma)

        def make(rows: slice, band: Region) -> None:
            planes = blended(picture, step.plain, band, plain[rows], luma[rows], strength)
            np.subtract(planes[..., 0], plain[rows, :, 0], out=residual[rows])
            self.grain.add(planes, band, step.plain)
            pixels[rows], transparency = from_planes(planes, picture)
            if alpha is not None and transparency is not None:
                alpha[rows] = transparency

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


def _mix(mixed: dict[int, Floats], step: int, luma: Floats, share: float) -> None:
    """Add a rendition's luma of a step, weighted by its share."""
    weighted = np.float32(share) * luma if share < 1 else luma
    mixed[step] = mixed[step] + weighted if step in mixed else weighted

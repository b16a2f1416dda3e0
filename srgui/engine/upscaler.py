"""The upscaler: a trained network applied to pictures of any size, a tile at a time."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Generator, Iterable, Iterator
from statistics import median
from typing import TypeAlias

import numpy as np
import numpy.typing as npt
import torch

from srgui.engine import devices
from srgui.engine.assembly import Assembly
from srgui.engine.bleed import bled
from srgui.engine.ensemble import TURNS, Means
from srgui.engine.events import Event, Finished, StepDone, TileDone, Working
from srgui.engine.geometry import Geometry, margins
from srgui.engine.improving import check_strength, improved
from srgui.engine.pixels import Floats, from_planes, to_planes
from srgui.engine.plan import Plan
from srgui.engine.tile_queue import TileQueue
from srgui.errors import MemoryShortError, OptionError
from srgui.images import Picture, Region
from srgui.images.bicubic import Resampler
from srgui.models.catalogue import ModelInfo, find
from srgui.models.weights import load
from srgui.networks.network import NO_MARGINS, Margins, Network
from srgui.networks.step import StepInfo

Focus: TypeAlias = Callable[[], Region | None]

_TILE_SECONDS = 0.7  # a tile is a cancel point, so it shouldn't take longer
_VIEW_SECONDS = 1.25  # somebody waits for a view; in tiles it would take several times as long
_MEASURING_SECONDS = 0.3  # for the speed; longer than what the window does meanwhile
_SMALLEST_TILE = 16  # source pixels; where even this does not fit into memory, nothing will
_MEMORY_SHARE = 0.75  # of the free memory that a run may take


class Upscaler:
    """A network with its weights on a device.

    `info` tells which network it is, `network` is the module itself. An upscaler keeps no
    pictures; it may be used for many, one at a time.
    """

    def __init__(self, info: ModelInfo, network: Network, device: torch.device) -> None:
        self.info = info
        self.network = network.to(device=device, memory_format=torch.channels_last)  # type: ignore[call-overload]  # torch's stub lacks it
        self._device = device
        self._speed = 0.0  # multiply-adds per second, measured when first asked for

    @classmethod
    def load(cls, name_or_path: str, device: str = "auto", threads: int | None = None) -> Upscaler:
        """The network of this name in the catalogue, or of this .safetensors file.

        `device` is "auto", "cpu", "cuda" or "mps"; `threads` limits the processors in use. Raises
        ModelError or OptionError.
        """
        info = find(name_or_path)
        devices.set_threads(threads)
        return cls(info, load(info), devices.resolve(device))

    @property
    def device(self) -> str:
        """Where it computes: "cpu", "cuda" or "mps"."""
        return self._device.type

    def plan(
        self,
        picture: Picture,
        scale: float,
        tile: int | None = None,
        memory_limit: int | None = None,
        *,
        strength: float = 1.0,
        ensemble: bool = False,
        back_project: bool = False,
    ) -> Plan:
        """What enlarging `picture` by `scale` will do and cost.

        `strength`, 0 to 1, is how much of what the network adds to the plain enlargement the
        result gets. With `ensemble` the network runs on eight turned and flipped pictures, whose
        results are averaged: better, in eight times the time. With `back_project` the result is
        corrected until, reduced again, it gives its source.

        `tile` fixes the side of the tiles in source pixels; otherwise it is chosen so that a tile
        stays under `memory_limit` bytes (default: three quarters of what is free) and takes less
        than a second. Raises OptionError when the network does not serve `scale`, and for a
        strength outside 0 to 1.
        """
        check_strength(strength)
        geometry = self._geometry(picture, scale, back_project)
        tiles = geometry.tiles(tile or self._tile_side(geometry, memory_limit))
        work = [geometry.work(one) for one in tiles]
        largest = tiles[work.index(max(work))]
        if not tile:
            view = self._largest(geometry, _VIEW_SECONDS, memory_limit)
            largest = max(largest, view, key=geometry.work)
        seconds = (len(TURNS) if ensemble else 1) * sum(work) / self._measured_speed()
        return Plan(
            scale=scale,
            steps=tuple(step.plan for step in geometry.steps),
            tiles=tiles,
            most_work=geometry.work(largest),
            memory=geometry.memory(largest),
            seconds=seconds,
            strength=strength,
            ensemble=ensemble,
            back_project=back_project,
        )

    def run(
        self,
        picture: Picture,
        scale: float,
        *,
        steps: bool = False,
        plan: Plan | None = None,
        tile: int | None = None,
        focus: Focus | None = None,
        strength: float = 1.0,
        ensemble: bool = False,
        back_project: bool = False,
    ) -> Generator[Event, None, None]:
        """Enlarge `picture` by `scale`, telling every tile as it is done.

        With `steps`, the tiles of all intermediate results are told, not of the last one alone.
        `focus` is asked before each tile which region of the source is wanted first; a small one
        becomes a tile of its own, so that some pixels are told twice. Closing the generator
        cancels. A tile that memory can't hold is tried again in quarters. `strength`, `ensemble`
        and `back_project` are as for `plan`; a given `plan` has its own. Raises OptionError and
        MemoryShortError.
        """
        start = time.perf_counter()
        plan = plan or self.plan(
            picture,
            scale,
            tile,
            strength=strength,
            ensemble=ensemble,
            back_project=back_project,
        )
        geometry = self._geometry(picture, plan.scale, plan.back_project)
        picture = bled(picture)
        told = range(len(plan.steps)) if steps else [len(plan.steps) - 1]
        queue = TileQueue(plan.tiles, geometry.work, plan.most_work)
        while queue:
            before = queue.area
            region = queue.take(focus() if focus else None)
            work = before, queue.area
            try:
                for event in self._run_tile(picture, geometry, plan, region, told, work):
                    yield event
                    if isinstance(event, TileDone) and not queue:
                        yield StepDone(event.step)
            except (RuntimeError, MemoryError) as error:
                if not devices.is_out_of_memory(error):
                    raise
                queue.put_back(_quarters(region, error))
        yield Finished(time.perf_counter() - start)

    def upscale(
        self,
        rgb: npt.NDArray[np.uint8],
        scale: float = 4,
        *,
        strength: float = 1.0,
        ensemble: bool = False,
        back_project: bool = False,
    ) -> npt.NDArray[np.uint8]:
        """An (H, W, 3) uint8 picture, enlarged; scripts need no more than this.

        The other arguments are as for `plan`.
        """
        picture = Picture(rgb.copy())
        plan = self.plan(
            picture, scale, strength=strength, ensemble=ensemble, back_project=back_project
        )
        assembly = Assembly(plan, picture)
        for event in self.run(picture, scale, plan=plan):
            if isinstance(event, TileDone):
                assembly.place(event)
        return assembly.picture(len(plan.steps) - 1).pixels.astype(np.uint8, copy=False)

    def luma_steps(self, luma: Floats, height: int, width: int) -> list[tuple[StepInfo, Floats]]:
        """Every step of the network on one luma plane, as the papers measure it.

        `luma` is (h, w) float32 in [16, 235] / 255. The results are float32, unclipped, unrounded,
        the last one `height` x `width`, which must be the same multiple of both sides. The plane
        is computed whole, not in tiles.
        """
        source = (luma.shape[0], luma.shape[1])
        geometry = Geometry(self.network, source, self._served(height / source[0]))
        whole = Region.whole(*source)
        window = Region.whole(*geometry.input_size)
        plane = Resampler(source, geometry.input_size).region(luma, whole, window)
        results = []
        for step, result in zip(geometry.steps, self._stream(plane, geometry.scale), strict=True):
            place = Region.whole(step.plan.height, step.plan.width)
            at = window.scaled(step.magnification)
            results.append((step.plan.info, step.reduce.region(result, at, place)))
        if results[-1][1].shape != (height, width):
            raise ValueError(f"{(height, width)} is no even enlargement of {source}")
        return results

    def _geometry(self, picture: Picture, scale: float, back_project: bool) -> Geometry:
        size = (picture.height, picture.width)
        return Geometry(self.network, size, self._served(scale), back_project)

    def _served(self, scale: float) -> float:
        if not 1 <= scale <= self.network.max_scale:
            raise OptionError(
                f"{self.info.title} can't enlarge {scale:g} times",
                f"it serves factors from 1 to {self.network.max_scale}",
                "Choose another factor or network.",
            )
        return scale

    def _run_tile(
        self,
        picture: Picture,
        geometry: Geometry,
        plan: Plan,
        tile: Region,
        told: range | list[int],
        work: tuple[int, int],
    ) -> Iterator[Event]:
        """Compute one tile and tell its steps; `work` is how many source pixels remain to be done
        before and after it.
        """
        core = geometry.core(tile)
        window = geometry.window(core)
        luma_in = self._input(picture, geometry, window)

        def progress(share: float) -> float:
            remaining = work[0] + (work[1] - work[0]) * share
            return max(0.0, 1 - remaining / (picture.height * picture.width))

        def run(plane: Floats, sides: Margins) -> Iterator[Floats]:
            return self._stream(plane, geometry.scale, sides)

        stream: Iterable[Floats] = run(luma_in, margins(core, window))
        if plan.ensemble:
            means = Means(run, luma_in, margins(core, window))
            for share in means:
                yield Working(progress(share))
            stream = means.steps
        enlarged: dict[tuple[int, int], Floats] = {}
        for index, (step, result) in enumerate(zip(geometry.steps, stream, strict=False)):
            done = progress(1.0 if plan.ensemble else step.share)
            if index not in told:
                yield Working(done)
                continue
            place, size = geometry.place(tile, step), (step.plan.height, step.plan.width)
            if size not in enlarged:
                support = step.plain.support(place)
                planes = to_planes(picture, support)
                enlarged[size] = step.plain.region(planes, support, place)
            plain = enlarged[size]
            at = core.scaled(step.magnification)
            luma = step.reduce.region(result, at, step.needed(place))
            if step.back_projection:
                luma = step.back_projection.corrected(picture, luma, place)
            planes = improved(picture, step.plain, place, plain, luma, plan.strength)
            residual = planes[..., 0] - plain[..., 0]
            pixels, alpha = from_planes(planes, picture)
            yield TileDone(index, place, pixels, alpha, residual, done)

    def _input(self, picture: Picture, geometry: Geometry, window: Region) -> Floats:
        """The luma that the network sees in `window` of its input."""
        support = geometry.to_input.support(window)
        luma = to_planes(picture, support)[..., 0]
        return geometry.to_input.region(luma, support, window)

    def _stream(
        self, luma: Floats, scale: float, margins: Margins = NO_MARGINS
    ) -> Iterator[Floats]:
        """The network's results on a luma plane inside its margins, one after the other."""
        x = torch.from_numpy(np.ascontiguousarray(luma))[None, None].to(self._device)
        x = x.contiguous(memory_format=torch.channels_last)
        stream = self.network.stream_inside(x, margins, scale)
        while True:
            with torch.inference_mode():  # not around the yield: it would leak to the caller
                result = next(stream, None)
            if result is None:
                return
            yield result[0, 0].cpu().numpy()

    def _tile_side(self, geometry: Geometry, memory_limit: int | None) -> int:
        """The side, in source pixels, of tiles that keep to the limits of time and memory."""
        # Below twice the halo three quarters of the work would be thrown away.
        least = 2 * geometry.halo * geometry.source[0] // geometry.input_size[0]
        affordable = self._largest(geometry, math.inf, memory_limit).longest
        quick = self._largest(geometry, _TILE_SECONDS, memory_limit).longest
        return max(_SMALLEST_TILE, quick, min(least, affordable))

    def _largest(self, geometry: Geometry, seconds: float, memory_limit: int | None) -> Region:
        """The largest square that is computed in such a time and that memory can hold."""
        limit = memory_limit or _MEMORY_SHARE * devices.free_memory(self._device)
        work = seconds * self._measured_speed()
        return geometry.largest(
            lambda tile: geometry.work(tile) <= work and geometry.memory(tile) <= limit
        )

    def _measured_speed(self) -> float:
        """Multiply-adds per second: the median of some runs on a small plane, measured once."""
        if not self._speed:
            luma, scale = np.full((64, 64), 0.5, np.float32), 2
            times: list[float] = []
            while len(times) < 3 or (len(times) < 9 and sum(times) < _MEASURING_SECONDS):
                start = time.perf_counter()
                for _ in self._stream(luma, scale):
                    pass
                times.append(time.perf_counter() - start)
            self._speed = self.network.multiply_adds(scale, *luma.shape) / median(times)
        return self._speed


def _quarters(tile: Region, error: RuntimeError | MemoryError) -> list[Region]:
    """The tile in four; MemoryShortError when it is too small for that."""
    if min(tile.height, tile.width) < 2 * _SMALLEST_TILE:
        raise MemoryShortError(
            "The picture can't be enlarged",
            "memory is short even for the smallest tiles",
            "Close other programs or choose a smaller factor.",
        ) from error
    middle, centre = (tile.top + tile.bottom) // 2, (tile.left + tile.right) // 2
    return [
        Region(tile.top, tile.left, middle, centre),
        Region(tile.top, centre, middle, tile.right),
        Region(middle, tile.left, tile.bottom, centre),
        Region(middle, centre, tile.bottom, tile.right),
    ]

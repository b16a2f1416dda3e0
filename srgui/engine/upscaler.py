"""The upscaler: a trained network applied to pictures of any size, a tile at a time."""

from __future__ import annotations

import time
from collections.abc import Generator
from functools import cached_property, partial
from typing import Literal

import numpy as np
import numpy.typing as npt

from srgui.engine.assembly import Assembly
from srgui.engine.devices import let_waiting_threads_sleep, processors
from srgui.engine.ensemble import TURNS
from srgui.engine.events import Event, Finished, TileDone
from srgui.engine.inference import Inference
from srgui.engine.planes.alpha import bled
from srgui.engine.planes.blend import check_strength
from srgui.engine.planning import planner
from srgui.engine.planning.geometry import Geometry
from srgui.engine.planning.plan import Plan
from srgui.engine.planning.tile_queue import TileQueue
from srgui.engine.run import Focus, events
from srgui.engine.speed import measured
from srgui.engine.tile import Tiler
from srgui.images import Picture
from srgui.models.catalogue import ModelInfo
from srgui.models.lookup import find
from srgui.models.weights import load
from srgui.runtimes import Precision
from srgui.runtimes.selection import select
from srgui.runtimes.selection.select import Runtime

PATIENCE = 10.0  # seconds that a tile may take where nobody waits for the next


class Upscaler:
    """A trained network on a device.

    An upscaler keeps no pictures; it may be used for many, one at a time.
    """

    def __init__(self, inference: Inference, threads: int) -> None:
        self.inference = inference
        self._threads = threads

    @classmethod
    def load(
        cls,
        name_or_path: str,
        device: str = "auto",
        threads: int | None = None,
        *,
        runtime: Runtime | Literal["auto"] = "auto",
        precision: Precision = "auto",
    ) -> Upscaler:
        """The network of this name in the catalogue, or of this .safetensors file.

        `device` is "auto", "cpu" or another one of `devices.available`; `threads` limits the
        processors in use. What is "auto" is chosen by `runtimes.selection.select`. Raises
        ModelError or OptionError.
        """
        let_waiting_threads_sleep()
        model, threads = load(find(name_or_path)), threads or processors()
        prepare = partial(select.prepare, runtime=runtime)
        return cls(Inference(model, prepare, device, precision, threads), threads)

    @property
    def info(self) -> ModelInfo:
        """Which network it is."""
        return self.inference.model.info

    @property
    def device(self) -> str:
        """Where it computes, as `CompiledGraph` says."""
        return self.inference.prepared.device

    @cached_property
    def speed(self) -> float:
        """Multiply-adds per second, measured when first asked for."""
        return measured(self.inference)

    def plan(
        self,
        picture: Picture,
        scale: float,
        tile: int | None = None,
        memory_limit: int | None = None,
        *,
        patience: float = PATIENCE,
        strength: float = 1.0,
        ensemble: bool = False,
        back_project: bool = False,
    ) -> Plan:
        """What enlarging `picture` by `scale` will do and cost.

        `strength`, 0 to 1, is how much of what the network adds to the plain enlargement the
        result gets. With `ensemble` the network runs on eight turned and flipped pictures, whose
        results are averaged: better, in eight times the time. With `back_project` the result is
        corrected until, reduced again, it gives its source.

        `tile` fixes the side of the tiles in source pixels; otherwise they are chosen so that one
        stays under `memory_limit` bytes (default: 2 GB, or three quarters of what is free if that
        is less) and takes about `patience` seconds at the most on an ordinary machine. Raises
        OptionError when the network does not serve `scale`, and for a strength outside 0 to 1.
        """
        check_strength(strength)
        geometry = self.geometry((picture.height, picture.width), scale, back_project)
        prepared = self.inference.prepared
        limits = planner.Limits.of(prepared, self._threads, patience, memory_limit)
        cutting = planner.fixed(geometry, tile) if tile else planner.chosen(geometry, limits)
        work = sum(map(geometry.work, cutting.tiles)) * (len(TURNS) if ensemble else 1)
        return Plan(
            scale=scale,
            steps=tuple(step.plan for step in geometry.steps),
            tiles=cutting.tiles,
            most_work=cutting.most_work,
            memory=cutting.memory,
            seconds=work / self._expected_speed(work),
            strength=strength,
            ensemble=ensemble,
            back_project=back_project,
            runtime=prepared.runtime,
            precision=prepared.precision,
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
        cancels. `strength`, `ensemble` and `back_project` are as for `plan`; a given `plan` has
        its own. Raises OptionError and MemoryShortError.
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
        source = picture.height, picture.width
        geometry = self.geometry(source, plan.scale, plan.back_project)
        told = range(len(plan.steps)) if steps else [len(plan.steps) - 1]
        tiler = Tiler(self.inference, geometry, bled(picture), plan, told, self._threads)
        queue = TileQueue(plan.tiles, geometry.work, plan.most_work)
        try:
            yield from events(tiler, queue, focus)
        finally:
            if planner.memory_is_short(self.inference.prepared):
                self.release()
        yield Finished(time.perf_counter() - start)

    def release(self) -> None:
        """Give back the memory that a run leaves for the next one, which gains a fifth by it."""
        self.inference.prepared.release()

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

    def _expected_speed(self, work: float) -> float:
        """Multiply-adds per second; not measured for the sake of a run that is as short."""
        usual = planner.usual_speed(self.inference.prepared, self._threads)
        return usual if work < usual and "speed" not in vars(self) else self.speed

    def geometry(
        self, source: tuple[int, int], scale: float, back_project: bool = False
    ) -> Geometry:
        """Where things lie when a picture of this height and width is enlarged by `scale`.

        Raises OptionError when the network does not serve it.
        """
        model, features = self.inference.model, self.inference.memory
        return Geometry(model, source, scale, back_project, features)

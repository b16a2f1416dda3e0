"""The upscaler: a trained network applied to pictures of any size, a tile at a time."""

from __future__ import annotations

import time
from collections.abc import Callable, Container, Generator, Iterable, Iterator
from functools import cached_property, partial
from pickle import PicklingError
from typing import Literal

import numpy as np

from srgui.engine.arrays import ImageT, from_picture, to_picture
from srgui.engine.assembly import Assembly
from srgui.engine.devices import let_waiting_threads_sleep, processors
from srgui.engine.enhancement import PLAIN, Enhancement, Rendition
from srgui.engine.ensemble import TRANSFORMS
from srgui.engine.events import Event, Finished, TileDone
from srgui.engine.inference import Inference
from srgui.engine.plane_tiler import PlaneTiler
from srgui.engine.planes.alpha_bleed import bleed_colour
from srgui.engine.planes.bicubic import enlarged_luma
from srgui.engine.planes.channels import Channels
from srgui.engine.planes.grain import Grain
from srgui.engine.planning import planner
from srgui.engine.planning.geometry import Geometry
from srgui.engine.planning.joint import JointGeometry
from srgui.engine.planning.plan import Plan
from srgui.engine.planning.tile_queue import TileQueue
from srgui.engine.run import Focus, events
from srgui.engine.speed import measured
from srgui.engine.step import Step
from srgui.engine.tile import PixelTiler, Tiler
from srgui.images import Picture
from srgui.models.catalogue import ModelInfo
from srgui.models.family import no_weights, sibling
from srgui.models.lookup import find
from srgui.models.weights import load
from srgui.runtimes import Precision
from srgui.runtimes.selection import select
from srgui.runtimes.selection.backends import Runtime

PATIENCE = 10.0
"""Seconds that a tile may take where nobody waits for the next."""


class Upscaler:
    """A trained network on a device.

    An upscaler keeps no pictures; it may be used for many, one at a time. One that was loaded can
    be pickled, and loads itself again; in a forked process it continues with ncnn on the processor.
    """

    def __init__(
        self,
        inference: Inference,
        threads: int,
        reload: Callable[[], Upscaler] | None = None,
        load_other: Callable[[str], Inference] | None = None,
        tile_threads: int | None = None,
    ) -> None:
        """`load_other` returns the same network with weights of another kind, for results that
        are mixed. `tile_threads` is as for `ComputeOptions`.
        """
        self.inference = inference
        self._threads = threads
        self._tile_threads = tile_threads
        self._reload = reload
        self._load_other = load_other
        self._others: dict[str, Inference] = {}

    def __reduce__(self) -> tuple[Callable[[], Upscaler], tuple[()]]:
        if self._reload is None:
            raise PicklingError("only an upscaler made by Upscaler.load can be pickled")
        return self._reload, ()

    @classmethod
    def load(
        cls,
        name_or_path: str,
        device: str = "auto",
        threads: int | None = None,
        *,
        runtime: Runtime | Literal["auto"] = "auto",
        precision: Precision = "auto",
        tile_threads: int | None = None,
        at_once: bool = False,
    ) -> Upscaler:
        """Load the network of this name in the catalogue, or of this .safetensors file.

        `device` is "auto", "cpu" or another one of `devices.available`; `threads` limits the
        processors in use; `tile_threads` is as for `ComputeOptions`. "auto" is chosen by
        `runtimes.selection.select`, which measures what is the fastest here when that is not
        known; with `at_once`, `measuring` does that later. Raises ModelError or OptionError.
        """
        let_waiting_threads_sleep()
        info, count = find(name_or_path), threads or processors()
        prepare = partial(select.prepare, runtime=runtime, at_once=at_once)
        measure = partial(select.measuring, runtime=runtime) if at_once else None
        name = info.name if info.family else str(info.path.absolute())
        reload = partial(
            cls.load,
            name,
            device,
            threads,
            runtime=runtime,
            precision=precision,
            tile_threads=tile_threads,
            at_once=at_once,
        )

        def inference(info: ModelInfo) -> Inference:
            return Inference(load(info), prepare, device, precision, count, measure)

        return cls(
            inference(info),
            count,
            reload,
            lambda kind: inference(sibling(info, kind)),
            tile_threads,
        )

    @property
    def info(self) -> ModelInfo:
        """The network's entry in the catalogue."""
        return self.inference.model.info

    @property
    def device(self) -> str:
        """The device in use, named as by `CompiledGraph`."""
        return self.inference.prepared.device

    @cached_property
    def speed(self) -> float:
        """Multiply-adds per second without other work, measured when first asked for."""
        return measured(self.inference, self._threads)

    @property
    def is_unmeasured(self) -> bool:
        """True if `measuring` was left for later, and has not been asked yet."""
        return self.inference.is_unmeasured

    def measuring(self) -> Iterator[None]:
        """Measure what is the fastest here, if that is not known yet, and yield wherever something
        else may be done first. It is used from the next plan on.
        """
        for inference in (self.inference, *self._others.values()):
            yield from inference.measuring()

    def plan(
        self,
        picture: Picture,
        scale: float,
        enhancement: Enhancement = PLAIN,
        *,
        tile: int | None = None,
        memory_limit: int | None = None,
        patience: float = PATIENCE,
    ) -> Plan:
        """Decide everything about enlarging `picture` by `scale`, without computing.

        `tile` fixes the side of the tiles in source pixels; otherwise they are chosen so that one
        stays under `memory_limit` bytes (default: 0.4 GB, or three quarters of what is free if that
        is less) and takes at most about `patience` seconds on an ordinary machine; 4 GB and twice
        as long where a network sees so far that its tiles would overlap too much. Raises
        OptionError when the network does not support `scale`.
        """
        renewed = [one.renew() for one in (self.inference, *self._others.values())]
        if any(renewed):
            vars(self).pop("speed", None)  # that of another runtime
        renditions = enhancement.renditions(self.info.kind)
        geometry = self._joint_geometry(picture, scale, enhancement, renditions)
        if tile:
            geometry.require_possible(tile)
        prepared = self.inference.prepared
        steps = tuple(step.plan for step in geometry.steps)
        channels = len(Channels.of(picture, self.inference.colour).groups)
        if self._tile_threads is not None:
            memory_limit = memory_limit or planner.TILE_MEMORY
        threads = self._tile_threads or self._threads
        limits = planner.Limits.of(prepared, threads, patience / channels, memory_limit)
        cutting = planner.fixed(geometry, tile) if tile else planner.chosen(geometry, limits)
        passes = channels * (len(TRANSFORMS) if enhancement.ensemble else 1)
        work = sum(map(geometry.work, cutting.tiles)) * passes
        return Plan(
            network=self.info.name,
            scale=scale,
            enhancement=enhancement.resolved(self.info.kind),
            renditions=renditions,
            steps=steps[-1:] if enhancement.pixel_art else steps,
            tiles=cutting.tiles,
            work_limit=cutting.work_limit,
            memory=cutting.memory,
            seconds=0.0 if enhancement.pixel_art else work / self._expected_speed(work),
            colour=self.inference.colour,
            runtime=prepared.runtime,
            precision=prepared.precision,
        )

    def run(
        self,
        picture: Picture,
        plan: Plan,
        *,
        wanted_steps: Container[int] | None = None,
        focus: Focus | None = None,
    ) -> Generator[Event, None, None]:
        """Enlarge the `picture` that `plan` was made for, yielding every tile as it is done.

        Only tiles of the `wanted_steps` are reported, indices into `plan.steps` (default: the
        last). `focus` is called before each tile for the region of the source that is wanted
        first; a small one becomes a tile of its own, so that some pixels come twice. Closing the
        generator cancels. Raises MemoryShortError.
        """
        start = time.perf_counter()
        geometry = self._joint_geometry(picture, plan.scale, plan.enhancement, plan.renditions)
        source = bleed_colour(picture)
        channels = Channels.of(source, self.inference.colour)
        wanted = [len(plan.steps) - 1] if wanted_steps is None else wanted_steps
        tiler: Tiler | PixelTiler = Tiler(
            [
                PlaneTiler(
                    self._inference(rendition.kind),
                    one,
                    source,
                    channels,
                    rendition.share,
                    plan.enhancement.ensemble,
                    self._threads,
                    wanted,
                )
                for rendition, one in zip(plan.renditions, geometry.all, strict=True)
            ],
            source,
            channels,
            plan.enhancement,
            Grain.of(picture, plan.enhancement),
            self._threads,
        )
        if plan.enhancement.pixel_art:
            tiler = PixelTiler(source, plan.steps[-1], channels)
        queue = TileQueue(plan.tiles, geometry.work, plan.work_limit)
        try:
            yield from events(tiler, queue, focus)
        finally:
            # The next run can't reuse the memory of a tile whose sides are others than its first's.
            if len(plan.tiles) > 1 or planner.memory_is_short(self.inference.prepared):
                self.release()
        yield Finished(time.perf_counter() - start)

    def release(self) -> None:
        """Release the memory that runs reuse; without it the next one takes a quarter longer."""
        for inference in (self.inference, *self._others.values()):
            inference.prepared.release()

    def upscale(self, image: ImageT, scale: float = 4, enhancement: Enhancement = PLAIN) -> ImageT:
        """Enlarge an array, a PIL image or a picture; return the same kind, dtype and range.

        `arrays.to_picture` describes the accepted images. Raises what it, `plan` and `run` raise.
        """
        picture = to_picture(image)
        plan = self.plan(picture, scale, enhancement)
        assembly = Assembly(plan, picture)
        for event in self.run(picture, plan):
            if isinstance(event, TileDone):
                assembly.place(event)
        return from_picture(assembly.finished(len(plan.steps) - 1), image)

    def steps(
        self, image: ImageT, scale: float = 4, enhancement: Enhancement = PLAIN
    ) -> list[Step[ImageT]]:
        """Enlarge as `upscale` does; return every intermediate result, the final one last."""
        picture = to_picture(image)
        plan = self.plan(picture, scale, enhancement)
        every = range(len(plan.steps))
        assembly = Assembly(plan, picture, every)
        lumas = [np.zeros((step.height, step.width), np.float32) for step in plan.steps]
        for event in self.run(picture, plan, wanted_steps=every):
            if isinstance(event, TileDone):
                assembly.place(event)
                lumas[event.step][event.region.slices] = event.luma
        return [
            Step(
                step.info.label,
                step.info.factor,
                from_picture(assembly.finished(index), image),
                np.zeros_like(lumas[index])  # no network adds anything to repeated pixels
                if enhancement.pixel_art
                else lumas[index]
                - enlarged_luma(picture, step.height, step.width, enhancement.tileable),
            )
            for index, step in enumerate(plan.steps)
        ]

    def _expected_speed(self, work: float) -> float:
        """Multiply-adds per second; not measured for a run of under a second."""
        usual = planner.usual_speed(self.inference.prepared, self._threads)
        return usual if work < usual and "speed" not in vars(self) else self.speed

    def _inference(self, kind: str) -> Inference:
        """The network with weights of this kind, loaded when it is first needed."""
        if kind == self.info.kind:
            return self.inference
        if kind not in self._others:
            if self._load_other is None:
                raise no_weights(self.info, kind)
            self._others[kind] = self._load_other(kind)
        return self._others[kind]

    def _joint_geometry(
        self,
        picture: Picture,
        scale: float,
        enhancement: Enhancement,
        renditions: Iterable[Rendition],
    ) -> JointGeometry:
        source = picture.height, picture.width
        geometries = []
        for rendition in renditions:
            inference = self._inference(rendition.kind)
            geometries.append(
                Geometry(
                    inference.model,
                    source,
                    scale,
                    rendition.back_project,
                    inference.memory,
                    circular=enhancement.tileable,
                )
            )
        return JointGeometry(geometries)

    def geometry(self, source: tuple[int, int], scale: float) -> Geometry:
        """Return the geometry of enlarging a picture of this height and width by `scale`.

        Raises OptionError when the network does not support it.
        """
        return Geometry(self.inference.model, source, scale, features=self.inference.memory)

"""A picture in bands: rows of tiles that workers compute, joined in order as they arrive."""

from __future__ import annotations

from collections.abc import Callable, Container, Generator, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from itertools import groupby
from pathlib import Path, PurePath
from threading import Event as Flag
from time import perf_counter
from typing import Any, TypeAlias

from srgui.cluster import worker
from srgui.cluster.connection import Cluster
from srgui.cluster.submission import Call, Submission
from srgui.engine.compute_options import ComputeOptions
from srgui.engine.enhancement import PLAIN, Enhancement
from srgui.engine.events import Event, Finished, TileDone
from srgui.engine.planning.plan import Plan
from srgui.engine.upscaler import Upscaler
from srgui.errors import ClusterError
from srgui.images import Picture
from srgui.images.metadata.metadata import ValueRange
from srgui.images.reading.opening import PIXEL_LIMIT
from srgui.images.reading.reader import read
from srgui.images.writing.temporary import TemporaryFolder
from srgui.models.catalogue import ModelInfo
from srgui.models.lookup import find
from srgui.texts import Text

Band: TypeAlias = list[TileDone]
"""The tiles of a band."""


@dataclass(frozen=True)
class Source:
    """A picture file, as workers read it."""

    path: PurePath

    content: bytes | None = None
    """The file, if workers can't read it."""

    pixel_limit: int = PIXEL_LIMIT

    value_range: ValueRange | None = None


@dataclass(frozen=True)
class RemoteUpscaler:
    """An upscaler for one large picture, whose bands the workers of a cluster compute."""

    cluster: Cluster

    stop: Flag

    source: Source

    model: str
    """The network as this computer knows it."""

    there: str
    """The network as the workers know it."""

    computing: ComputeOptions

    memory: int
    """Bytes that a band needs on a worker."""

    @property
    def info(self) -> ModelInfo:
        """The network's entry in the catalogue."""
        return find(self.model)

    def plan(
        self, picture: Picture, scale: float, enhancement: Enhancement = PLAIN, **limits: Any
    ) -> Plan:
        """Plan as `Upscaler.plan` does, on a worker."""
        planned = partial(_plan, scale=scale, enhancement=enhancement, limits=limits)
        plans: list[Plan] = list(self._answers([self._call(planned)]))
        return plans[0]

    def measuring(self) -> Iterator[None]:
        """Measure nothing: the workers have a runtime."""
        return iter(())

    def run(
        self, picture: Picture, plan: Plan, *, wanted_steps: Container[int]
    ) -> Generator[Event, None, None]:
        """Yield the tiles of all bands from the top, as `Upscaler.run` does.

        Raises what a worker raises, and ClusterError if the work was stopped.
        """
        start = perf_counter()
        wanted = [step for step in range(len(plan.steps)) if step in wanted_steps]
        calls = (self._call(partial(_compute, plan=one, wanted=wanted)) for one in bands(plan))
        done = 0
        for band in self._answers(calls):
            for tile in band:
                done += tile.step == wanted[-1]
                yield replace(tile, progress=done / len(plan.tiles))
        yield Finished(perf_counter() - start)

    def _call(self, function: Callable[..., Any]) -> Call[Any]:
        return Call(_on_worker, (self.source, self.there, self.computing, function), self.memory)

    def _answers(self, calls: Iterable[Call[Any]]) -> Iterator[Any]:
        for answer in Submission(self.cluster, self.stop).answers(calls, in_order=True):
            if answer.error is not None:
                raise answer.error
            yield answer.result
        if self.stop.is_set():
            raise ClusterError(Text("The picture was given up"), Text("it was interrupted"))


def bands(plan: Plan) -> Iterator[Plan]:
    """Yield the plans of a picture's bands, each with one row of its tiles, from the top."""
    for _, tiles in groupby(plan.tiles, key=lambda tile: tile.top):
        yield replace(plan, tiles=tuple(tiles))


def _on_worker(
    source: Source, model: str, computing: ComputeOptions, function: Callable[..., Any]
) -> Any:
    """Call a function with the upscaler and the picture."""
    with worker.alone():
        return function(worker.upscaler(worker.here(model), computing), _picture(source))


@lru_cache(maxsize=1)  # a worker computes several bands of a picture
def _picture(source: Source) -> Picture:
    """Read a picture. Raises ReadError."""
    limits: Any = {"pixel_limit": source.pixel_limit, "value_range": source.value_range}
    if source.content is None:
        return read(Path(source.path), **limits)
    with TemporaryFolder() as folder:
        path = Path(folder, source.path.name)
        path.write_bytes(source.content)
        return read(path, **limits)


def _plan(
    upscaler: Upscaler,
    picture: Picture,
    scale: float,
    enhancement: Enhancement,
    limits: Mapping[str, Any],
) -> Plan:
    return upscaler.plan(picture, scale, enhancement, **limits)


def _compute(upscaler: Upscaler, picture: Picture, plan: Plan, wanted: list[int]) -> Band:
    return [
        event
        for event in upscaler.run(picture, plan, wanted_steps=wanted)
        if isinstance(event, TileDone)
    ]

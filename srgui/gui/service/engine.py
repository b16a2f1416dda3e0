"""The one loaded network, and at most one run with it that is under way."""

from __future__ import annotations

import time
from collections.abc import Callable, Container, Generator, Iterator
from typing import TYPE_CHECKING

from srgui.engine.compute_options import ComputeOptions
from srgui.engine.enhancement import Enhancement
from srgui.engine.events import Event, Finished, TileDone
from srgui.engine.planning.plan import Plan, rest
from srgui.gui.choice import UpscaleSettings
from srgui.images import Picture, Region
from srgui.models.catalogue import ModelInfo

if TYPE_CHECKING:
    from srgui.engine.upscaler import Upscaler


class Engine:
    """Keep the most recently used network in memory. For use by one thread.

    Networks have pools of threads and of memory: two at once would slow each other down. A job
    that needs one first puts aside the run of another, which resumes later with the tiles left.

    Attributes:
        spared: the processors that are left to other programs, from the next tile on.
    """

    def __init__(self) -> None:
        self.spared = 0
        self._loaded: tuple[tuple[ModelInfo, ComputeOptions], Upscaler] | None = None
        self._run: PausableRun | None = None

    def shared(self, choice: UpscaleSettings) -> SharedUpscaler:
        """Return the chosen network; it is loaded when it is first used."""
        return SharedUpscaler(self, choice)

    def upscaler(self, choice: UpscaleSettings) -> Upscaler:
        """Return the chosen network for use at once: it is released when another one is needed.
        No run of another may be under way.
        """
        compute = choice.compute.sparing(self.spared)
        key = choice.selection.info, compute  # one network serves all factors
        if self._loaded is None or self._loaded[0] != key:
            self._loaded = None  # release the old one before the new one takes memory
            self._loaded = key, compute.load(choice.weights, at_once=True)
        return self._loaded[1]

    @property
    def is_unmeasured(self) -> bool:
        """True if `measuring` has not been asked for the loaded network yet."""
        return self._loaded is not None and self._loaded[1].is_unmeasured

    def measuring(self) -> Iterator[None]:
        """Measure what is the fastest for the loaded network, if that is not known yet, and yield
        wherever a run may go first.
        """
        if self._loaded is not None:
            yield from self._loaded[1].measuring()

    def prepare(self, choice: UpscaleSettings) -> None:
        """Load the chosen network, and measure its speed, unless one is loaded already."""
        if self._loaded is None:
            _ = self.upscaler(choice).speed

    def release(self) -> None:
        """Release the memory that the last run left for the next one."""
        if self._loaded is not None:
            self._loaded[1].release()

    def begin(self, run: PausableRun) -> None:
        """Make this the run that is under way."""
        if run is not self._run:
            self.put_aside()
            self._run = run

    def put_aside(self) -> None:
        """Have the run under way release everything that it doesn't need to go on."""
        if self._run is not None:
            self._run.put_aside()
            self._run = None


class SharedUpscaler:
    """Plan and run like the `Upscaler` of chosen settings, which is loaded when it is needed."""

    def __init__(self, engine: Engine, choice: UpscaleSettings) -> None:
        self._engine, self._choice = engine, choice

    def plan(self, picture: Picture, enhancement: Enhancement, *, patience: float) -> Plan:
        """Plan like `Upscaler.plan`, with the chosen factor."""
        choice = self._choice
        self._engine.put_aside()  # planning may compute, to see how fast that is
        upscaler = self._engine.upscaler(choice)
        return upscaler.plan(picture, choice.scale, enhancement, patience=patience)

    def run(
        self,
        picture: Picture,
        plan: Plan,
        *,
        wanted_steps: Container[int],
        focus: Callable[[], Region | None] | None = None,
    ) -> PausableRun:
        """Run like `Upscaler.run`; but the run can be put aside."""

        def begin(plan: Plan) -> Generator[Event, None, None]:
            upscaler = self._engine.upscaler(self._choice)
            return upscaler.run(picture, plan, wanted_steps=wanted_steps, focus=focus)

        return PausableRun(self._engine, (picture.height, picture.width), plan, begin)


class PausableRun:
    """The events of a run, which begins anew with what is missing after it was put aside."""

    def __init__(
        self,
        engine: Engine,
        source: tuple[int, int],
        plan: Plan,
        begin: Callable[[Plan], Generator[Event, None, None]],
    ) -> None:
        self._engine, self._source, self._plan, self._begin = engine, source, plan, begin
        self._done: set[Region] = set()  # of the last step's picture
        self._events: Generator[Event, None, None] | None = None
        self._spared = 0  # processors, while these events come
        self._between_tiles = False
        self._began, self._spent = 0.0, 0.0  # seconds

    def __iter__(self) -> PausableRun:
        return self

    def __next__(self) -> Event:
        self._engine.begin(self)
        if self._between_tiles and self._spared != self._engine.spared and self._left.tiles:
            self.put_aside()  # nothing is lost, and the other tiles use other processors
        if self._events is None:
            left = self._left
            if not left.tiles:
                raise StopIteration
            self._began, self._spared = time.perf_counter(), self._engine.spared
            self._events = self._begin(left)
        event = next(self._events)
        self._between_tiles = (
            isinstance(event, TileDone) and event.step == len(self._plan.steps) - 1
        )
        if isinstance(event, TileDone) and self._between_tiles:
            self._done.add(event.region)
        if isinstance(event, Finished):
            return Finished(self._spent + event.seconds)
        return event

    def put_aside(self) -> None:
        """Release the network and its memory; finished tiles stay finished."""
        events, self._events = self._events, None
        if events is not None:
            events.close()
            self._spent += time.perf_counter() - self._began

    @property
    def _left(self) -> Plan:
        return rest(self._plan, self._source, self._done)

    def close(self) -> None:
        """End for good."""
        self.put_aside()

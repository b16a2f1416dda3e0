"""One loaded network, and at most one run with it that is under way."""

from __future__ import annotations

from collections.abc import Callable, Container, Generator
from typing import TYPE_CHECKING

from srgui.engine.compute_options import ComputeOptions
from srgui.engine.enhancement import Enhancement
from srgui.engine.events import Event, TileDone
from srgui.engine.planning.plan import Plan, rest
from srgui.gui.choice import UpscaleSettings
from srgui.images import Picture, Region

if TYPE_CHECKING:
    from srgui.engine.upscaler import Upscaler


class Engine:
    """Keeps the network that was used last; for one thread.

    Networks have pools of threads and of memory: two at once would slow each other down. Whoever
    needs it first puts the run of another aside, which goes on later with the tiles that it lacks.
    """

    def __init__(self) -> None:
        self._loaded: tuple[tuple[str, ComputeOptions], Upscaler] | None = None
        self._run: Run | None = None

    def network(self, choice: UpscaleSettings) -> Network:
        """The network that is chosen; it is loaded when it is first used."""
        return Network(self, choice)

    def upscaler(self, choice: UpscaleSettings) -> Upscaler:
        """The network itself, for use at once: it is released when another one is needed. No run
        of another may be under way.
        """
        key = choice.weights, choice.compute  # one network serves all factors
        if self._loaded is None or self._loaded[0] != key:
            self._loaded = None  # release the old one before the new one takes memory
            self._loaded = key, choice.compute.load(choice.weights)
        return self._loaded[1]

    def release(self) -> None:
        """Give back the memory that the last run left for the next one."""
        if self._loaded is not None:
            self._loaded[1].release()

    def begin(self, run: Run) -> None:
        """Let this be the run that is under way."""
        if run is not self._run:
            self.put_aside()
            self._run = run

    def put_aside(self) -> None:
        """Have the run that is under way let go of everything that it doesn't need to go on."""
        if self._run is not None:
            self._run.put_aside()
            self._run = None


class Network:
    """A chosen network, wherever its weights are at the moment."""

    def __init__(self, engine: Engine, choice: UpscaleSettings) -> None:
        self._engine, self._choice = engine, choice

    def plan(self, picture: Picture, enhancement: Enhancement, *, patience: float) -> Plan:
        """As `Upscaler.plan`, with the factor that is chosen."""
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
    ) -> Run:
        """As `Upscaler.run`; but the run can be put aside."""

        def begin(plan: Plan) -> Generator[Event, None, None]:
            upscaler = self._engine.upscaler(self._choice)
            return upscaler.run(picture, plan, wanted_steps=wanted_steps, focus=focus)

        return Run(self._engine, (picture.height, picture.width), plan, begin)


class Run:
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

    def __iter__(self) -> Run:
        return self

    def __next__(self) -> Event:
        self._engine.begin(self)
        if self._events is None:
            left = rest(self._plan, self._source, self._done)
            if not left.tiles:
                raise StopIteration
            self._events = self._begin(left)
        event = next(self._events)
        if isinstance(event, TileDone) and event.step == len(self._plan.steps) - 1:
            self._done.add(event.region)
        return event

    def put_aside(self) -> None:
        """Let go of the network and of what it holds in memory; finished tiles are kept."""
        events, self._events = self._events, None
        if events is not None:
            events.close()

    def close(self) -> None:
        """End for good."""
        self.put_aside()

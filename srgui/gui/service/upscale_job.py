"""The job that upscales an opened picture for the screen."""

from __future__ import annotations

import math
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from typing import TypeAlias

from srgui.engine.events import Event, Finished, StepDone, TileDone, Working
from srgui.engine.planning.plan import Plan
from srgui.errors import SrguiError
from srgui.gui.choice import UpscaleSettings
from srgui.gui.display.converter import DisplayConverter
from srgui.gui.display.pyramid import Display
from srgui.gui.service.cost import Cost, cost
from srgui.gui.service.engine import Engine
from srgui.gui.service.engine_job import EngineJob, Pieces
from srgui.images import Picture, Region
from srgui.texts import Text

_HUGE = 250_000_000  # pixels of a result that is not begun unasked
_TILE = 0.7  # seconds: between tiles the person may look elsewhere


@dataclass(frozen=True)
class Planned:
    """The run begins."""

    plan: Plan


@dataclass(frozen=True)
class Declined:
    """The run would take more time or memory than its job allows; nothing was done."""

    plan: Plan
    cost: Cost  # of all runs that are waited for


@dataclass(frozen=True, eq=False)
class ShownTile:
    """A tile of the result, with its pixels for the screen."""

    tile: TileDone
    display: Display


@dataclass(frozen=True)
class Failed:
    """The run has ended early."""

    error: SrguiError


Report: TypeAlias = Planned | Declined | ShownTile | Working | StepDone | Finished | Failed


@dataclass(eq=False)
class UpscaleJob(EngineJob):
    """One run on a picture."""

    picture: Picture
    version: int  # of the file that the picture was read from
    choice: UpscaleSettings
    focus: Callable[[], Region | None]  # the visible region, called on the engine's thread
    patience: float  # seconds; a run planned to be longer, or without memory, ends. inf: never
    report: Callable[[UpscaleJob, Report], object]  # called on the engine's thread
    plan: Plan | None = None  # of what an interrupted run has left to do
    urgent: bool = True
    runs: int = 1  # that are waited for: this one, and others like it whose results are mixed in

    def work(self, engine: Engine) -> Pieces:
        """Plan the run and, unless it takes too long, do it."""
        upscaler = engine.shared(self.choice)
        yield None
        enhancement = self.choice.enhancement.run_options
        plan = self.plan or upscaler.plan(self.picture, enhancement, patience=_TILE)
        yield None
        expected = cost(plan, self.runs)
        large = plan.height * plan.width > _HUGE
        large = large or expected.seconds > self.patience or not expected.fits
        if large and self.plan is None and self.patience < math.inf:
            self.report(self, Declined(plan, expected))
            return
        self.report(self, Planned(plan))
        convert, steps = DisplayConverter(self.picture), range(len(plan.steps))
        run = upscaler.run(self.picture, plan, wanted_steps=steps, focus=self.focus)
        with closing(run):
            for event in run:
                self.report(self, _for_screen(event, convert))
                yield None

    def fail(self, error: SrguiError) -> None:
        """Report the reason why there is no result."""
        self.report(self, Failed(error))

    def unexpected(self, reason: Text) -> SrguiError:
        """Return an error with a remedy that the person can try."""
        return SrguiError(
            Text("The picture can't be enlarged"),
            reason,
            Text("Try another network or a smaller factor."),
        )


def _for_screen(event: Event, convert: DisplayConverter) -> Report:
    if isinstance(event, TileDone):
        return ShownTile(event, convert(event.pixels, event.alpha))
    return event

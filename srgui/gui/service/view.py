"""The job that enlarges the shown picture for the screen."""

from __future__ import annotations

import math
from contextlib import closing
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from srgui.engine.events import Event, Finished, StepDone, TileDone, Working
from srgui.engine.planning.plan import Plan
from srgui.errors import SrguiError
from srgui.gui.choice import UpscaleSettings
from srgui.gui.display.converter import DisplayConverter
from srgui.gui.service.cost import cost
from srgui.gui.service.engine import Engine
from srgui.gui.service.job import Job, Pieces
from srgui.images import Picture, Region
from srgui.texts import Text

_TILE = 0.7  # seconds: between tiles the person may look elsewhere


class Focus:
    """The region that is on the screen, in source pixels; written by the window, read by a run.

    It is called before every tile. Only whole references are exchanged, so it needs no lock.
    """

    def __init__(self) -> None:
        self.region: Region | None = None

    def __call__(self) -> Region | None:
        """The region wanted first, or None."""
        return self.region


class ViewReports(QObject):
    """What views tell, on the thread where this lives. Each signal carries its job first.

    Signals:
        planned(View, Plan): the run begins.
        declined(View, Plan): it would take more time or memory than its job allows; nothing was
            done.
        tile_done(View, TileDone, Display): a tile, also as the screen wants it.
        progressed(View, float): the share of the work that is done, 0 to 1.
        step_done(View, int): a step is complete.
        finished(View, float): the run is complete after so many seconds.
        failed(View, SrguiError): the run ended early.
    """

    planned = Signal(object, object)
    declined = Signal(object, object)
    tile_done = Signal(object, object, object)
    progressed = Signal(object, float)
    step_done = Signal(object, int)
    finished = Signal(object, float)
    failed = Signal(object, object)


@dataclass(eq=False)
class View(Job):
    """One run on a picture. That on the shown one goes before all other jobs."""

    picture: Picture
    version: int  # of the file that the picture was read from
    choice: UpscaleSettings
    focus: Focus
    patience: float  # seconds; a longer run, or one without memory, is only planned. inf: never
    reports: ViewReports
    plan: Plan | None = None  # of what an interrupted run has left to do
    urgent: bool = True

    def work(self, engine: Engine) -> Pieces:
        """Plan it and, unless it takes too long, do it."""
        network = engine.network(self.choice)
        yield None
        plan = self.plan or network.plan(
            self.picture, self.choice.enhancement.run_options, patience=_TILE
        )
        yield None
        large = plan.seconds > self.patience or not cost(plan).fits
        if large and self.plan is None and self.patience < math.inf:
            self.reports.declined.emit(self, plan)
            return
        self.reports.planned.emit(self, plan)
        convert, steps = DisplayConverter(self.picture), range(len(plan.steps))
        run = network.run(self.picture, plan, wanted_steps=steps, focus=self.focus)
        with closing(run):
            for event in run:
                self._tell(event, convert)
                yield None

    def _tell(self, event: Event, convert: DisplayConverter) -> None:
        if isinstance(event, TileDone):
            self.reports.tile_done.emit(self, event, convert(event.pixels, event.alpha))
        if isinstance(event, TileDone | Working):
            self.reports.progressed.emit(self, event.progress)
        elif isinstance(event, StepDone):
            self.reports.step_done.emit(self, event.step)
        elif isinstance(event, Finished):
            self.reports.finished.emit(self, event.seconds)

    def fail(self, error: SrguiError) -> None:
        """Tell why there is no result."""
        self.reports.failed.emit(self, error)

    def unexpected(self, reason: Text) -> SrguiError:
        """In words that the person can do something with."""
        return SrguiError(
            Text("The picture can't be enlarged"),
            reason,
            Text("Try another network or a smaller factor."),
        )

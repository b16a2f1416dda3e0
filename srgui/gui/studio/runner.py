"""One run at a time by the engine service, brought to the window's thread."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from srgui.engine.events import Finished, StepDone, Working
from srgui.engine.planning.plan import Plan
from srgui.errors import SrguiError
from srgui.gui.choice import UpscaleSettings
from srgui.gui.display.pyramid import Pyramid
from srgui.gui.library.result import Result
from srgui.gui.service.cost import Cost
from srgui.gui.service.eta import EtaEstimator
from srgui.gui.service.pace import Pace
from srgui.gui.service.service import EngineService
from srgui.gui.service.upscale_job import (
    Declined,
    Failed,
    Planned,
    Report,
    ShownTile,
    UpscaleJob,
)
from srgui.gui.text import titles
from srgui.images import Picture, Region


class Runner(QObject):
    """Start jobs and fill their results. Reports of a job that was ended are dropped.

    `model_titles` are the models' names for people; `pace` learns from every run, and says how long
    the next one is going to take; `urgent` runs go before all others.

    Signals:
        declined(Plan, Cost): the run would take too much time or memory; it has ended.
        planned(Result): the run begins to compute this.
        updated(Pyramid, Region): a tile has been placed in this step of the result.
        step_finished(int): all tiles of a step are there.
        progressed(float, object): the share of the work that is done, the seconds that remain; None
            until they are measured.
        finished(Result): the run has ended, the result is complete.
        failed(SrguiError): the run has ended early.
    """

    declined = Signal(Plan, Cost)
    planned = Signal(Result)
    updated = Signal(Pyramid, Region)
    step_finished = Signal(int)
    progressed = Signal(float, object)
    finished = Signal(Result)
    failed = Signal(SrguiError)
    _reported = Signal(UpscaleJob, object)  # a Report; from the engine's thread

    def __init__(
        self,
        service: EngineService,
        model_titles: Mapping[str, str],
        pace: Pace,
        parent: QObject | None = None,
        *,
        urgent: bool = True,
    ) -> None:
        super().__init__(parent)
        self._service, self._model_titles, self._urgent = service, model_titles, urgent
        self._pace = pace
        self._visible: Region | None = None  # in source pixels; also read by the engine's thread
        self._job: UpscaleJob | None = None
        self._result: Result | None = None  # before a new run is planned, there is none
        self._eta: EtaEstimator | None = None  # while it computes
        self._reported.connect(self._receive)

    def start(
        self,
        picture: Picture,
        version: int,
        choice: UpscaleSettings,
        patience: float,
        partial: Result | None = None,
        runs: int = 1,
    ) -> None:
        """Upscale a picture, from this version of its file, if that and what follows, `runs` in
        all, take no longer than `patience` seconds; end the run before.

        With a `partial` result, go on with that, however long it takes.
        """
        self.stop()
        self._result = partial
        self._job = UpscaleJob(
            picture, version, choice, lambda: self._visible, patience, self._reported.emit,
            None if partial is None else partial.rest, self._urgent, runs,
        )  # fmt: skip
        self._service.start(self._job)

    def stop(self) -> Result | None:
        """End the run at its next tile, and return its partial result."""
        partial, self._result = self._result, None
        if partial is not None and self._eta is not None:
            partial.spent += self._eta.seconds
        if self._job is not None:
            self._service.cancel(self._job)
        self._job = self._eta = None
        return partial

    def look_at(self, region: Region) -> None:
        """Compute this part of the source picture before the rest."""
        self._visible = region

    def _receive(self, job: UpscaleJob, report: Report) -> None:
        if job is not self._job:
            return
        match report:
            case Planned():
                self._begin(job, report.plan)
            case Declined():
                self.stop()
                self.declined.emit(report.plan, report.cost)
            case ShownTile():
                self._put(report)
            case Working():
                self._progress(report.progress)
            case StepDone() if self._result is not None:
                self._result.finish_step(report.step)
                self.step_finished.emit(report.step)
            case Finished():
                self._finish(report.seconds)
            case Failed():
                self.stop()
                self.failed.emit(report.error)

    def _begin(self, job: UpscaleJob, plan: Plan) -> None:
        picture, choice = job.picture, job.choice
        if self._result is None:
            title = self._model_titles.get(choice.model, choice.model)
            title = titles.model(title, choice.enhancement)
            self._result = Result(picture, job.version, choice, plan, title)
        rest = sum(tile.area for tile in plan.tiles) / (picture.height * picture.width)
        self._eta = EtaEstimator(plan.seconds * self._pace.factor * rest, 1 - rest)
        self.planned.emit(self._result)
        self._progress(1 - rest)

    def _put(self, report: ShownTile) -> None:
        tile = report.tile
        if self._result is not None:
            self._result.put(tile, report.display)
            self.updated.emit(self._result.pyramids[tile.step], tile.region)
            self._progress(tile.progress)

    def _progress(self, share: float) -> None:
        if self._eta is None or self._result is None:
            return
        remaining, measured = self._eta.at(share) or 0.0, self._eta.measured
        if share < 1:
            self._result.expected = remaining / (1 - share)
            if measured:
                self._pace.observe(self._result.plan.seconds, self._result.expected)
        self.progressed.emit(share, remaining if measured else None)

    def _finish(self, seconds: float) -> None:
        before = 0.0 if self._result is None else self._result.spent
        result = self.stop()
        if result is not None:
            result.seconds = before + seconds
            self.finished.emit(result)

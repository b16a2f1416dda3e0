"""One run at a time, on the engine's thread."""

from __future__ import annotations

import time
from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from srgui.engine.events import TileDone
from srgui.engine.plan import Plan
from srgui.errors import SrguiError
from srgui.gui.choice import Choice
from srgui.gui.display.pyramid import Display
from srgui.gui.library.result import Result
from srgui.gui.service.engine_worker import EngineWorker
from srgui.gui.service.job import Focus, Job
from srgui.gui.worker_thread import WorkerThread
from srgui.images import Picture, Region

_EARLY = 0.03  # share of the work before which the plan foretells the time better than the clock


class Runner(QObject):
    """Owns the engine's worker. What a run still tells after its end is dropped.

    `model_titles` gives the models' names for people.

    Signals:
        declined(Plan): the run would take too long or too much memory; it has ended.
        planned(Result): the run begins to compute this.
        tile_done(TileDone, Display): a tile, also as the screen wants it.
        progressed(float, float): share of the work done, seconds that remain.
        step_done(int): a step is complete.
        finished(Result): the run has ended, the result is complete.
        failed(SrguiError): the run has ended with this.
        devices_found(list[str]): where this machine can compute.
    """

    declined = Signal(object)
    planned = Signal(object)
    tile_done = Signal(object, object)
    progressed = Signal(float, float)
    step_done = Signal(int)
    finished = Signal(object)
    failed = Signal(object)
    devices_found = Signal(list)

    _run_wanted = Signal(object)
    _warm_up_wanted = Signal()

    def __init__(self, model_titles: Mapping[str, str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model_titles = model_titles
        self._focus = Focus()
        self._job: Job | None = None
        self._result: Result | None = None  # before a new run is planned, there is none
        self._jobs = 0
        self._began = 0.0  # on the monotonic clock, in seconds
        self._expected = 0.0  # seconds that the plan expects
        self._share = 0.0  # of the work that was done before
        self._computing = False
        self._engine = EngineWorker()
        self._run_wanted.connect(self._engine.run)
        self._warm_up_wanted.connect(self._engine.warm_up)
        self._engine.planned.connect(self._planned)
        self._engine.declined.connect(self._declined)
        self._engine.tile_done.connect(self._tile_done)
        self._engine.progressed.connect(self._progressed)
        self._engine.step_done.connect(self._step_done)
        self._engine.finished.connect(self._finished)
        self._engine.failed.connect(self._failed)
        self._engine.devices_found.connect(self.devices_found)
        self._thread = WorkerThread(self._engine, "engine")

    def warm_up(self) -> None:
        """Load torch in the background, so that the first run begins sooner."""
        self._warm_up_wanted.emit()

    def start(
        self,
        picture: Picture,
        version: int,
        choice: Choice,
        patience: float,
        part: Result | None = None,
    ) -> None:
        """Enlarge a picture, from its file in this version, if that takes no longer than `patience`
        seconds; end the run before.

        With a `part` of the result, go on with that, however long it takes.
        """
        self.stop()
        self._jobs += 1
        self._result = part
        plan = part.rest if part else None
        self._job = Job(self._jobs, picture, version, choice, self._focus, patience, plan)
        self._engine.want(self._job.number)
        self._run_wanted.emit(self._job)

    def stop(self) -> Result | None:
        """End the run at its next tile; nothing is heard of it from now on.

        Returns what there is of its result.
        """
        part, self._result = self._result, None
        if part is not None and self._computing:
            part.spent += self._elapsed
        self._engine.want(0)
        self._job = None
        self._computing = False
        return part

    def look_at(self, region: Region) -> None:
        """Compute this part of the source picture before the rest."""
        self._focus.region = region

    def close(self) -> None:
        """Stop, and wait for the thread."""
        self.stop()
        self._thread.stop()

    @property
    def _elapsed(self) -> float:
        """Seconds since the run has begun to compute."""
        return time.monotonic() - self._began

    # What the engine tells, of the run of now

    def _is_current(self, number: int) -> bool:
        return self._job is not None and self._job.number == number

    def _planned(self, number: int, plan: Plan) -> None:
        if self._is_current(number):
            assert self._job is not None
            picture, choice = self._job.picture, self._job.choice
            if self._result is None:
                title = self._model_titles.get(choice.model, choice.model)
                title += "+" if choice.ensemble else ""  # as the papers call it
                self._result = Result(picture, self._job.version, choice, plan, title)
            rest = sum(tile.area for tile in plan.tiles) / (picture.height * picture.width)
            self._share = 1 - rest
            self._computing = True
            self._began, self._expected = time.monotonic(), plan.seconds * rest
            self.planned.emit(self._result)
            self._progressed(number, self._share)

    def _declined(self, number: int, plan: Plan) -> None:
        if self._is_current(number):
            self.stop()
            self.declined.emit(plan)

    def _tile_done(self, number: int, tile: TileDone, shown: Display) -> None:
        if self._is_current(number):
            self.tile_done.emit(tile, shown)

    def _progressed(self, number: int, share: float) -> None:
        if self._is_current(number):
            done = (share - self._share) / (1 - self._share)
            total = self._elapsed / done if done > _EARLY else self._expected
            remaining = max(total - self._elapsed, 0.0)
            if self._result is not None and share < 1:
                self._result.expected = remaining / (1 - share)
            self.progressed.emit(share, remaining)

    def _step_done(self, number: int, step: int) -> None:
        if self._is_current(number):
            self.step_done.emit(step)

    def _finished(self, number: int, seconds: float) -> None:
        if self._is_current(number) and self._result is not None:
            before = self._result.spent
            result = self.stop()
            assert result is not None
            result.seconds = before + seconds
            self.finished.emit(result)

    def _failed(self, number: int, error: SrguiError) -> None:
        if self._is_current(number):
            self.stop()
            self.failed.emit(error)

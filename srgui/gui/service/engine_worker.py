"""The thread on which networks compute."""

from __future__ import annotations

import logging
import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from srgui.engine.events import Finished, StepDone, TileDone, Working
from srgui.engine.plan import Plan
from srgui.errors import SrguiError
from srgui.gui.choice import Choice
from srgui.gui.display.converter import DisplayConverter
from srgui.gui.service.cost import cost
from srgui.gui.service.job import Job

if TYPE_CHECKING:
    from srgui.engine.upscaler import Upscaler

_log = logging.getLogger(__name__)

_PATIENCE = 0.7  # seconds: between tiles the person may look elsewhere


class EngineWorker(QObject):
    """Consumes the engine's events and tells them on; lives on a thread of its own.

    torch is imported here, not when the program starts. Every signal carries the number of its
    job first. `want` may be called from any thread: all other jobs end at their next event.

    Signals:
        planned(int, Plan): the run begins.
        declined(int, Plan): the run would take more time or memory than its job allows; nothing
            was done.
        tile_done(int, TileDone, Display): a tile, also as the screen wants it.
        progressed(int, float): the share of the work that is done, 0 to 1.
        step_done(int, int): a step is complete.
        finished(int, float): the run is complete after so many seconds.
        failed(int, SrguiError): the run ended early.
        devices_found(list[str]): where this machine can compute.
    """

    planned = Signal(int, object)
    declined = Signal(int, object)
    tile_done = Signal(int, object, object)
    progressed = Signal(int, float)
    step_done = Signal(int, int)
    finished = Signal(int, float)
    failed = Signal(int, object)
    devices_found = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self._wanted = 0
        self._loaded: tuple[tuple[str, str, int | None], Upscaler] | None = None

    def want(self, number: int) -> None:
        """Let only the job of this number run on; 0 stops all."""
        self._wanted = number

    @Slot()
    def warm_up(self) -> None:
        """Import torch while nobody waits for it, and see what it can compute on."""
        import srgui.engine.upscaler  # noqa: F401
        from srgui.engine import devices

        self.devices_found.emit(["auto", *devices.available()])

    @Slot(object)
    def run(self, job: Job) -> None:
        """Plan the job and, unless it takes too long, do it."""
        try:
            self._run(job)
        except SrguiError as error:
            self.failed.emit(job.number, error)
        except Exception as error:  # the thread must live on, and the person must be told
            _log.exception("Job %d failed", job.number)
            self.failed.emit(
                job.number,
                SrguiError(
                    self.tr("The picture can't be enlarged"),
                    f"{type(error).__name__}: {error}",
                    self.tr("Try another network or a smaller factor."),
                ),
            )

    def _run(self, job: Job) -> None:
        if self._unwanted(job):
            return
        upscaler = self._upscaler(job.choice)
        if self._unwanted(job):
            return
        plan = job.plan or upscaler.plan(
            job.picture,
            job.choice.scale,
            patience=_PATIENCE,
            ensemble=job.choice.ensemble,
        )
        large = plan.seconds > job.patience or not cost(plan).fits
        if large and job.plan is None and job.patience < math.inf:
            self.declined.emit(job.number, plan)
            return
        self.planned.emit(job.number, plan)
        self._consume(job, upscaler, plan)

    def _consume(self, job: Job, upscaler: Upscaler, plan: Plan) -> None:
        convert = DisplayConverter(job.picture)
        events = upscaler.run(job.picture, job.choice.scale, steps=True, plan=plan, focus=job.focus)
        try:
            for event in events:
                if self._unwanted(job):
                    return
                if isinstance(event, TileDone):
                    shown = convert(event.pixels, event.alpha)
                    self.tile_done.emit(job.number, event, shown)
                    self.progressed.emit(job.number, event.progress)
                elif isinstance(event, Working):
                    self.progressed.emit(job.number, event.progress)
                elif isinstance(event, StepDone):
                    self.step_done.emit(job.number, event.step)
                elif isinstance(event, Finished):
                    self.finished.emit(job.number, event.seconds)
        finally:
            events.close()

    def _unwanted(self, job: Job) -> bool:
        return job.number != self._wanted

    def _upscaler(self, choice: Choice) -> Upscaler:
        """The network, loaded once and kept until another one is chosen."""
        from srgui.engine.upscaler import Upscaler

        key = choice.weights, choice.device, choice.threads  # one network serves all factors
        if self._loaded is None or self._loaded[0] != key:
            self._loaded = None  # release the old one before the new one takes memory
            self._loaded = key, Upscaler.load(choice.weights, choice.device, choice.threads)
        return self._loaded[1]

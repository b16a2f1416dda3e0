"""One run at a time on the shown picture, by the engine service."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from srgui.engine.events import TileDone
from srgui.engine.planning.plan import Plan
from srgui.errors import SrguiError
from srgui.gui.choice import UpscaleSettings
from srgui.gui.display.pyramid import Display
from srgui.gui.library.result import Result
from srgui.gui.service.eta import EtaEstimator
from srgui.gui.service.service import EngineService
from srgui.gui.service.view import Focus, View, ViewReports
from srgui.images import Picture, Region


class Runner(QObject):
    """Has views done. What a run still tells after its end is dropped.

    `model_titles` gives the models' names for people; `urgent` runs go before all others.

    Signals:
        declined(Plan): the run would take too long or too much memory; it has ended.
        planned(Result): the run begins to compute this.
        tile_done(TileDone, Display): a tile, also as the screen wants it.
        progressed(float, float): share of the work done, seconds that remain.
        step_done(int): a step is complete.
        finished(Result): the run has ended, the result is complete.
        failed(SrguiError): the run has ended with this.
    """

    declined = Signal(object)
    planned = Signal(object)
    tile_done = Signal(object, object)
    progressed = Signal(float, float)
    step_done = Signal(int)
    finished = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        service: EngineService,
        model_titles: Mapping[str, str],
        parent: QObject | None = None,
        *,
        urgent: bool = True,
    ) -> None:
        super().__init__(parent)
        self._service, self._model_titles, self._urgent = service, model_titles, urgent
        self._focus = Focus()
        self._view: View | None = None
        self._result: Result | None = None  # before a new run is planned, there is none
        self._remaining: EtaEstimator | None = None  # while it computes
        self._reports = ViewReports(self)
        self._reports.planned.connect(self._planned)
        self._reports.declined.connect(self._declined)
        self._reports.tile_done.connect(self._tile_done)
        self._reports.progressed.connect(self._progressed)
        self._reports.step_done.connect(self._step_done)
        self._reports.finished.connect(self._finished)
        self._reports.failed.connect(self._failed)

    def start(
        self,
        picture: Picture,
        version: int,
        choice: UpscaleSettings,
        patience: float,
        part: Result | None = None,
    ) -> None:
        """Enlarge a picture, from its file in this version, if that takes no longer than `patience`
        seconds; end the run before.

        With a `part` of the result, go on with that, however long it takes.
        """
        self.stop()
        self._result = part
        plan = part.rest if part else None
        focus, reports = self._focus, self._reports
        self._view = View(picture, version, choice, focus, patience, reports, plan, self._urgent)
        self._service.start(self._view)

    def stop(self) -> Result | None:
        """End the run at its next tile; nothing is heard of it from now on.

        Returns what there is of its result.
        """
        part, self._result = self._result, None
        if part is not None and self._remaining is not None:
            part.spent += self._remaining.seconds
        if self._view is not None:
            self._service.cancel(self._view)
        self._view = self._remaining = None
        return part

    def look_at(self, region: Region) -> None:
        """Compute this part of the source picture before the rest."""
        self._focus.region = region

    # What the run of now tells

    def _planned(self, view: View, plan: Plan) -> None:
        if view is not self._view:
            return
        picture, choice = view.picture, view.choice
        if self._result is None:
            title = self._model_titles.get(choice.model, choice.model)
            title = choice.enhancement.name_of(title)
            self._result = Result(picture, view.version, choice, plan, title)
        rest = sum(tile.area for tile in plan.tiles) / (picture.height * picture.width)
        self._remaining = EtaEstimator(plan.seconds * rest, 1 - rest)
        self.planned.emit(self._result)
        self._progressed(view, 1 - rest)

    def _declined(self, view: View, plan: Plan) -> None:
        if view is self._view:
            self.stop()
            self.declined.emit(plan)

    def _tile_done(self, view: View, tile: TileDone, shown: Display) -> None:
        if view is self._view:
            self.tile_done.emit(tile, shown)

    def _progressed(self, view: View, share: float) -> None:
        if view is not self._view or self._remaining is None or self._result is None:
            return
        remaining = self._remaining.at(share) or 0.0
        if share < 1:
            self._result.expected = remaining / (1 - share)
        self.progressed.emit(share, remaining)

    def _step_done(self, view: View, step: int) -> None:
        if view is self._view:
            self.step_done.emit(step)

    def _finished(self, view: View, seconds: float) -> None:
        if view is self._view and self._result is not None:
            before = self._result.spent
            result = self.stop()
            assert result is not None
            result.seconds = before + seconds
            self.finished.emit(result)

    def _failed(self, view: View, error: SrguiError) -> None:
        if view is self._view:
            self.stop()
            self.failed.emit(error)

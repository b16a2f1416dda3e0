"""The run of the shown picture: when it begins, how far it is, and how it ends."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal

from srgui.engine.events import TileDone
from srgui.engine.planning.plan import Plan
from srgui.errors import SrguiError
from srgui.gui.choice import UpscaleSettings
from srgui.gui.display.pyramid import Display
from srgui.gui.library.album import Album
from srgui.gui.library.item import Item
from srgui.gui.library.result import Result
from srgui.gui.service.service import EngineService
from srgui.gui.studio.choices import Choices
from srgui.gui.studio.phase import Phase
from srgui.gui.studio.presentation import Presentation
from srgui.gui.studio.runner import Runner
from srgui.images import Picture, Region

PATIENCE = 120.0  # seconds

Compare: TypeAlias = Callable[[Item, Picture, Result], None]


class RunController(QObject):
    """Has the shown picture enlarged as it is chosen or tried out, and presents what comes of it.

    `compare` has the plain enlargements made that a result is compared with.

    Attributes:
        phase: where the work stands.
        patience: seconds; a run that takes longer is not started unasked.

    Signals:
        phase_changed(Phase)
        progressed(float, float): share of the work done, seconds that remain.
        asked(Plan): the run would take long; `start` does it nevertheless.
        failed(SrguiError)
    """

    phase_changed = Signal(object)
    progressed = Signal(float, float)
    asked = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        service: EngineService,
        model_titles: Mapping[str, str],
        album: Album,
        choices: Choices,
        presentation: Presentation,
        compare: Compare,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._album, self._choices, self._presentation = album, choices, presentation
        self._compare_with_plain = compare
        self.patience = PATIENCE
        self.phase = Phase.EMPTY
        self._trial: UpscaleSettings | None = None  # another way to enlarge that is only looked at
        self._runner = Runner(service, model_titles, self)
        self._runner.planned.connect(self._planned)
        self._runner.declined.connect(self._declined)
        self._runner.tile_done.connect(self._tile_done)
        self._runner.progressed.connect(self._progressed)
        self._runner.step_done.connect(presentation.finish_step)
        self._runner.finished.connect(self._finished)
        self._runner.failed.connect(self._failed)
        choices.changed.connect(self._choice_changed)

    @property
    def wanted(self) -> UpscaleSettings:
        """How the shown picture is enlarged now: as it is tried out or chosen."""
        return self._trial or self._choices.choice

    @property
    def is_trial(self) -> bool:
        """Whether another way than the chosen one is tried out."""
        return self.wanted.key != self._choices.choice.key

    @property
    def answer(self) -> Result | None:
        """The complete result as it is chosen, also while others are tried out."""
        if not self.is_trial:
            return self._presentation.result if self.phase is Phase.DONE else None
        item = self._album.current
        return None if item is None else item.results.get(self._choices.choice.key)

    def set_phase(self, phase: Phase) -> None:
        """The work stands like this."""
        if phase is not self.phase:
            self.phase = phase
            self.phase_changed.emit(phase)

    def start(self) -> None:
        """Enlarge the shown picture however long it takes."""
        self._begin(math.inf)

    def begin(self) -> None:
        """Enlarge the shown picture, which has been read, unless that takes too long."""
        self._begin(self.patience)

    def cancel(self) -> None:
        """End the run; what it has computed stays to be seen."""
        if self.phase.busy:
            self.stop()
            self._compare()
            self.set_phase(Phase.STOPPED)

    def stop(self) -> None:
        """End the run, whatever comes next; what it has computed is kept."""
        part = self._runner.stop()
        item = self._album.current
        if part is not None and item is not None:
            self._album.keep_part(item, part)
        self._show_share(None)

    def leave(self) -> None:
        """End the run, and what is tried out, because another picture is shown next."""
        self.stop()
        self._trial = None

    def try_out(self, choice: UpscaleSettings) -> None:
        """Enlarge the shown picture in another way, which is not chosen by that."""
        if self._there:
            self._trial = choice
            self.begin()

    def end_trial(self) -> None:
        """Go back to the way that is chosen."""
        if self._trial is not None:
            self._trial = None
            if self._there:
                self.begin()

    def look_at(self, region: Region) -> None:
        """Compute this part of the source picture before the rest."""
        self._runner.look_at(region)

    @property
    def _there(self) -> bool:
        """Whether there is a picture to enlarge."""
        item = self._album.current
        return item is not None and item.picture is not None

    def _choice_changed(self, before: UpscaleSettings, choice: UpscaleSettings) -> None:
        if not self._there:
            return
        if choice.enhanced(strength=before.enhancement.strength) == before:
            self._presentation.blend()
        else:
            self._trial = None
            costlier = choice.enhancement.ensemble and not before.enhancement.ensemble
            self._begin(0.0 if costlier else self.patience)

    def _begin(self, patience: float) -> None:
        """Show the result of what is tried out or chosen, computing it unless it is there."""
        self.stop()
        item, wanted = self._album.current, self.wanted
        if item is None or item.picture is None:
            return
        self._album.try_again(item)
        known = item.results.get(wanted.key)
        self._album.use(item, wanted.key)
        if known is not None:
            self._presentation.show_result(known)
            self._compare()
            self.set_phase(Phase.DONE)
            return
        if self._presentation.result is None:
            self._presentation.show_layers()
        part = self._album.take_part(item, wanted.key)
        self._runner.start(item.picture, item.read_version, wanted, patience, part)
        self._show_share(0.0)
        self.set_phase(Phase.PREPARING)

    def _show_share(self, share: float | None) -> None:
        """Let the album show how much of the run is done; None when nothing runs."""
        if self._album.current is not None:
            self._album.show_run(self._album.current, share)

    def _compare(self) -> None:
        """Have the plain enlargements made to compare the result with.

        Not before its first tile is there: they would take the processors that it needs.
        """
        item, result = self._album.current, self._presentation.result
        if result is not None and item is not None and item.picture is not None:
            self._compare_with_plain(item, item.picture, result)

    # What the run tells

    def _planned(self, result: Result) -> None:
        self._presentation.show_result(result)
        self.set_phase(Phase.RUNNING)

    def _tile_done(self, tile: TileDone, shown: Display) -> None:
        self._presentation.put(tile, shown)
        result = self._presentation.result
        if result is not None and tile.step == len(result.plan.steps) - 1:
            self._compare()

    def _declined(self, plan: Plan) -> None:
        self.stop()
        self.set_phase(Phase.ASKING)
        self.asked.emit(plan)

    def _progressed(self, share: float, remaining: float) -> None:
        self.progressed.emit(share, remaining)
        self._show_share(share)

    def _finished(self, result: Result) -> None:
        item = self._album.current
        if item is not None:
            self._album.keep_result(item, result)
            self.stop()
            self.set_phase(Phase.DONE)

    def _failed(self, error: SrguiError) -> None:
        item = self._album.current
        if item is not None:
            self._album.fail(item, error)
            self.stop()
            self._compare()
            self.set_phase(Phase.FAILED)
            self.failed.emit(error)

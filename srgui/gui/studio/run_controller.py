"""The run of the shown picture: its beginning, its progress and its end."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QObject, QTimer, Signal

from srgui.engine.planning.plan import Plan
from srgui.errors import SrguiError
from srgui.gui.choice import UpscaleSettings
from srgui.gui.display.pyramid import Pyramid
from srgui.gui.library.album import Album
from srgui.gui.library.item import Item
from srgui.gui.library.result import Result
from srgui.gui.service.cost import Cost
from srgui.gui.service.pace import Pace
from srgui.gui.studio.choices import Choices
from srgui.gui.studio.phase import Phase
from srgui.gui.studio.presentation import Presentation
from srgui.gui.studio.runner import Runner
from srgui.images import Picture, Region

PATIENCE = 120.0  # seconds
_ANY_TIME = 1e12  # seconds; but memory has to suffice

Compare: TypeAlias = Callable[[Item, Picture, Result], None]


class RunController(QObject):
    """Upscale the shown picture with its settings, or with others that are tried out, and present
    the result; results of other weights that are mixed into it are computed afterwards. It alone
    changes the phase.

    `compare` makes the plain enlargements that a result is compared with, `show_written` reads a
    file that was exported.

    Attributes:
        patience: seconds; a run that takes longer, on a machine with nothing else to do, is not
            started without asking: it is large, however busy the machine is.

    Signals:
        phase_changed(Phase): the work has reached this phase.
        progressed(float, object): the share of the work that is done, the seconds that remain, with
            those of results that are mixed in; None until they are measured.
        asked(Plan, Cost): the run would take long; `start` begins it anyway.
        failed(SrguiError): the run has failed.
    """

    phase_changed = Signal(Phase)
    progressed = Signal(float, object)
    asked = Signal(Plan, Cost)
    failed = Signal(SrguiError)

    def __init__(
        self,
        runner: Runner,
        album: Album,
        choices: Choices,
        presentation: Presentation,
        compare: Compare,
        show_written: Callable[[Item, Path], object],
        pace: Pace,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner, self._album, self._choices = runner, album, choices
        self._presentation, self._compare_with_plain = presentation, compare
        self._pace, self._show_written = pace, show_written
        self.patience = self._patience = PATIENCE
        self._phase = Phase.EMPTY
        self._trial: UpscaleSettings | None = None  # others than the chosen settings
        self._mixed_in = ""  # the kind of weights whose result is computed to be mixed in
        self._part: Region | None = None  # of the source, if nothing else is wanted
        self._before_part: float | None = None  # the share of the work done before the part
        self._goes_on = False  # True from the end of the first run for one wanted result
        runner.planned.connect(self._planned)
        runner.declined.connect(self._declined)
        runner.updated.connect(presentation.updated)
        runner.updated.connect(self._updated)
        runner.step_finished.connect(self._step_finished)
        runner.progressed.connect(self._progressed)
        runner.finished.connect(self._finished)
        runner.failed.connect(self._failed)
        choices.changed.connect(self._choice_changed)

    @property
    def phase(self) -> Phase:
        """The phase of the work."""
        return self._phase

    @property
    def wanted(self) -> UpscaleSettings:
        """The settings in use: those that are tried out, else the chosen ones."""
        return self._trial or self._choices.choice

    @property
    def is_trial(self) -> bool:
        """True if another result than the chosen one is tried out."""
        return self.wanted.key != self._choices.choice.key

    @property
    def mixed_in(self) -> str:
        """The kind of weights whose result is computed to be mixed into the shown one, or was when
        the run ended early; empty if there is none.
        """
        return self._mixed_in

    @property
    def computes_part(self) -> bool:
        """True while only a part of the picture is computed."""
        return self._part is not None

    @property
    def chosen_result(self) -> Result | None:
        """The complete result of the chosen settings, also while others are tried out. What was to
        be mixed into it is missing if its run has ended early.
        """
        choice = self._choices.choice
        if not self.is_trial:
            result = self._presentation.result
            there = result is not None and result.complete and result.choice.key == choice.key
            return result if there and not self._phase.busy else None
        item = self._album.current
        result = None if item is None else item.results.get(choice.key)
        return None if result is None or result.missing(choice) else result

    @property
    def running_result(self) -> Result | None:
        """The result of the chosen settings while all of it is computed; None until the run has
        been planned.
        """
        result, whole = self._presentation.result, self._part is None and not self.is_trial
        if self._phase is not Phase.RUNNING or not whole or result is None:
            return None
        return result if result.choice.key == self._choices.choice.key else None

    def wait_for_picture(self) -> None:
        """Note that the shown picture is being read."""
        self._enter(Phase.READING)

    def give_up(self) -> None:
        """Note that there is nothing to upscale: the picture can't be read, or none is open."""
        self._enter(Phase.EMPTY if self._album.current is None else Phase.FAILED)

    def start(self) -> None:
        """Upscale the shown picture however long it takes."""
        self._begin(math.inf)

    def begin(self) -> None:
        """Upscale the shown picture, which has been read, unless that takes too long."""
        self._begin(self.patience)

    def start_part(self, part: Region) -> None:
        """Upscale this part of the shown picture alone, however long it takes, as far as its own
        weights do that.
        """
        self.look_at(part)
        self._begin(_ANY_TIME)
        self._part, self._before_part = part, None

    def cancel(self) -> None:
        """Cancel the run; its partial result stays on the screen."""
        if self._phase.busy:
            self.stop()
            self._compare()
            self._enter(Phase.STOPPED)

    def stop(self) -> None:
        """End the run and keep its partial result."""
        partial, item = self._runner.stop(), self._album.current
        if partial is not None and item is not None:
            self._album.keep_partial(item, partial)
        self._show_share(None)

    def leave(self) -> None:
        """End the run and the trial, because another picture is shown next."""
        self.stop()
        self._trial = None

    def try_out(self, choice: UpscaleSettings) -> None:
        """Upscale the shown picture with other settings, without choosing them, however long it
        takes: whoever tries them out ends that.
        """
        if self._there:
            self._trial = choice
            self._begin(_ANY_TIME)

    def end_trial(self) -> None:
        """Return to the chosen settings. Where the person has cancelled the trial, nothing is
        computed for them either.
        """
        if self._trial is not None:
            self._trial = None
            if self._there and self._phase is Phase.STOPPED:
                self._show_stopped()
            elif self._there:
                self.begin()

    def _show_stopped(self) -> None:
        """Show what there is of the chosen result, as if its own run had been cancelled."""
        item, wanted = self._album.current, self.wanted
        assert item is not None
        found = item.results.get(wanted.key) or item.partials.get(wanted.key)
        if found is None:
            self._presentation.leave()
            self._presentation.show_layers()
        elif found.complete and not found.missing(wanted):
            self.begin()
        else:
            self._mixed_in = next(iter(found.missing(wanted)), "") if found.complete else ""
            self._presentation.show_result(found)
            self._compare()

    def look_at(self, region: Region) -> None:
        """Compute this part of the source picture before the rest."""
        self._runner.look_at(region)

    @property
    def _there(self) -> bool:
        """True if there is a picture to upscale."""
        item = self._album.current
        return item is not None and item.picture is not None

    def _choice_changed(self, before: UpscaleSettings, choice: UpscaleSettings) -> None:
        if not self._there:
            return
        blended = self._phase is not Phase.WRITTEN and choice.key == before.key
        if blended and choice.enhanced(**asdict(before.enhancement)) == before:
            self._blend()
        else:
            self._trial = None
            self.begin()

    def _blend(self) -> None:
        """Show the result with other options; compute or cancel what is mixed into it."""
        self._presentation.blend()
        item = self._album.current
        result = None if item is None else item.results.get(self.wanted.key)
        if result is None or self.is_trial:
            return
        self._compare()
        missing = result.missing(self.wanted)
        computed_or_cancelled = self._mixed_in in missing
        if not computed_or_cancelled and (missing or self._phase is not Phase.DONE):
            self._begin(self.patience)

    def _begin(self, patience: float) -> None:
        """Show the wanted result; compute it unless it is there."""
        self.stop()
        self._mixed_in, self._goes_on, self._part = "", False, None
        item, wanted = self._album.current, self.wanted
        if item is None or item.picture is None:
            return
        self._album.try_again(item)
        known = item.results.get(wanted.key)
        self._album.use(item, wanted.key)
        self._patience = patience
        if known is not None:
            self._presentation.show_result(known)
            self._compare()
            self._go_on(item, known)
            return
        partial = item.partials.get(wanted.key)
        if partial is not None and partial.part_only and patience < _ANY_TIME:
            self._presentation.show_result(partial)
            self._compare()
            self._enter(Phase.PART)
            return
        if self._presentation.result is None:
            self._presentation.show_layers()
        written = item.written_file
        if written is not None and partial is None and patience < _ANY_TIME and not self.is_trial:
            self._show_written(item, written)
            self._enter(Phase.WRITTEN)
            return
        self._run(item, wanted)

    def _go_on(self, item: Item, result: Result) -> None:
        """Compute the next result to be mixed into a complete one, or be done."""
        self._mixed_in = next(iter(result.missing(self.wanted)), "")
        if not self._mixed_in or not item.matches(result):
            self._enter(Phase.DONE)
            return
        settings = self.wanted.by(self._mixed_in)
        known = item.results.get(settings.key)
        if known is None:
            self._run(item, settings)
        else:
            self._mix(item, result, known)

    def _mix(self, item: Item, result: Result, other: Result) -> None:
        self._album.mix(item, result, other)
        self._presentation.blend()
        self._go_on(item, result)

    def _run(self, item: Item, settings: UpscaleSettings) -> None:
        assert item.picture is not None
        partial = self._album.take_partial(item, settings.key)
        if partial is not None:
            partial.part_only = False
        self._runner.start(
            item.picture, item.read_version, settings, self._patience, partial, self._runs_left
        )
        self._show_share(self._of_picture(0.0 if partial is None else partial.share))
        shown = self._presentation.result
        if self._goes_on and shown is not None:  # it goes on with what is mixed in
            self._progressed(0.0, shown.expected)
        else:
            self._enter(Phase.PREPARING)

    @property
    def _runs_left(self) -> int:
        """The number of runs until the result is as wanted, with the present one."""
        result = self._presentation.result
        if self._mixed_in and result is not None:
            return max(len(result.missing(self.wanted)), 1)
        return 1 + len(self.wanted.other_kinds)

    def _of_picture(self, share: float) -> float:
        """Return the share of all that the settings of the picture ask for with this `share` of the
        present run; that of the run alone while others are tried out.
        """
        return share if self.is_trial else self._of_wanted(share)

    def _of_wanted(self, share: float) -> float:
        """Return the share of all runs for the wanted result with this `share` of the present one,
        whenever and by whom the earlier ones were begun.
        """
        runs = 1 + len(self.wanted.other_kinds)
        return (max(runs - self._runs_left, 0) + share) / runs

    def _show_share(self, share: float | None) -> None:
        """Show the share of the run that is done in the album; None when nothing runs."""
        if self._album.current is not None:
            self._album.show_run(self._album.current, share)

    def _compare(self) -> None:
        """Make the plain enlargements to compare the result with.

        Not before its first tile is there: they would take the processors that it needs.
        """
        item, result = self._album.current, self._presentation.result
        if result is not None and item is not None and item.picture is not None:
            self._compare_with_plain(item, item.picture, result)

    # Reports of the run

    def _planned(self, result: Result) -> None:
        if not self._mixed_in:
            self._presentation.show_result(result)
        self._enter(Phase.RUNNING)

    def _step_finished(self, step: int) -> None:
        if not self._mixed_in:
            self._presentation.finish_step(step)

    def _updated(self, pyramid: Pyramid, _region: Region) -> None:
        result = self._presentation.result
        if result is not None and pyramid is result.pyramids[result.last]:
            self._compare()
            if self._part is not None and result.covers(self._part):
                QTimer.singleShot(0, self, self._finish_part)  # after all other slots

    def _finish_part(self) -> None:
        result = self._presentation.result
        if self._part is not None and result is not None and self._phase is Phase.RUNNING:
            self._part, result.part_only = None, True
            self.stop()
            self._enter(Phase.PART)

    def _declined(self, plan: Plan, cost: Cost) -> None:
        self.stop()
        self._enter(Phase.ASKING)
        self.asked.emit(plan, cost.at_pace(self._pace.factor))

    def _progressed(self, share: float, remaining: float | None) -> None:
        result = self._presentation.result
        if self._part is not None and result is not None:
            done, left = self._part_progress(self._part, share, result)
            self.progressed.emit(done, None if remaining is None else left)
            return
        another = 0.0 if result is None else result.expected  # networks of a family are as fast
        if remaining is not None:
            remaining += (self._runs_left - 1) * another
        self.progressed.emit(self._of_wanted(share), remaining)
        self._show_share(self._of_picture(share))

    def _part_progress(self, part: Region, share: float, result: Result) -> tuple[float, float]:
        """Return the share of the part that is done, and the seconds until all of it is, at this
        share of the work on the whole picture.
        """
        if self._before_part is None:
            self._before_part = share
        whole = result.source.height * result.source.width
        done = min((share - self._before_part) * whole / part.area, 1.0)
        return done, (1 - done) * result.expected * part.area / whole

    def _finished(self, result: Result) -> None:
        item, shown = self._album.current, self._presentation.result
        if item is None or shown is None:
            return
        self.stop()
        self._goes_on = True
        if self._mixed_in:
            self._mix(item, shown, result)
        else:
            self._album.keep_result(item, result)
            self._go_on(item, result)

    def _failed(self, error: SrguiError) -> None:
        item = self._album.current
        if item is not None:
            self._album.fail(item, error)
            self.stop()
            self._compare()
            self._enter(Phase.FAILED)
            self.failed.emit(error)

    def _enter(self, phase: Phase) -> None:
        if phase is not self._phase:
            self._phase = phase
            self.phase_changed.emit(phase)

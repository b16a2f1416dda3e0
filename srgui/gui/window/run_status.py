"""The progress of the current run, its result, and an export of all pictures."""

from __future__ import annotations

from PySide6.QtCore import QObject

from srgui.gui.export.batch_bar import BatchBar
from srgui.gui.library.album import Album
from srgui.gui.panel.controls import Controls
from srgui.gui.panel.facts import described, facts_of
from srgui.gui.service.courtesy import Courtesy
from srgui.gui.studio.phase import Phase
from srgui.gui.studio.presentation import Presentation
from srgui.gui.studio.run_controller import RunController
from srgui.gui.window.bottom_bar import BottomBar, ProgressView


class RunStatus(QObject):
    """Show in the bottom bar what is in progress, and in the panel facts about the result."""

    def __init__(
        self,
        run: RunController,
        presentation: Presentation,
        album: Album,
        courtesy: Courtesy,
        bar: BottomBar,
        progress: ProgressView,
        export: BatchBar,
        controls: Controls,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._run, self._presentation, self._album = run, presentation, album
        self._courtesy, self._bar, self._progress = courtesy, bar, progress
        self._export, self._controls = export, controls
        run.progressed.connect(self._show_progress)
        presentation.step_shown.connect(self.show_result)
        export.changed.connect(self.show_row)
        album.current_changed.connect(export.leave)
        courtesy.changed.connect(self.show_facts)

    def show_row(self) -> None:
        """Show in one row what is in progress: an export of all, else the run; the outcome of an
        export only while nothing else is in progress.
        """
        phase, exporting = self._run.phase, self._export.active
        asking = phase is Phase.ASKING and self._presentation.result is None
        self._bar.show_export(exporting and (self._export.running or not phase.busy))
        self._bar.setHidden((phase is Phase.EMPTY or asking) and not exporting)

    def show_result(self) -> None:
        """Show the result, which may be another one in the same phase."""
        run, result = self._run, self._presentation.result
        item, seconds = self._album.current, result.seconds if result else None
        share = 0.0 if item is None else item.partial_share
        self._progress.show_phase(run.phase, seconds, run.mixed_in, share)
        chosen = run.chosen_result
        busy = run.phase.busy and not run.is_trial
        self._controls.show_run(busy or chosen is not None)
        self.show_facts()

    def show_facts(self) -> None:
        """Show facts about the result, or about the run as long as it is computed."""
        run = self._run
        another_seen = run.phase is Phase.ASKING or run.is_trial
        result = run.chosen_result if another_seen else self._presentation.result
        if result is not None and not another_seen and result.choice.key != run.wanted.key:
            result = None  # that of the settings before; the wanted run has not begun yet
        busy = run.phase.busy and not another_seen
        facts = facts_of(self._album.current, result, busy, self._courtesy.occasion)
        self._controls.show_facts(facts)
        self._progress.setToolTip(described(facts))

    def _show_progress(self, share: float, remaining: float | None) -> None:
        run, result = self._run, self._presentation.result
        steps = 0 if result is None else sum(not result.finished(n) for n in range(result.last + 1))
        self._progress.show_progress(
            share, remaining, run.mixed_in, run.computes_part, finishing=steps <= 1
        )
        self._export.show_run(share, remaining)
        self.show_facts()

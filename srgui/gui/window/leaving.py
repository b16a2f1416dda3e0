"""The questions before the window closes."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from srgui import paths
from srgui.gui.export.export import Export
from srgui.gui.export.export_all import ExportAll
from srgui.gui.library.album import Album
from srgui.gui.library.item import Item, State
from srgui.gui.studio.phase import Phase
from srgui.gui.studio.run_controller import RunController
from srgui.gui.text import titles
from srgui.gui.widgets.question import Question

_LONG_SPENT, _LONG_LEFT = 20.0, 30.0  # seconds of a run that is not ended unasked


class Leaving(QObject):
    """Decide whether a window may close: every time during an export or a long run, and every time
    before results are lost that were not exported, it asks first.
    """

    def __init__(
        self,
        album: Album,
        run: RunController,
        export: Export,
        export_all: ExportAll,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._run = run
        self._begun = 0.0  # when the run began
        self._left: float | None = None  # the seconds that remain, if known
        self._share = 0.0  # of the run
        run.phase_changed.connect(self._note_begin)
        run.progressed.connect(self._note_progress)
        self._album, self._export, self._export_all = album, export, export_all
        self._window = window
        self._decided = False
        self._question: Question | None = None  # while it is open

    def leave(self) -> None:
        """Close the window without asking."""
        self._decided = True
        self._window.close()

    def stay(self) -> None:
        """Take back the wish to leave, if there is a question about it: something else is wanted
        now.
        """
        if self._question is not None:
            self._question.reject()

    def may_close(self) -> bool:
        """Return True if the window may close now; else ask, and close it after a yes."""
        if self._decided:
            return True
        if self._question is None:
            exporting = self._export_all.question(self.leave)
            self._question = exporting or self._losing() or self._running()
        if self._question is None:
            return True
        self._question.finished.connect(self._forget)
        self._question.open()
        return False

    def _forget(self) -> None:
        self._question = None

    def _note_begin(self, phase: Phase) -> None:
        if phase is Phase.PREPARING:
            self._begun, self._left, self._share = time.monotonic(), None, 0.0

    def _note_progress(self, share: float, remaining: float | None) -> None:
        self._share, self._left = share, remaining

    def _running(self) -> Question | None:
        """The question before a run ends of which much is done or much remains, or whose result is
        to be written; else None.
        """
        item, spent = self._album.current, time.monotonic() - self._begun
        long = spent > _LONG_SPENT or (self._left or 0) > _LONG_LEFT or bool(self._export.queued)
        if item is None or not self._run.phase.busy or not long:
            return None
        text = self.tr("{name} is still being enlarged: {time} left.").format(
            name=item.path.name, time="" if self._left is None else titles.estimate(self._left)
        )
        answers = (
            (self.tr("Quit"), self.leave),
            (self.tr("Continue enlarging"), lambda: None),
        )
        return Question(
            self.tr("Quit"),
            self._still_running(item) if self._left is None else text,
            " ".join([self.tr("This run would be lost."), *self._unwritten()]),
            answers,
            self._window,
        )

    def _losing(self) -> Question | None:
        """The question before results are lost; None if all were exported."""
        own = [item for item in self._album.items if item.path.parent != paths.resources()]
        lost = [item for item in own if item.unexported]
        if not lost:
            return None
        one = self.tr("The {factor} result of {name} has not been exported and will be lost.")
        more = self.tr("The results of {count} pictures have not been exported and will be lost.")
        text = (one if len(lost) == 1 else more).format(
            factor=titles.factor(lost[0].choice.scale), name=lost[0].path.name, count=len(lost)
        )
        export = self.tr("Export…") if len(lost) == 1 else self.tr("Export all…")
        answers = (
            (self.tr("Quit without exporting"), self.leave),
            (self.tr("Cancel"), lambda: None),
            (export, lambda: self._ask_export(lost)),
        )
        return Question(self.tr("Quit"), text, self._unfinished(), answers, self._window)

    def _unfinished(self) -> str:
        """Return what is lost besides complete results: the run, the rest of a stopped export."""
        parts, item, left = [], self._album.current, len(self._export_all.batch.left)
        if item is not None and self._run.phase.busy:
            parts.append(self._still_running(item))
        stopped = self.tr("{name} is unfinished ({percent}).")
        for picture in self._album.items:
            if picture.state is State.PAUSED:
                share = titles.percent(picture.partial_share)
                parts.append(stopped.format(name=picture.path.name, percent=share))
        if left:
            one = self.tr("1 picture of the stopped export is left.")
            more = self.tr("{count} pictures of the stopped export are left.")
            parts.append(one if left == 1 else more.format(count=left))
        return " ".join([*parts, *self._unwritten()])

    def _still_running(self, item: Item) -> str:
        text = self.tr("{name} is still being enlarged ({percent}).")
        return text.format(name=item.path.name, percent=titles.percent(self._share))

    def _unwritten(self) -> list[str]:
        """Return a sentence for each file that waits for a result."""
        text = self.tr("{name} will not be written.")
        return [text.format(name=name) for name in self._export.queued]

    def _ask_export(self, lost: list[Item]) -> None:
        if len(lost) > 1 or not self._export.ask_for(lost[0]):
            self._export_all.ask(lost)

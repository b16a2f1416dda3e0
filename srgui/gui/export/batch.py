"""The export of many pictures, one after the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from srgui.gui.choice import UpscaleSettings
from srgui.gui.export.export_job import ExportJob, ExportReports
from srgui.gui.export.tasks import Outcome, Task
from srgui.gui.library.album import Album
from srgui.gui.library.item import Item
from srgui.gui.library.result import Result
from srgui.gui.service.eta import EtaEstimator
from srgui.gui.service.service import EngineService
from srgui.images.writing.writer import WriteOptions
from srgui.output.series import Series


@dataclass(frozen=True)
class BatchProgress:
    """The progress of an export."""

    name: str  # of the current picture
    position: int  # among all pictures, from 1
    count: int
    share: float  # of the current picture, 0 to 1
    remaining: float | None  # seconds, if known
    waiting: bool = False  # for the shown picture


class Batch(QObject):
    """Export pictures one after the other and show their state in the album.

    Attributes:
        outcomes: the results of the last export, in order.
        left: the names of the pictures not reached, because it was stopped.
        waiting: True while the shown picture goes first.

    Signals:
        progressed(BatchProgress)
        finished: the export has ended.
    """

    progressed = Signal(BatchProgress)
    finished = Signal()

    def __init__(self, album: Album, service: EngineService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._album, self._service = album, service
        self._tasks: Sequence[Task] = ()  # while it runs
        self._last_tasks: Sequence[Task] = ()
        self._options, self._skip = WriteOptions(), False
        self._series = Series(())
        self._job: ExportJob | None = None  # the current one
        self.outcomes: list[Outcome] = []
        self.left: list[str] = []
        self.waiting = self._paused = self._stopped = False
        self._share = 0.0  # of the current picture
        self._remaining = EtaEstimator()
        self._reports = ExportReports(self)
        self._reports.progressed.connect(self._progressed)
        self._reports.ended.connect(self._ended)
        self._reports.over.connect(self._over)

    @property
    def running(self) -> bool:
        """True during an export, paused or not."""
        return bool(self._tasks)

    @property
    def seconds(self) -> float:
        """The duration of the export in seconds, without pauses."""
        return self._remaining.seconds

    def start(self, tasks: Sequence[Task], options: WriteOptions, skip: bool) -> None:
        """Export these pictures; with `skip`, only those whose file does not exist."""
        if self.running or not tasks:
            return
        self._last_tasks, self._options, self._skip = tasks, options, skip
        self._series = Series(task.source for task in tasks)
        self.outcomes = []
        self._begin()

    def go_on(self) -> None:
        """Export also the pictures that were not reached, as if it had not been stopped."""
        if self.left and not self.running:
            self._begin()

    def _begin(self) -> None:
        self._tasks, self.left = self._last_tasks, []
        self._paused = self._stopped = False
        self._share = 0.0
        share = self._share_of_all
        expected = (1 - share) * sum(task.seconds for task in self._tasks)
        timed = all(task.timed for task in self._tasks)
        self._remaining = EtaEstimator(expected if timed else None, share)
        self._continue()
        self._report()

    def pause(self, paused: bool) -> None:
        """Pause or resume the export."""
        self._paused = paused
        if self._job is not None:
            self._service.pause(self._job, paused)
        self._continue()

    def wait(self, waiting: bool) -> None:
        """Start no other picture while `waiting`, since the shown one is being computed."""
        self.waiting = waiting
        self._continue()
        if self.running:
            self._report()

    def stop(self) -> None:
        """Stop after the current tile; no incomplete file remains."""
        self._stopped = True
        if self._job is not None:
            self._service.cancel(self._job)
        self._continue()

    def _continue(self) -> None:
        """Start the next picture if none is running and nothing prevents it."""
        if not self.running:
            return
        self._remaining.pause(self.waiting or self._paused)
        if self._job is not None:
            return
        if self._stopped or len(self.outcomes) == len(self._tasks):
            self._finish()
        elif not (self.waiting or self._paused):
            task = self._tasks[len(self.outcomes)]
            item = self._album.find(task.number)
            known = None if item is None else item.results.get(task.choice.key)
            if known is not None and known.missing(task.choice):
                known = None
            partial = None if known or item is None else self._take_partial(item, task.choice)
            self._job = ExportJob(
                task, self._options, self._skip, known, partial, self._series, self._reports
            )
            self._show(task, 0.0)
            self._service.start(self._job)

    def _take_partial(self, item: Item, choice: UpscaleSettings) -> Result | None:
        """Take out the result of an interrupted run that is not shown, and that nothing is to be
        mixed into.
        """
        if item is self._album.current or choice.other_kinds:
            return None
        return self._album.take_partial(item, choice.key)

    def _put_back(self, job: ExportJob) -> None:
        """Keep the result of the job that an interrupted run had begun, complete or not."""
        item, result = self._album.find(job.task.number), job.partial
        if item is None or result is None:
            return
        if result.complete:
            self._album.keep_result(item, result)
        else:
            self._album.keep_partial(item, result)

    @property
    def _task(self) -> Task:
        """The current picture, or the last one."""
        return self._tasks[min(len(self.outcomes), len(self._tasks) - 1)]

    @property
    def _share_of_all(self) -> float:
        """The share of all work that is done, 0 to 1."""
        total = sum(one.seconds for one in self._tasks)
        ended = sum(one.seconds for one in self._tasks[: len(self.outcomes)])
        return min((ended + self._task.seconds * self._share) / total, 1.0)

    def _report(self) -> None:
        task = self._task
        position, count = len(self.outcomes) + 1, len(self._tasks)
        remaining = self._remaining.at(self._share_of_all)
        name = task.source.name
        self.progressed.emit(
            BatchProgress(name, position, count, self._share, remaining, self.waiting)
        )

    # Events of the current job

    def _progressed(self, job: ExportJob, share: float) -> None:
        self._share = share
        self._show(job.task, share)
        self._report()

    def _ended(self, job: ExportJob, outcome: Outcome) -> None:
        task = job.task
        self.outcomes.append(outcome)
        self._share = 0.0
        item = self._album.find(task.number)
        if item is not None and item.version == task.version:
            path = outcome.written.path if outcome.written is not None else None
            self._album.end_export(item, task.choice, path, outcome.error)

    def _over(self, job: ExportJob) -> None:
        self._put_back(job)
        self._show(job.task, None)
        self._job = None
        self._continue()
        if self.running:
            self._report()

    def _finish(self) -> None:
        self.left = [task.source.name for task in self._tasks[len(self.outcomes) :]]
        self._remaining.pause(True)
        self._tasks = ()
        self.finished.emit()

    def _show(self, task: Task, share: float | None) -> None:
        item = self._album.find(task.number)
        if item is not None:
            self._album.show_export(item, share)

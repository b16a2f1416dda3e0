"""The export of many pictures, seen from the window."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from srgui.gui.export.batch_worker import BatchWorker
from srgui.gui.export.tasks import Outcome, Task
from srgui.gui.library.album import Album
from srgui.gui.worker_thread import WorkerThread
from srgui.images.writing import WriteOptions

_EARLY = 0.02  # share of the work before which nobody can say how long the rest takes


@dataclass(frozen=True)
class Progress:
    """How far an export is: the picture in work, its place among all of them from 1, the share
    of the whole work that is done, and the seconds that remain, if they can be told. While it is
    `held`, the shown picture goes first.
    """

    name: str
    place: int
    count: int
    share: float
    remaining: float | None
    held: bool = False


class Batch(QObject):
    """Runs one export at a time on a thread of its own, and keeps the album informed.

    Attributes:
        outcomes: what became of the pictures of the last export, in order.
        left: the names of those that it has not come to, because it was stopped.
        seconds: how long it has worked on them, pauses aside.
        held: whether something else goes first.

    Signals:
        progressed(Progress)
        finished: the export is over.
    """

    progressed = Signal(object)
    finished = Signal()
    _wanted = Signal(object, object, bool)

    def __init__(self, album: Album, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._album = album
        self._tasks: Sequence[Task] = ()
        self.outcomes: list[Outcome] = []
        self.left: list[str] = []
        self._done = 0.0  # weight of the tasks that are over
        self._last: Progress | None = None  # that was told of this export
        self.held = False
        self._clock = Stopwatch()
        self._worker = BatchWorker()
        self._wanted.connect(self._worker.run)
        self._worker.began.connect(self._began)
        self._worker.progressed.connect(self._progressed)
        self._worker.ended.connect(self._ended)
        self._worker.finished.connect(self._finished)
        self._thread = WorkerThread(self._worker, "batch")

    @property
    def running(self) -> bool:
        """Whether an export is under way, paused or not."""
        return bool(self._tasks)

    @property
    def seconds(self) -> float:
        """How long the export has worked, pauses aside."""
        return self._clock.seconds

    def start(self, tasks: Sequence[Task], options: WriteOptions, skip: bool) -> None:
        """Export these pictures; with `skip`, leave alone those whose file is there."""
        if self.running or not tasks:
            return
        self._tasks, self.outcomes, self.left, self._done = tasks, [], [], 0.0
        self._clock = Stopwatch()
        self._clock.run(True)
        self._worker.gate.open()
        self._wanted.emit(tasks, options, skip)
        self._tell(Progress(tasks[0].source.name, 1, len(tasks), 0.0, None))

    def pause(self, paused: bool) -> None:
        """Wait, or go on."""
        self._clock.run(not paused)
        self._worker.gate.pause(paused)

    def hold(self, held: bool) -> None:
        """Let something else go first."""
        self.held = held
        self._worker.gate.hold(held)
        if self.running and self._last is not None:
            self._tell(self._last)

    def stop(self) -> None:
        """End after the tile that is being computed; nothing half-written stays."""
        self._worker.gate.stop()

    def close(self) -> None:
        """Stop and wait for the thread."""
        self._worker.gate.stop()
        self._thread.stop()

    def _began(self, task: Task) -> None:
        self._progressed(task, 0.0)

    def _progressed(self, task: Task, share: float) -> None:
        self._show(task, share)
        total = sum(one.weight for one in self._tasks)
        done = (self._done + task.weight * share) / total
        seconds = self._clock.seconds
        remaining = seconds / done * (1 - done) if done > _EARLY else None
        place = len(self.outcomes) + 1
        self._tell(Progress(task.source.name, place, len(self._tasks), done, remaining))

    def _tell(self, progress: Progress) -> None:
        self._last = replace(progress, held=self.held)
        self.progressed.emit(self._last)

    def _ended(self, task: Task, outcome: Outcome) -> None:
        self._done += task.weight
        self.outcomes.append(outcome)
        item = self._album.find(task.number)
        if item is not None and item.version == task.version:
            key = task.choice.key if outcome.written is not None else None
            self._album.end_export(item, key, outcome.error)
        self._show(task, None)

    def _finished(self) -> None:
        self.left = [task.source.name for task in self._tasks[len(self.outcomes) :]]
        for task in self._tasks[len(self.outcomes) :]:
            self._show(task, None)
        self._clock.run(False)
        self._tasks = ()
        self.finished.emit()

    def _show(self, task: Task, share: float | None) -> None:
        item = self._album.find(task.number)
        if item is not None:
            self._album.show_export(item, share)


class Stopwatch:
    """Seconds, counted while it runs."""

    def __init__(self) -> None:
        self._counted = 0.0
        self._since: float | None = None

    @property
    def seconds(self) -> float:
        """Seconds in which it has run."""
        running = 0.0 if self._since is None else time.monotonic() - self._since
        return self._counted + running

    def run(self, running: bool) -> None:
        """Start or stop it."""
        self._counted = self.seconds
        self._since = time.monotonic() if running else None

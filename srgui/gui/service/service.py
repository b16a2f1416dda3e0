"""The engine service: the one thread on which all networks compute."""

from __future__ import annotations

import logging
import os
import sys
import threading
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QThread, QThreadPool, Signal

from srgui.errors import SrguiError, fault
from srgui.gui.choice import UpscaleSettings
from srgui.gui.service.engine import Engine
from srgui.gui.service.engine_job import Elsewhere, EngineJob, Pieces
from srgui.texts import Text

_log = logging.getLogger(__name__)

_NICE = 5  # enough that the window answers, but other programs leave most of a processor


class EngineService(QObject):
    """Do jobs on a thread of its own, a piece of one at a time: urgent ones first, else in the
    order in which they came. Its owner closes it, which waits for the thread, or ends it. After
    `idle_seconds` without a job the memory that a run leaves for the next one is released, and on
    a new machine the runtimes are measured.

    Signals:
        devices_found(list[str]): the devices of this machine on which networks can compute.
    """

    devices_found = Signal(list)

    def __init__(self, parent: QObject | None = None, *, idle_seconds: float = 5.0) -> None:
        super().__init__(parent)
        self._idle_seconds = idle_seconds
        self._spared = 0
        self._changed = threading.Condition()  # guards all of these
        self._tasks: list[_Task] = []
        self._closing = False
        self._elsewhere = QThreadPool()
        self._elsewhere.setMaxThreadCount(1)
        self._thread = _Thread(self._serve, self)
        self._thread.setObjectName("engine")
        self._thread.start()

    def warm_up(self, choice: UpscaleSettings) -> None:
        """Import the engine before the first run needs it, look for devices, and load the network
        of these settings.
        """
        self.start(_WarmUp(self.devices_found.emit, choice))

    def spare(self, processors: int) -> None:
        """Leave this many processors to other programs, from the next tile on."""
        self._spared = processors

    def start(self, job: EngineJob, *, paused: bool = False) -> None:
        """Queue a job."""
        with self._changed:
            task = _Task(job, paused)
            task.cancelled = self._closing
            self._tasks.append(task)
            self._changed.notify_all()

    def pause(self, job: EngineJob, paused: bool) -> None:
        """Pause a job at its next event, or let it go on."""
        with self._changed:
            for task in self._tasks:
                if task.job is job:
                    task.paused = paused
            self._changed.notify_all()

    def cancel(self, job: EngineJob) -> None:
        """Cancel a job at its next event."""
        with self._changed:
            for task in self._tasks:
                if task.job is job:
                    task.cancelled = True
            self._changed.notify_all()

    def close(self) -> None:
        """Cancel all jobs at their next event, and wait for that."""
        self.end()
        self._thread.wait()
        self._elsewhere.waitForDone()

    def end(self) -> None:
        """Cancel all jobs at their next event, and wait for those alone that write files."""
        with self._changed:
            self._closing = True
            for task in self._tasks:
                task.cancelled = True
            self._changed.notify_all()
            self._changed.wait_for(lambda: not any(task.job.writes for task in self._tasks))

    def wait(self, seconds: float) -> bool:
        """Wait for the thread after the `end`; return False if it takes longer than this."""
        limit = round(1000 * seconds)
        return self._thread.wait(limit) and self._elsewhere.waitForDone(limit)

    # On the thread

    def _serve(self) -> None:
        engine = Engine()
        while not self._over:
            task = self._next(self._idle_seconds)
            if task is None:
                engine.release()
                if engine.is_unmeasured:
                    self.start(_Measuring())
                task = self._next()
            if task is not None:
                engine.spared = self._spared
                self._advance(task, engine)
        engine.put_aside()

    @property
    def _over(self) -> bool:
        with self._changed:
            return self._closing and not self._tasks

    def _next(self, seconds: float | None = None) -> _Task | None:
        """Wait for the next task; None when all are over, or after these seconds without one."""

        def ready() -> list[_Task]:
            return [task for task in self._tasks if task.ready]

        with self._changed:
            self._changed.wait_for(lambda: ready() or self._over, seconds)
            return min(ready(), key=lambda task: not task.job.urgent, default=None)

    def _advance(self, task: _Task, engine: Engine) -> None:
        """Do one piece of a task; an error ends that task alone."""
        try:
            elsewhere = task.advance(engine)
        except StopIteration:
            self._end(task)
        except SrguiError as error:
            task.job.fail(error)
            self._end(task)
        except Exception as error:  # the thread must go on, and the error be shown
            _log.exception("A job failed")
            task.job.fail(task.job.unexpected(fault(error)))
            self._end(task)
        else:
            if elsewhere is not None:
                task.away = True
                self._elsewhere.start(partial(self._do_elsewhere, task, elsewhere))

    def _end(self, task: _Task) -> None:
        with self._changed:
            self._tasks.remove(task)
            self._changed.notify_all()
        task.job.end()

    def _do_elsewhere(self, task: _Task, work: Elsewhere) -> None:
        try:
            task.result = work()
        except BaseException as error:  # it is raised where the job waits for the result
            task.failure = error
        with self._changed:
            task.away = False
            self._changed.notify_all()


class _Task:
    """A job and its progress."""

    def __init__(self, job: EngineJob, paused: bool) -> None:
        self.job = job
        self.paused = paused
        self.cancelled = False
        self.away = False  # its piece needs no engine
        self.result: object = None  # of the piece on the other thread
        self.failure: BaseException | None = None
        self._pieces: Pieces | None = None

    @property
    def ready(self) -> bool:
        """True if its next piece can be done on the engine's thread."""
        return not self.away and (self.cancelled or not self.paused)

    def advance(self, engine: Engine) -> Elsewhere | None:
        """Do the next piece. Raises StopIteration when it is over, and the job's own errors."""
        if self.cancelled:
            if self._pieces is not None:
                self._pieces.close()
            raise StopIteration
        if self._pieces is None:
            self._pieces = self.job.work(engine)
            return next(self._pieces)
        if self.failure is not None:
            failure, self.failure = self.failure, None
            return self._pieces.throw(failure)
        result, self.result = self.result, None
        return self._pieces.send(result)


class _Thread(QThread):
    def __init__(self, serve: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._serve = serve

    def run(self) -> None:
        _give_way()
        self._serve()


def _give_way() -> None:
    """Let the window's thread go before this one, and before those that it starts."""
    if sys.platform == "linux":  # where threads have a priority each, and inherit it
        os.nice(_NICE)


class _Measuring(EngineJob):
    def work(self, engine: Engine) -> Pieces:
        for _ in engine.measuring():
            yield None

    def fail(self, error: SrguiError) -> None:
        """Leave it to the next start."""

    def unexpected(self, reason: Text) -> SrguiError:
        return SrguiError(reason)


class _WarmUp(EngineJob):
    def __init__(self, report: Callable[[list[str]], object], choice: UpscaleSettings) -> None:
        self._report, self._choice = report, choice

    def work(self, engine: Engine) -> Pieces:
        import srgui.engine.upscaler  # noqa: F401
        from srgui.engine import devices

        self._report(["auto", *devices.available()])
        yield None
        engine.prepare(self._choice)

    def fail(self, error: SrguiError) -> None:
        """Leave the error to the first run."""

    def unexpected(self, reason: Text) -> SrguiError:
        return SrguiError(reason)

"""The thread on which many pictures are enlarged and written."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from srgui.errors import SrguiError
from srgui.gui.choice import Choice
from srgui.gui.export.gate import Gate, StoppedError
from srgui.gui.export.tasks import Outcome, Task
from srgui.images.reading import read
from srgui.images.traces import traces_of
from srgui.images.writing import WriteOptions, Written, write
from srgui.output.files import FileRun, make_folder

if TYPE_CHECKING:
    from srgui.engine.upscaler import Upscaler

_log = logging.getLogger(__name__)


class BatchWorker(QObject):
    """Does the tasks of an export one after the other; lives on a thread of its own.

    `gate` may be used from any thread. A failure ends only its own picture.

    Signals:
        began(Task)
        progressed(Task, float): the share of the task that is done, 0 to 1.
        ended(Task, Outcome)
        finished: all tasks are done, or the rest was stopped.
    """

    began = Signal(object)
    progressed = Signal(object, float)
    ended = Signal(object, object)
    finished = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.gate = Gate()
        self._loaded: tuple[tuple[str, str, int | None], Upscaler] | None = None

    @Slot(object, object, bool)
    def run(self, tasks: Sequence[Task], options: WriteOptions, skip: bool) -> None:
        """Do all tasks; with `skip`, those whose file is there are left alone."""
        try:
            for task in tasks:
                self.gate()
                self.began.emit(task)
                self.ended.emit(task, self._outcome(task, options, skip))
        except StoppedError:
            pass
        self._loaded = None
        self.finished.emit()

    def _outcome(self, task: Task, options: WriteOptions, skip: bool) -> Outcome:
        outcome = partial(Outcome, task.number, task.source, task.target)
        if skip and task.target.exists():
            return outcome()
        try:
            return outcome(written=self._do(task, options))
        except SrguiError as error:
            return outcome(error=error)
        except StoppedError:
            raise
        except Exception as error:  # the others shall be done, and the person must be told
            _log.exception("Exporting %s failed", task.source)
            what = self.tr("Can't export {name}").format(name=task.source.name)
            return outcome(error=SrguiError(what, f"{type(error).__name__}: {error}"))

    def _do(self, task: Task, options: WriteOptions) -> Written:
        known = task.ready()
        if known is not None:
            make_folder(task.target.parent)
            return write(known, task.target, options)
        picture = read(task.source)
        choice = task.choice.of((picture.height, picture.width))
        choice = replace(choice, traces=traces_of(picture))
        upscaler = self._upscaler(choice)
        self.gate()
        plan = upscaler.plan(
            picture, choice.scale, strength=choice.strength, ensemble=choice.ensemble
        )
        paths = {len(plan.steps) - 1: task.target}
        tell = partial(self._tell, task)
        (written,), _ = FileRun(upscaler, picture, plan, paths, options, tell).write()
        return written

    def _tell(self, task: Task, share: float) -> None:
        self.gate()
        self.progressed.emit(task, share)

    def _upscaler(self, choice: Choice) -> Upscaler:
        """The network, loaded once and kept until another one is needed or all is done."""
        from srgui.engine.upscaler import Upscaler

        key = (choice.weights, choice.device, choice.threads)
        if self._loaded is None or self._loaded[0] != key:
            self._loaded = None
            self._loaded = (
                key,
                Upscaler.load(choice.weights, device=choice.device, threads=choice.threads),
            )
        return self._loaded[1]

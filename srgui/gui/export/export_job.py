"""The job that enlarges one picture of an export and writes it."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from srgui.errors import SrguiError
from srgui.gui.export.tasks import Outcome, Task
from srgui.gui.library.result import Result
from srgui.gui.service.engine import Engine
from srgui.gui.service.job import Job, Pieces
from srgui.images import Picture
from srgui.images.analysis.quality_estimate import QualityEstimate, estimate_quality
from srgui.images.reading.reader import read
from srgui.images.writing.writer import WriteOptions, Written, write
from srgui.output.files import FileRun, make_folder
from srgui.texts import Text

_TILE = 1.0  # seconds: how long a person who wants to stop it has to wait at the most


class ExportReports(QObject):
    """What exports tell, on the thread where this lives. Each signal carries its job first.

    Signals:
        progressed(ExportJob, float): the share of the picture that is done, 0 to 1.
        ended(ExportJob, Outcome): what came of it.
        over(ExportJob): it has ended, or was stopped without any outcome.
    """

    progressed = Signal(object, float)
    ended = Signal(object, object)
    over = Signal(object)


@dataclass(eq=False)
class ExportJob(Job):
    """Reads, enlarges and writes one picture, or writes what is `known` of it already."""

    task: Task
    options: WriteOptions
    skip: bool  # leave a file alone that is there
    known: Result | None
    reports: ExportReports

    def work(self, engine: Engine) -> Pieces:
        """Do it; reading and encoding need no engine."""
        if self.skip and self.task.target.exists():
            self._tell()
        elif self.known is not None:
            written = yield partial(_write_known, self.known, self.task, self._options)
            self._tell(written=written)
        else:
            yield from self._enlarge(engine)

    def _enlarge(self, engine: Engine) -> Pieces:
        task = self.task
        read_: tuple[Picture, QualityEstimate] = yield partial(_read, task)
        picture, traces = read_
        choice = replace(task.choice.of((picture.height, picture.width)), traces=traces)
        network = engine.network(choice)
        plan = network.plan(picture, patience=_TILE, strength=choice.strength)
        paths = {len(plan.steps) - 1: task.target}
        with closing(FileRun(network, picture, plan, paths, self._options).pieces()) as pieces:
            while True:
                try:
                    piece = next(pieces)
                except StopIteration as ended:
                    (written,), _ = ended.value
                    break
                if callable(piece):
                    yield piece
                else:
                    self.reports.progressed.emit(self, piece)
                    yield None
        self._tell(written=written)

    def fail(self, error: SrguiError) -> None:
        """A failure is an outcome too."""
        self._tell(error=error)

    def unexpected(self, reason: Text) -> SrguiError:
        """With the picture's name, since the person may be looking at another one."""
        return SrguiError(Text("Can't export {name}", name=self.task.source.name), reason)

    def end(self) -> None:
        """Whatever came of it."""
        self.reports.over.emit(self)

    @property
    def _options(self) -> WriteOptions:
        """With the resolution of the print that the result is for."""
        return replace(self.options, dpi=self.task.choice.dpi)

    def _tell(self, written: Written | None = None, error: SrguiError | None = None) -> None:
        task = self.task
        outcome = Outcome(task.number, task.source, task.target, written, error)
        self.reports.ended.emit(self, outcome)


def _read(task: Task) -> tuple[Picture, QualityEstimate]:
    picture = read(task.source)
    return picture, estimate_quality(picture)


def _write_known(result: Result, task: Task, options: WriteOptions) -> Written:
    make_folder(task.target.parent)
    last = len(result.plan.steps) - 1
    return write(result.picture(last, task.choice.strength), task.target, options)

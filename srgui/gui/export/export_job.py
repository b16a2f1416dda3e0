"""The job that upscales one picture of an export and writes the result."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass, replace
from functools import partial
from time import monotonic

from PySide6.QtCore import QObject, Signal

from srgui.engine.events import Finished, StepDone, TileDone
from srgui.errors import SrguiError
from srgui.gui.display.converter import DisplayConverter
from srgui.gui.export.tasks import Outcome, Task
from srgui.gui.library.result import Result
from srgui.gui.service.engine import Engine
from srgui.gui.service.engine_job import EngineJob, Pieces
from srgui.images import Picture
from srgui.images.analysis.quality_estimate import QualityEstimate
from srgui.images.reading.reader import read
from srgui.images.writing.colour_spaces import ColourSpace, converted
from srgui.images.writing.writer import WriteOptions, Written, write
from srgui.output.files import FileRun, make_folder
from srgui.output.series import Series
from srgui.texts import Text

_TILE = 1.0  # seconds; the longest wait after a click on Stop


class ExportReports(QObject):
    """The events of exports, delivered on the thread of this object.

    Signals:
        progressed(ExportJob, float): the share of the picture that is done, 0 to 1.
        ended(ExportJob, Outcome): the job has an outcome.
        over(ExportJob): the job is over, with or without an outcome.
    """

    progressed = Signal(object, float)
    ended = Signal(object, Outcome)
    over = Signal(object)


@dataclass(eq=False)
class ExportJob(EngineJob):
    """Read, upscale and write one picture, or write the result that is `known` already, or that of
    an interrupted run when the rest of it has been computed.
    """

    task: Task
    options: WriteOptions
    skip: bool  # if the file exists already
    known: Result | None  # complete
    partial: Result | None  # of an interrupted run
    series: Series  # of all pictures of the export
    reports: ExportReports

    writes = True

    def work(self, engine: Engine) -> Pieces:
        """Yield the pieces of the job; reading and encoding need no engine."""
        if self.skip and self.task.target.exists():
            self._report()
            return
        known = self.known
        if known is not None and (yield partial(_suits, known, self.task, self.series)):
            written = yield partial(_write_known, known, self.task, self._options)
            self._report(written=written)
        elif (begun := self.partial) and (yield partial(_suits, begun, self.task, self.series)):
            yield from self._go_on(engine, begun)
            written = yield partial(_write_known, begun, self.task, self._options)
            self._report(written=written)
        else:
            yield from self._enlarge(engine)

    def _go_on(self, engine: Engine, result: Result) -> Pieces:
        """Compute what is missing of a result."""
        upscaler = engine.shared(result.choice)
        yield None
        convert, steps, start = DisplayConverter(result.source), len(result.plan.steps), monotonic()
        run = upscaler.run(result.source, result.rest, wanted_steps=range(steps))
        try:
            with closing(run):
                for event in run:
                    if isinstance(event, TileDone):
                        result.put(event, convert(event.pixels, event.alpha))
                        self.reports.progressed.emit(self, event.progress)
                    elif isinstance(event, StepDone):
                        result.finish_step(event.step)
                    elif isinstance(event, Finished):
                        result.seconds = result.spent + event.seconds
                    yield None
        finally:
            result.spent += monotonic() - start

    def _enlarge(self, engine: Engine) -> Pieces:
        task = self.task
        reading = partial(_read, task, self.series, self.options.colours)
        read_: tuple[Picture, QualityEstimate] = yield reading
        picture, estimate = read_
        choice = replace(
            task.choice.for_size((picture.height, picture.width)), quality_estimate=estimate
        )
        network = engine.shared(choice)
        plan = network.plan(picture, choice.applied, patience=_TILE)
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
        self._report(written=written)

    def fail(self, error: SrguiError) -> None:
        """Report the error as outcome."""
        self._report(error=error)

    def unexpected(self, reason: Text) -> SrguiError:
        """Return an error with the name of the picture, since another one may be shown."""
        return SrguiError(Text("Can't export {name}", name=self.task.source.name), reason)

    def end(self) -> None:
        """Report that the job is over, whatever the outcome."""
        self.reports.over.emit(self)

    @property
    def _options(self) -> WriteOptions:
        """The options with the print resolution of the result."""
        return replace(self.options, dpi=self.task.choice.dpi)

    def _report(self, written: Written | None = None, error: SrguiError | None = None) -> None:
        task = self.task
        outcome = Outcome(task.number, task.source, task.target, written, error)
        self.reports.ended.emit(self, outcome)


def _read(task: Task, series: Series, colours: ColourSpace) -> tuple[Picture, QualityEstimate]:
    """Read a picture in the colour space of its result."""
    picture = read(task.source)
    return converted(picture, colours), series.estimate(picture)


def _suits(known: Result, task: Task, series: Series) -> bool:
    """Return whether a known result has the weights of its series."""
    choice = replace(task.choice, quality_estimate=series.estimate(known.source))
    return choice.weights == known.choice.weights


def _write_known(result: Result, task: Task, options: WriteOptions) -> Written:
    make_folder(task.target.parent)
    last = len(result.plan.steps) - 1
    return write(result.picture(last, task.choice.applied), task.target, options)

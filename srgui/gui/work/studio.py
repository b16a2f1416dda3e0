"""The heart of the window, without any widget: opened pictures, runs and what is looked at."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from srgui.engine.events import TileDone
from srgui.engine.plan import Plan
from srgui.errors import ReadError, SrguiError
from srgui.gui.many.album import Album
from srgui.gui.view.layer import Layer
from srgui.gui.view.pyramid import Display, Pyramid
from srgui.gui.work import titles
from srgui.gui.work.engine_worker import EngineWorker
from srgui.gui.work.item import Item
from srgui.gui.work.job import Choice, Focus, Job
from srgui.gui.work.phase import Phase
from srgui.gui.work.picture_worker import Export, PictureWorker
from srgui.gui.work.result import Result
from srgui.gui.work.shelf import Shelf
from srgui.gui.work.worker_thread import WorkerThread
from srgui.images import Picture, Region
from srgui.images.writing import WriteOptions

_PATIENCE = 120.0  # seconds; a longer run is not started unasked
_NAMED = 3  # files of those that are left out
_EARLY = 0.03  # share of the work before which the plan foretells the time better than the clock


class Studio(QObject):
    """Keeps the opened pictures, has them enlarged, and tells what is to be seen.

    It owns the two workers. `model_titles` gives the models' names for people.

    Attributes:
        album: the opened pictures, in order.
        item: the shown one, or None.
        choice: how the shown picture is enlarged, and those that are opened next.
        for_all: whether another choice holds for all pictures, not for the shown one alone.
        result: what is computed, or has been, of the shown picture; None before its plan is known.
        step: the index of the shown step.
        phase: where the work stands.

    Signals:
        phase_changed(Phase)
        item_selected(Item | None): another picture is to be shown; perhaps it has to be read first.
        choice_shown(Choice): the picture to be shown is enlarged in this way.
        stale(Item): the shown picture is no longer what its file holds.
        item_shown(Item): another picture is shown; its file has been read.
        layers_changed(Layer, Layer, float): look at these two; the result's factor.
        layer_updated(Layer, Region): part of a layer is new.
        steps_changed(tuple[StepPlan, ...]): the steps there are to choose from.
        step_shown(int), step_finished(int): an index into them.
        progressed(float, float): share of the work done, seconds that remain.
        asked(Plan): the run would take long; `start` does it nevertheless.
        failed(SrguiError)
        exported(list[Written])
        devices_found(list[str]): where this machine can compute.
    """

    phase_changed = Signal(object)
    item_selected = Signal(object)
    choice_shown = Signal(object)
    item_shown = Signal(object)
    stale = Signal(object)
    layers_changed = Signal(object, object, float)
    layer_updated = Signal(object, object)
    steps_changed = Signal(object)
    step_shown = Signal(int)
    step_finished = Signal(int)
    progressed = Signal(float, float)
    asked = Signal(object)
    failed = Signal(object)
    exported = Signal(list)
    devices_found = Signal(list)

    _find_wanted = Signal(list)
    _read_wanted = Signal(int, object)
    _plain_wanted = Signal(int, object, int, int)
    _export_wanted = Signal(object)
    _run_wanted = Signal(object)
    _warm_up_wanted = Signal()

    def __init__(self, model_titles: Mapping[str, str], choice: Choice) -> None:
        super().__init__()
        self._model_titles = model_titles
        self.album = Album(self)
        self.item: Item | None = None
        self.choice = choice
        self.for_all = True
        self.result: Result | None = None
        self._shelf = Shelf(lambda: self.item)
        self.step = 0
        self.phase = Phase.EMPTY
        self._focus = Focus()
        self._job: Job | None = None
        self._jobs = 0
        self._passing: set[Path] = set()
        self._insisted = False  # on a picture that is known to be broken
        self._began = 0.0
        self._engine, self._pictures = EngineWorker(), PictureWorker()
        self._connect_workers()
        self._threads = [
            WorkerThread(self._engine, "engine"),
            WorkerThread(self._pictures, "pictures"),
        ]

    def _connect_workers(self) -> None:
        self._run_wanted.connect(self._engine.run)
        self._warm_up_wanted.connect(self._engine.warm_up)
        self._engine.planned.connect(self._planned)
        self._engine.declined.connect(self._declined)
        self._engine.tile_done.connect(self._tile_done)
        self._engine.progressed.connect(self._progressed)
        self._engine.step_done.connect(self._step_done)
        self._engine.finished.connect(self._finished)
        self._engine.failed.connect(self._run_failed)
        self._engine.devices_found.connect(self.devices_found)
        self._find_wanted.connect(self._pictures.find)
        self._pictures.found.connect(self._found)
        self._read_wanted.connect(self._pictures.read)
        self._plain_wanted.connect(self._pictures.enlarge)
        self._export_wanted.connect(self._pictures.write)
        self._pictures.was_read.connect(self._was_read)
        self._pictures.not_read.connect(self._not_read)
        self._pictures.enlarged.connect(self._enlarged)
        self._pictures.written.connect(self.exported)
        self._pictures.not_written.connect(self._not_written)

    @property
    def items(self) -> list[Item]:
        """The opened pictures, in order."""
        return self.album.items

    def warm_up(self) -> None:
        """Load torch in the background, so that the first run begins sooner."""
        self._warm_up_wanted.emit()

    def close(self) -> None:
        """Stop all work and wait for the threads; the last thing to be called."""
        self._engine.want(0)
        self._job = None
        for thread in self._threads:
            thread.stop()

    def retitle(self) -> None:
        """Name everything in the language of now."""
        for item in self.items:
            item.retitle()
        if self.result is not None:
            self.result.retitle()
        self._show_layers()

    # What a person can ask for

    def open(self, paths: Iterable[Path]) -> None:
        """Open these files, and the pictures in these folders; show the first one."""
        self._find_wanted.emit(list(paths))

    def open_passing(self, path: Path) -> None:
        """Open a file that goes when the program ends; results don't belong beside it."""
        self._passing.add(path)
        self.open([path])

    def show_item(self, item: Item) -> None:
        """Show another of the opened pictures; read its file first if need be."""
        self._stop_run()
        if item.changed and item is not self.item:
            self._shelf.forget(item)
        self.item, self.result = item, None
        self._insisted = item.error is not None
        self.item_selected.emit(item)
        self.choice = replace(self.choice, model=item.choice.model, scale=item.choice.scale)
        self.choice_shown.emit(self.choice)
        if item.picture is None:
            self._set_phase(Phase.READING)
            self._read_wanted.emit(item.number, item.path)
            return
        self._shelf.use(item)
        self.item_shown.emit(item)
        self._show_layers()
        self._begin(_PATIENCE)

    def show_neighbour(self, distance: int) -> None:
        """Show the picture that comes so many places later, if there is one."""
        if self.item is not None:
            place = self.items.index(self.item) + distance
            if 0 <= place < len(self.items):
                self.show_item(self.items[place])

    def close_item(self) -> None:
        """Close the shown picture; its results are forgotten."""
        if self.item is not None:
            self.close_items([self.item])

    def close_items(self, items: Iterable[Item]) -> None:
        """Close these pictures; if the shown one is among them, show its neighbour."""
        shown = self.album.index_of(self.item).row()
        items = list(items)
        if self.item in items:
            self._stop_run()
            self.item = None
        self.album.remove(items)
        for item in items:
            self._shelf.forget(item)
        if self.item is None and shown >= 0:
            self._leave_item(shown)

    def file_changed(self, item: Item) -> None:
        """The file of a picture is another one: what was made of the old one is of no use.

        What is shown stays until somebody reloads it, and is marked.
        """
        if item is self.item and item.picture is not None:
            item.changed = True
            self._shelf.forget_results(item)
            self.stale.emit(item)
            self.album.renew_thumbnail(item)
        else:
            self.reload(item)

    def reload(self, item: Item) -> None:
        """Read the file of a picture again."""
        self._shelf.forget(item)
        self.album.renew_thumbnail(item)
        if item is self.item:
            self.show_item(item)

    def move_item(self, distance: int) -> None:
        """Move the shown picture so many places among the others."""
        if self.item is not None:
            self.album.move(self.item, distance)

    def retry(self, items: Iterable[Item]) -> None:
        """Forget that these failed; try the first of them again, others when they are shown."""
        failed = [item for item in items if item.error is not None]
        for item in failed:
            item.error = None
            self.album.renew_thumbnail(item)
        if failed:
            self.show_item(failed[0])

    def set_memory(self, limit: int) -> None:
        """Keep no more than so many bytes of pictures and results; what is shown stays."""
        self._shelf.set_limit(limit)

    def apply_to_all(self, for_all: bool) -> None:
        """Let the choice hold for all pictures, from now on and at once, or for one alone."""
        self.for_all = for_all
        if for_all:
            self.album.choose(self.choice)

    def choose(self, choice: Choice) -> None:
        """Enlarge in another way from now on: the shown picture or, with `for_all`, every one."""
        if choice == self.choice:
            return
        self.choice = choice
        self.album.choose(choice, None if self.for_all else self.item)
        if self.item is not None and self.item.picture is not None:
            self._begin(_PATIENCE)

    def start(self) -> None:
        """Enlarge the shown picture however long it takes; read it first if that has failed."""
        if self.item is None:
            return
        if self.item.picture is None:
            self.show_item(self.item)
        else:
            self._begin(float("inf"))

    def cancel(self) -> None:
        """End the run; what it has computed stays to be seen."""
        if self.phase.busy:
            self._stop_run()
            self._set_phase(Phase.STOPPED)

    def show_step(self, step: int) -> None:
        """Look at this step of the result."""
        if self.result is not None and 0 <= step < len(self.result.layers):
            self.step = step
            self._show_layers()
            self.step_shown.emit(step)

    def look_at(self, region: Region) -> None:
        """Compute this part of the source picture before the rest."""
        self._focus.region = region

    def export(self, targets: Mapping[int, Path], options: WriteOptions) -> None:
        """Write steps of the complete result, each to its file."""
        result = self.result
        if result is None or not result.complete:
            return

        pairs = tuple((path, partial(result.picture, step)) for step, path in targets.items())
        self._export_wanted.emit(Export(pairs, options))

    # Runs

    def _begin(self, patience: float) -> None:
        """Show the result of the current choice, computing it unless it is there."""
        self._stop_run()
        assert self.item is not None
        assert self.item.picture is not None
        self.item.error = None
        known = self.item.results.get(self.item.key)
        self._shelf.use(self.item)
        if known is not None:
            self._show_result(known)
            self._set_phase(Phase.DONE)
            return
        self._jobs += 1
        self._job = Job(self._jobs, self.item.picture, self.choice, self._focus, patience)
        self._engine.want(self._job.number)
        self._run_wanted.emit(self._job)
        self._show_share(0.0)
        self._set_phase(Phase.PREPARING)

    def _stop_run(self) -> None:
        self._engine.want(0)
        self._job = None
        self._show_share(None)

    def _show_share(self, share: float | None) -> None:
        """Let the album show how much of the run is done; None when nothing runs."""
        if self.item is not None:
            self.item.share = share
            self.album.refresh(self.item)

    def _is_current(self, number: int) -> bool:
        """Whether a signal belongs to the run of now; others come late from a cancelled one."""
        return self._job is not None and self._job.number == number

    def _planned(self, number: int, plan: Plan) -> None:
        if not self._is_current(number) or self._job is None:
            return
        choice = self._job.choice
        title = self._model_titles.get(choice.model, choice.model)
        self._began = time.monotonic()
        self._show_result(Result(self._job.picture, choice, plan, title))
        self._set_phase(Phase.RUNNING)
        self._progressed(number, 0.0)

    def _declined(self, number: int, plan: Plan) -> None:
        if self._is_current(number):
            self._stop_run()
            self._set_phase(Phase.ASKING)
            self.asked.emit(plan)

    def _tile_done(self, number: int, tile: TileDone, shown: Display) -> None:
        if self._is_current(number) and self.result is not None:
            self.layer_updated.emit(self.result.place(tile, shown), tile.region)

    def _progressed(self, number: int, share: float) -> None:
        if self._is_current(number) and self.result is not None:
            elapsed = time.monotonic() - self._began
            total = elapsed / share if share > _EARLY else self.result.plan.seconds
            self.progressed.emit(share, max(total - elapsed, 0.0))
            self._show_share(share)

    def _step_done(self, number: int, step: int) -> None:
        if self._is_current(number) and self.result is not None:
            self.result.finish_step(step)
            self.step_finished.emit(step)

    def _finished(self, number: int, seconds: float) -> None:
        if self._is_current(number) and self.result is not None and self.item is not None:
            self.result.seconds = seconds
            self._shelf.keep_result(self.item, self.result)
            self._stop_run()
            self._set_phase(Phase.DONE)

    def _run_failed(self, number: int, error: SrguiError) -> None:
        if self._is_current(number) and self.item is not None:
            self.item.error = error
            self._stop_run()
            self._set_phase(Phase.FAILED)
            self.failed.emit(error)

    # Pictures

    def _found(self, paths: list[Path], left_out: list[Path]) -> None:
        if paths:
            self.show_item(self.album.add(paths, self.choice, self._passing))
        elif not left_out:
            self.failed.emit(ReadError(self.tr("There are no pictures in that folder")))
        if left_out:
            names = ", ".join(path.name for path in left_out[:_NAMED])
            more = ", …" if len(left_out) > _NAMED else ""
            self.failed.emit(ReadError(self.tr("Left out what is no picture"), names + more))

    def _was_read(self, number: int, picture: Picture, pyramid: Pyramid) -> None:
        item = self.album.find(number)
        if item is None:
            return
        item.error, item.size = None, (picture.height, picture.width)
        original = Layer(titles.original(), pyramid, picture.alpha is not None)
        self._shelf.keep_source(item, picture, original)
        self.album.refresh(item)
        if item is self.item:
            self.show_item(item)

    def _not_read(self, number: int, error: SrguiError) -> None:
        item = self.album.find(number)
        if item is None:
            return
        item.error = error
        if len(self.items) == 1:
            self.close_items([item])
        else:
            self.album.refresh(item)
            if item is self.item:
                self._pass_over(item)
        self.failed.emit(error)

    def _pass_over(self, item: Item) -> None:
        """Show the nearest picture that can be shown, unless the person insists on this one."""
        good = self.album.nearest_good(item)
        if good is None or self._insisted:
            self._show_nothing()
            self._set_phase(Phase.FAILED)
        else:
            self.show_item(good)

    def _show_nothing(self) -> None:
        self.result = None
        self.layers_changed.emit(None, None, 1.0)
        self.steps_changed.emit(())

    def _leave_item(self, place: int) -> None:
        """Show what stands now where the shown picture stood, if there is one."""
        self._show_nothing()
        if self.items:
            self.show_item(self.items[min(place, len(self.items) - 1)])
        else:
            self.item_selected.emit(None)
            self._set_phase(Phase.EMPTY)

    def _enlarged(self, number: int, pyramid: Pyramid) -> None:
        item = self.album.find(number)
        if item is None or item.picture is None:
            return
        title = titles.plain(pyramid.width / item.picture.width)
        size = pyramid.height, pyramid.width
        self._shelf.keep_plain(item, size, Layer(title, pyramid, item.picture.alpha is not None))
        if item is self.item:
            self._show_layers()

    def _not_written(self, error: SrguiError, written: list[object]) -> None:
        if written:
            self.exported.emit(written)
        self.failed.emit(error)

    # What is looked at

    def _show_result(self, result: Result) -> None:
        """Look at a result: at the step chosen before if it has the same ones, else the last."""
        assert self.item is not None
        before = self.result
        same = before is not None and len(before.layers) == len(result.layers)
        self.step = self.step if same else len(result.layers) - 1
        self.result = result
        self._want_plain(result.plan)
        self.steps_changed.emit(result.plan.steps)
        for step in range(len(result.layers)):
            if result.finished(step):
                self.step_finished.emit(step)
        self.step_shown.emit(self.step)
        self._show_layers()

    def _want_plain(self, plan: Plan) -> None:
        """Ask for the plain enlargements to compare with, the answer's first."""
        item = self.item
        assert item is not None
        for size in dict.fromkeys((s.height, s.width) for s in reversed(plan.steps)):
            if size not in item.plain:
                self._plain_wanted.emit(item.number, item.picture, *size)

    def _show_layers(self) -> None:
        item = self.item
        if item is None or item.picture is None:
            return
        if self.result is None:
            self.layers_changed.emit(item.original, item.original, self.choice.scale)
            return
        step = self.result.plan.steps[self.step]
        before = item.plain.get((step.height, step.width), item.original)
        after = self.result.layers[self.step]
        self.result.stand_in(self.step, before)
        self.layers_changed.emit(before, after, step.width / item.picture.width)

    def _set_phase(self, phase: Phase) -> None:
        if phase is not self.phase:
            self.phase = phase
            self.phase_changed.emit(phase)

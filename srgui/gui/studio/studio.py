"""The heart of the window, without any widget: opened pictures, runs and what is looked at."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from srgui.engine.events import TileDone
from srgui.engine.plan import Plan
from srgui.errors import SrguiError
from srgui.gui import titles
from srgui.gui.choice import Choice
from srgui.gui.display.layer import Layer
from srgui.gui.display.pyramid import Display, Pyramid
from srgui.gui.library.album import Album
from srgui.gui.library.cache import Cache
from srgui.gui.library.item import Item
from srgui.gui.library.result import Result
from srgui.gui.library.sources import Sources
from srgui.gui.service.service import EngineService
from srgui.gui.studio.phase import Phase
from srgui.gui.studio.presentation import Presentation
from srgui.gui.studio.runner import Runner
from srgui.images import Picture, Region
from srgui.images.traces import Traces

PATIENCE = 120.0  # seconds


class Studio(QObject):
    """Keeps the opened pictures, has them enlarged, and tells what is to be seen.

    It owns the runner and the sources; the runner has `service` compute. `model_titles` gives the
    models' names for people.

    Attributes:
        album: the opened pictures, in order.
        item: the shown one, or None.
        choice: how the shown picture is enlarged.
        presentation: which result and step of the shown picture is looked at.
        phase: where the work stands.
        patience: seconds; a run that takes longer is not started unasked.

    Signals:
        phase_changed(Phase)
        item_selected(Item | None): another picture is to be shown; perhaps it has to be read first.
        choice_shown(Choice): the picture to be shown is enlarged in this way.
        own_settings_changed(bool): whether the shown picture has settings of its own.
        stale(Item): the shown picture is no longer what its file holds.
        item_shown(Item): another picture is shown; its file has been read.
        progressed(float, float): share of the work done, seconds that remain.
        asked(Plan): the run would take long; `start` does it nevertheless.
        failed(SrguiError)
    """

    phase_changed = Signal(object)
    item_selected = Signal(object)
    choice_shown = Signal(object)
    own_settings_changed = Signal(bool)
    item_shown = Signal(object)
    stale = Signal(object)
    progressed = Signal(float, float)
    asked = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        service: EngineService,
        model_titles: Mapping[str, str],
        choice: Choice,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.patience = PATIENCE
        self.album = Album(self)
        self.item: Item | None = None
        self.choice = choice
        self.presentation = Presentation(self)
        self._cache = Cache(lambda: self.item)
        self.phase = Phase.EMPTY
        self._passing: set[Path] = set()
        self._common = choice  # of pictures without settings of their own, and those opened next
        self._insisted = False  # on a picture that is known to be broken
        self._trial: Choice | None = None  # another way to enlarge that is only looked at
        self._runner = Runner(service, model_titles, self)
        self._connect_runner()
        self._sources = Sources(self)
        self._sources.found.connect(self._found)
        self._sources.failed.connect(self.failed)
        self._sources.was_read.connect(self._was_read)
        self._sources.not_read.connect(self._not_read)
        self._sources.enlarged.connect(self._enlarged)

    def _connect_runner(self) -> None:
        self._runner.planned.connect(self._planned)
        self._runner.declined.connect(self._declined)
        self._runner.tile_done.connect(self._tile_done)
        self._runner.progressed.connect(self._progressed)
        self._runner.step_done.connect(self.presentation.finish_step)
        self._runner.finished.connect(self._finished)
        self._runner.failed.connect(self._run_failed)

    @property
    def items(self) -> list[Item]:
        """The opened pictures, in order."""
        return self.album.items

    @property
    def result(self) -> Result | None:
        """What is computed, or has been, of the shown picture; None before its plan is known."""
        return self.presentation.result

    @property
    def step(self) -> int:
        """The index of the shown step."""
        return self.presentation.step

    @property
    def wanted(self) -> Choice:
        """How the shown picture is enlarged now: as it is tried out or chosen."""
        return self._trial or self.choice

    def close(self) -> None:
        """Stop all work; the last thing to be called but for the service's end."""
        self._runner.stop()
        self._sources.close()

    def retitle(self) -> None:
        """Name everything in the language of now."""
        for item in self.items:
            item.retitle()
        self.presentation.retitle()

    # What a person can ask for

    def open(self, paths: Iterable[Path]) -> None:
        """Open these files, and the pictures in these folders; show the first one."""
        self._sources.find(paths)

    def open_passing(self, path: Path) -> None:
        """Open a file that goes when the program ends; results don't belong beside it."""
        self._passing.add(path)
        self.open([path])

    def show_item(self, item: Item) -> None:
        """Show another of the opened pictures; read its file first if need be."""
        self._stop_run()
        self._trial = None
        another = item is not self.item
        if another and item.changed:
            self._cache.forget(item)
        self.item = item
        self.presentation.choose(item)
        self._insisted = item.error is not None
        if another:
            self.item_selected.emit(item)
        self._take_choice(item)
        if item.picture is None:
            self._set_phase(Phase.READING)
            self._sources.read(item)
        else:
            self._show_picture(item)

    def show_neighbour(self, distance: int) -> None:
        """Show the picture that comes so many places later, if there is one."""
        neighbour = self.album.neighbour(self.item, distance)
        if neighbour is not None:
            self.show_item(neighbour)

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
            self.presentation.choose(None)
        self.album.remove(items)
        for item in items:
            self._cache.forget(item)
        if self.item is None and shown >= 0:
            self._leave_item(shown)

    def file_changed(self, item: Item) -> None:
        """The file of a picture is another one: what was made of the old one is of no use.

        What is shown stays until somebody reloads it, and is marked.
        """
        self.album.change_file(item)
        if item is self.item and item.picture is not None:
            self._cache.forget_results(item)
            self.stale.emit(item)
        else:
            self.reload(item)

    def reload(self, item: Item) -> None:
        """Read the file of a picture again."""
        if item is self.item:
            self._stop_run()
        self._cache.forget(item)
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
            self.album.try_again(item)
            self.album.renew_thumbnail(item)
        if failed:
            self.show_item(failed[0])

    def set_memory(self, limit: int) -> None:
        """Keep no more than so many bytes of pictures and results; what is shown stays."""
        self._cache.set_limit(limit)

    def apply_to_all(self) -> None:
        """Have all pictures enlarged as the shown one is, and those that are opened next."""
        self._common = replace(self.choice, traces=None)
        self.album.choose(self.choice)
        self._tell_own()

    def reset_choice(self) -> None:
        """Have the shown picture enlarged as the others are."""
        if self.item is not None:
            self.choose(self._common.of(self.item.size))
            self.choice_shown.emit(self.choice)

    def choose(self, choice: Choice) -> None:
        """Enlarge the shown picture in another way from now on; is it the only one, those that are
        opened next, too. Where to compute holds for all.
        """
        if self.item is not None:
            choice = replace(choice, traces=self.item.traces)
        before, self.choice = self.choice, choice
        common = choice if len(self.items) <= 1 else self._common
        self._common = replace(common, device=choice.device, threads=choice.threads, traces=None)
        if choice == before:
            return
        if self.item is not None:
            self.album.choose(choice, self.item)
        self._tell_own()
        if self.item is None or self.item.picture is None:
            return
        if replace(choice, strength=before.strength) == before:
            self.presentation.blend()
        else:
            self._trial = None
            costlier = choice.ensemble and not before.ensemble
            self._begin(0.0 if costlier else self.patience)

    def try_out(self, choice: Choice) -> None:
        """Enlarge the shown picture in another way, which is not chosen by that."""
        if self.item is not None and self.item.picture is not None:
            self._trial = choice
            self._begin(self.patience)

    def end_trial(self) -> None:
        """Go back to the way that is chosen."""
        if self._trial is not None:
            self._trial = None
            if self.item is not None and self.item.picture is not None:
                self._begin(self.patience)

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
            self._compare()
            self._set_phase(Phase.STOPPED)

    def look_at(self, region: Region) -> None:
        """Compute this part of the source picture before the rest."""
        self._runner.look_at(region)

    def _take_choice(self, item: Item) -> None:
        """Enlarge as it was chosen for this picture."""
        computing = self.choice
        self.choice = replace(item.choice, device=computing.device, threads=computing.threads)
        self.choice_shown.emit(self.choice)
        self._tell_own()

    def _tell_own(self) -> None:
        if self.item is not None:
            self.own_settings_changed.emit(self.choice.is_own(self._common, self.item.size))

    def _show_picture(self, item: Item) -> None:
        """Show a picture that has been read, and enlarge it."""
        self._cache.use(item, item.key)
        self.item_shown.emit(item)
        self._begin(self.patience)

    # Runs

    def _begin(self, patience: float) -> None:
        """Show the result of what is tried out or chosen, computing it unless it is there."""
        self._stop_run()
        assert self.item is not None
        assert self.item.picture is not None
        self.album.try_again(self.item)
        wanted = self.wanted
        known = self.item.results.get(wanted.key)
        self._cache.use(self.item, wanted.key)
        if known is not None:
            self.presentation.show_result(known)
            self._compare()
            self._set_phase(Phase.DONE)
            return
        if self.result is None:
            self.presentation.show_layers()
        part = self._cache.take_part(self.item, wanted.key)
        self._runner.start(self.item.picture, self.item.read_version, wanted, patience, part)
        self._show_share(0.0)
        self._set_phase(Phase.PREPARING)

    def _stop_run(self) -> None:
        """End the run; what it has computed is kept."""
        part = self._runner.stop()
        if part is not None and self.item is not None:
            self._cache.keep_part(self.item, part)
        self._show_share(None)

    def _show_share(self, share: float | None) -> None:
        """Let the album show how much of the run is done; None when nothing runs."""
        if self.item is not None:
            self.album.show_run(self.item, share)

    def _planned(self, result: Result) -> None:
        self.presentation.show_result(result)
        self._set_phase(Phase.RUNNING)

    def _tile_done(self, tile: TileDone, shown: Display) -> None:
        self.presentation.place(tile, shown)
        if self.result is not None and tile.step == len(self.result.plan.steps) - 1:
            self._compare()

    def _compare(self) -> None:
        """Have the plain enlargements made to compare the result with.

        Not before its first tile is there: they would take the processors that it needs.
        """
        if self.result is not None and self.item is not None and self.item.picture is not None:
            self._sources.compare(self.item, self.item.picture, self.result)

    def _declined(self, plan: Plan) -> None:
        self._stop_run()
        self._set_phase(Phase.ASKING)
        self.asked.emit(plan)

    def _progressed(self, share: float, remaining: float) -> None:
        self.progressed.emit(share, remaining)
        self._show_share(share)

    def _finished(self, result: Result) -> None:
        if self.item is not None:
            self._cache.keep_result(self.item, result)
            self._stop_run()
            self._set_phase(Phase.DONE)

    def _run_failed(self, error: SrguiError) -> None:
        if self.item is not None:
            self.album.fail(self.item, error)
            self._stop_run()
            self._compare()
            self._set_phase(Phase.FAILED)
            self.failed.emit(error)

    # Pictures

    def _found(self, paths: list[Path]) -> None:
        self.show_item(self.album.add(paths, self._common, self._passing))

    def _was_read(
        self, number: int, version: int, picture: Picture, pyramid: Pyramid, traces: Traces
    ) -> None:
        item = self.album.find(number)
        if item is None or item.version != version:
            return
        self.album.read(item, (picture.height, picture.width), traces)
        original = Layer(titles.original(), pyramid, picture.alpha is not None)
        self._cache.keep_source(item, picture, original)
        if item is self.item:
            self._take_choice(item)
            self._show_picture(item)

    def _not_read(self, number: int, version: int, error: SrguiError) -> None:
        item = self.album.find(number)
        if item is None or item.version != version:
            return
        self.album.fail(item, error)
        if len(self.items) == 1:
            self.close_items([item])
        elif item is self.item:
            self._pass_over(item)
        self.failed.emit(error)

    def _pass_over(self, item: Item) -> None:
        """Show the nearest picture that can be shown, unless the person insists on this one."""
        good = self.album.nearest_good(item)
        if good is None or self._insisted:
            self.presentation.clear()
            self._set_phase(Phase.FAILED)
        else:
            self.show_item(good)

    def _leave_item(self, place: int) -> None:
        """Show what stands now where the shown picture stood, if there is one."""
        self.presentation.clear()
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
        self._cache.keep_plain(item, size, Layer(title, pyramid, item.picture.alpha is not None))
        if item is self.item:
            self.presentation.show_layers()

    def _set_phase(self, phase: Phase) -> None:
        if phase is not self.phase:
            self.phase = phase
            self.phase_changed.emit(phase)

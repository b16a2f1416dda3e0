"""The user's actions on pictures: opening, showing, closing and reloading them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from srgui.errors import SrguiError
from srgui.gui.choice import UpscaleSettings
from srgui.gui.display.pyramid import Pyramid
from srgui.gui.library.album import Album
from srgui.gui.library.file_watch import Stamp, stamp
from srgui.gui.library.item import Field, Item, TemporaryFile
from srgui.gui.library.sources import Sources
from srgui.gui.service.pace import Pace
from srgui.gui.service.service import EngineService
from srgui.gui.studio.choices import Choices, Snapshot
from srgui.gui.studio.history import Act, History
from srgui.gui.studio.phase import Phase
from srgui.gui.studio.presentation import Presentation
from srgui.gui.studio.queue import Queue
from srgui.gui.studio.run_controller import RunController
from srgui.gui.studio.runner import Runner
from srgui.images import Picture
from srgui.images.analysis.quality_estimate import QualityEstimate
from srgui.models.choice import DEFAULT_MODEL


class Studio(QObject):
    """Open pictures and show one of them, which is then upscaled.

    `service` computes. `model_titles` are the models' names for people, `choice` the settings of
    the first picture.

    Attributes:
        album: the opened pictures, in order, and which one is shown.
        choices: their settings.
        presentation: the visible result and step of the shown one.
        run: the run of the shown one.
        history: what can be undone.
        queue: the runs of the others.
        pace: the time of runs in multiples of what was planned.

    Signals:
        stale(Item): the file of the shown picture has changed.
        failed(SrguiError): something can't be opened or upscaled.
        closed(list[Item]): the person has closed these.
    """

    stale = Signal(Item)
    failed = Signal(SrguiError)
    closed = Signal(list)

    def __init__(
        self,
        service: EngineService,
        model_titles: Mapping[str, str],
        choice: UpscaleSettings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._sources = sources = Sources(self)
        self.album = album = Album(self)
        self.choices = choices = Choices(album, choice, self)
        self.presentation = Presentation(album, self)
        self.pace = pace = Pace(self)
        shown = Runner(service, model_titles, pace, self)
        waiting = Runner(service, model_titles, pace, self, urgent=False)
        self.run = RunController(
            shown, album, choices, self.presentation, sources.compare, sources.view, pace, self
        )
        self.queue = Queue(waiting, album, choices, self.run, sources.read, self)
        self.history = History(self)
        choices.edited.connect(self._settings_edited)
        self._temporary: dict[Path, TemporaryFile] = {}
        self._insisted = False  # on a picture that is known to be broken
        self.run.failed.connect(self.failed)
        album.thumbnail_taken.connect(self._thumbnail_taken)
        sources.found.connect(self._found)
        sources.failed.connect(self.failed)
        sources.was_read.connect(self._was_read)
        sources.not_read.connect(self._not_read)
        sources.estimated.connect(self._series_estimated)
        self.run.phase_changed.connect(self.presentation.show_phase)
        self.run.phase_changed.connect(self._estimate_series)
        sources.enlarged.connect(self._enlarged)
        sources.grained.connect(self._grained)
        sources.viewed.connect(self._written_viewed)

    def close(self) -> None:
        """Stop all work; to be called last, but before the service is closed."""
        self.queue.allow(False)
        self.run.stop()
        self._sources.close()

    def open(self, paths: Iterable[Path]) -> None:
        """Open these files, and the pictures in these folders; show the first one."""
        self._sources.find(paths)

    def open_temporary(self, path: Path, purpose: TemporaryFile | None = None) -> None:
        """Open a file that is removed when the program ends; its folder is not used for results."""
        self._temporary[path] = purpose or TemporaryFile()
        self.open([path])

    def show_item(self, item: Item) -> None:
        """Show another of the opened pictures; read its file first if necessary."""
        self.run.leave()
        if item is not self.album.current and item.changed:
            self.album.forget(item)
        self._insisted = item.error is not None
        self.presentation.leave()
        self.album.select(item)
        self.choices.take()
        if item.picture is None:
            self.presentation.show_layers()
            self.run.wait_for_picture()
            self._sources.read(item)
        else:
            self._show_picture(item)

    def show_neighbour(self, distance: int) -> None:
        """Show the picture at this distance from the shown one, if there is one."""
        neighbour = self.album.neighbour(self.album.current, distance)
        if neighbour is not None:
            self.show_item(neighbour)

    def _settings_edited(self, before: Snapshot, act: Act) -> None:
        """Note a change of settings, so that it can be undone."""
        after = self.choices.snapshot()
        self.history.record(
            partial(self._restore_settings, before),
            partial(self._restore_settings, after),
            act,
            before.slider(after),
        )

    def _restore_settings(self, snapshot: Snapshot) -> None:
        """Restore settings, and show the picture that was shown with them."""
        item = self.album.find(snapshot.shown)
        self.choices.restore(snapshot)
        if item is not None and item is not self.album.current:
            self.show_item(item)

    def close_item(self) -> None:
        """Close the shown picture and forget its results."""
        if self.album.current is not None:
            self.close_items([self.album.current])

    def close_items(self, items: Iterable[Item]) -> None:
        """Close these pictures; if the shown one is among them, show its neighbour. That can be
        undone.
        """
        closing = list(items)
        rows = {row: item for row, item in enumerate(self.album.items) if item in closing}
        stamps = {item.number: stamp(item.path) for item in closing}
        shown = self.album.current if self.album.current in closing else None
        self._close(closing)
        self.history.record(
            partial(self._reopen, rows, stamps, shown), partial(self._close, closing), Act.CLOSE
        )
        self.closed.emit(closing)

    def _reopen(
        self, rows: Mapping[int, Item], stamps: Mapping[int, Stamp | None], shown: Item | None
    ) -> None:
        """Put closed pictures back, with their results unless their files have changed since."""
        for item in rows.values():
            if stamp(item.path) != stamps[item.number]:
                self.album.forget(item)
                self.album.change_file(item)
        for item in rows.values():
            self.album.choose(self.choices.possible(item.choice), item)
        self.album.restore(rows)
        if shown is not None:
            self.show_item(shown)

    def _close(self, items: Sequence[Item]) -> None:
        shown = self.album.current
        row = self.album.index_of(shown).row()
        if shown in items:
            self.run.leave()
            self.presentation.leave()
        self.album.remove(items)
        if shown in items:
            self._show_successor(row)

    def close_others(self, kept: Iterable[Item] = ()) -> None:
        """Close all pictures but these, or but the shown one."""
        staying: list[Item | None] = [*kept] or [self.album.current]
        others = [item for item in self.album.items if item not in staying]
        if others:
            self.close_items(others)

    def move_item(self, distance: int) -> None:
        """Move the shown picture by this number of places among the others."""
        if self.album.current is not None:
            self.album.move(self.album.current, distance)

    def file_changed(self, item: Item) -> None:
        """Forget what was made from the old file of a picture.

        The shown picture stays, marked, until it is reloaded.
        """
        self.album.change_file(item)
        if item is self.album.current and item.picture is not None:
            self.album.forget_results(item)
            self.stale.emit(item)
        else:
            self.reload(item)

    def reload(self, item: Item) -> None:
        """Read the file of a picture again."""
        shown = item is self.album.current
        if shown:
            self.run.stop()
        self.album.forget(item)
        self.album.renew_thumbnail(item)
        if shown:
            self.show_item(item)

    def retry(self, items: Iterable[Item]) -> None:
        """Clear the errors of these; try the first of them again, others when they are shown."""
        failed = [item for item in items if item.error is not None]
        for item in failed:
            self.album.try_again(item)
            self.album.renew_thumbnail(item)
        if failed:
            self.show_item(failed[0])

    def replace_network(self, name: str, new: str) -> None:
        """Use one of the user's networks by its new name, or the first network instead of one that
        was removed.
        """
        self.album.replace_network(name, new)
        self.choices.replace_model(name, new or DEFAULT_MODEL)

    def start(self) -> None:
        """Upscale the shown picture however long it takes; read it first if that has failed."""
        item = self.album.current
        if item is not None and item.picture is None:
            self.show_item(item)
        else:
            self.run.start()

    def _show_picture(self, item: Item) -> None:
        """Show a picture that has been read, and upscale it."""
        self.album.use(item, item.key)
        self.presentation.show_item(item)
        self.run.begin()

    # Files that were found and read

    def _found(self, paths: list[Path]) -> None:
        choices = self.choices
        first = self.album.add(paths, choices.common, self._temporary, choices.taken_from)
        self._sources.expect([item.path for item in self.album.items])
        self.show_item(first)

    def _estimate_series(self, phase: Phase) -> None:
        """Estimate the series of the shown picture when its own run has ended."""
        item = self.album.current
        if item is not None and item.picture is not None and not phase.busy:
            self._sources.estimate_series(item.picture)

    def _series_estimated(self) -> None:
        """Use the weights of its series for every picture that was read, as an export does."""
        shown, before = self.album.current, self.choices.choice
        for item in self.album.items:
            if item.picture is not None:
                known = self._sources.series_estimate(item.picture)
                if known is not None and known != item.quality_estimate:
                    self.album.estimate(item, known)
        if shown is not None and self.choices.choice != before:
            self.choices.take()
            if self.choices.choice.key != before.key:
                self.run.begin()

    def _was_read(
        self,
        number: int,
        version: int,
        picture: Picture,
        pyramid: Pyramid,
        estimate: QualityEstimate,
    ) -> None:
        item = self.album.find(number)
        if item is None or item.version != version:
            return
        known = self._sources.series_estimate(picture)
        self.album.read(item, picture, pyramid, known or estimate)
        if item is self.album.current:
            self.choices.take()
            self._show_picture(item)
        else:
            self.queue.take(item, picture)

    def _not_read(self, number: int, version: int, error: SrguiError) -> None:
        item = self.album.find(number)
        if item is None or item.version != version:
            return
        self.album.fail(item, error)
        if len(self.album.items) == 1:
            self._close([item])
        elif item is self.album.current:
            self._pass_over(item)
        self.failed.emit(error)

    def _thumbnail_taken(self, item: Item) -> None:
        """Show the thumbnail of a picture that is still being read."""
        if item is self.album.current and item.picture is None:
            self.presentation.show_layers()

    def _pass_over(self, item: Item) -> None:
        """Show the nearest picture without an error, unless the person insists on this one."""
        good = self.album.nearest_good(item)
        if good is None or self._insisted:
            self.presentation.clear()
            self.run.give_up()
        else:
            self.show_item(good)

    def _show_successor(self, row: int) -> None:
        """Show the picture that is now in the row of the closed one, or the nearest one that is not
        known to be broken, if there is any.
        """
        self.presentation.clear()
        items = self.album.items
        if items:
            next_one = items[min(row, len(items) - 1)]
            good = self.album.nearest_good(next_one) if next_one.error is not None else None
            self.show_item(good or next_one)
        else:
            self.run.give_up()

    def _enlarged(self, number: int, pyramid: Pyramid) -> None:
        item = self.album.find(number)
        if item is None or item.picture is None:
            return
        self.album.keep_plain(item, pyramid)
        if item is self.album.current:
            self.presentation.show_layers()

    def _written_viewed(self, number: int, version: int, pyramid: Pyramid | None) -> None:
        """Show a file that was exported; compute its result again if it can't be read."""
        item = self.album.find(number)
        if item is None or item.picture is None or item.version != version:
            return
        if pyramid is not None:
            self.album.keep_written(item, pyramid)
        if item is self.album.current and self.run.phase is Phase.WRITTEN:
            self.presentation.show_layers() if pyramid is not None else self.run.start()

    def _grained(self, number: int, version: int, field: Field, pyramid: Pyramid) -> None:
        item = self.album.find(number)
        if item is None or item.picture is None or item.read_version != version:
            return
        self.album.keep_field(item, field, pyramid)
        if item is self.album.current:
            self.presentation.show_layers()

"""What a person can do with pictures, without any widget: open, show, close and read them again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from srgui.errors import SrguiError
from srgui.gui.choice import UpscaleSettings
from srgui.gui.display.layer import Layer
from srgui.gui.display.pyramid import Pyramid
from srgui.gui.library.album import Album
from srgui.gui.library.item import Item, TemporaryFile
from srgui.gui.library.result import Result
from srgui.gui.library.sources import Sources
from srgui.gui.service.service import EngineService
from srgui.gui.studio.choices import Choices
from srgui.gui.studio.phase import Phase
from srgui.gui.studio.presentation import Presentation
from srgui.gui.studio.queue import Queue
from srgui.gui.studio.run_controller import RunController
from srgui.gui.text import titles
from srgui.images import Picture
from srgui.images.analysis.quality_estimate import QualityEstimate


class Studio(QObject):
    """Opens pictures and shows one of them, which is then enlarged.

    `service` computes. `model_titles` gives the models' names for people, `choice` is how pictures
    are enlarged to begin with.

    Attributes:
        album: the opened pictures, in order.
        choices: how they are enlarged.
        presentation: what is seen of the shown one.
        enlarging: its run.
        queue: the runs of the others.

    Signals:
        stale(Item): the shown picture is no longer what its file holds.
        failed(SrguiError): something can't be opened or enlarged.
    """

    stale = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        service: EngineService,
        model_titles: Mapping[str, str],
        choice: UpscaleSettings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.album = Album(self)
        self.choices = Choices(self.album, choice, self)
        self.presentation = Presentation(self.album, self)
        self._sources = sources = Sources(self)
        self.enlarging = RunController(
            service,
            model_titles,
            self.album,
            self.choices,
            self.presentation,
            sources.compare,
            self,
        )
        self.queue = Queue(
            service,
            model_titles,
            self.album,
            self.choices,
            self.enlarging,
            sources.read,
            self,
        )
        self.presentation.item_selected.connect(self.queue.select)
        self._passing: dict[Path, TemporaryFile] = {}
        self._insisted = False  # on a picture that is known to be broken
        self.enlarging.failed.connect(self.failed)
        sources.found.connect(self._found)
        sources.failed.connect(self.failed)
        sources.was_read.connect(self._was_read)
        sources.not_read.connect(self._not_read)
        sources.enlarged.connect(self._enlarged)

    @property
    def items(self) -> list[Item]:
        """The opened pictures, in order."""
        return self.album.items

    @property
    def item(self) -> Item | None:
        """The shown picture."""
        return self.album.current

    @property
    def choice(self) -> UpscaleSettings:
        """How the shown picture is enlarged."""
        return self.choices.choice

    @property
    def phase(self) -> Phase:
        """Where the work on it stands."""
        return self.enlarging.phase

    @property
    def result(self) -> Result | None:
        """What is computed, or has been, of it; None before its plan is known."""
        return self.presentation.result

    @property
    def step(self) -> int:
        """The index of the shown step."""
        return self.presentation.step

    def close(self) -> None:
        """Stop all work; the last thing to be called but for the service's end."""
        self.queue.allow(False)
        self.enlarging.stop()
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

    def open_passing(self, path: Path, passing: TemporaryFile | None = None) -> None:
        """Open a file that goes when the program ends; results don't belong beside it."""
        self._passing[path] = passing or TemporaryFile()
        self.open([path])

    def show_item(self, item: Item) -> None:
        """Show another of the opened pictures; read its file first if need be."""
        self.enlarging.leave()
        if item is not self.item and item.changed:
            self.album.forget(item)
        self._insisted = item.error is not None
        self.presentation.choose(item)
        self.choices.take(item)
        if item.picture is None:
            self.enlarging.set_phase(Phase.READING)
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
        row = self.album.index_of(self.item).row()
        items = list(items)
        if self.item in items:
            self.enlarging.leave()
            self.presentation.leave()
        self.album.remove(items)
        if self.item is None and row >= 0:
            self._leave_item(row)

    def move_item(self, distance: int) -> None:
        """Move the shown picture so many places among the others."""
        if self.item is not None:
            self.album.move(self.item, distance)

    def file_changed(self, item: Item) -> None:
        """The file of a picture is another one: what was made of the old one is of no use.

        What is shown stays until somebody reloads it, and is marked.
        """
        self.album.change_file(item)
        if item is self.item and item.picture is not None:
            self.album.forget_results(item)
            self.stale.emit(item)
        else:
            self.reload(item)

    def reload(self, item: Item) -> None:
        """Read the file of a picture again."""
        if item is self.item:
            self.enlarging.stop()
        self.album.forget(item)
        self.album.renew_thumbnail(item)
        if item is self.item:
            self.show_item(item)

    def retry(self, items: Iterable[Item]) -> None:
        """Forget that these failed; try the first of them again, others when they are shown."""
        failed = [item for item in items if item.error is not None]
        for item in failed:
            self.album.try_again(item)
            self.album.renew_thumbnail(item)
        if failed:
            self.show_item(failed[0])

    def start(self) -> None:
        """Enlarge the shown picture however long it takes; read it first if that has failed."""
        if self.item is not None and self.item.picture is None:
            self.show_item(self.item)
        else:
            self.enlarging.start()

    def _show_picture(self, item: Item) -> None:
        """Show a picture that has been read, and enlarge it."""
        self.album.use(item, item.key)
        self.presentation.show_item(item)
        self.enlarging.begin()

    # What is found and read

    def _found(self, paths: list[Path]) -> None:
        self.show_item(self.album.add(paths, self.choices.common, self._passing))

    def _was_read(
        self, number: int, version: int, picture: Picture, pyramid: Pyramid, traces: QualityEstimate
    ) -> None:
        item = self.album.find(number)
        if item is None or item.version != version:
            return
        original = Layer(titles.original(), pyramid, picture.alpha is not None)
        self.album.read(item, picture, original, traces)
        if item is self.item:
            self.choices.take(item)
            self._show_picture(item)
        else:
            self.queue.take(number, version, picture)

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
            self.enlarging.set_phase(Phase.FAILED)
        else:
            self.show_item(good)

    def _leave_item(self, row: int) -> None:
        """Show what stands now where the shown picture stood, if there is one."""
        self.presentation.clear()
        if self.items:
            self.show_item(self.items[min(row, len(self.items) - 1)])
        else:
            self.presentation.item_selected.emit(None)
            self.enlarging.set_phase(Phase.EMPTY)

    def _enlarged(self, number: int, pyramid: Pyramid) -> None:
        item = self.album.find(number)
        if item is None or item.picture is None:
            return
        title = titles.plain(pyramid.width / item.picture.width)
        size = pyramid.height, pyramid.width
        self.album.keep_plain(item, size, Layer(title, pyramid, item.picture.alpha is not None))
        if item is self.item:
            self.presentation.show_layers()

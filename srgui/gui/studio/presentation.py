"""The shown picture, and what of it is looked at: which result, and which of its steps."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from srgui.engine.events import TileDone
from srgui.gui.display.pyramid import Display
from srgui.gui.library.album import Album
from srgui.gui.library.item import Item
from srgui.gui.library.result import Result


class Presentation(QObject):
    """Turns a picture and its result into two layers to look at, before and after.

    Attributes:
        result: what is computed, or has been, of it; None before its plan is known.
        step: the index of the shown step.

    Signals:
        item_selected(Item | None): another picture is to be shown; perhaps it has to be read first.
        item_shown(Item): another picture is shown; its file has been read.
        layers_changed(Layer | None, Layer | None, float): look at these two; the result's factor.
        layer_updated(Layer, Region): part of a layer is new.
        steps_changed(tuple[StepPlan, ...]): the steps there are to choose from.
        step_shown(int), step_finished(int): an index into them.
        blended: the strength is another one.
    """

    item_selected = Signal(object)
    item_shown = Signal(object)
    layers_changed = Signal(object, object, float)
    layer_updated = Signal(object, object)
    steps_changed = Signal(object)
    step_shown = Signal(int)
    step_finished = Signal(int)
    blended = Signal()

    def __init__(self, album: Album, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._album = album
        self.result: Result | None = None
        self.step = 0

    @property
    def item(self) -> Item | None:
        """The shown picture."""
        return self._album.current

    def choose(self, item: Item) -> None:
        """This picture is going to be shown; until there is something, the last one stays."""
        another = item is not self.item
        self._album.current, self.result = item, None
        self.steps_changed.emit(())
        if another:
            self.item_selected.emit(item)

    def leave(self) -> None:
        """The shown picture is being closed."""
        self._album.current = self.result = None
        self.steps_changed.emit(())

    def show_item(self, item: Item) -> None:
        """The picture that was chosen has been read."""
        self.item_shown.emit(item)

    def clear(self) -> None:
        """Show nothing."""
        self.result = None
        self.layers_changed.emit(None, None, 1.0)
        self.steps_changed.emit(())

    def show_result(self, result: Result) -> None:
        """Look at a result: at the step chosen before if it has the same ones, else the last."""
        before = self.result
        same = before is not None and len(before.layers) == len(result.layers)
        self.step = self.step if same else len(result.layers) - 1
        self.result = result
        self.steps_changed.emit(result.plan.steps)
        for step in range(len(result.layers)):
            if result.finished(step):
                self.step_finished.emit(step)
        self.step_shown.emit(self.step)
        self.show_layers()

    def step_of(self, result: Result) -> int:
        """The step of this result that is looked at; its last one if another result is."""
        return self.step if result is self.result else len(result.layers) - 1

    def show_step(self, step: int) -> None:
        """Look at this step of the result."""
        if self.result is not None and 0 <= step < len(self.result.layers):
            self.step = step
            self.show_layers()
            self.step_shown.emit(step)

    def show_neighbour(self, distance: int) -> None:
        """Look at the step that comes so many later, if there is one."""
        self.show_step(self.step + distance)

    def show_layers(self) -> None:
        """Look at the step beside the plain enlargement, or at the picture before it has one."""
        item = self.item
        if item is None or item.picture is None:
            return
        if self.result is None:
            self.layers_changed.emit(item.original, item.original, item.choice.scale)
            return
        item.blend()
        item.blend_result(self.result)  # which may be unfinished
        step = self.result.plan.steps[self.step]
        before = item.plain.get((step.height, step.width), item.original)
        after = self.result.layers[self.step]
        self.result.stand_in(self.step, before)
        self.layers_changed.emit(before, after, step.width / item.picture.width)

    def blend(self) -> None:
        """Look at the result as strong as it is chosen now."""
        self.show_layers()
        self.blended.emit()

    def put(self, tile: TileDone, shown: Display) -> None:
        """A tile of the result is there."""
        if self.result is not None:
            self.layer_updated.emit(self.result.put(tile, shown), tile.region)

    def finish_step(self, step: int) -> None:
        """All tiles of a step are there."""
        if self.result is not None:
            self.result.finish_step(step)
            self.step_finished.emit(step)

    def retitle(self) -> None:
        """Name the layers in the language of now."""
        if self.result is not None:
            self.result.retitle()
        self.show_layers()

"""The visible result and step of the shown picture."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from srgui.gui.choice import Key
from srgui.gui.display.layer import Layer
from srgui.gui.display.pyramid import Pyramid
from srgui.gui.library.album import Album
from srgui.gui.library.item import Item
from srgui.gui.library.result import Result
from srgui.gui.studio.phase import Phase
from srgui.gui.text import titles
from srgui.images import Region


class Presentation(QObject):
    """Show the album's current picture, a result of it and one of its steps as two layers.

    Attributes:
        result: the result, perhaps unfinished; None before its plan is known.
        step: the index of the shown step.

    Signals:
        item_shown(Item): another picture is shown; its file has been read.
        layers_changed(Layer | None, Layer | None, float): these are the layers before and after;
            the factor of the latter.
        updated(Pyramid, Region): pixels of the result are new.
        steps_changed(tuple[StepPlan, ...]): the steps of another result.
        step_shown(int): the index of the step that is shown now.
        step_finished(int): all tiles of this step are there.
        blended: the strength of the result has changed.
    """

    item_shown = Signal(Item)
    layers_changed = Signal(Layer, Layer, float)
    updated = Signal(Pyramid, Region)
    steps_changed = Signal(tuple)
    step_shown = Signal(int)
    step_finished = Signal(int)
    blended = Signal()

    def __init__(self, album: Album, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._album = album
        self.result: Result | None = None
        self.step = 0
        self._previous: Key | None = None  # of the complete result that was shown before

    @property
    def item(self) -> Item | None:
        """The shown picture."""
        return self._album.current

    def leave(self) -> None:
        """Drop the result, because another picture is going to be shown."""
        self.result = self._previous = None
        self.steps_changed.emit(())

    def clear(self) -> None:
        """Show nothing."""
        self.result = self._previous = None
        self.layers_changed.emit(None, None, 1.0)
        self.steps_changed.emit(())

    def show_item(self, item: Item) -> None:
        """Show a picture that has been read."""
        self.item_shown.emit(item)

    def show_result(self, result: Result) -> None:
        """Show a result: the step chosen before if it has the same ones, else the last."""
        before = self.result
        if before is not None and before is not result and before.complete:
            self._previous = before.choice.key
        same = before is not None and before.last == result.last
        self.step = self.step if same else result.last
        self.result = result
        self.steps_changed.emit(result.plan.steps)
        for step in range(result.last + 1):
            if result.finished(step):
                self.step_finished.emit(step)
        self.step_shown.emit(self.step)
        self.show_layers()

    def show_phase(self, phase: Phase) -> None:
        """Show what a phase changes: until the new result has begun the previous one is seen, and
        again after a run that ended before it had computed anything.
        """
        ended = phase in (Phase.STOPPED, Phase.FAILED)
        if ended and self.result is not None and not self.result.begun:
            previous = self._previous_result()
            if previous is not None:
                self.show_result(previous)
                return
        if ended or phase in (Phase.PREPARING, Phase.ASKING):
            self.show_layers()

    def _previous_result(self) -> Result | None:
        """The complete result that was shown before, if it is still in memory."""
        if self.item is None or self._previous is None:
            return None
        return self.item.results.get(self._previous)

    def step_of(self, result: Result) -> int:
        """Return the step of this result that is seen; its last one if another result is."""
        return self.step if result is self.result else result.last

    def show_step(self, step: int) -> None:
        """Show this step of the result."""
        if self.result is not None and 0 <= step <= self.result.last:
            self.step = step
            self.show_layers()
            self.step_shown.emit(step)

    def show_neighbour(self, distance: int) -> None:
        """Show the step at this distance from the shown one, if there is one."""
        self.show_step(self.step + distance)

    def finish_step(self, step: int) -> None:
        """Show a step without anything under it, now that all of its tiles are there."""
        if step == self.step:
            self.show_layers()
        self.step_finished.emit(step)

    def show_layers(self) -> None:
        """Show the step and the plain enlargement, or the picture before it has one, or its
        thumbnail before it has been read.
        """
        item = self.item
        if item is None:
            return
        if item.picture is None:
            thumbnail = item.thumbnail_layer()
            self.layers_changed.emit(thumbnail, thumbnail, item.choice.scale)
            return
        original = item.original_layer()
        outdated = self.result is not None and self.result.choice.key != item.key
        written = item.written_layer() if self.result is None else None
        if written is not None:
            scale = written.pyramid.width / item.picture.width
            self.layers_changed.emit(original, written, scale)
            return
        if self.result is None or (outdated and not self.result.begun):
            self.layers_changed.emit(original, original, item.choice.scale)
            return
        size = self.result.size(self.step)
        before = item.plain_layer(size) or original
        after = item.step_layer(self.result, self.step)
        if outdated:
            after = replace(after, title=titles.previous(after.title))
        self.layers_changed.emit(before, after, size[1] / item.picture.width)

    def blend(self) -> None:
        """Show the result with the strength that is chosen now."""
        self.show_layers()
        self.blended.emit()

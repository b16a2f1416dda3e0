"""The first look at a result."""

from __future__ import annotations

from PySide6.QtCore import QObject

from srgui.gui.canvas.canvas import Canvas
from srgui.gui.compare.step_thumbnails import most_detailed
from srgui.gui.library.item import Item
from srgui.gui.studio.phase import Phase
from srgui.gui.studio.presentation import Presentation
from srgui.gui.studio.run_controller import RunController


class FirstLook(QObject):
    """Show the first result of a picture at 100 % where that has most detail: seen whole it is
    often smaller than the picture was. That ends when the person zooms.
    """

    def __init__(
        self, presentation: Presentation, run: RunController, canvas: Canvas, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._presentation, self._canvas = presentation, canvas
        self._looked: Item | None = None
        self._zoomed = False
        run.phase_changed.connect(self._phase_changed)
        canvas.zoomed.connect(self._end)

    def _end(self) -> None:
        self._zoomed = True

    def _phase_changed(self, phase: Phase) -> None:
        item, viewport = self._presentation.item, self._canvas.viewport
        if self._zoomed or phase is not Phase.DONE or item is self._looked:
            return
        if item is None or item.original is None or viewport is None:
            return
        self._looked = item
        if viewport.fitted and viewport.magnification < 1:
            seen = min(viewport.columns, viewport.rows) / viewport.factor
            place = most_detailed(item.original, max(round(seen), 1))
            middle = (place.left + place.right) / 2, (place.top + place.bottom) / 2
            self._canvas.look_at(*middle, 1.0)

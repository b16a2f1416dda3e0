"""The first look at a result."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from srgui.gui.canvas.canvas import Canvas
from srgui.gui.compare.step_thumbnails import most_detailed
from srgui.gui.display.pyramid import Pyramid
from srgui.gui.studio.phase import Phase
from srgui.gui.studio.presentation import Presentation
from srgui.gui.studio.run_controller import RunController
from srgui.images import Region

_FIRST = 160  # source pixels a side of what is computed first: a fraction of a second


class FirstLook(QObject):
    """Compute the place of a picture with most detail first, and show it at 100 % as soon as its
    result is there: seen whole the result is often smaller than the picture was. That ends when
    the person zooms.

    Signals:
        looked: the view goes to the place now.
    """

    looked = Signal()

    def __init__(
        self, presentation: Presentation, run: RunController, canvas: Canvas, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._presentation, self._canvas, self._run = presentation, canvas, run
        self._looked: set[int] = set()  # numbers of the pictures
        self._zoomed = False
        self._place: Region | None = None  # of the awaited result, in source pixels
        run.phase_changed.connect(self._phase_changed)
        presentation.updated.connect(self._updated)
        canvas.zoomed.connect(self._end)

    def _end(self) -> None:
        self._zoomed = True

    def _phase_changed(self, phase: Phase) -> None:
        if phase is Phase.PREPARING:
            self._place = self._wanted_place()
            if self._place is not None:
                self._run.look_at(_middle_of(self._place))
        elif phase is Phase.DONE:
            self._place = self._place or self._wanted_place()
            self._look()

    def _updated(self, pyramid: Pyramid, region: Region) -> None:
        """Look at the place once a tile of the result has covered its middle."""
        item, result = self._presentation.item, self._presentation.result
        if self._place is None or item is None or item.original is None or result is None:
            return
        if pyramid is not result.pyramids[result.last]:
            return
        factor = pyramid.width / item.original.width
        column, row = (int(along * factor) for along in self._middle(self._place))
        if region.contains(Region(row, column, row + 1, column + 1)):
            self._look()

    def _wanted_place(self) -> Region | None:
        """Return the place to look at; None if the whole is, or the person looks somewhere else."""
        item, viewport = self._presentation.item, self._canvas.viewport
        if self._zoomed or item is None or item.number in self._looked or item.original is None:
            return None
        if viewport is None or not viewport.fitted or viewport.magnification >= 1:
            return None
        seen = min(viewport.columns, viewport.rows) / viewport.factor
        return most_detailed(item.original, max(round(seen), 1))

    def _look(self) -> None:
        found, self._place = self._place, None
        if self._presentation.item is not None:
            self._looked.add(self._presentation.item.number)
        if found is not None and not self._zoomed:
            self._canvas.glide_to(*self._middle(found), 1.0)
            self.looked.emit()

    def _middle(self, region: Region) -> tuple[float, float]:
        return (region.left + region.right) / 2, (region.top + region.bottom) / 2


def _middle_of(region: Region) -> Region:
    """The middle of a region, small enough to be there soon."""
    rows, columns = (max(side - _FIRST, 0) // 2 for side in (region.height, region.width))
    return Region(
        region.top + rows, region.left + columns, region.bottom - rows, region.right - columns
    )

"""The mode in which a part of the picture is chosen, to become a picture of its own."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from srgui.gui.canvas.canvas import Canvas
from srgui.gui.canvas.cropping.crop_frame import CropFrame
from srgui.gui.canvas.panes import Mode
from srgui.gui.canvas.viewport import Viewport
from srgui.gui.compare.compare import Compare
from srgui.gui.window.cropping.crop_bar import CropBar
from srgui.images import Region


class CropMode(QObject):
    """Show the result alone under a frame until the picture is cropped or that is cancelled, also
    by another view.

    `crop` makes a picture of the chosen part.

    Signals:
        begun: a part is going to be chosen.
    """

    begun = Signal()

    def __init__(
        self,
        compare: Compare,
        canvas: Canvas,
        crop: Callable[[Region], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._compare, self._canvas, self._crop = compare, canvas, crop
        self._before: Mode | None = None  # the mode to return to; None if nothing is cropped
        self._viewport: Viewport | None = None  # likewise
        self._frame, self._bar = CropFrame(canvas), CropBar(canvas)
        self._frame.changed.connect(self._show_size)
        self._bar.ratio_chosen.connect(self._frame.set_ratio)
        for part in (self._frame, self._bar):
            part.accepted.connect(self._accept)
            part.cancelled.connect(self.end)
        compare.mode_shown.connect(self._follow)
        compare.networks_shown.connect(lambda shown: self._follow(None) if shown else None)

    def begin(self) -> None:
        """Let the person choose a part of the shown picture; end that if it has begun."""
        viewport = self._canvas.viewport
        if self._before is not None:
            self.end()
        elif viewport is not None:
            before = self._canvas.mode
            self._compare.show_mode(Mode.SINGLE)
            self._before, self._viewport = before, viewport
            self.begun.emit()
            longer = max(viewport.width, viewport.height)
            self._canvas.fit()
            self._frame.begin(viewport)
            self._bar.begin(longer / min(viewport.width, viewport.height))

    def end(self) -> None:
        """Show the picture as before."""
        seen, now = self._viewport, self._canvas.viewport
        if self._before is not None and seen is not None and now is not None:
            self.leave()
            self._canvas.show_scene(now.width, now.height, now.factor, seen)

    def leave(self) -> None:
        """End because another picture is shown: in the mode from before."""
        if self._before is not None:
            before, self._before = self._before, None
            self._hide()
            self._compare.show_mode(before)

    def _follow(self, mode: Mode | None) -> None:
        """End when the person has chosen another view."""
        if self._before is not None and mode is not Mode.SINGLE:
            self._before = None
            self._hide()

    def _hide(self) -> None:
        self._frame.hide()
        self._bar.hide()
        self._canvas.setFocus()

    def _show_size(self) -> None:
        if self._frame.crop is not None:
            self._bar.show_region(self._frame.crop.region)

    def _accept(self) -> None:
        crop = self._frame.crop
        self.end()
        if crop is not None and not crop.is_whole:
            self._crop(crop.region)

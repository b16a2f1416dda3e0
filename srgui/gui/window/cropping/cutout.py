"""Open a part of a picture as a picture of its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject

from srgui.errors import SrguiError
from srgui.gui.background import Background
from srgui.gui.canvas.canvas import Canvas
from srgui.gui.choice import UpscaleSettings
from srgui.gui.compare.step_thumbnails import most_detailed
from srgui.gui.library.item import TemporaryFile
from srgui.gui.studio.presentation import Presentation
from srgui.images import Picture, Region
from srgui.images.writing.temporary import TemporaryFolder
from srgui.images.writing.writer import write
from srgui.models.choice import Kind


class Cutout(QObject):
    """Open a part of the shown picture as a picture with the settings of the whole.

    `open_temporary` opens the temporary file, `fail` shows the error if it can't be written.
    """

    def __init__(
        self,
        presentation: Presentation,
        canvas: Canvas,
        open_temporary: Callable[[Path, TemporaryFile], object],
        fail: Callable[[SrguiError], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._presentation, self._canvas = presentation, canvas
        self._open_temporary, self._fail = open_temporary, fail
        self._background = Background(self)
        self._folder: TemporaryFolder | None = None
        self._count = 0

    def close(self) -> None:
        """Remove the temporary files."""
        self._background.close()
        if self._folder is not None:
            self._folder.cleanup()

    def cut_visible(self) -> None:
        """Open the visible part of the shown picture."""
        region = self.visible()
        if region is not None:
            self.cut(region)

    def cut(self, region: Region) -> None:
        """Open this part of the shown picture."""
        item = self._presentation.item
        if item is None or item.picture is None:
            return
        if self._folder is None:
            self._folder = TemporaryFolder()
        self._count += 1
        name = self.tr("{name} part {number}").format(name=item.path.stem, number=self._count)
        path = Path(self._folder.name) / f"{name}.png"
        choice = _independent(item.choice)
        work = partial(_write_part, item.picture, region, path)
        self._background.do(
            work, lambda _: self._open_temporary(path, TemporaryFile(choice)), self._fail
        )

    def visible(self) -> Region | None:
        """Return the part of the shown picture that is visible at 100 % of the result or more,
        after zooming in, to the most detailed place if all is seen.
        """
        viewport, item = self._canvas.viewport, self._presentation.item
        if viewport is None or item is None or item.original is None:
            return None
        if viewport.magnification < 1:
            left, top, right, bottom = viewport.visible
            if viewport.fitted:
                seen = min(viewport.columns, viewport.rows) / viewport.factor
                place = most_detailed(item.original, max(round(seen), 1))
                left, top, right, bottom = place.left, place.top, place.right, place.bottom
            self._canvas.look_at((left + right) / 2, (top + bottom) / 2, 1.0)
            viewport = self._canvas.viewport
            assert viewport is not None
        left, top, right, bottom = viewport.visible
        part = Region(int(top), int(left), int(np.ceil(bottom)), int(np.ceil(right)))
        return part.clipped(item.original.height, item.original.width)


def _independent(choice: UpscaleSettings) -> UpscaleSettings:
    """Settings that do not depend on the whole picture, its size and its compression."""
    kind = choice.kind
    if kind is Kind.AUTO:
        kind = Kind.PHOTO if choice.for_photographs else Kind.CLEAN
    return replace(choice, side=None, kind=kind)


def _write_part(picture: Picture, region: Region, path: Path) -> None:
    alpha = None if picture.alpha is None else np.ascontiguousarray(picture.alpha[region.slices])
    pixels = np.ascontiguousarray(picture.pixels[region.slices])
    write(replace(picture, pixels=pixels, alpha=alpha, path=None, jpeg=None), path)

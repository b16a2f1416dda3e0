"""Thumbnails of the steps: the same place of each, where the picture has most detail."""

from __future__ import annotations

import weakref

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from srgui.engine.planning.plan import place
from srgui.gui.display.pyramid import Pyramid
from srgui.gui.studio.presentation import Presentation
from srgui.images import Region

_SIDE = 32  # source pixels: small enough to see how the steps differ
_SMALL = 256  # pixels of the picture in which the place is looked for
_SPREAD = 0.25  # of the sides of a picture, within which details count most
_PAUSE = 120  # milliseconds between two rounds while the result grows


class StepThumbnails(QObject):
    """Cut a square out of every step of the shown result, again while the result grows.

    Seventeen steps take a few milliseconds at most, so it needs no thread.

    Signals:
        cut(int, QImage): the square of this step is new.
    """

    cut = Signal(int, QImage)

    def __init__(self, presentation: Presentation, parent: QObject) -> None:
        super().__init__(parent)
        self._presentation = presentation
        self._place: Region | None = None
        self._of: weakref.ref[Pyramid] | None = None  # the picture that the place belongs to
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._cut)
        presentation.steps_changed.connect(self._soon)
        presentation.updated.connect(self._soon)

    def _soon(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _cut(self) -> None:
        item, result = self._presentation.item, self._presentation.result
        if item is None or item.original is None or result is None or result.last == 0:
            return
        source = item.original
        if self._of is None or source is not self._of():
            self._of, self._place = weakref.ref(source), most_detailed(source, _SIDE)
        assert self._place is not None
        for step, pyramid in enumerate(result.pyramids):
            region = place(self._place, (source.height, source.width), result.size(step))
            image = pyramid.view(0, region).copy()
            if region.area and image.pixelColor(image.rect().center()).alpha():
                self.cut.emit(step, image)


def most_detailed(picture: Pyramid, side: int) -> Region:
    """Return the square of `side` pixels where brightness varies most, the more so the nearer it is
    to the middle, where the subject of most photographs is.
    """
    level = picture.level_for(_SMALL / max(picture.height, picture.width))
    rows, columns = picture.size(level)
    grey = _brightness(picture.view(level, Region.whole(rows, columns)))
    change = np.zeros_like(grey)
    change[1:] += np.abs(np.diff(grey, axis=0))
    change[:, 1:] += np.abs(np.diff(grey, axis=1))
    height, width = min(side, picture.height), min(side, picture.width)
    small = max(height >> level, 1), max(width >> level, 1)
    sums = np.pad(change.cumsum(0).cumsum(1), ((1, 0), (1, 0)))
    down, right = small
    upper, lower = sums[:-down], sums[down:]
    boxes = lower[:, right:] - upper[:, right:] - lower[:, :-right] + upper[:, :-right]
    boxes = boxes * np.outer(*map(_centrality, boxes.shape))
    top, left = (int(i) << level for i in np.unravel_index(boxes.argmax(), boxes.shape))
    top, left = min(top, picture.height - height), min(left, picture.width - width)
    return Region(top, left, top + height, left + width)


def _centrality(length: int) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    """Return weights, 1 in the middle of a side of this length and less towards its ends."""
    from_middle = np.linspace(-0.5, 0.5, length) if length > 1 else np.zeros(1)
    return np.asarray(np.exp(-0.5 * (from_middle / _SPREAD) ** 2))


def _brightness(image: QImage) -> np.ndarray[tuple[int, ...], np.dtype[np.int64]]:
    """Return the brightness, (H, W) int64, 0 to 255."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    stored = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), -1)
    return stored[:, : grey.width()].astype(np.int64)

"""A gradual movement of the view to another place."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation

from srgui.gui.canvas.viewport import Viewport
from srgui.gui.theme import motion


class Glide(QVariantAnimation):
    """Show the views from one to another, in turn, by `show`.

    Attributes:
        end: the view at the end.
        moving: True while it shows one of them.
    """

    def __init__(
        self, parent: QObject, start: Viewport, end: Viewport, show: Callable[[Viewport], None]
    ) -> None:
        super().__init__(parent)
        self.end, self.moving = end, False
        self._first, self._show = start, show
        self.setDuration(motion.duration())
        self.setEasingCurve(QEasingCurve.Type.InOutCubic)
        self.setStartValue(0.0)
        self.setEndValue(1.0)
        self.valueChanged.connect(self._show_share)

    def _show_share(self, share: float) -> None:
        self.moving = True
        self._show(self._first.between(self.end, share))
        self.moving = False

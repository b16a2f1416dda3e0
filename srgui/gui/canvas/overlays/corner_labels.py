"""The labels of the two sides, each in its corner of the canvas."""

from __future__ import annotations

from collections.abc import Container, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, QRect, QTimer, Signal
from PySide6.QtWidgets import QWidget

from srgui.gui.canvas.frame import picture_rect
from srgui.gui.canvas.overlays.corner_label import CornerLabel
from srgui.gui.canvas.panes import Pane, logical
from srgui.gui.canvas.viewport import Viewport
from srgui.gui.display.layer import Shown

_STILL = 2000  # milliseconds without a movement after which they fade


class CornerLabels(QObject):
    """Place the label of each pane in a corner of the picture or, where one of them does not fit,
    both in corners of their panes; hide them where those are too small as well. On
    a picture that is seen as a whole they fade while the pointer rests.

    Signals:
        pressed(int, QPoint): the label of this side (0 before, 1 after) was pressed; the place on
            the screen for a menu.
    """

    pressed = Signal(int, QPoint)

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.labels = [self._label(side) for side in (0, 1)]
        self._on_picture, self._seen = False, list[str]()
        self._still = QTimer(self, singleShot=True, interval=_STILL)
        self._still.timeout.connect(self._fade)

    def _label(self, side: int) -> CornerLabel:
        label = CornerLabel(self._canvas, lambda: self.tr("Show something else on this side"))
        label.clicked.connect(partial(self.press, side))
        return label

    def wake(self) -> None:
        """Show the labels, which were faded, and fade them again unless the pointer moves."""
        for label in self.labels:
            label.fade(False)
        self._still.start()

    def _fade(self) -> None:
        """Uncover the whole picture, unless a label has the focus or the pointer."""
        used = any(label.hasFocus() or label.underMouse() for label in self.labels)
        if self._on_picture and not used:
            for label in self.labels:
                label.fade(True)

    def press(self, side: int) -> None:
        """Press the label of a side."""
        self.pressed.emit(side, self.labels[side].place_below())

    def place(
        self,
        panes: Sequence[Pane],
        shown: Sequence[Shown | None],
        viewport: Viewport,
        *,
        right: bool,
        below: bool,
    ) -> None:
        """Label the panes; the second label is at the `right` or `below` in its pane."""
        ratio = self._canvas.devicePixelRatioF()
        standing: dict[int, tuple[Pane, bool]] = {}
        for pane, second in zip(panes, (False, True), strict=False):
            side = shown[pane.shown]
            if side is not None and pane.shown not in standing:
                standing[pane.shown] = pane, second
                self._name(self.labels[pane.shown], side, logical(pane.clip, ratio))
        one_row = right and all(pane.clip == panes[0].clip for pane in panes)
        rooms = {n: _inside_picture(pane, viewport, ratio) for n, (pane, _) in standing.items()}
        inside = all(
            self.labels[n].fits(room, self.labels[1 - n] if one_row and len(standing) > 1 else None)
            for n, room in rooms.items()
        )
        # A picture that is seen as a whole has nothing beyond the labels to move to.
        on_picture = inside and viewport.fitted
        seen = [self.labels[number].accessibleName() for number in standing]
        if (on_picture, seen) != (self._on_picture, self._seen):
            self._on_picture, self._seen = on_picture, seen
            self.wake()
        for number, (pane, second) in standing.items():
            room = rooms[number] if inside else logical(pane.clip, ratio)
            self.labels[number].place_in(room, right and second, below and second)
        self.hide(but=standing)

    @staticmethod
    def _name(label: CornerLabel, side: Shown, room: QRect) -> None:
        """Show the name, and the note where there is room for both; a shortened name where there
        is little.
        """
        label.show_title(f"{side.title}   {side.note}".rstrip())
        if side.note and not label.fits(room):
            label.show_title(side.title)
        if not label.fits(room):
            label.show_title(side.title, room.width())

    def hide(self, but: Container[int] = ()) -> None:
        """Hide the labels of all sides but these."""
        for side, label in enumerate(self.labels):
            if side not in but:
                label.hide()


def _inside_picture(pane: Pane, viewport: Viewport, ratio: float) -> QRect:
    """Return the part of a pane that the picture covers."""
    return logical(pane.clip.intersected(picture_rect(viewport).translated(pane.origin)), ratio)

"""The arrangement of the two sides on the canvas."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize

from srgui.gui.canvas import panes
from srgui.gui.canvas.panes import Mode, Pane
from srgui.gui.display.layer import Shown

DIFFERENCE = 2  # an index, after those of the two sides


class Arrangement:
    """Arrange the two sides of a comparison and their difference, without any widget.

    Attributes:
        shown: before, after and their difference; None for a side without a picture.
        mode: the chosen mode.
        swapped: True if the two sides have changed places.
        original_held: True while a key shows the before side everywhere.
        upright: True if the sides are left and right, False if they are above and below.
    """

    def __init__(self) -> None:
        self.shown: list[Shown | None] = [None, None, None]
        self.mode = Mode.SPLIT
        self.swapped = self.original_held = False
        self.upright = True

    @property
    def single(self) -> int | None:
        """The index of the only side to be shown, if there is only one."""
        if self.shown[0] is None or self.shown[0] == self.shown[1]:
            return 1
        if self.mode is Mode.SIDE_BY_SIDE:
            return None
        if self.original_held:
            return 0
        if self.mode is Mode.DIFFERENCE and self.shown[DIFFERENCE] is not None:
            return DIFFERENCE
        return 1 if self.mode is Mode.SINGLE else None

    @property
    def divided(self) -> bool:
        """True if there is a divider."""
        return self.single is None and self.mode is not Mode.SIDE_BY_SIDE

    def compared(self) -> list[Shown]:
        """Return both sides, from left to right."""
        sides = reversed(self.shown[:2]) if self.swapped else self.shown[:2]
        return [side for side in dict.fromkeys(sides) if side is not None]

    def pane_size(self, whole: QSize, gap: int) -> QSize:
        """Return the size of one pane of a canvas of this size."""
        if self.mode is not Mode.SIDE_BY_SIDE or self.single is not None:
            return whole
        return panes.half(whole, gap, self.upright)

    def panes(self, size: QSize, gap: int, divider: int) -> list[Pane]:
        """Return all panes of a canvas, each of this size, with the divider at this pixel."""
        single = self.single
        if single is not None:
            return panes.alone(single, size)
        first, second = (1, 0) if self.swapped else (0, 1)
        if self.mode is Mode.SIDE_BY_SIDE:
            if self.original_held:
                first = second = 0
            return panes.side_by_side(first, second, size, gap, self.upright)
        return panes.split(first, second, size, divider, self.upright)

    def label_panes(self, there: Sequence[Pane]) -> Sequence[Pane]:
        """Return the panes for the labels of the two sides: a difference has both."""
        if self.single != DIFFERENCE:
            return there
        return [Pane(side, there[0].origin, there[0].clip) for side in (0, 1)]

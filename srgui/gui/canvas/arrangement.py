"""Which of two sides is to be seen, and where on the canvas."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize

from srgui.gui.canvas import panes
from srgui.gui.canvas.panes import Mode, Pane
from srgui.gui.display.layer import Shown

DIFFERENCE = 2  # an index behind those of the two sides


class Arrangement:
    """How the two sides of a comparison and their difference are laid out. It knows no widget.

    Attributes:
        shown: before, after and their difference; None for what is not there.
        mode: what the person chose to see.
        swapped: whether the two sides have changed places.
        original_held: whether the before side is seen everywhere, for a moment.
        upright: whether the divider stands, so that the sides are left and right.
    """

    def __init__(self) -> None:
        self.shown: list[Shown | None] = [None, None, None]
        self.mode = Mode.SPLIT
        self.swapped = self.original_held = False
        self.upright = True

    @property
    def single(self) -> int | None:
        """The index of the only thing to be shown, if there is only one."""
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
        """Whether there is a divider."""
        return self.single is None and self.mode is not Mode.SIDE_BY_SIDE

    def compared(self) -> list[Shown]:
        """Both sides, from left to right."""
        sides = reversed(self.shown[:2]) if self.swapped else self.shown[:2]
        return [side for side in dict.fromkeys(sides) if side is not None]

    def pane_size(self, whole: QSize, gap: int) -> QSize:
        """The size of one pane of a canvas of this size."""
        if self.mode is not Mode.SIDE_BY_SIDE or self.single is not None:
            return whole
        return panes.half(whole, gap, self.upright)

    def panes(self, size: QSize, gap: int, divider: int) -> list[Pane]:
        """Everything on a canvas whose panes have this size, with the divider at this pixel."""
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
        """In which panes the names of the two sides stand: the difference has both."""
        if self.single != DIFFERENCE:
            return there
        return [Pane(side, there[0].origin, there[0].clip) for side in (0, 1)]

"""Playing the steps of a result, one after the other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

_ROUND = 7000  # milliseconds for many steps
_SHORTEST, _LONGEST = 350, 1000  # milliseconds a step is shown


class StepPlayer(QObject):
    """Go through the steps over and over while it plays.

    Signals:
        step_wanted(int): this step is to be shown.
        playing_changed(bool): it plays, or no longer.
    """

    step_wanted = Signal(int)
    playing_changed = Signal(bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._count = self._step = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._next)

    def set_steps(self, steps: Sequence[object]) -> None:
        """Set the steps; stop if there is another number of them."""
        if len(steps) != self._count:
            self.play(False)
            self._count = len(steps)

    def show_step(self, step: int) -> None:
        """Continue from this step, which is shown."""
        self._step = step

    def play(self, playing: bool) -> None:
        """Play, or stop. A single step is not played."""
        playing = playing and self._count > 1
        if playing:
            self._timer.start(min(max(_ROUND // self._count, _SHORTEST), _LONGEST))
        else:
            self._timer.stop()
        self.playing_changed.emit(playing)

    def _next(self) -> None:
        self.step_wanted.emit((self._step + 1) % self._count)

"""Undo and redo of what a person did to the open pictures and to presets."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from enum import Enum

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

_LIMIT = 50  # steps


class Act(Enum):
    """An act of a person that can be undone."""

    CLOSE = "close"
    SETTINGS = "settings"
    APPLY_TO_ALL = "apply to all"
    PRESET = "preset"


class History(QObject):
    """Keep steps that can be undone and done again.

    Signals:
        changed: another step can be undone or done again.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stack = QUndoStack(self)
        self._stack.setUndoLimit(_LIMIT)
        self._stack.indexChanged.connect(self.changed)
        self._replaying = False
        self._last: _Step | None = None

    @property
    def undone_next(self) -> Act | None:
        """The act that can be undone; None if there is none."""
        return Act(self._stack.undoText()) if self._stack.canUndo() else None

    @property
    def redone_next(self) -> Act | None:
        """The act that can be done again; None if there is none."""
        return Act(self._stack.redoText()) if self._stack.canRedo() else None

    def record(
        self,
        undo: Callable[[], object],
        redo: Callable[[], object],
        act: Act,
        merge: Hashable | None = None,
    ) -> None:
        """Note an act that was done just now; one with the same `merge` as the last becomes part
        of that, as the movements of a slider do.
        """
        if self._replaying:
            return
        if merge is not None and self._last is not None and self._last.merge == merge:
            self._last.again = redo
            return
        self._last = _Step(undo, redo, act, merge)
        self._stack.push(self._last)

    def undo(self) -> None:
        """Undo the last step."""
        self._replay(self._stack.undo)

    def redo(self) -> None:
        """Do the step again that was undone last."""
        self._replay(self._stack.redo)

    def _replay(self, step: Callable[[], None]) -> None:
        self._replaying, self._last = True, None
        step()
        self._replaying = False


class _Step(QUndoCommand):
    def __init__(
        self,
        undo: Callable[[], object],
        redo: Callable[[], object],
        act: Act,
        merge: Hashable | None,
    ) -> None:
        super().__init__(act.value)
        self._undo, self.again, self.merge = undo, redo, merge
        self._is_done = True  # the stack does a new command at once

    def undo(self) -> None:
        self._is_done = False
        self._undo()

    def redo(self) -> None:
        if not self._is_done:
            self.again()
        self._is_done = True

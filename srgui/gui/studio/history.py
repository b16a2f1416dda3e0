"""Undo and redo of what a person did to the open pictures."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

_LIMIT = 50  # steps


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
    def can_undo(self) -> bool:
        """True if there is a step to undo."""
        return self._stack.canUndo()

    @property
    def can_redo(self) -> bool:
        """True if there is a step to do again."""
        return self._stack.canRedo()

    def record(
        self,
        undo: Callable[[], object],
        redo: Callable[[], object],
        merge: Hashable | None = None,
    ) -> None:
        """Note a step that was done just now; one with the same `merge` as the last becomes part
        of that, as the movements of a slider do.
        """
        if self._replaying:
            return
        if merge is not None and self._last is not None and self._last.merge == merge:
            self._last.again = redo
            return
        self._last = _Step(undo, redo, merge)
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
        self, undo: Callable[[], object], redo: Callable[[], object], merge: Hashable | None
    ) -> None:
        super().__init__()
        self._undo, self.again, self.merge = undo, redo, merge
        self._is_done = True  # the stack does a new command at once

    def undo(self) -> None:
        self._is_done = False
        self._undo()

    def redo(self) -> None:
        if not self._is_done:
            self.again()
        self._is_done = True

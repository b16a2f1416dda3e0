"""Tab enters a group of buttons at the checked one; arrow keys lead to the others."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup


class TabStop:
    """Keep one button of an exclusive group in the order of Tab: the checked one, or the first."""

    def __init__(self, group: QButtonGroup) -> None:
        self._group = group
        group.buttonToggled.connect(self.update)

    def update(self) -> None:
        """Set the focus policies anew, after buttons were added or toggled."""
        buttons = self._group.buttons()
        stop = self._group.checkedButton() or next(iter(buttons), None)
        for button in buttons:
            policy = Qt.FocusPolicy.StrongFocus if button is stop else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)

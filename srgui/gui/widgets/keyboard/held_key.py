"""A key that has an effect as long as it is pressed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget


class HeldKey(QObject):
    """Watch one key in a window, whichever widget has the focus, except text fields.

    Signals:
        held(bool): True when the key is pressed, False when it is released.
    """

    held = Signal(bool)

    def __init__(self, key: Qt.Key, window: QWidget) -> None:
        super().__init__(window)
        self._key = key
        self._down = False
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Watch the key events that the focused widget has not used."""
        if event.type() == QEvent.Type.WindowDeactivate:
            self._set(False)
        elif isinstance(event, QKeyEvent) and event.key() == self._key:
            if event.type() == QEvent.Type.KeyPress:
                self._set(True)
                return True
            if event.type() == QEvent.Type.KeyRelease:
                if not event.isAutoRepeat():
                    self._set(False)
                return True
        return False

    def _set(self, down: bool) -> None:
        if down != self._down:
            self._down = down
            self.held.emit(down)

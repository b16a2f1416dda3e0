"""A key that has an effect as long as it is pressed."""

from __future__ import annotations

import time

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

_TAP = 0.25  # seconds


class HeldKey(QObject):
    """Watch one key in a window, whichever widget has the focus, except text fields.

    Signals:
        held(bool): True when the key is pressed, False when it is released.
        tapped: it was released at once.
    """

    held = Signal(bool)
    tapped = Signal()

    def __init__(self, key: Qt.Key, window: QWidget) -> None:
        super().__init__(window)
        self._key = key
        self._down, self._since = False, 0.0
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Watch the key events that the focused widget has not used."""
        if event.type() == QEvent.Type.WindowDeactivate:
            self._set(False)
        elif isinstance(event, QKeyEvent) and event.key() == self._key:
            if event.type() == QEvent.Type.KeyPress:
                self._set(True, event)
                return True
            if event.type() == QEvent.Type.KeyRelease:
                if not event.isAutoRepeat():
                    self._set(False)
                    if _seconds(event) - self._since < _TAP:
                        self.tapped.emit()
                return True
        return False

    def _set(self, down: bool, pressed: QKeyEvent | None = None) -> None:
        if down != self._down:
            self._down = down
            if pressed is not None:
                self._since = _seconds(pressed)
            self.held.emit(down)


def _seconds(event: QKeyEvent) -> float:
    """Return when a key was pressed or released, which may be long before it is noticed."""
    return event.timestamp() / 1000 or time.monotonic()

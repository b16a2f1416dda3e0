"""Telling somebody who looks elsewhere that a long job has ended."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

LONG = 10.0  # seconds of work after which somebody may have looked elsewhere
_SHOWN = 10_000  # milliseconds


class Notification(QObject):
    """Asks for attention in the task bar and, where there is a tray, with a message.

    Nothing happens while the window is looked at.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._tray: QSystemTrayIcon | None = None

    def tell(self, text: str, seconds: float) -> None:
        """A job that took so many seconds has ended."""
        if seconds < LONG or self._window.isActiveWindow():
            return
        QApplication.alert(self._window)
        if not QSystemTrayIcon.isSystemTrayAvailable():
            return
        if self._tray is None:
            self._tray = QSystemTrayIcon(self._window.windowIcon(), self)
            self._tray.messageClicked.connect(self._come_back)
            self._tray.activated.connect(self._come_back)
        self._tray.show()
        icon = QSystemTrayIcon.MessageIcon.Information
        self._tray.showMessage("srgui", text, icon, _SHOWN)

    def leave(self) -> None:
        """The window is looked at again: nothing needs to be told any more."""
        if self._tray is not None:
            self._tray.hide()

    def _come_back(self) -> None:
        self._window.raise_()
        self._window.activateWindow()
        self.leave()

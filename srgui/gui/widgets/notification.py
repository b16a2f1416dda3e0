"""The notification at the end of a long job."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

LONG = 30.0  # seconds of work after which a notification is useful
_SHOWN = 10_000  # milliseconds


class Notification(QObject):
    """Alert the user in the task bar and by a message of the desktop or, where there is no tray for
    that, by a sound.

    Nothing happens while the window is active, or unless it is `wanted`.
    """

    def __init__(self, window: QWidget, wanted: Callable[[], bool]) -> None:
        super().__init__(window)
        self._window, self._wanted = window, wanted
        self._tray: QSystemTrayIcon | None = None

    def notify(self, text: str, seconds: float) -> None:
        """Report the end of a job that took this many seconds."""
        if seconds < LONG or self._window.isActiveWindow() or not self._wanted():
            return
        QApplication.alert(self._window)
        if not QSystemTrayIcon.isSystemTrayAvailable():
            QApplication.beep()
            return
        if self._tray is None:
            self._tray = QSystemTrayIcon(self._window.windowIcon(), self)
            self._tray.messageClicked.connect(self._activate_window)
            self._tray.activated.connect(self._activate_window)
        self._tray.show()
        icon = QSystemTrayIcon.MessageIcon.Information
        self._tray.showMessage("srgui", text, icon, _SHOWN)

    def leave(self) -> None:
        """Hide the tray icon, since the window is active again."""
        if self._tray is not None:
            self._tray.hide()

    def _activate_window(self) -> None:
        self._window.raise_()
        self._window.activateWindow()
        self.leave()

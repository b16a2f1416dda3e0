"""The processor that computing leaves to other programs, or on battery."""

from __future__ import annotations

from enum import Enum

import psutil
from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from srgui.engine.devices import processors

_AWAY = 2_000  # milliseconds in another program that count as work there
_POWER = 30_000  # milliseconds between two looks at the battery


class Occasion(Enum):
    """A reason to leave a processor free."""

    NONE = "none"
    BATTERY = "battery"
    BACKGROUND = "background"
    """The person works in another program."""


class Courtesy(QObject):
    """Watch the battery and the active program, as long as the person wants that.

    Attributes:
        occasion: the current reason to leave a processor free.

    Signals:
        changed(Occasion)
    """

    changed = Signal(Occasion)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.occasion = Occasion.NONE
        self._wanted, self._in_background = True, False
        self._away, self._power = QTimer(self), QTimer(self)
        self._away.setSingleShot(True)
        self._away.setInterval(_AWAY)
        self._away.timeout.connect(self._leave)
        self._power.setInterval(_POWER)
        self._power.timeout.connect(self._update)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.applicationStateChanged.connect(self.follow)
        self._power.start()
        self._update()

    def set_wanted(self, wanted: bool) -> None:
        """Leave a processor free from now on where there is an occasion, or never."""
        self._wanted = wanted
        self._update()

    def follow(self, state: Qt.ApplicationState) -> None:
        """React to a change of the state of this program."""
        if state is Qt.ApplicationState.ApplicationActive:
            self._away.stop()
            self._in_background = False
            self._update()
        elif not self._in_background:
            self._away.start()

    def _leave(self) -> None:
        self._in_background = True
        self._update()

    def _update(self) -> None:
        now = Occasion.NONE
        if self._wanted and on_battery():
            now = Occasion.BATTERY
        elif self._wanted and self._in_background:
            now = Occasion.BACKGROUND
        if now is not self.occasion:
            self.occasion = now
            self.changed.emit(now)


def fact(occasion: Occasion, threads: int | None) -> tuple[str, str] | None:
    """Return name and value of the fact that some of the `threads` (None: all) are not used."""
    before = threads or processors()
    used = min(before, max(1, processors() - 1))
    if occasion is Occasion.NONE or used == before:
        return None
    translate = QCoreApplication.translate
    value = (
        translate("Facts", "{used} of {all}, on battery")
        if occasion is Occasion.BATTERY
        else translate("Facts", "{used} of {all}, in the background")
    )
    return translate("Facts", "Processors"), value.format(used=used, all=processors())


def on_battery() -> bool:
    """Return whether this computer runs on battery; false where that is not known."""
    if not hasattr(psutil, "sensors_battery"):
        return False
    try:
        battery = psutil.sensors_battery()
    except (OSError, RuntimeError, NotImplementedError):  # odd files of the system
        return False
    return battery is not None and battery.power_plugged is False

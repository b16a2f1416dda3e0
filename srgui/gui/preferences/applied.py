"""The current preferences and their effect."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal

from srgui.gui.preferences.language import Language
from srgui.gui.settings import Preferences, Settings
from srgui.gui.theme.theme import Theme

_SCHEMES = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}


class AppliedPreferences(QObject):
    """Save the preferences and apply theme and language at once.

    Attributes:
        value: the current preferences.

    Signals:
        changed(Preferences)
    """

    changed = Signal(Preferences)

    def __init__(self, settings: Settings, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings, self._theme = settings, theme
        self._language = Language()
        self.value = settings.preferences
        self._apply()

    def set(self, value: Preferences) -> None:
        """Save and apply these preferences."""
        if value == self.value:
            return
        self.value = value
        self._settings.preferences = value
        self._apply()
        self.changed.emit(value)

    def _apply(self) -> None:
        self._theme.force(_SCHEMES[self.value.theme])
        self._language.use(self.value.language)

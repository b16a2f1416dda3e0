"""The actions that every application has: preferences and help."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenuBar, QWidget

from srgui.engine.compute_options import ComputeOptions
from srgui.gui.help.about import AboutDialog
from srgui.gui.help.first_steps import FirstStepsDialog
from srgui.gui.help.guide import GuideDialog
from srgui.gui.help.shortcut_sheet import ShortcutSheet
from srgui.gui.library.result import Result
from srgui.gui.preferences.applied import AppliedPreferences
from srgui.gui.preferences.dialog import PreferencesDialog
from srgui.gui.settings import Preferences
from srgui.gui.theme.theme import Theme
from srgui.gui.window.actions import Actions
from srgui.models.catalogue import ModelInfo


class AppActions(QObject):
    """Handle the actions that do not concern pictures; `shown` returns the visible result.

    Signals:
        computing_changed(ComputeOptions): the preferences of computing have changed.
    """

    computing_changed = Signal(ComputeOptions)

    def __init__(
        self,
        window: QWidget,
        actions: Actions,
        menus: QMenuBar,
        models: Iterable[ModelInfo],
        preferences: AppliedPreferences,
        theme: Theme,
        shown: Callable[[], Result | None],
    ) -> None:
        super().__init__(window)
        self._window, self._preferences = window, preferences
        self._menus, self._models = menus, list(models)
        self._theme, self._shown = theme, shown
        self._devices = ["auto", "cpu"]
        actions.preferences.triggered.connect(lambda: self._show_preferences())
        actions.first_steps.triggered.connect(self._show_first_steps)
        actions.guide.triggered.connect(self._show_guide)
        actions.shortcuts.triggered.connect(self._show_shortcuts)
        actions.about.triggered.connect(self._show_about)
        preferences.changed.connect(self._report_computing)

    def keep_devices(self, devices: list[str]) -> None:
        """Offer these devices in the preferences."""
        self._devices = devices

    def _report_computing(self, value: Preferences) -> None:
        self.computing_changed.emit(value.compute)

    def show_devices(self) -> None:
        """Open the preferences at the choice of the device."""
        self._show_preferences().focus_device()

    def _show_preferences(self) -> PreferencesDialog:
        dialog = PreferencesDialog(self._preferences.value, self._devices, self._window)
        dialog.changed.connect(self._preferences.set)
        dialog.open()
        return dialog

    def _show_first_steps(self) -> None:
        FirstStepsDialog(self._theme.tokens, self._window).open()

    def _show_guide(self) -> None:
        GuideDialog(self._window).open()

    def _show_shortcuts(self) -> None:
        ShortcutSheet(self._menus, self._window).open()

    def _show_about(self) -> None:
        result = self._shown()
        AboutDialog(self._models, result.plan if result else None, self._window).open()

"""The actions for presets and command lines."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QWidget

from srgui.gui.library.item import Item
from srgui.gui.presets.command import commands
from srgui.gui.presets.presets import Presets
from srgui.gui.settings import Preferences
from srgui.gui.studio.studio import Studio
from srgui.gui.widgets.message_bar import MessageBar
from srgui.models.catalogue import ModelInfo


class PresetActions(QObject):
    """Handle the menu of presets and the action that copies runs as command lines.

    `models` are the networks that can be chosen, `preferences` returns the current preferences.

    Attributes:
        button: opens the menu of presets.
    """

    def __init__(
        self,
        studio: Studio,
        models: Mapping[str, ModelInfo],
        actions: tuple[QAction, QAction],
        preferences: Callable[[], Preferences],
        messages: MessageBar,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._studio, self._preferences, self._messages = studio, preferences, messages
        self._presets = Presets(studio.choices, studio.history, models.values, window)
        self._presets.applied.connect(studio.choices.apply)
        self._presets.failed.connect(studio.failed)
        self.button = self._presets.button
        menu, copying = actions
        menu.setMenu(self._presets.menu)
        copying.triggered.connect(self._copy_shown)

    def _copy_shown(self) -> None:
        """Copy the runs of the shown picture and of those that are selected with it."""
        shown = self._studio.album.current
        if shown is not None:
            selected = self._studio.choices.selected()
            self.copy(selected if shown in selected else [shown])

    def copy(self, items: Sequence[Item]) -> None:
        """Copy the runs of these pictures to the clipboard, as command lines."""
        lines = commands(items, self._studio.choices.choice, self._preferences())
        QGuiApplication.clipboard().setText(lines)
        self._messages.show_note(lambda: self.tr("Command line copied"))

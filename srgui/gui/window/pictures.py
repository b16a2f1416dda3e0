"""The parts of the window for several pictures."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from srgui.gui.export.export_all import ExportAll
from srgui.gui.library.album import Album
from srgui.gui.library.result import Result
from srgui.gui.library.thumbnails import Thumbnails
from srgui.gui.library.tray import Tray
from srgui.gui.panel.own_settings import OwnSettings
from srgui.gui.preferences.applied import AppliedPreferences
from srgui.gui.service.service import EngineService
from srgui.gui.settings import MEGABYTE, Preferences
from srgui.gui.studio.choices import Choices
from srgui.gui.studio.phase import Phase
from srgui.gui.studio.queue import Queue
from srgui.gui.theme.theme import Theme
from srgui.gui.widgets.notification import Notification
from srgui.gui.window.actions import Actions


class Pictures(QObject):
    """Create the filmstrip and its helpers, and connect them with an album.

    Attributes:
        tray: the filmstrip with its buttons, for the layout of the window.
        export: the export of all pictures, with a bar for the layout.
        own: the controls for a picture's own settings, likewise.
    """

    def __init__(
        self,
        album: Album,
        choices: Choices,
        queue: Queue,
        service: EngineService,
        actions: Actions,
        theme: Theme,
        preferences: AppliedPreferences,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._album, self._choices, self._queue = album, choices, queue
        self._actions, self._theme = actions, theme
        self._count = 0
        self._thumbnails = Thumbnails(album, self)
        self.tray = Tray(album, theme.tokens)
        self.tray.hide()
        self.own = OwnSettings()
        self.own.reset_wanted.connect(choices.reset)
        self.own.for_all_wanted.connect(choices.apply_to_all)
        choices.origin_changed.connect(self.own.show_origin)
        choices.origin_changed.connect(self._count_alike)
        self.tray.strip.selectionModel().selectionChanged.connect(self._count_alike)
        self._notification = Notification(window, lambda: preferences.value.notify)
        self.export = ExportAll(
            album,
            lambda: choices.choice,
            service,
            theme,
            lambda: preferences.value,
            self._notification,
            window,
        )
        self.tray.export_wanted.connect(self.export.ask)
        actions.export_all.triggered.connect(lambda: self.export.ask())
        album.counted.connect(self._counted)
        theme.changed.connect(self._retint)
        actions.filmstrip.toggled.connect(self.tray.setVisible)
        self._preferences = preferences
        actions.background.toggled.connect(self._allow_background)
        self.export.batch.progressed.connect(lambda: queue.hold(True))
        self.export.batch.finished.connect(lambda: queue.hold(False))
        for signal in (self.export.batch.progressed, self.export.batch.finished):
            signal.connect(self._allow_export)
        preferences.changed.connect(self._apply)
        self._apply(preferences.value)
        self._counted(0)

    def close(self) -> None:
        """Stop all work."""
        self._thumbnails.close()
        self.export.batch.stop()

    def show_phase(self, phase: Phase, result: Result | None) -> None:
        """Let the run of the shown picture go before an export, and notify of its end."""
        self.export.batch.wait(phase.busy)
        item = self._album.current
        if phase is Phase.DONE and result is not None and item is not None:
            text = self.tr("{name} has been enlarged.").format(name=item.path.name)
            self._notification.notify(text, result.seconds or 0.0)

    def _apply(self, preferences: Preferences) -> None:
        self._actions.background.setChecked(preferences.background)
        self._queue.allow(preferences.background)
        self._album.set_memory(preferences.memory * MEGABYTE)

    def _allow_background(self, allowed: bool) -> None:
        self._preferences.set(replace(self._preferences.value, background=allowed))

    def _count_alike(self) -> None:
        """Count the selected pictures that have the settings of the shown one."""
        selected, shown = self.tray.strip.selected, self._album.current
        choice = self._choices.choice
        alike = [
            item
            for item in selected
            if not item.unreadable and item.choice.chosen == choice.for_size(item.size).chosen
        ]
        self.own.show_alike(len(alike) if shown in alike else 1)

    def _retint(self) -> None:
        self.tray.set_tokens(self._theme.tokens)

    def _counted(self, count: int) -> None:
        """Show the filmstrip with the second picture; once hidden by hand it stays hidden."""
        actions = self._actions
        if (count > 1) != (self._count > 1):
            actions.filmstrip.setChecked(count > 1)
        self.own.show_count(count)
        actions.filmstrip.setEnabled(count > 0)
        several = actions.previous, actions.next, actions.earlier, actions.later
        for action in (*several, actions.close_others, actions.select_all):
            action.setEnabled(count > 1)
        self._count = count
        self._allow_export()

    def _allow_export(self) -> None:
        """Offer to export all, unless that is being done."""
        allowed = self._count > 0 and not self.export.batch.running
        self._actions.export_all.setEnabled(allowed)
        self.tray.allow_export(allowed)

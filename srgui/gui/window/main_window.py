"""The main window: its parts, their layout, and its end."""

from __future__ import annotations

import os
import time
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow

from srgui.gui.background import Background
from srgui.gui.canvas.canvas import Canvas
from srgui.gui.compare.compare import Compare
from srgui.gui.compare.step_thumbnails import StepThumbnails
from srgui.gui.export.export import Export
from srgui.gui.library.file_watch import FileWatch
from srgui.gui.library.paste import Paste
from srgui.gui.networks.arrivals import Arrivals
from srgui.gui.networks.network_actions import NetworkActions
from srgui.gui.networks.networks import Networks
from srgui.gui.panel.controls import Controls
from srgui.gui.preferences.applied import AppliedPreferences
from srgui.gui.presets.preset_actions import PresetActions
from srgui.gui.service.courtesy import Courtesy
from srgui.gui.service.service import EngineService
from srgui.gui.settings import Settings
from srgui.gui.share.share import Share
from srgui.gui.studio.phase import Phase
from srgui.gui.studio.studio import Studio
from srgui.gui.text.retranslate import on_language_change
from srgui.gui.theme.theme import Theme
from srgui.gui.widgets.drawer import Drawer
from srgui.gui.widgets.file_drop import FileDrop
from srgui.gui.widgets.keyboard.focus_keys import FocusKeys
from srgui.gui.widgets.keyboard.held_key import HeldKey
from srgui.gui.widgets.layouts import column, divided, room_on_screen
from srgui.gui.widgets.message_bar import MessageBar
from srgui.gui.window.actions import Actions
from srgui.gui.window.app_actions import AppActions
from srgui.gui.window.bottom_bar import BottomBar, ProgressView
from srgui.gui.window.connections.choices import (
    connect_courtesy,
    connect_devices,
    connect_networks,
    connect_panel,
)
from srgui.gui.window.connections.menus import connect_menus
from srgui.gui.window.connections.phase import connect_phase, connect_tools
from srgui.gui.window.connections.pictures import (
    connect_files,
    connect_filmstrip,
    connect_first_look,
    connect_left_out,
    connect_shown_item,
    connect_start_page,
    connect_unreadable,
)
from srgui.gui.window.connections.run import connect_preflight, connect_progress, connect_steps
from srgui.gui.window.connections.viewing import connect_viewing
from srgui.gui.window.context_menu import add_context_menu
from srgui.gui.window.cropping.crop_mode import CropMode
from srgui.gui.window.cropping.cutout import Cutout
from srgui.gui.window.leaving import Leaving
from srgui.gui.window.open_actions import OpenActions
from srgui.gui.window.picture_messages import PictureMessages
from srgui.gui.window.pictures import Pictures
from srgui.gui.window.preflight import Preflight
from srgui.gui.window.run_status import RunStatus
from srgui.gui.window.stage import Stage
from srgui.gui.window.steps.step_bar import StepBar
from srgui.gui.window.title import PictureTitle
from srgui.gui.window.top_bar import TopBar
from srgui.gui.window.welcome.drop_overlay import DropOverlay
from srgui.gui.window.welcome.empty_state import EmptyState
from srgui.gui.window.welcome.unreadable import UnreadablePage
from srgui.images.analysis.quality_estimate import QualityEstimate
from srgui.models.catalogue import ModelInfo

_USUAL_QUALITY = 90  # of JPEG files


class MainWindow(QMainWindow):
    """Create the engine service, the studio and all widgets, and lay them out.

    Attributes:
        studio: the open pictures, and the settings and the run of the current one.
        preferences: the current preferences, applied.
        networks: those that can be chosen.

    Signals:
        closing: it is being closed, and its settings are saved.
    """

    closing = Signal()

    def __init__(self, models: Mapping[str, ModelInfo], theme: Theme, settings: Settings) -> None:
        super().__init__()
        self._service = EngineService(self)
        self.networks = networks = Networks(models, self)
        models = networks.models
        choice, self._last_choice = settings.choice(models), settings.last_choice(models)
        settings.set_choice(choice)  # or fine tuning of the last session would be this one's
        self.studio = studio = Studio(self._service, networks.titles, choice, self)
        seen, fail = studio.presentation, studio.failed.emit
        self.setMinimumSize(800, 500)
        self._settings, self._theme = settings, theme
        self.preferences = AppliedPreferences(settings, theme, self)
        self._courtesy = Courtesy(self)
        tokens = theme.tokens
        self.actions_ = Actions(self)
        self.top_bar = TopBar(self.actions_)
        self.messages = MessageBar(tokens)
        self._title = PictureTitle(self.top_bar, self)
        self._picture_messages = PictureMessages(
            studio.album, studio.reload, settings.take_hint, self.messages, self
        )
        self.empty, self.unreadable = EmptyState(tokens), UnreadablePage(tokens)
        self.canvas = Canvas(tokens)
        self.preflight = Preflight()
        self._cutout = Cutout(seen, self.canvas, studio.open_temporary, fail, self)
        self.steps = StepBar(tokens)
        self.progress = ProgressView()
        self.controls = Controls(models, studio.choices.choice, tokens)
        self._watch = FileWatch(studio.album, self)
        self._network_actions = NetworkActions(
            networks, (self.actions_.add_network, self.actions_.manage_networks), self.messages,
            self.controls.choose_network, lambda: settings.folder, self,
        )  # fmt: skip
        self._arrivals = Arrivals(studio.open, self._network_actions.add, fail, self)
        self._paste = Paste(self.open, studio.open_temporary, fail, self)
        self._open_actions = OpenActions(self.actions_, settings, self.open, self._paste, self)
        self.pictures = Pictures(
            studio.album, studio.choices, studio.queue, self._service, self.actions_, theme,
            self.preferences, self,
        )  # fmt: skip
        self.controls.put_above_export(self.pictures.own)
        self.compare = Compare(
            seen, studio.choices, studio.run, studio.pace, studio.open_temporary, models,
            self.canvas, theme, self._open_actions.ask, self,
        )  # fmt: skip
        self._crop_mode = CropMode(self.compare, self.canvas, self._cutout.cut, self)
        self.controls.put_below_facts(self.compare.quality, self.compare.quality.opened)
        self._step_thumbnails = StepThumbnails(seen, self)
        self.share = Share(
            seen, lambda: studio.run.chosen_result, lambda: self.preferences.value,
            self.actions_.copy, theme, self.messages, fail, studio.album.mark_exported, self,
        )  # fmt: skip
        self.controls.add_export_buttons(self.share.buttons)
        self.export = Export(
            seen, lambda: studio.run.chosen_result, lambda: studio.run.running_result,
            lambda: self.preferences.value,
            studio.album.mark_exported, self.messages, fail, self,
        )  # fmt: skip
        self._leaving = Leaving(studio.album, studio.run, self.export, self.pictures.export, self)
        self._preset_actions = PresetActions(
            studio, models, (self.actions_.presets, self.actions_.copy_command),
            lambda: self.preferences.value, self.messages, self,
        )  # fmt: skip
        self.controls.put_last(self._preset_actions.button)
        self._drop = FileDrop(self)
        self._focus_keys = FocusKeys(self)
        self._original_key = HeldKey(Qt.Key.Key_Backslash, self)
        self._loupe_key = HeldKey(Qt.Key.Key_L, self)
        self._app_actions = AppActions(
            self, self.actions_, self.top_bar.menus, models.values(),
            self.preferences, theme, lambda: studio.presentation.result,
        )  # fmt: skip
        self._lay_out()
        self._restore_sizes()
        self._connect()
        theme.changed.connect(self._retint)
        self.actions_.set_tokens(tokens)
        on_language_change(self, self._reword)
        self.empty.setFocus()

    def _lay_out(self) -> None:
        self.stage = Stage(
            self.empty, self.unreadable, self.compare.view, self.canvas, self.controls,
            self.top_bar, self.studio.album, self._settings,
        )  # fmt: skip
        export = self.pictures.export.bar
        self._drop_overlay = DropOverlay(self.stage)
        self.bottom_bar = BottomBar(self.steps, self.progress, export, self.actions_.play)
        tray = self.pictures.tray
        self._banner, self._side = Drawer(self.preflight), Drawer(self.controls, upright=False)
        self._side.set_open(True)
        picture = column(self.stage, self._banner, tray, self.bottom_bar, growing=self.stage)
        self.body = divided(picture, self._side)
        self.setCentralWidget(column(self.top_bar, self.body, growing=self.body))
        self.messages.attach_to(self.stage)
        self.addActions(self.actions_.all())

    def _restore_sizes(self) -> None:
        if not self.restoreGeometry(self._settings.geometry):
            self.resize(QSize(1280, 800).boundedTo(room_on_screen(self)))
        self.body.resize(self.size())  # before it is laid out, for the width of the panel
        if self.body.restoreState(self._settings.splitter):
            self._side.set_width(self.body.sizes()[-1])

    def _connect(self) -> None:
        studio, actions, controls, compare = self.studio, self.actions_, self.controls, self.compare
        export_all, messages = self.pictures.export, self._picture_messages
        self._status = RunStatus(
            studio.run, studio.presentation, studio.album, self._courtesy, self.bottom_bar,
            self.progress, export_all.bar, controls, self,
        )  # fmt: skip
        connect_menus(actions, studio, self.pictures.tray, self.export, self.share)
        connect_viewing(actions, compare, self.canvas, self.top_bar, studio.run)
        connect_filmstrip(self.pictures, studio, actions, self._preset_actions)
        connect_start_page(self.empty, studio, actions, self._last_choice)
        connect_unreadable(self.unreadable, self.pictures.tray, studio)
        connect_shown_item(studio, self.stage, self.messages, self._title, compare)
        connect_first_look(compare, messages, self.canvas)
        connect_left_out(compare, messages, studio.choices)
        connect_files(
            studio, self._watch, self._title, messages, self._open_actions, actions.preferences
        )
        connect_preflight(self.preflight, studio, controls, self._cutout)
        connect_steps(self.steps, studio.presentation, compare, self.canvas, self._step_thumbnails)
        connect_progress(self.progress, studio, self.messages, compare, self.export)
        connect_panel(controls, studio, actions, compare, self._settings)
        connect_networks(self.networks, studio, controls)
        connect_devices(self._service, controls, self._app_actions)
        connect_courtesy(self._courtesy, self.preferences, self._service)
        connect_phase(
            studio, self.stage, self._status, self._banner, self._title, self.messages, messages,
            self._cutout, controls, self.share, actions, self.pictures,
        )  # fmt: skip
        for view in (self.canvas, compare.networks.grid):
            add_context_menu(view, actions)
        actions.quit.triggered.connect(self.close)
        actions.crop.triggered.connect(self._crop_mode.begin)
        studio.album.current_changed.connect(self._crop_mode.leave)
        self._crop_mode.begun.connect(self.messages.hide)  # which would cover its bar
        connect_tools(studio, actions, self.top_bar, self._side)
        compare.failed.connect(self.messages.show_error)
        self._original_key.held.connect(self.canvas.hold_original)
        self._loupe_key.held.connect(compare.hold_loupe)
        self._loupe_key.tapped.connect(actions.loupe.trigger)
        self._drop.hovered.connect(self._announce_drop)
        self._drop.dropped.connect(self._paste.take_dropped)

    def _announce_drop(self, paths: list[Path] | None) -> None:
        empty = self.studio.run.phase is Phase.EMPTY
        self.empty.set_hovered(paths is not None)
        self._drop_overlay.show_drop(None if empty else paths)

    def _reword(self) -> None:
        self.studio.presentation.show_layers()
        self._status.show_facts()

    def _retint(self) -> None:
        parts = (
            self.actions_, self.messages, self.empty, self.unreadable, self.canvas, self.steps,
            self.controls,
        )  # fmt: skip
        for themed in parts:
            themed.set_tokens(self._theme.tokens)

    def open(self, paths: Iterable[Path]) -> None:
        """Open pictures, and add the networks among these files, rather than close."""
        self._leaving.stay()
        whole = (os.path.abspath(path) for path in paths)  # noqa: PTH100  # links stay as they are
        self._arrivals.open(map(Path, whole))

    def warm_up(self) -> None:
        """Load the engine in the background, so that the first run starts sooner: most pictures are
        compressed photographs.
        """
        photograph = QualityEstimate(file_quality=_USUAL_QUALITY)
        choice = replace(self.studio.choices.common, quality_estimate=photograph)
        self._service.warm_up(choice)

    def leave(self) -> None:
        """Close without asking, even during an export."""
        self._leaving.leave()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save the geometry, hide, and end all work, of which only files are finished first; ask
        before if that loses something.
        """
        if not self._leaving.may_close():
            event.ignore()
            return
        album = self.studio.album.items
        self._settings.session = [item.path for item in album if item.temporary is None]
        self._settings.geometry = self.saveGeometry()
        if not self._side.isHidden():
            self._settings.splitter = self.body.saveState()
        self._settings.save()
        self.hide()
        self.closing.emit()
        self.pictures.close()
        self._paste.close()
        self._arrivals.close()
        self._network_actions.close()
        self.share.close()
        self.export.close()
        self.compare.close()
        self._cutout.close()
        self.empty.close_background()
        self.studio.close()
        self._service.end()
        event.accept()

    def wait(self, seconds: float) -> bool:
        """Wait for workers that still compute after the window was closed, though nobody needs it;
        return False if that takes longer than these seconds.
        """
        end = time.monotonic() + seconds
        workers: list[EngineService | Background] = [self._service, *self.findChildren(Background)]
        return all(worker.wait(max(end - time.monotonic(), 0.0)) for worker in workers)

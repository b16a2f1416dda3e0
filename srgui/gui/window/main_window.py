"""The main window: its parts and their connections."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from srgui.gui.canvas.canvas import Canvas
from srgui.gui.compare.compare import Compare
from srgui.gui.compare.step_thumbnails import StepThumbnails
from srgui.gui.export.export import Export
from srgui.gui.library.file_watch import FileWatch
from srgui.gui.library.item import Item
from srgui.gui.library.paste import Paste
from srgui.gui.networks.arrivals import Arrivals
from srgui.gui.networks.network_actions import NetworkActions
from srgui.gui.networks.networks import Networks
from srgui.gui.panel.controls import Controls
from srgui.gui.panel.facts import facts_of
from srgui.gui.preferences.applied import AppliedPreferences
from srgui.gui.service.courtesy import Courtesy, Occasion
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
from srgui.gui.widgets.layouts import column, divided, room_on_screen, stack
from srgui.gui.widgets.message_bar import MessageBar
from srgui.gui.window.actions import Actions
from srgui.gui.window.app_actions import AppActions
from srgui.gui.window.bottom_bar import BottomBar, ProgressView
from srgui.gui.window.context_menu import add_context_menu, show_folder
from srgui.gui.window.cutout import Cutout
from srgui.gui.window.leaving import Leaving
from srgui.gui.window.open_actions import OpenActions
from srgui.gui.window.picture_messages import PictureMessages
from srgui.gui.window.pictures import Pictures
from srgui.gui.window.preflight import Preflight
from srgui.gui.window.steps.step_bar import StepBar
from srgui.gui.window.title import PictureTitle
from srgui.gui.window.top_bar import TopBar
from srgui.gui.window.viewing import connect_viewing
from srgui.gui.window.welcome.drop_overlay import DropOverlay
from srgui.gui.window.welcome.empty_state import EmptyState
from srgui.images.analysis.quality_estimate import QualityEstimate
from srgui.models.catalogue import ModelInfo

_USUAL_QUALITY = 90  # of JPEG files


class MainWindow(QMainWindow):
    """Create the engine service, the studio and all widgets, and connect their signals.

    Attributes:
        studio: the open pictures, and the settings and the run of the current one.
        preferences: the current preferences, applied.
        networks: those that can be chosen.
    """

    def __init__(self, models: Mapping[str, ModelInfo], theme: Theme, settings: Settings) -> None:
        super().__init__()
        self._service = EngineService(self)
        self.networks = networks = Networks(models, self)
        models = networks.models
        choice = settings.choice(models)
        self.studio = studio = Studio(self._service, networks.titles, choice, self)
        seen, fail = studio.presentation, studio.failed.emit
        self.setMinimumSize(800, 500)
        self._settings, self._theme = settings, theme
        self._awaited: Item | None = None  # the picture whose thumbnail is shown while it is read
        self.preferences = AppliedPreferences(settings, theme, self)
        self._courtesy = Courtesy(self)
        tokens = theme.tokens
        self.actions_ = Actions(self)
        self.top_bar = TopBar(self.actions_)
        self.messages = MessageBar(tokens)
        self._title = PictureTitle(self.top_bar, self)
        self._picture_messages = PictureMessages(studio.album, studio.reload, self.messages, self)
        self.empty = EmptyState(tokens)
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
        self._leaving = Leaving(studio.album, self.pictures.export, self)
        self.controls.put_first(self.pictures.own)
        self.compare = Compare(
            seen, studio.choices, studio.run, studio.pace, studio.open_temporary, models,
            self.canvas, theme, self._open_actions.ask, self,
        )  # fmt: skip
        self.controls.put_below_facts(self.compare.quality, self.compare.quality.opened)
        self._step_thumbnails = StepThumbnails(seen, self)
        self.share = Share(
            seen, lambda: studio.run.chosen_result, lambda: self.preferences.value,
            self.actions_.copy, theme, self.messages, fail, self,
        )  # fmt: skip
        self.controls.add_export_buttons(self.share.buttons)
        self.export = Export(
            seen, lambda: studio.run.chosen_result, lambda: self.preferences.value,
            studio.album.mark_exported, self.messages, fail, self,
        )  # fmt: skip
        self._drop = FileDrop(self)
        self._focus_keys = FocusKeys(self)
        self._original_key = HeldKey(Qt.Key.Key_Backslash, self)
        self._loupe_key = HeldKey(Qt.Key.Key_L, self)
        self._app_actions = AppActions(
            self, self.actions_, self.top_bar.menus, models.values(),
            self.preferences, lambda: studio.presentation.result,
        )  # fmt: skip
        self._lay_out()
        self._connect_actions()
        self._connect_widgets()
        self._connect_studio()
        self._courtesy.changed.connect(self._spare)
        self.preferences.changed.connect(lambda value: self._courtesy.set_wanted(value.courteous))
        self._courtesy.set_wanted(self.preferences.value.courteous)
        self._spare(self._courtesy.occasion)
        theme.changed.connect(self._retint)
        self.actions_.set_tokens(tokens)
        on_language_change(self, self._reword)
        self._show_phase(studio.run.phase)
        self.empty.setFocus()
        if not self.restoreGeometry(settings.geometry):
            self.resize(QSize(1280, 800).boundedTo(room_on_screen(self)))
        self.body.restoreState(settings.splitter)

    def _lay_out(self) -> None:
        self.stage = stack(self.empty, self.compare.view)
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

    def _connect_actions(self) -> None:
        actions, studio = self.actions_, self.studio
        strip = self.pictures.tray.strip
        actions.previous.triggered.connect(partial(studio.show_neighbour, -1))
        actions.next.triggered.connect(partial(studio.show_neighbour, 1))
        actions.close.triggered.connect(studio.close_item)
        actions.close_others.triggered.connect(lambda: studio.close_others(strip.selected))
        actions.show_folder.triggered.connect(lambda: show_folder(studio.album.current))
        actions.undo.triggered.connect(studio.history.undo)
        actions.redo.triggered.connect(studio.history.redo)
        studio.history.changed.connect(self._show_history)
        self._show_history()
        actions.earlier.triggered.connect(partial(studio.move_item, -1))
        actions.later.triggered.connect(partial(studio.move_item, 1))
        actions.export.triggered.connect(self.export.ask)
        actions.copy.triggered.connect(self.share.copy)
        actions.comparison.triggered.connect(self.share.ask)
        actions.quit.triggered.connect(self.close)
        actions.start.triggered.connect(studio.start)
        actions.cancel.triggered.connect(studio.run.cancel)
        actions.previous_step.triggered.connect(partial(studio.presentation.show_neighbour, -1))
        actions.next_step.triggered.connect(partial(studio.presentation.show_neighbour, 1))
        connect_viewing(actions, self.compare, self.canvas, self.top_bar, studio.run)
        actions.panel.toggled.connect(self._side.set_open)

    def _show_history(self) -> None:
        history = self.studio.history
        self.actions_.show_history(history.undone_next, history.redone_next)

    def _connect_widgets(self) -> None:
        studio = self.studio
        self._drop.hovered.connect(self._announce_drop)
        self._drop.dropped.connect(self._paste.take_dropped)
        self._original_key.held.connect(self.canvas.hold_original)
        self._loupe_key.held.connect(self.compare.hold_loupe)
        tray = self.pictures.tray
        tray.strip.chosen.connect(studio.show_item)
        tray.retry_wanted.connect(studio.retry)
        tray.closing_wanted.connect(studio.close_items)
        for view in (self.canvas, self.compare.networks.grid):
            add_context_menu(view, self.actions_)
        strip = tray.strip
        studio.choices.selected = lambda: strip.selected
        strip.export_wanted.connect(self.pictures.export.ask)
        strip.copy_wanted.connect(self.actions_.copy.trigger)
        strip.settings_wanted.connect(studio.choices.apply_to_all)
        strip.folder_wanted.connect(show_folder)
        self._watch.changed.connect(studio.file_changed)
        self.empty.open_wanted.connect(self.actions_.open.trigger)
        self.empty.sample_wanted.connect(self.actions_.sample.trigger)
        self.empty.files_wanted.connect(studio.open)
        self.preflight.start_wanted.connect(studio.start)
        self.preflight.factor_wanted.connect(self.controls.choose_factor)
        self.preflight.quick_wanted.connect(partial(self.controls.choose_network, "lapsrn"))
        self.preflight.part_wanted.connect(self._enlarge_part)
        self.preflight.crop_wanted.connect(self._cutout.cut)
        self.preflight.ordinary_wanted.connect(partial(self.controls.choose_ensemble, False))
        self.steps.step_chosen.connect(self.compare.stop_playing)
        self.steps.step_chosen.connect(studio.presentation.show_step)
        self.progress.cancelled.connect(studio.run.cancel)
        self.progress.start_wanted.connect(self.messages.hide)
        self.progress.start_wanted.connect(studio.start)
        self._app_actions.computing_changed.connect(self.controls.compute_on)
        self.controls.computing_wanted.connect(self.actions_.preferences.trigger)
        self.controls.choice_changed.connect(studio.choices.choose)
        studio.choices.to_save.connect(self._settings.set_choice)
        self.controls.comparison_wanted.connect(self.actions_.networks.trigger)
        self.controls.adding_wanted.connect(self.actions_.add_network.trigger)
        self.controls.managing_wanted.connect(self.actions_.manage_networks.trigger)
        self.networks.replaced.connect(self.studio.replace_network)
        self.networks.changed.connect(self.controls.list_networks)
        self.controls.export_wanted.connect(self.actions_.export.trigger)
        self.export.writing.connect(self.progress.show_writing)
        self.pictures.export.bar.changed.connect(self._show_status)
        self.pictures.export.batch.progressed.connect(
            lambda progress: self.progress.show_queued(progress.waiting)
        )
        self.pictures.export.batch.finished.connect(lambda: self.progress.show_queued(False))

    def _enlarge_part(self) -> None:
        part = self._cutout.visible()
        if part is not None:
            self.studio.run.start_part(part)

    def _announce_drop(self, paths: list[Path] | None) -> None:
        empty = self.studio.run.phase is Phase.EMPTY
        self.empty.set_hovered(paths is not None)
        self._drop_overlay.show_drop(None if empty else paths)

    def _connect_studio(self) -> None:
        studio, presentation = self.studio, self.studio.presentation
        studio.run.phase_changed.connect(self._show_phase)
        studio.album.current_changed.connect(self._await_item)
        studio.album.thumbnail_taken.connect(self._await_item)
        studio.album.current_changed.connect(self.messages.hide)
        studio.album.current_changed.connect(self._title.show_item)
        studio.album.current_changed.connect(self.compare.show_item)
        studio.choices.taken.connect(self.controls.show_choice)
        studio.choices.origin_changed.connect(self.controls.show_origin)
        presentation.item_shown.connect(self._show_item)
        presentation.item_shown.connect(self._title.show_item)
        presentation.item_shown.connect(self._open_actions.remember)
        presentation.updated.connect(self.canvas.repaint_region)
        presentation.steps_changed.connect(self.steps.set_steps)
        presentation.step_shown.connect(self.steps.show_step)
        presentation.step_shown.connect(self._show_result)
        presentation.step_finished.connect(self.steps.finish_step)
        self._step_thumbnails.cut.connect(self.steps.show_thumbnail)
        studio.run.progressed.connect(self._show_progress)
        studio.run.progressed.connect(self._show_facts)
        studio.run.asked.connect(self.preflight.show_plan)
        for listening in (self.controls.offer_devices, self._app_actions.keep_devices):
            self._service.devices_found.connect(listening)
        self.compare.failed.connect(self.messages.show_error)
        self.compare.times.changed.connect(self.controls.show_times)
        self.compare.fidelity.changed.connect(self.progress.show_fidelity)
        studio.stale.connect(self._title.show_stale)
        studio.stale.connect(self._picture_messages.offer_reload)
        studio.failed.connect(self._picture_messages.show_error)

    # Show the state of the studio

    def _await_item(self, item: Item | None) -> None:
        """Show nothing of the last picture while another one is read, but its own size."""
        self._awaited = None
        if item is not self.studio.album.current or (item is not None and item.picture is not None):
            return
        rows, columns = item.size if item is not None else (0, 0)
        if item is None or item.thumbnail is None:
            self.canvas.clear_scene()
            self.top_bar.show_zoom(None)
            self.controls.set_source((columns, rows) if rows else None)
        else:
            self._awaited = item
            self.controls.set_source((columns, rows))
            self.canvas.show_scene(columns, rows, item.choice.scale)

    def _show_item(self, item: Item) -> None:
        assert item.picture is not None
        width, height = item.picture.width, item.picture.height
        self.controls.set_source((width, height))
        if item is not self._awaited:  # else its thumbnail may have been zoomed meanwhile
            self.canvas.show_scene(width, height, item.choice.scale)
        self._awaited = None

    def _show_phase(self, phase: Phase) -> None:
        empty, item = phase is Phase.EMPTY, self.studio.album.current
        result = self.studio.presentation.result
        unreadable = phase is Phase.FAILED and (item is None or item.picture is None)
        if empty:
            self._title.show_item(None)
            self.empty.show_files(self._settings.recent, self._settings.session)
        if phase is Phase.PART:
            natural = "natural" in self.studio.choices.choice.other_kinds
            self._picture_messages.offer_part(self._cutout.cut, natural)
        if phase is Phase.READING:
            self.messages.hide()  # a retry may succeed
        if empty or unreadable:
            self.canvas.clear_scene()
            self.top_bar.show_zoom(None)
            self.controls.set_source(None)
        stage: QWidget = self.empty if empty else self.compare.view
        if stage is not self.stage.currentWidget():
            self.stage.setCurrentWidget(stage)
            self.stage.setFocusProxy(stage)
            stage.setFocus()
        self._banner.set_open(phase is Phase.ASKING)
        complete = self.studio.run.chosen_result is not None
        self.controls.allow_export(complete)
        self.share.allow(complete)
        self.actions_.show_phase(phase, unreadable, complete)
        self.pictures.show_phase(phase, result)
        self._show_status()
        self._show_result()

    def _show_status(self) -> None:
        """Show in one row what is in progress: the run, which goes first, or an export of all."""
        phase, exporting = self.studio.run.phase, self.pictures.export.bar.active
        asking = phase is Phase.ASKING and self.studio.presentation.result is None
        self.bottom_bar.show_export(exporting and not phase.busy)
        self.bottom_bar.setHidden((phase is Phase.EMPTY or asking) and not exporting)

    def _show_result(self) -> None:
        """Show the result, which may be another one in the same phase."""
        result = self.studio.presentation.result
        run = self.studio.run
        self.progress.show_phase(run.phase, result.seconds if result else None, run.mixed_in)
        self._show_facts()

    def _show_progress(self, share: float, remaining: float) -> None:
        run = self.studio.run
        self.progress.show_progress(share, remaining, run.mixed_in, run.computes_part)

    def _show_facts(self) -> None:
        run = self.studio.run
        another_seen = run.phase is Phase.ASKING or run.is_trial
        result = run.chosen_result if another_seen else self.studio.presentation.result
        if result is not None and not another_seen and result.choice.key != run.wanted.key:
            result = None  # that of the settings before; the wanted run has not begun yet
        busy = run.phase.busy and not another_seen
        occasion = self._courtesy.occasion
        self.controls.show_facts(facts_of(self.studio.album.current, result, busy, occasion))

    def _spare(self, occasion: Occasion) -> None:
        self._service.spare(0 if occasion is Occasion.NONE else 1)
        self._show_facts()

    def _reword(self) -> None:
        self.studio.presentation.show_layers()
        self._show_facts()

    def _retint(self) -> None:
        parts = self.actions_, self.messages, self.empty, self.canvas, self.steps, self.controls
        for themed in parts:
            themed.set_tokens(self._theme.tokens)

    def open(self, paths: Iterable[Path]) -> None:
        """Open pictures, and add the networks among these files."""
        self._arrivals.open(paths)

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
        """Save the geometry, hide, and wait for the workers; ask first if that loses something."""
        if not self._leaving.may_close():
            event.ignore()
            return
        album = self.studio.album.items
        self._settings.session = [item.path for item in album if item.temporary is None]
        self._settings.geometry = self.saveGeometry()
        self._settings.splitter = self.body.saveState()
        self.hide()
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
        self._service.close()
        event.accept()

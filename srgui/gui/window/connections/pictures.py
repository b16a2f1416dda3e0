"""Connect the views of the open pictures and of their files."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtGui import QAction

from srgui.gui.canvas.canvas import Canvas
from srgui.gui.choice import UpscaleSettings
from srgui.gui.compare.compare import Compare
from srgui.gui.library.file_watch import FileWatch
from srgui.gui.library.tray import Tray
from srgui.gui.presets.preset_actions import PresetActions
from srgui.gui.studio.choices import Choices
from srgui.gui.studio.studio import Studio
from srgui.gui.widgets.message_bar import MessageBar
from srgui.gui.window.actions import Actions
from srgui.gui.window.context_menu import show_folder
from srgui.gui.window.open_actions import OpenActions
from srgui.gui.window.picture_messages import PictureMessages
from srgui.gui.window.pictures import Pictures
from srgui.gui.window.stage import Stage
from srgui.gui.window.title import PictureTitle
from srgui.gui.window.welcome.empty_state import EmptyState
from srgui.gui.window.welcome.unreadable import UnreadablePage


def connect_filmstrip(
    pictures: Pictures, studio: Studio, actions: Actions, presets: PresetActions
) -> None:
    """Connect the filmstrip and its buttons."""
    tray, choices = pictures.tray, studio.choices
    strip = tray.strip
    choices.selected = lambda: strip.selected
    strip.chosen.connect(studio.show_item)
    strip.export_wanted.connect(pictures.export.ask)
    strip.copy_wanted.connect(actions.copy.trigger)
    strip.command_wanted.connect(presets.copy)
    strip.settings_wanted.connect(choices.apply_to_all)
    strip.folder_wanted.connect(show_folder)


def connect_unreadable(page: UnreadablePage, tray: Tray, studio: Studio) -> None:
    """Connect what is offered for pictures that can't be read."""
    for offering in (page, tray):
        offering.retry_wanted.connect(studio.retry)
        offering.closing_wanted.connect(studio.close_items)
    tray.unreadable_chosen.connect(studio.show_item)


def connect_start_page(
    page: EmptyState, studio: Studio, actions: Actions, last: UpscaleSettings
) -> None:
    """Connect the buttons of the start page and the pictures that it offers; `last` are the
    settings of the last session.
    """
    choices = studio.choices
    page.open_wanted.connect(actions.open.trigger)
    page.sample_wanted.connect(actions.sample.trigger)
    page.session_wanted.connect(
        lambda: choices.apply(replace(last, compute=choices.common.compute))
    )
    page.files_wanted.connect(studio.open)


def connect_shown_item(
    studio: Studio, stage: Stage, messages: MessageBar, title: PictureTitle, compare: Compare
) -> None:
    """Show the current picture: its name and thumbnail at once, itself when it has been read."""
    album, shown = studio.album, studio.presentation.item_shown
    album.current_changed.connect(stage.await_item)
    album.thumbnail_taken.connect(stage.await_item)
    album.current_changed.connect(messages.hide)
    album.current_changed.connect(title.show_item)
    album.current_changed.connect(compare.show_item)
    shown.connect(stage.show_item)
    shown.connect(title.show_item)


def connect_first_look(compare: Compare, messages: PictureMessages, canvas: Canvas) -> None:
    """Offer the whole picture again after the view has gone to its first detail."""
    compare.first_look.looked.connect(partial(messages.offer_whole, canvas.fit))


def connect_left_out(compare: Compare, messages: PictureMessages, choices: Choices) -> None:
    """Offer a factor that all networks can do while some can't be compared."""
    compare.networks.left_out.connect(lambda models: messages.offer_smaller(models, choices))


def connect_files(
    studio: Studio,
    watch: FileWatch,
    title: PictureTitle,
    messages: PictureMessages,
    open_actions: OpenActions,
    preferences: QAction,
) -> None:
    """Remember the files that were read, and report their changes and errors."""
    studio.presentation.item_shown.connect(open_actions.remember)
    watch.changed.connect(studio.file_changed)
    studio.stale.connect(title.show_stale)
    studio.stale.connect(messages.offer_reload)
    studio.failed.connect(messages.show_error)
    studio.closed.connect(partial(messages.offer_undo, studio.history.undo))
    studio.album.dropped.connect(partial(messages.offer_memory, preferences.trigger))

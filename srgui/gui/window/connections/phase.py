"""Show the phase of the current run in all parts of the window."""

from __future__ import annotations

from srgui.gui.panel.controls import Controls
from srgui.gui.share.share import Share
from srgui.gui.studio.phase import Phase
from srgui.gui.studio.studio import Studio
from srgui.gui.widgets.drawer import Drawer
from srgui.gui.widgets.message_bar import MessageBar
from srgui.gui.window.actions import Actions
from srgui.gui.window.cropping.cutout import Cutout
from srgui.gui.window.picture_messages import PictureMessages
from srgui.gui.window.pictures import Pictures
from srgui.gui.window.run_status import RunStatus
from srgui.gui.window.stage import Stage
from srgui.gui.window.title import PictureTitle
from srgui.gui.window.top_bar import TopBar


def connect_phase(
    studio: Studio,
    stage: Stage,
    status: RunStatus,
    preflight: Drawer,
    title: PictureTitle,
    messages: MessageBar,
    picture_messages: PictureMessages,
    cutout: Cutout,
    controls: Controls,
    share: Share,
    actions: Actions,
    pictures: Pictures,
) -> None:
    """Have every part show the present phase, and those that follow."""
    run = studio.run

    def show(phase: Phase) -> None:
        item, complete = studio.album.current, run.chosen_result is not None
        unreadable = phase is Phase.FAILED and (item is None or item.picture is None)
        if phase is Phase.EMPTY:
            title.show_item(None)
        if phase is Phase.PART:
            natural = "natural" in studio.choices.choice.other_kinds
            picture_messages.offer_part(cutout.cut_visible, natural)
        if phase is Phase.READING:
            messages.hide()  # a retry may succeed
        stage.show_phase(phase, unreadable)
        preflight.set_open(phase is Phase.ASKING)
        exportable = complete or run.running_result is not None or phase is Phase.WRITTEN
        controls.allow_export(exportable)
        share.allow(complete)
        actions.show_phase(phase, unreadable, complete, exportable)
        pictures.show_phase(phase, studio.presentation.result)
        status.show_row()
        status.show_result()

    run.phase_changed.connect(show)
    show(run.phase)


def connect_tools(studio: Studio, actions: Actions, top_bar: TopBar, panel: Drawer) -> None:
    """Show the panel, unless it was hidden, and the buttons only while a picture is open: without
    one there is nothing that they could change.
    """
    run = studio.run

    def show() -> None:
        there = run.phase is not Phase.EMPTY
        actions.panel.setEnabled(there)
        top_bar.show_tools(there)
        panel.set_open(there and actions.panel.isChecked())

    run.phase_changed.connect(show)
    actions.panel.toggled.connect(show)
    show()

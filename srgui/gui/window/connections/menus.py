"""Connect the actions on pictures, their results and runs."""

from __future__ import annotations

from functools import partial

from srgui.gui.export.export import Export
from srgui.gui.library.tray import Tray
from srgui.gui.share.share import Share
from srgui.gui.studio.phase import Phase
from srgui.gui.studio.studio import Studio
from srgui.gui.window.actions import Actions
from srgui.gui.window.context_menu import show_folder


def connect_menus(
    actions: Actions, studio: Studio, tray: Tray, export: Export, share: Share
) -> None:
    """Connect the actions of the File, Edit and Enlarge menus."""
    run, presentation = studio.run, studio.presentation
    actions.previous.triggered.connect(partial(studio.show_neighbour, -1))
    actions.next.triggered.connect(partial(studio.show_neighbour, 1))
    actions.close.triggered.connect(partial(_close, studio, tray))
    actions.close_others.triggered.connect(lambda: studio.close_others(tray.strip.selected))
    actions.select_all.triggered.connect(partial(_select_all, actions, tray))
    actions.show_folder.triggered.connect(lambda: show_folder(studio.album.current))
    actions.earlier.triggered.connect(partial(studio.move_item, -1))
    actions.later.triggered.connect(partial(studio.move_item, 1))
    actions.export.triggered.connect(partial(_export, studio, export))
    actions.copy.triggered.connect(share.copy)
    actions.comparison.triggered.connect(share.ask)
    actions.start.triggered.connect(studio.start)
    actions.cancel.triggered.connect(run.cancel)
    actions.previous_step.triggered.connect(partial(presentation.show_neighbour, -1))
    actions.next_step.triggered.connect(partial(presentation.show_neighbour, 1))
    presentation.steps_changed.connect(lambda steps: actions.show_steps(len(steps)))
    _connect_history(actions, studio)


def _close(studio: Studio, tray: Tray) -> None:
    """Close the shown picture, with those that are selected with it."""
    selected = tray.strip.selected
    if studio.album.current in selected:
        studio.close_items(selected)
    else:
        studio.close_item()


def _select_all(actions: Actions, tray: Tray) -> None:
    """Select all pictures where that is seen, and where the next keys act on them."""
    actions.filmstrip.setChecked(True)
    tray.strip.selectAll()
    tray.strip.setFocus()


def _export(studio: Studio, export: Export) -> None:
    """Ask how to export the result; one that only its file has is computed anew meanwhile."""
    run = studio.run
    if run.phase is not Phase.WRITTEN:
        export.ask()
        return

    def ask(phase: Phase) -> None:
        if phase is not Phase.PREPARING:
            run.phase_changed.disconnect(ask)
            export.ask()

    run.phase_changed.connect(ask)
    studio.start()


def _connect_history(actions: Actions, studio: Studio) -> None:
    history = studio.history

    def show() -> None:
        actions.show_history(history.undone_next, history.redone_next)

    actions.undo.triggered.connect(history.undo)
    actions.redo.triggered.connect(history.redo)
    history.changed.connect(show)
    show()

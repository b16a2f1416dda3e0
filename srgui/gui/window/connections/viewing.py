"""Connect the actions for viewing and comparing."""

from __future__ import annotations

from functools import partial

from srgui.gui.canvas.canvas import Canvas
from srgui.gui.canvas.panes import Mode
from srgui.gui.canvas.viewport import Viewport
from srgui.gui.compare.compare import Compare
from srgui.gui.studio.run_controller import RunController
from srgui.gui.window.actions import Actions
from srgui.gui.window.top_bar import TopBar
from srgui.images import Region


def connect_viewing(
    actions: Actions, compare: Compare, canvas: Canvas, top_bar: TopBar, run: RunController
) -> None:
    """Connect the actions of the View menu and those that measure and play, and the viewport."""
    _connect_modes(actions, compare)
    _connect_canvas(actions, compare, canvas)
    _connect_steps(actions, compare)
    _connect_viewport(compare, canvas, top_bar, run)
    actions.reference.triggered.connect(compare.choose_reference)
    actions.make_test.triggered.connect(compare.reference.make_test)
    compare.quality.reference_wanted.connect(actions.reference.trigger)
    compare.quality.test_wanted.connect(actions.make_test.trigger)


def _connect_modes(actions: Actions, compare: Compare) -> None:
    modes = {
        Mode.SPLIT: actions.split,
        Mode.SIDE_BY_SIDE: actions.side_by_side,
        Mode.DIFFERENCE: actions.difference,
        Mode.SINGLE: actions.single,
    }
    for mode, action in modes.items():
        action.triggered.connect(partial(compare.show_mode, mode))
    actions.networks.triggered.connect(compare.compare_networks)
    compare.mode_shown.connect(lambda mode: modes[mode].setChecked(True))


def _connect_canvas(actions: Actions, compare: Compare, canvas: Canvas) -> None:
    actions.swap.triggered.connect(canvas.swap)
    actions.turn.triggered.connect(canvas.turn_divider)
    actions.nearest.toggled.connect(canvas.allow_nearest)
    actions.grid.toggled.connect(canvas.allow_grid)
    actions.weaker.triggered.connect(partial(canvas.scale.step, -1))
    actions.stronger.triggered.connect(partial(canvas.scale.step, 1))
    actions.choose_before.triggered.connect(partial(canvas.labels.press, 0))
    actions.choose_after.triggered.connect(partial(canvas.labels.press, 1))
    actions.fit.triggered.connect(lambda: compare.seen.fit())
    actions.zoom_in.triggered.connect(lambda: compare.seen.zoom_in())
    actions.zoom_out.triggered.connect(lambda: compare.seen.zoom_out())
    for magnification, action in actions.zooms.items():
        action.triggered.connect(partial(_zoom_to, compare, magnification))
    actions.loupe.toggled.connect(compare.switch_loupe)


def _zoom_to(compare: Compare, magnification: float) -> None:
    compare.seen.zoom_to(magnification)


def _connect_steps(actions: Actions, compare: Compare) -> None:
    actions.play.toggled.connect(compare.play)
    for stopping in (actions.previous_step, actions.next_step):
        stopping.triggered.connect(compare.stop_playing)
    compare.playing_changed.connect(actions.play.setChecked)


def _connect_viewport(
    compare: Compare, canvas: Canvas, top_bar: TopBar, run: RunController
) -> None:
    """Show the zoom, and compute the visible region first."""

    def show(viewport: Viewport) -> None:
        top_bar.show_zoom((viewport.magnification, viewport.zoom))
        left, top, right, bottom = (int(edge) for edge in viewport.visible)
        run.look_at(Region(top, left, max(bottom, top + 1), max(right, left + 1)))

    def show_seen() -> None:
        viewport = compare.seen.viewport
        if viewport is not None:
            show(viewport)

    for view in (canvas, compare.networks.grid):
        view.viewport_changed.connect(show)
    compare.view.currentChanged.connect(show_seen)

"""Connect the views of the current run."""

from __future__ import annotations

from functools import partial

from srgui.gui.canvas.canvas import Canvas
from srgui.gui.compare.compare import Compare
from srgui.gui.compare.step_thumbnails import StepThumbnails
from srgui.gui.export.export import Export
from srgui.gui.panel.controls import Controls
from srgui.gui.studio.phase import Phase
from srgui.gui.studio.presentation import Presentation
from srgui.gui.studio.studio import Studio
from srgui.gui.widgets.message_bar import MessageBar
from srgui.gui.window.bottom_bar import ProgressView
from srgui.gui.window.cropping.cutout import Cutout
from srgui.gui.window.preflight import Preflight
from srgui.gui.window.steps.step_bar import StepBar


def connect_preflight(
    preflight: Preflight, studio: Studio, controls: Controls, cutout: Cutout
) -> None:
    """Connect the question before a long run, and its answers."""

    def enlarge_part() -> None:
        part = cutout.visible()
        if part is not None:
            studio.run.start_part(part)

    studio.run.asked.connect(preflight.show_plan)
    preflight.start_wanted.connect(studio.start)
    preflight.factor_wanted.connect(controls.choose_factor)
    preflight.quick_wanted.connect(partial(controls.choose_network, "lapsrn"))
    preflight.part_wanted.connect(enlarge_part)
    preflight.crop_wanted.connect(cutout.cut_visible)
    preflight.ordinary_wanted.connect(partial(controls.choose_ensemble, False))


def connect_steps(
    steps: StepBar,
    presentation: Presentation,
    compare: Compare,
    canvas: Canvas,
    thumbnails: StepThumbnails,
) -> None:
    """Show the steps of the result with their thumbnails, and the tiles as they come."""
    steps.step_chosen.connect(compare.stop_playing)
    steps.step_chosen.connect(presentation.show_step)
    presentation.updated.connect(canvas.repaint_region)
    presentation.steps_changed.connect(steps.set_steps)
    presentation.step_shown.connect(steps.show_step)
    presentation.step_finished.connect(steps.finish_step)
    thumbnails.cut.connect(steps.show_thumbnail)
    compare.networks_shown.connect(steps.suppress)


def connect_progress(
    progress: ProgressView,
    studio: Studio,
    messages: MessageBar,
    compare: Compare,
    export: Export,
) -> None:
    """Connect the buttons of the progress, and show what goes on apart from the run."""
    progress.cancelled.connect(studio.run.cancel)
    progress.start_wanted.connect(messages.hide)
    progress.start_wanted.connect(studio.start)
    compare.fidelity.changed.connect(progress.show_fidelity)
    export.writing.connect(progress.show_writing)
    export.waiting.connect(progress.show_queued)
    studio.album.dataChanged.connect(export.write_complete)
    studio.run.phase_changed.connect(partial(_follow, studio, export))


def _follow(studio: Studio, export: Export, phase: Phase) -> None:
    """Write what was to be written after the run, unless that has ended early."""
    if phase in (Phase.STOPPED, Phase.FAILED, Phase.PART):
        export.drop_waiting(studio.album.current)
    else:
        export.write_complete()

"""Upscale one picture of a command, with a progress bar."""

from __future__ import annotations

from dataclasses import replace

from srgui.cli.progress import ProgressBar
from srgui.cli.upscale.outcomes import OutputFile, Upscaled
from srgui.cli.upscale.plans import Planned
from srgui.cli.upscale.settings import Settings
from srgui.cli.upscale.targets import step_path
from srgui.evaluation.fidelity import LOW, Fidelity
from srgui.output.files import FileRun


def upscale_picture(planned: Planned, settings: Settings, *, silent: bool = False) -> Upscaled:
    """Upscale and write one picture, with a progress bar unless `silent`.

    Raises OptionError, WriteError and MemoryShortError.
    """
    source, upscaler, plan = planned.source, planned.upscaler, planned.plan
    last = len(plan.steps) - 1
    target = source.target(plan.scale)
    paths = {last: target}
    if settings.steps:
        paths = {i: step_path(target, s.info) for i, s in enumerate(plan.steps[:-1])} | paths
    # Drawings are where networks fail; measuring all pictures would take a fifth of the time.
    risky = planned.drawn and not plan.enhancement.pixel_art
    measured = settings.fidelity or risky
    fidelity = Fidelity(source.picture, plan.height, plan.width) if measured else None
    watch = fidelity.place if fidelity else None
    run = FileRun(upscaler, source.picture, plan, paths, settings.writing, settings.memory, watch)
    there = (OutputFile(target, last),)
    result = Upscaled(source, upscaler.info.name, plan, there, reason=planned.reason)
    if settings.skip_existing and run.is_done():
        return result
    damaged = settings.skip_existing and run.is_damaged()
    if damaged:
        run = replace(run, writing=replace(settings.writing, overwrite=True))
    links = {path for path in paths.values() if path.is_symlink()}
    with ProgressBar(source.label, hidden=silent) as progress:
        written, seconds = run.write(progress.advance_to)
    psnr = fidelity.psnr if fidelity else None
    worth_saying = psnr is not None and (settings.fidelity or psnr < LOW)
    return replace(
        result,
        files=tuple(
            OutputFile(file.path, step, file, file.path in links)
            for step, file in zip(paths, written, strict=True)
        ),
        seconds=seconds,
        fidelity=psnr if worth_saying else None,
        damaged=damaged,
    )

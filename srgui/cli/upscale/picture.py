"""Upscale one picture of a command, with a progress bar, or pass over one larger than wanted."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from srgui.cli.progress import ProgressBar
from srgui.cli.upscale.inputs import InputPicture
from srgui.cli.upscale.options import Settings
from srgui.cli.upscale.targets import step_path
from srgui.engine.planning.plan import Plan
from srgui.evaluation.fidelity import LOW, Fidelity
from srgui.images.analysis.quality_estimate import is_drawn
from srgui.images.codecs.decoded import HEAD
from srgui.images.formats import recognise
from srgui.images.writing.atomic import replacing
from srgui.images.writing.options import check_target
from srgui.images.writing.writer import Written, write
from srgui.output.files import FileRun, make_folder

if TYPE_CHECKING:
    from srgui.engine.upscaler import Upscaler


@dataclass(frozen=True)
class OutputFile:
    """A file of a result."""

    path: Path
    step: int  # index into `plan.steps`
    written: Written | None = None  # None if the file was there already
    replaced_link: bool = False


@dataclass(frozen=True)
class Upscaled:
    """A picture whose result is written, or was there already."""

    source: InputPicture
    model: str
    plan: Plan
    files: tuple[OutputFile, ...]
    seconds: float | None = None  # of computing; None if the result was there already
    fidelity: float | None = None  # in dB; None if neither asked for nor low
    reason: str = ""  # for the choice of the weights
    damaged: bool = False  # a damaged result was replaced


def upscale_picture(
    source: InputPicture, upscaler: Upscaler, plan: Plan, reason: str, settings: Settings
) -> Upscaled:
    """Upscale and write one picture. Raises OptionError, WriteError and MemoryShortError."""
    last = len(plan.steps) - 1
    target = source.target(plan.scale)
    paths = {last: target}
    if settings.steps:
        paths = {i: step_path(target, s.info) for i, s in enumerate(plan.steps[:-1])} | paths
    # Drawings are where networks fail; measuring all pictures would take a fifth of the time.
    risky = is_drawn(source.picture) and not plan.enhancement.pixel_art
    measured = settings.fidelity or risky
    fidelity = Fidelity(source.picture, plan.height, plan.width) if measured else None
    watch = fidelity.place if fidelity else None
    run = FileRun(upscaler, source.picture, plan, paths, settings.writing, settings.memory, watch)
    result = Upscaled(source, upscaler.info.name, plan, (OutputFile(target, last),), reason=reason)
    if settings.skip_existing and run.is_done():
        return result
    damaged = settings.skip_existing and run.is_damaged()
    if damaged:
        run = replace(run, writing=replace(settings.writing, overwrite=True))
    links = {path for path in paths.values() if path.is_symlink()}
    with ProgressBar(source.label) as progress:
        written, seconds = run.write(progress.advance_to)
    return replace(
        result,
        files=tuple(
            OutputFile(file.path, step, file, file.path in links)
            for step, file in zip(paths, written, strict=True)
        ),
        seconds=seconds,
        fidelity=_worth_saying(fidelity, settings.fidelity),
        damaged=damaged,
    )


def _worth_saying(fidelity: Fidelity | None, wanted: bool) -> float | None:
    """The fidelity if it is wanted or low."""
    value = None if fidelity is None else fidelity.psnr
    return value if value is not None and (wanted or value < LOW) else None


@dataclass(frozen=True)
class PassedOver:
    """A picture that is larger than wanted."""

    source: InputPicture
    copy: Path | None = None  # None if it was skipped
    existed: bool = False  # True if the copy was there already

    @property
    def fate(self) -> str:
        """A phrase for a person."""
        if self.copy is None:
            return "larger than wanted, skipped"
        return f"larger than wanted, {'copy exists, skipped' if self.existed else 'copied'}"


def pass_over(source: InputPicture, settings: Settings) -> PassedOver:
    """Skip or copy a picture that is larger than wanted. Raises OptionError and WriteError.

    A copy has the bytes of its source, unless another format, metadata or resolution is wanted.
    """
    if settings.size.if_larger == "skip":
        return PassedOver(source)
    target, picture, writing = source.target(1.0), source.picture, settings.writing
    if settings.skip_existing and target.exists():
        return PassedOver(source, target, existed=True)
    make_folder(target.parent)
    format_ = check_target(target, picture.width, picture.height, writing, source=source.file.path)
    with source.file.path.open("rb") as file:
        same = recognise(file.read(HEAD)) is format_ and source.frame is None
        if not same or writing.strip or writing.dpi is not None:
            write(picture, target, writing)
            return PassedOver(source, target)
        file.seek(0)
        with replacing(target, overwrite=writing.overwrite) as copy:
            shutil.copyfileobj(file, copy)
    return PassedOver(source, target)

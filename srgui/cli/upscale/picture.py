"""Upscale the pictures of a command, with a progress bar for each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from srgui.cli.console import print_note
from srgui.cli.progress import ProgressBar
from srgui.cli.upscale.estimate import estimate
from srgui.cli.upscale.inputs import InputPicture, Unreadable
from srgui.cli.upscale.options import Settings
from srgui.cli.upscale.targets import InputFile, step_path
from srgui.engine import Plan, TileDone
from srgui.errors import OptionError, SrguiError
from srgui.evaluation.fidelity import Fidelity
from srgui.images.analysis.quality_estimate import traces_of
from srgui.images.writing.writer import Written
from srgui.models.choice import select
from srgui.output.files import FileRun
from srgui.texts import Text

if TYPE_CHECKING:
    from srgui.engine import Upscaler


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
    fidelity: float | None = None  # in dB; None if not measured
    reason: str = ""  # for the choice of the weights
    damaged: bool = False  # a damaged result was replaced


@dataclass(frozen=True)
class Failed:
    """A picture without a result."""

    file: InputFile
    error: Exception
    for_all: bool = False  # the error applies to all pictures from here on


Outcome: TypeAlias = Upscaled | Failed


def upscale_all(
    pictures: Iterable[InputPicture | Unreadable], files: Sequence[InputFile], settings: Settings
) -> Iterator[Outcome]:
    """Upscale pictures, which come from `files`, and yield the outcome of each.

    After an error that applies to every picture, all remaining ones fail with it.
    """
    load = cache(settings.computing.load)
    estimated = False
    for source in pictures:
        if isinstance(source, Unreadable):
            yield Failed(source.file, source.error)
            continue
        remaining = files[files.index(source.file) :]
        try:
            selection = select(settings.model, settings.kind, traces_of(source.picture))
            upscaler = load(selection.info.name if selection.why else settings.model)
        except SrguiError as error:
            yield from (Failed(file, error, for_all=True) for file in remaining)
            return
        try:
            plan = settings.plan(upscaler, source.picture)
        except OptionError as error:
            if settings.size.factor is not None:
                yield from (Failed(file, error, for_all=True) for file in remaining)
                return
            what = Text("{source}: {what}", source=source.file.path, what=error.what)
            yield Failed(source.file, OptionError(what, error.why, error.remedy))
            continue
        if not estimated and (text := estimate(source.picture, plan, remaining[1:])):
            print_note(text)
        estimated = True
        try:
            yield _upscale(source, upscaler, plan, selection.why, settings)
        except Exception as error:  # not even a bug of ours may stop the other pictures
            yield Failed(source.file, error)


def _upscale(
    source: InputPicture, upscaler: Upscaler, plan: Plan, reason: str, settings: Settings
) -> Upscaled:
    """Upscale and write one picture. Raises OptionError, WriteError and MemoryShortError."""
    last = len(plan.steps) - 1
    target = source.target(plan.scale)
    paths = {last: target}
    if settings.steps:
        paths = {i: step_path(target, s.info) for i, s in enumerate(plan.steps[:-1])} | paths
    fidelity = Fidelity(source.picture, plan.height, plan.width) if settings.fidelity else None

    def watch(tile: TileDone) -> None:
        if fidelity and tile.step == last:
            fidelity.place(tile.pixels, tile.region)

    run = FileRun(upscaler, source.picture, plan, paths, settings.writing, settings.memory, watch)
    result = Upscaled(source, upscaler.info.name, plan, (OutputFile(target, last),), reason=reason)
    if settings.skip_existing and run.is_done():
        return result
    damaged = settings.skip_existing and run.is_spoilt()
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
        fidelity=fidelity.psnr() if fidelity else None,
        damaged=damaged,
    )

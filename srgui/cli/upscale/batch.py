"""Upscale the pictures of a command one after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from srgui.cli.console import print_note
from srgui.cli.upscale.estimate import estimate
from srgui.cli.upscale.inputs import opened
from srgui.cli.upscale.modes.larger import without_larger
from srgui.cli.upscale.options import Settings
from srgui.cli.upscale.outcomes import Failed, Outcome
from srgui.cli.upscale.picture import upscale_picture
from srgui.cli.upscale.targets import InputFile, InputPicture, frame_path
from srgui.errors import OptionError, SrguiError
from srgui.models.choice import select
from srgui.output.series import Series
from srgui.texts import Text

if TYPE_CHECKING:
    from srgui.engine.upscaler import Upscaler


def upscale_all(
    files: Sequence[InputFile],
    settings: Settings,
    load: Callable[[str], Upscaler] | None = None,
    frame_target: Callable[[InputFile, int, int, float], Path] = frame_path,
) -> Iterator[Outcome]:
    """Upscale the pictures of files and yield the outcome of each.

    `load` returns the upscaler of a model; by default each is loaded once. `frame_target` returns
    the file of a frame's result.

    After an error that applies to every picture, all remaining ones fail with it.
    """
    load = load or cache(settings.computing.load)
    pictures = without_larger(opened(files, settings, frame_target), settings)
    series = Series(file.path for file in files)
    estimated = False
    position = 0
    for source in pictures:
        while files[position] is not source.file:
            position += 1
        if not isinstance(source, InputPicture):
            yield source
            continue
        quality = series.estimate(source.picture, all_frames=settings.all_frames)
        try:
            selection = select(settings.model, settings.kind, quality)
            upscaler = load(selection.info.name if selection.why else settings.model)
        except SrguiError as error:
            yield from (Failed(file, error, for_all=True) for file in files[position:])
            return
        try:
            scale = settings.size.factor_for(source.picture)
            natural = selection.mixes("natural", scale)
            plan = upscaler.plan(
                source.picture,
                scale,
                settings.enhancement_for(natural=natural),
                tile=settings.tile,
                memory_limit=settings.memory,
            )
        except OptionError as error:
            if settings.size.factor is not None:
                yield from (Failed(file, error, for_all=True) for file in files[position:])
                return
            what = Text("{source}: {what}", source=source.file.path, what=error.what)
            yield Failed(source.file, OptionError(what, error.why, error.remedy))
            continue
        if not estimated and (text := estimate(source.picture, plan, files[position + 1 :])):
            print_note(text)
        estimated = True
        try:
            yield upscale_picture(source, upscaler, plan, selection.why, settings)
        except Exception as error:  # not even a bug of ours may stop the other pictures
            yield Failed(source.file, error)

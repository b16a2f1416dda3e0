"""Upscale the pictures of a command one after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from srgui.cli.console import print_note
from srgui.cli.upscale.estimate import estimate
from srgui.cli.upscale.larger import without_larger
from srgui.cli.upscale.outcomes import Failed, Outcome
from srgui.cli.upscale.picture import upscale_picture
from srgui.cli.upscale.plans import plan_picture
from srgui.cli.upscale.settings import Settings
from srgui.cli.upscale.targets import InputFile, InputPicture, frame_path
from srgui.errors import ReadError
from srgui.images.reading.reader import read
from srgui.output.series import Series
from srgui.texts import Text

if TYPE_CHECKING:
    from srgui.engine.upscaler import Upscaler


def upscale_all(
    files: Sequence[InputFile],
    settings: Settings,
    load: Callable[[str], Upscaler] | None = None,
    frame_target: Callable[[InputFile, int, int, float], Path] = frame_path,
    *,
    series: Series | None = None,
    silent: bool = False,
) -> Iterator[Outcome]:
    """Upscale the pictures of files and yield the outcome of each.

    `load` returns the upscaler of a model; by default each is loaded once. `frame_target` returns
    the file of a frame's result. `series` contains the files, by default them alone.
    With `silent`, neither estimate nor progress is shown.

    After an error that applies to every picture, all remaining ones fail with it.
    """
    load = load or cache(partial(settings.computing.load, at_once=True))
    pictures = _opened(files, settings, frame_target)
    wanted = without_larger(pictures, settings)
    series = series or Series(file.path for file in files)
    estimated = silent
    for source in wanted:
        if not isinstance(source, InputPicture):
            yield source
            continue
        quality = series.estimate(source.picture, all_frames=settings.all_frames)
        planned = plan_picture(source, quality, load, settings)
        if isinstance(planned, Failed):
            yield planned
            if planned.for_all:
                yield from (replace(planned, file=file) for file in _after(source.file, files))
                return
            continue
        if not estimated and (text := estimate(planned, _after(source.file, files))):
            print_note(text)
        estimated = True
        try:
            yield upscale_picture(planned, settings, silent=silent)
        except Exception as error:  # not even a bug of ours may stop the other pictures
            yield Failed(source.file, error)
        else:
            for _ in planned.upscaler.measuring():
                pass  # after the first result, when nobody waits for it


def _opened(
    files: Sequence[InputFile],
    settings: Settings,
    frame_target: Callable[[InputFile, int, int, float], Path],
) -> Iterator[InputPicture | Failed]:
    """Yield each picture, with `all_frames` in the settings every frame or page, or its error.

    `frame_target` returns the file of a frame's result.
    """
    for number, file in enumerate(files, start=1):
        name = file.path.name
        label = name if len(files) == 1 else f"{number}/{len(files)} {name}"
        try:
            if file.path.is_dir():
                raise ReadError(Text("There are no pictures in {folder}", folder=file.path))
            frame, count = 0, 1
            while frame < count:
                picture = read(
                    file.path,
                    pixel_limit=settings.pixel_limit,
                    frame=frame if settings.all_frames else None,
                    value_range=settings.value_range,
                )
                count = picture.frames if settings.all_frames else 1
                frame += 1
                if count == 1:
                    yield InputPicture(file, picture, label, file.target)
                    continue
                target = partial(frame_target, file, frame, count)
                yield InputPicture(file, picture, f"{label} {frame}/{count}", target, frame)
        except ReadError as error:
            yield Failed(file, error)


def _after(file: InputFile, files: Sequence[InputFile]) -> Sequence[InputFile]:
    return files[files.index(file) + 1 :]

"""Open the pictures of a command one after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

from srgui.cli.console import one_line
from srgui.cli.upscale.options import Settings
from srgui.cli.upscale.outcomes import Failed
from srgui.cli.upscale.targets import InputFile, InputPicture, frame_path
from srgui.errors import ReadError
from srgui.images.reading.reader import read
from srgui.texts import Text


def opened(
    files: Sequence[InputFile],
    settings: Settings,
    frame_target: Callable[[InputFile, int, int, float], Path] = frame_path,
) -> Iterator[InputPicture | Failed]:
    """Yield each picture, with `all_frames` in the settings every frame or page, or its error.

    `frame_target` returns the file of a frame's result.
    """
    for number, file in enumerate(files, start=1):
        label = one_line(file.path.name)
        label = label if len(files) == 1 else f"{number}/{len(files)} {label}"
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

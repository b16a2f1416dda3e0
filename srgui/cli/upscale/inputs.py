"""The pictures of a command, opened one after the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from srgui.cli.failures import one_line
from srgui.cli.upscale.targets import Job, frame_path
from srgui.errors import ReadError
from srgui.images import Picture
from srgui.images.reading.reader import count_frames, read
from srgui.texts import Text


@dataclass(frozen=True)
class Opened:
    """A picture, or its `frame` of `count`, counted from 1; `label` names it on a progress bar."""

    job: Job
    picture: Picture
    label: str
    frame: int | None = None
    count: int = 1

    def target(self, scale: float) -> Path:
        """Where the picture goes when it is enlarged `scale` times."""
        path = self.job.target(scale)
        return path if self.frame is None else frame_path(path, self.frame, self.count)


@dataclass(frozen=True)
class Unreadable:
    """A job whose picture can't be read."""

    job: Job
    error: ReadError


def opened(
    work: Sequence[Job], all_frames: bool, pixel_limit: int
) -> Iterator[Opened | Unreadable]:
    """Each picture, with `all_frames` each of its frames or pages, or why it can't be read."""
    for number, job in enumerate(work, start=1):
        label = one_line(job.source.name)
        label = label if len(work) == 1 else f"{number}/{len(work)} {label}"
        try:
            if job.source.is_dir():
                raise ReadError(Text("There are no pictures in {folder}", folder=job.source))
            count = count_frames(job.source, pixel_limit=pixel_limit) if all_frames else 1
            if count == 1:
                yield Opened(job, read(job.source, pixel_limit=pixel_limit), label)
                continue
            for frame in range(1, count + 1):
                picture = read(job.source, pixel_limit=pixel_limit, frame=frame - 1)
                yield Opened(job, picture, f"{label} {frame}/{count}", frame, count)
        except ReadError as error:
            yield Unreadable(job, error)

"""One picture enlarged to its file or, with the intermediate results, its files."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from srgui.cli.figures import bytes_text, seconds_text
from srgui.cli.progress import Progress
from srgui.cli.targets import step_path
from srgui.engine import Assembly, Finished, Plan, TileDone, Working
from srgui.errors import ReadError, WriteError
from srgui.images import Picture
from srgui.images.reading import read
from srgui.images.writing import WriteOptions, check_target, write

if TYPE_CHECKING:
    from srgui.engine import Upscaler


@dataclass(frozen=True)
class Choices:
    """What to write, and how: `steps` for the intermediate results as well."""

    steps: bool
    skip_existing: bool
    writing: WriteOptions


def enlarge_file(
    upscaler: Upscaler, picture: Picture, plan: Plan, target: Path, choices: Choices, label: str
) -> Iterator[tuple[Path, str]]:
    """Enlarge and write one picture, yielding every file and what there is to tell about it.

    All targets are checked before anything is computed. `label` stands before the progress bar.
    Raises OptionError, WriteError and MemoryShortError.
    """
    last = len(plan.steps) - 1
    paths = {last: target}
    if choices.steps:
        paths = {i: step_path(target, s.info) for i, s in enumerate(plan.steps[:-1])} | paths
    if choices.skip_existing and all(_is_complete(plan, i, path) for i, path in paths.items()):
        yield target, "exists, skipped"
        return
    _make_folder(target.parent)
    for index, path in paths.items():
        step = plan.steps[index]
        check_target(path, step.width, step.height, choices.writing, source=picture.path)
    assembly = Assembly(plan, picture, paths)
    seconds = _compute(upscaler, picture, plan, assembly, choices.steps, label)
    for index, path in paths.items():
        written = write(assembly.picture(index), path, choices.writing)
        kept = [f"kept {', '.join(written.kept)}"] if written.kept else []
        notes = [*kept, *(f"lost {what}" for what in written.lost), *picture.notes]
        size = f"{plan.steps[index].width} x {plan.steps[index].height}"
        took = seconds_text(seconds) if index == last else ""
        columns = f"{size:>13}  {bytes_text(path.stat().st_size):>7}  {took:>7}"
        yield path, f"{columns}  {'; '.join(notes)}".rstrip()


def _compute(
    upscaler: Upscaler, picture: Picture, plan: Plan, assembly: Assembly, steps: bool, label: str
) -> float:
    """Run the network into `assembly`, with a progress bar; return the seconds it took."""
    seconds = 0.0
    run = upscaler.run(picture, plan.scale, steps=steps, plan=plan)
    with Progress(label) as progress, closing(run) as events:
        for event in events:
            if isinstance(event, TileDone):
                assembly.place(event)
            if isinstance(event, TileDone | Working):
                progress.advance_to(event.progress)
            if isinstance(event, Finished):
                seconds = event.seconds
    return seconds


def _is_complete(plan: Plan, index: int, path: Path) -> bool:
    """Whether the file is there, can be read to its end and has the planned size."""
    try:
        existing = read(path, pixel_limit=sys.maxsize)
    except ReadError:
        return False
    step = plan.steps[index]
    return (existing.height, existing.width) == (step.height, step.width)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise WriteError(f"Can't create the folder {folder}", reason) from error

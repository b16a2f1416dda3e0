"""One picture enlarged on the command line, with a progress bar."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from srgui.cli.figures import bytes_text, seconds_text
from srgui.cli.progress import Progress
from srgui.cli.targets import step_path
from srgui.engine import Plan
from srgui.engine.files import FileRun
from srgui.images import Picture
from srgui.images.writing import WriteOptions

if TYPE_CHECKING:
    from srgui.engine import Upscaler


@dataclass(frozen=True)
class Choices:
    """What to write, and how: `steps` for the intermediate results as well.

    `memory` limits the bytes of results that must be in memory whole.
    """

    steps: bool
    skip_existing: bool
    writing: WriteOptions
    memory: int | None = None


def enlarge_file(
    upscaler: Upscaler,
    picture: Picture,
    plan: Plan,
    target: Path,
    choices: Choices,
    label: str,
    why: str = "",
) -> Iterator[tuple[Path, str]]:
    """Enlarge and write one picture, yielding every file and what there is to tell about it.

    `label` stands before the progress bar; `why` it is this network is told with the result.
    Raises OptionError, WriteError and MemoryShortError.
    """
    last = len(plan.steps) - 1
    paths = {last: target}
    if choices.steps:
        paths = {i: step_path(target, s.info) for i, s in enumerate(plan.steps[:-1])} | paths
    progress = Progress(label)
    run = FileRun(
        upscaler, picture, plan, paths, choices.writing, progress.advance_to, choices.memory
    )
    if choices.skip_existing and run.is_done():
        yield target, "exists, skipped"
        return
    with progress:
        files, seconds = run.write()
    for index, written in zip(paths, files, strict=True):
        kept = [f"kept {', '.join(written.kept)}"] if written.kept else []
        chosen = [why] if why and index == last else []
        notes = [*chosen, *kept, *(f"lost {what}" for what in written.lost), *picture.notes]
        size = f"{plan.steps[index].width} x {plan.steps[index].height}"
        file_size = bytes_text(written.path.stat().st_size)
        took = seconds_text(seconds) if index == last else ""
        told = f"{size:>13}  {file_size:>7}  {took:>7}  {'; '.join(notes)}"
        yield written.path, told.rstrip()

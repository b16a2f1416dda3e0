"""One picture enlarged on the command line, with a progress bar."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from srgui.cli.figures import bytes_text, seconds_text
from srgui.cli.progress import Progress
from srgui.cli.upscale.targets import step_path
from srgui.engine import Plan, TileDone
from srgui.evaluation.fidelity import Fidelity
from srgui.images import Picture
from srgui.images.writing.writer import WriteOptions
from srgui.output.files import FileRun

if TYPE_CHECKING:
    from srgui.engine import Upscaler


SKIPPED = "exists, skipped"
"""What is told of a picture whose result is there already."""


@dataclass(frozen=True)
class Choices:
    """What to write, and how: `steps` for the intermediate results as well.

    `memory` limits the bytes of results that must be in memory whole. `fidelity` has the result
    compared with its source.
    """

    steps: bool
    skip_existing: bool
    writing: WriteOptions
    memory: int | None = None
    fidelity: bool = False


@dataclass(frozen=True)
class Made:
    """A file, the index of its step in `plan.steps`, and what there is to tell about it."""

    step: int
    path: Path
    told: str


@dataclass(frozen=True)
class Enlarged:
    """The files of one picture, the seconds of computing and the fidelity to the source in dB.

    `seconds` is None where the files were there already; `fidelity` where it was not measured.
    """

    files: tuple[Made, ...]
    seconds: float | None = None
    fidelity: float | None = None


def enlarge_file(
    upscaler: Upscaler,
    picture: Picture,
    plan: Plan,
    target: Path,
    choices: Choices,
    label: str,
    why: str = "",
) -> Enlarged:
    """Enlarge and write one picture.

    `label` stands before the progress bar; `why` it is this network is told with the result.
    Raises OptionError, WriteError and MemoryShortError.
    """
    last = len(plan.steps) - 1
    paths = {last: target}
    if choices.steps:
        paths = {i: step_path(target, s.info) for i, s in enumerate(plan.steps[:-1])} | paths
    progress = Progress(label)
    measured = Fidelity(picture, plan.height, plan.width) if choices.fidelity else None

    def watch(tile: TileDone) -> None:
        if measured and tile.step == last:
            measured.place(tile.pixels, tile.region)

    run = FileRun(upscaler, picture, plan, paths, choices.writing, choices.memory, watch)
    if choices.skip_existing and run.is_done():
        return Enlarged((Made(last, target, SKIPPED),))
    anew = choices.skip_existing and run.is_spoilt()
    if anew:
        run = replace(run, writing=replace(choices.writing, overwrite=True))
    links = {path for path in paths.values() if path.is_symlink()}
    with progress:
        files, seconds = run.write(progress.advance_to)
    fidelity = measured.psnr() if measured else None
    made = []
    for index, written in zip(paths, files, strict=True):
        kept = [f"kept {', '.join(written.kept)}"] if written.kept else []
        of_result = ["was damaged, made anew"] if anew else []
        of_result.append(f"by {plan.runtime}, {plan.precision} precision")
        of_result += [why] if why else []
        if fidelity is not None:
            of_result.append(f"fidelity {fidelity:.2f} dB")
        chosen = of_result if index == last else []
        chosen += ["replaced a symbolic link"] if written.path in links else []
        notes = [*chosen, *kept, *(f"lost {what}" for what in written.lost), *picture.notes]
        size = f"{plan.steps[index].width} x {plan.steps[index].height}"
        file_size = bytes_text(written.path.stat().st_size)
        took = seconds_text(seconds) if index == last else ""
        told = f"{size:>13}  {file_size:>7}  {took:>7}  {'; '.join(notes)}"
        made.append(Made(index, written.path, told.rstrip()))
    return Enlarged(tuple(made), seconds, fidelity)

"""Which file each enlarged picture is written to."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from srgui.errors import OptionError
from srgui.images.naming import Names
from srgui.networks.step import StepInfo


@dataclass(frozen=True)
class Job:
    """A picture file and the file that its enlargement goes to."""

    source: Path
    target: Path


def jobs(
    sources: Sequence[Path], output: str | None, model: str, scale: float, format_: str | None
) -> list[Job]:
    """The target of every source; each source once, no target twice.

    Targets are called {name}_{model}_{scale}x with the suffix of `format_`, else that of the
    source where it can be written, else .png. They lie beside their sources, or in the folder
    `output`. For a single source, `output` is its file instead when it has a suffix, is no
    folder, and does not end with a slash. Raises OptionError when several pictures are to become
    one file.
    """
    distinct: dict[str, Path] = {}
    for source in sources:
        distinct.setdefault(os.path.abspath(source), source)  # noqa: PTH100 - links stay links
    sources = list(distinct.values())
    if output is not None and _means_file(output):
        if len(sources) > 1:
            raise OptionError(
                f"Can't write {len(sources)} pictures to the one file {output}",
                remedy="Give a folder.",
            )
        return [Job(sources[0], Path(output))]
    names, folder = Names(), None if output is None else Path(output)
    return [Job(s, names.path(s, model, scale, folder, format_)) for s in sources]


def step_path(target: Path, step: StepInfo) -> Path:
    """Where an intermediate result goes: photo_lapsrn_8x_step-2x.png beside photo_lapsrn_8x.png."""
    label = f"recursion-{step.number:02}" if step.kind == "recursion" else step.label
    return target.with_name(f"{target.stem}_step-{label}{target.suffix}")


def _means_file(output: str) -> bool:
    path = Path(output)
    ends_as_folder = output.endswith(("/", os.sep))
    return bool(path.suffix) and not ends_as_folder and not path.is_dir()

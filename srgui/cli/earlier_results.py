"""Recognise the results of earlier runs by their names, and report those that are skipped."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from srgui.cli.console import print_note
from srgui.models.catalogue import catalogue


def without_results(
    found: Sequence[Path], model: str, folder: Path | None = None, output: str | None = None
) -> list[Path]:
    """Return the pictures found in a folder without the results of earlier runs.

    These are the pictures in `output` if it is inside `folder`, and those next to their sources
    that are named after a source and a network of the catalogue or `model`.
    """
    results = Path(output).absolute() if output is not None else None
    if results and folder and folder.absolute() in results.parents:
        found = [path for path in found if results not in path.absolute().parents]
    models = "|".join(map(re.escape, {*catalogue(), model.removesuffix("+")}))
    result_name = re.compile(rf"(.+)_({models})\+?_[\d.]+x(-\d+)?(_frame-\d+)?(_step-.+)?")
    stems = {(path.parent, path.stem) for path in found}

    def is_result(path: Path) -> bool:
        match = result_name.fullmatch(path.stem)
        return match is not None and (path.parent, match[1]) in stems

    return [path for path in found if not is_result(path)]


def below(folder: str | None, paths: Sequence[Path]) -> list[Path]:
    """Return those of the paths that are below a folder."""
    if folder is None:
        return []
    place = Path(folder).absolute()
    return [path for path in paths if place in path.absolute().parents]


def print_skipped(count: int, remedy: str = "") -> None:
    """Print how many results of earlier runs are skipped, if there are any."""
    if count:
        print_note(f"{count:,} result{'' if count == 1 else 's'} of earlier runs skipped{remedy}")

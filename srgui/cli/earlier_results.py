"""Recognise the results of earlier runs by their names, and report those that are skipped."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from srgui.cli.console import print_note
from srgui.images.reading.discovery import Found
from srgui.models.catalogue import catalogue


def named_as_results(paths: Sequence[Path], models: Iterable[str]) -> set[Path]:
    """Return those of these files that have the name of a result of another one of them.

    That is the name of the other file with a network of the catalogue or one of `models`, and a
    factor: photo_lapsrn_4x.png next to photo.jpg.
    """
    known = {*catalogue(), *(model.removesuffix("+") for model in models)}
    pattern = "|".join(map(re.escape, known))
    result = re.compile(rf"(.+)_({pattern})\+?_[\d.]+x(-\d+)?(_frame-\d+)?(_step-.+)?")
    sources = {(path.parent, path.stem) for path in paths}
    matches = ((path, result.fullmatch(path.stem)) for path in paths)
    return {path for path, match in matches if match and (path.parent, match[1]) in sources}


def without_results(
    found: Found, folder: Path, model: str, output: str | None
) -> tuple[list[Path], int]:
    """Return the pictures found in a folder without results of earlier runs, and their number.

    What is in the folder `output` is not counted: nobody expects it to be upscaled.
    """
    place = Path(output).absolute() if output is not None else None
    pictures = found.pictures
    if place is not None and folder.absolute() in place.parents:
        pictures = _outside(place, pictures)
    named = named_as_results(pictures, [model])
    results = _outside(place, [*found.results, *named])
    return [path for path in pictures if path not in named], len(results)


def _outside(folder: Path | None, paths: Sequence[Path]) -> list[Path]:
    """Return those of the paths that are not below a folder."""
    return [path for path in paths if folder not in path.absolute().parents]


def print_skipped(count: int, remedy: str = "") -> None:
    """Print how many results of earlier runs are skipped, if there are any."""
    if count:
        print_note(f"{count:,} result{'' if count == 1 else 's'} of earlier runs skipped{remedy}")

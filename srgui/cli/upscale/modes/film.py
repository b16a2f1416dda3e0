"""--fps: pictures with numbered names, the frames of a film that becomes one animation."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from srgui.cli.upscale.sources import Sources
from srgui.output.series import pattern

_NUMBER_AT_AN_END = re.compile(r"[-_. ]?#$|^#[-_. ]?")


def films_among(sources: Sources) -> tuple[Sources, Mapping[Path, Sequence[Path]]]:
    """Replace each series by one path, named like its pictures without their numbers.

    Returns the sources, and by these paths the pictures of the films in the order of their numbers.
    """
    series: dict[Path, list[Path]] = {}
    for path in sources.folders:
        series.setdefault(pattern(path), []).append(path)
    folders: dict[Path, Path] = {}
    films: dict[Path, Sequence[Path]] = {}
    for key, pictures in series.items():
        first = pictures[0]
        if len(pictures) > 1:
            name = _NUMBER_AT_AN_END.sub("", key.stem) or first.absolute().parent.name
            path = first.with_name(name + first.suffix)
            path = key if path in sources.folders or path in films else path
            films[path] = pictures
        else:
            path = first
        folders[path] = sources.folders[first]
    left = sources.count - sum(len(film) - 1 for film in films.values())
    return replace(sources, folders=folders, count=max(left, len(folders))), films

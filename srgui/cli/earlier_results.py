"""Recognise the results of earlier runs by their names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from srgui.models.catalogue import catalogue


def without_results(found: Sequence[Path], model: str) -> list[Path]:
    """Return the pictures of a folder without the results that are next to their sources.

    A result is named after its source and a network of the catalogue, or `model`.
    """
    models = "|".join(map(re.escape, {*catalogue(), model.removesuffix("+")}))
    result_name = re.compile(rf"(.+)_({models})\+?_[\d.]+x(-\d+)?(_frame-\d+)?(_step-.+)?")
    stems = {(path.parent, path.stem) for path in found}

    def is_result(path: Path) -> bool:
        match = result_name.fullmatch(path.stem)
        return match is not None and (path.parent, match[1]) in stems

    return [path for path in found if not is_result(path)]

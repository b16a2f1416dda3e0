"""An opened picture and everything that was made of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

from srgui.gui.view.layer import Layer
from srgui.gui.work.result import Result
from srgui.images import Picture

Size: TypeAlias = tuple[int, int]  # rows, columns


@dataclass(eq=False)
class Item:
    """A picture on the bench.

    `picture` and `original` are None until its file has been read. `plain` are its plain
    enlargements by size, `results` those of networks by model and scale.
    """

    number: int
    path: Path
    picture: Picture | None = None
    original: Layer | None = None
    plain: dict[Size, Layer] = field(default_factory=dict)
    results: dict[tuple[str, float], Result] = field(default_factory=dict)

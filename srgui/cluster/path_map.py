"""Folders that machines know by other names, as where a share is mounted elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path, PurePath


@dataclass(frozen=True)
class PathMap:
    """Pairs of a folder here and the same folder on the workers."""

    pairs: tuple[tuple[PurePath, PurePath], ...] = ()

    def to_worker(self, path: Path) -> PurePath:
        """Return the absolute path that workers know a file by; of nested folders, the inner one
        decides.
        """
        path = path.absolute()
        matching = [pair for pair in self.pairs if path.is_relative_to(pair[0])]
        if not matching:
            return path
        here, there = max(matching, key=lambda pair: len(pair[0].parts))
        return there / path.relative_to(here)

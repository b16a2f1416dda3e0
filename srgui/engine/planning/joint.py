"""The geometry of several networks that compute the same tiles of a picture."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from srgui.engine.planning.geometry import Geometry
from srgui.images import Region

_MIXED = 6  # bytes of an output pixel for the mixed luma of all steps


class JointGeometry:
    """The geometries of renditions, one after the other on each tile: their work adds up, and
    their memory is that of the largest one.
    """

    def __init__(self, geometries: Sequence[Geometry]) -> None:
        self.all = geometries
        self.source = geometries[0].source
        self.input_size = geometries[0].input_size
        self.halo = max(geometry.halo for geometry in geometries)
        self.steps = geometries[0].steps

    def require_possible(self, side: int) -> None:
        """Raise OptionError if a network can't compute tiles of this side in source pixels."""
        for geometry in self.all:
            geometry.require_possible(side)

    def work(self, tile: Region) -> float:
        """Return the multiply-adds of a tile."""
        return sum(geometry.work(tile) for geometry in self.all)

    def memory(self, tile: Region) -> int:
        """Return the bytes that a tile takes at the peak."""
        mixed = len(self.all) > 1 and _MIXED * self.all[0].place(tile, self.steps[-1]).area
        return max(geometry.memory(tile) for geometry in self.all) + mixed

    def tiles(self, rows: int, columns: int) -> tuple[Region, ...]:
        """Return at most `rows` x `columns` tiles, as `Geometry.tiles` does."""
        return self.all[0].tiles(rows, columns)


Tileable: TypeAlias = Geometry | JointGeometry
"""The geometry of one network, or of several."""

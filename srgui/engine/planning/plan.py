"""What a run will do and cost, told before it starts."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass, replace

from srgui.images import Region
from srgui.networks.step import StepInfo


@dataclass(frozen=True)
class StepPlan:
    """One step of a run and the size of its picture in pixels."""

    info: StepInfo
    height: int
    width: int


@dataclass(frozen=True)
class Plan:
    """A run on one picture.

    `scale` is the enlargement factor; `steps` every intermediate result the network passes, the
    answer last. `tiles` partition the source picture, in source pixels; each is computed at once
    together with its halo. A view that is wanted first may be a tile of its own, as long as it
    takes no more than `most_work` multiply-adds. `memory` is the expected peak of the engine's own
    arrays in bytes, without the pictures that the caller assembles, `seconds` the expected time.
    `strength`, 0 to 1, is how much of what the network adds the result gets, `ensemble` whether
    the network runs eight times, turned and flipped, `back_project` whether the result is
    corrected until, reduced again, it gives its source. `runtime` and `precision` tell what
    computes the network.
    """

    scale: float
    steps: tuple[StepPlan, ...]
    tiles: tuple[Region, ...]
    most_work: float
    memory: int
    seconds: float
    strength: float = 1.0
    ensemble: bool = False
    back_project: bool = False
    runtime: str = ""
    precision: str = "full"

    @property
    def height(self) -> int:
        """Rows of the result."""
        return self.steps[-1].height

    @property
    def width(self) -> int:
        """Columns of the result."""
        return self.steps[-1].width


def place(region: Region, source: tuple[int, int], size: tuple[int, int]) -> Region:
    """The region of a picture of `size` that `region` of its `source` becomes.

    Neighbours stay neighbours: edges are rounded half up, each the same from both sides.
    """

    def edge(position: int, axis: int) -> int:
        return (2 * position * size[axis] + source[axis]) // (2 * source[axis])

    return Region(
        edge(region.top, 0), edge(region.left, 1), edge(region.bottom, 0), edge(region.right, 1)
    )


def rest(plan: Plan, source: tuple[int, int], done: Container[Region]) -> Plan:
    """What a run on a picture of the size `source` has still to do when the regions `done` of its
    result are there: its plan with fewer tiles, perhaps none.
    """
    size = plan.height, plan.width
    missing = tuple(tile for tile in plan.tiles if place(tile, source, size) not in done)
    return replace(plan, tiles=missing)

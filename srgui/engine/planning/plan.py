"""The work of a run and its cost, known before it starts."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import asdict, dataclass, replace

from srgui.engine.enhancement import PLAIN, Enhancement, Rendition
from srgui.images import Region
from srgui.images.metadata.provenance import Provenance
from srgui.networks.step import StepInfo
from srgui.runtimes import Precision


@dataclass(frozen=True)
class StepPlan:
    """One step of a run and the size of its picture."""

    info: StepInfo

    height: int
    """Rows of pixels."""

    width: int
    """Columns of pixels."""


@dataclass(frozen=True)
class Plan:
    """All that is decided about a run on one picture."""

    network: str
    """Name of the network's weights."""

    scale: float
    """Enlargement factor."""

    enhancement: Enhancement
    """Options for the quality of the result, with every default resolved."""

    renditions: tuple[Rendition, ...]
    """The results whose weighted sum is the result, one for each set of weights."""

    steps: tuple[StepPlan, ...]
    """Every intermediate result of the network, and the final one last."""

    tiles: tuple[Region, ...]
    """A partition of the source picture, in source pixels, without the tiles' halos."""

    work_limit: float
    """Multiply-adds up to which a region that is wanted first becomes a tile of its own."""

    memory: int
    """Expected peak of the engine's arrays in bytes, without pictures that the caller assembles."""

    seconds: float
    """Expected time of the run."""

    colour: bool
    """True if the network works in colour, so that its residual is not in luma alone."""

    runtime: str
    """Name of the runtime that computes the network."""

    precision: Precision
    """Precision of the features, "full" or "fast"."""

    @property
    def height(self) -> int:
        """Rows of the result."""
        return self.steps[-1].height

    @property
    def width(self) -> int:
        """Columns of the result."""
        return self.steps[-1].width

    def provenance(self, step: int, applied: Enhancement | None = None) -> Provenance:
        """Return the provenance of a step, an index into `steps`, with the options that were
        `applied` after the run, if any.
        """
        last, enhancement = step == len(self.steps) - 1, self.enhancement
        if applied is not None:
            enhancement = replace(
                applied,
                ensemble=enhancement.ensemble,
                back_project=enhancement.back_project,
                tileable=enhancement.tileable,
            )
        plain = asdict(PLAIN.resolved("clean"))
        chosen = {k: value for k, value in asdict(enhancement).items() if value != plain[k]}
        scale = self.scale if last else self.steps[step].info.factor
        return Provenance(self.network, scale, tuple(chosen.items()))


def place(region: Region, source: tuple[int, int], size: tuple[int, int]) -> Region:
    """Return the region of a picture of `size` that `region` of its `source` becomes.

    Neighbours stay neighbours: edges are rounded half up, each the same from both sides.
    """

    def edge(position: int, axis: int) -> int:
        return (2 * position * size[axis] + source[axis]) // (2 * source[axis])

    return Region(
        edge(region.top, 0), edge(region.left, 1), edge(region.bottom, 0), edge(region.right, 1)
    )


def rest(plan: Plan, source: tuple[int, int], done: Container[Region]) -> Plan:
    """Return the plan of the rest of a run, perhaps without any tile.

    `source` is the size of the picture, `done` contains the finished regions of its result.
    """
    size = plan.height, plan.width
    missing = tuple(tile for tile in plan.tiles if place(tile, source, size) not in done)
    return replace(plan, tiles=missing)

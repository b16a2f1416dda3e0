"""The geometry of a run: tiles, the windows that they are computed from, their results' places.

Three grids are in play: the source picture, the network's results (whose input is the source, or
the source enlarged by bicubic), and the pictures of the steps.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import TypeAlias

from srgui.engine.planes.back_projection import BackProjection
from srgui.engine.planning.plan import StepPlan, place
from srgui.errors import OptionError
from srgui.images import Region
from srgui.images.bicubic import Resampler
from srgui.models.model import Model
from srgui.networks.step import StepInfo
from srgui.programs.costs import Costs
from srgui.programs.operations import Opaque
from srgui.programs.shape_inference import Edges, Extent, Sides
from srgui.programs.steps import magnifications, step_infos
from srgui.texts import Text

_OVERLAP = 16  # pixels of a soft seam
_CORE = 16  # pixels of a tile that a network of one size should have room for
_PLANES = 10  # floats of an output pixel while a tile is converted


@dataclass(frozen=True)
class StepGeometry:
    """The geometry of one step."""

    plan: StepPlan

    extent: Extent
    """Extent of the network's result."""

    share: float
    """Share of the run's work that is done when the step is."""

    reduce: Resampler
    """From the network's result to the step's picture."""

    plain: Resampler
    """From the source to the step's picture."""

    back_projection: BackProjection | None = None
    """Correction of the step's picture, if it is wanted."""

    def needed(self, place: Region) -> Region:
        """Return the region of uncorrected luma that `place` of the result depends on."""
        return self.back_projection.needed(place) if self.back_projection else place


Features: TypeAlias = Callable[[int, int, Sides, int], float]
"""Returns the bytes that features take for an input's height, width and sides, and a step count."""


class Geometry:
    """The geometry of enlarging a picture of the size `source` by `scale` with a network.

    `features` adds to the memory of tiles. A `circular` picture is surrounded by copies of itself.
    Raises OptionError if the network does not support the factor.
    """

    def __init__(
        self,
        model: Model,
        source: tuple[int, int],
        scale: float,
        back_project: float = 0.0,
        features: Features = lambda *_: 0.0,
        *,
        circular: bool = False,
    ) -> None:
        program = model.program
        if not 1 <= scale <= program.max_scale:
            raise OptionError(
                Text(
                    "{network} can't upscale by a factor of {scale:g}",
                    network=model.info.title,
                    scale=scale,
                ),
                Text("it supports factors from 1 to {greatest}", greatest=program.max_scale),
                Text("Choose another factor or network."),
            )
        self._back_project = back_project
        self._features = features
        self.source = source
        self.scale = scale
        self.circular = circular
        size = target_length(source[0], scale), target_length(source[1], scale)
        self.input_size = size if program.pre_enlarged else source
        self.to_input = Resampler(source, self.input_size, circular)
        graph = program.graph.until(len(magnifications(program, scale)))
        known = graph.extents()
        self._alignment = graph.alignment
        self._least, self.largest_window = _window_sides(graph.opaque)
        self.overlap = _overlap(graph.opaque)
        self._costs = Costs(graph)
        self.steps = tuple(
            self._step(info, known[result], share)
            for info, result, share in zip(
                step_infos(program, model.tensors, scale),
                graph.results,
                self._costs.shares(),
                strict=True,
            )
        )

    def _step(self, info: StepInfo, extent: Extent, share: float) -> StepGeometry:
        height, width = (target_length(length, info.factor) for length in self.source)
        result = self.input_size[0] * extent.factor, self.input_size[1] * extent.factor
        plain = Resampler(self.source, (height, width), self.circular)
        return StepGeometry(
            plan=StepPlan(info, height, width),
            extent=extent,
            share=share,
            reduce=Resampler(result, (height, width), self.circular),
            plain=plain,
            back_projection=BackProjection(plain, self._back_project)
            if self._back_project
            else None,
        )

    @cached_property
    def halo(self) -> int:
        """Pixels of the network's input by which a tile's window reaches beyond its core."""
        return max(
            math.ceil(max(step.extent.before, step.extent.after) / step.extent.factor)
            for step in self.steps
        )

    def place(self, tile: Region, step: StepGeometry) -> Region:
        """Return the region of the step's picture that `tile` of the source becomes."""
        return place(tile, self.source, (step.plan.height, step.plan.width))

    def core(self, tile: Region) -> Region:
        """Return the region of the network's input that `tile` corresponds to, without the halo."""
        needed = [
            step.reduce.support(step.needed(self.place(tile, step))).coarsened(step.extent.factor)
            for step in self.steps
        ]
        return Region(
            min(r.top for r in needed),
            min(r.left for r in needed),
            max(r.bottom for r in needed),
            max(r.right for r in needed),
        )

    def wide(self, core: Region) -> Region:
        """Return `core` with what it shares with its neighbours for a soft seam."""
        wide = core.grown(self.overlap)
        return wide if self.circular else wide.clipped(*self.input_size)

    def window(self, core: Region) -> Region:
        """Return the region of the network's input that the wide `core` depends on."""
        window = self._aligned(self.wide(core).grown(self.halo))
        if self.circular:
            return window
        window = window.clipped(*self.input_size)
        top, bottom = self._lengthened(window.top, window.bottom, self.input_size[0])
        left, right = self._lengthened(window.left, window.right, self.input_size[1])
        return Region(top, left, bottom, right)

    def _aligned(self, window: Region) -> Region:
        """The window with sides at which the network sees it in the phase of the whole."""
        if self._alignment == 1:
            return window
        return window.coarsened(self._alignment).scaled(self._alignment)

    def _lengthened(self, start: int, stop: int, length: int) -> tuple[int, int]:
        """A side of a window with as many pixels as the network needs, if the picture has them.

        What it lacks would be made up: a window that ends inside the picture would differ there.
        """
        if stop - start >= self._least:
            return start, stop
        stop = min(start + self._least, length)
        first = max(0, stop - self._least)
        whole = (
            first // self._alignment if not self.largest_window else -(-first // self._alignment)
        )
        return whole * self._alignment, stop

    def sides(self, window: Region) -> Sides:
        """Return the sides at which a window of the input ends with the picture."""
        if self.circular:
            return Sides(False, False, False, False)
        height, width = self.input_size
        return Sides(
            window.top == 0, window.left == 0, window.bottom == height, window.right == width
        )

    def work(self, tile: Region) -> float:
        """Return the multiply-adds of a tile."""
        window = self.window(self.core(tile))
        return self._costs.multiply_adds(window.height, window.width, self.sides(window))

    def memory(self, tile: Region) -> int:
        """Return the bytes that a tile takes at the peak."""
        window = self.window(self.core(tile))
        sides = self.sides(window)
        features = self._features(window.height, window.width, sides, len(self.steps))
        result = self.place(tile, self.steps[-1])
        return int(features + 4 * _PLANES * result.area)

    def require_possible(self, side: int) -> None:
        """Raise OptionError if the network can't compute tiles of this side in source pixels."""
        most, margin = self.largest_window, self.halo + self.overlap
        if most and min(side + 2 * margin, max(self.input_size)) > most:
            raise OptionError(
                Text("Can't compute tiles of {side} pixels", side=side),
                Text("the network takes {most} x {most} pixels with the margins", most=most),
                Text("Choose tiles of at most {side} pixels.", side=most - 2 * margin),
            )

    def tiles(self, rows: int, columns: int) -> tuple[Region, ...]:
        """Return at most `rows` x `columns` tiles of one size, row by row.

        The last ones of the rows and columns may be smaller. Runtimes reuse the memory of a tile
        for another one of its size.
        """
        across = _cuts(self.source[1], columns)
        return tuple(
            Region(top, left, bottom, right)
            for top, bottom in pairwise(_cuts(self.source[0], rows))
            for left, right in pairwise(across)
        )


def _window_sides(opaque: Opaque | None) -> tuple[int, int]:
    """The shortest side of a window that a network takes, and the longest; 0 for any."""
    return (0, 0) if opaque is None else (max(opaque.least, opaque.fixed), opaque.fixed)


def _overlap(opaque: Opaque | None) -> int:
    """Pixels of the network's input that neighbours share for a soft seam."""
    if opaque is None or not opaque.everywhere:
        return 0
    if not opaque.fixed:
        return _OVERLAP
    return max(0, min(_OVERLAP, (opaque.fixed - 2 * opaque.reach - _CORE) // 2))


def target_length(length: int, scale: float) -> int:
    """Return the length of an enlarged side in pixels, rounded half up, at least 1."""
    return max(1, math.floor(length * scale + 0.5))


def margins(core: Region, window: Region) -> Edges:
    """Return the pixels by which `window` reaches beyond `core` at each side."""
    return Edges(
        core.top - window.top,
        core.left - window.left,
        window.bottom - core.bottom,
        window.right - core.right,
    )


def _cuts(length: int, count: int) -> list[int]:
    """Bounds of at most `count` parts of one size, of which the last one may be smaller."""
    return [*range(0, length, -(-length // count)), length]

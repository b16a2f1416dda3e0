"""Where things lie: tiles, what each is computed from, and where its results go.

Three grids are in play: the source picture, the network's results (whose input is the source, or
the source enlarged by bicubic), and the pictures of the steps.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from srgui.engine.back_projection import BackProjection
from srgui.engine.plan import StepPlan, place
from srgui.images import Region
from srgui.images.bicubic import Resampler
from srgui.networks.network import Margins, Network
from srgui.networks.step import StepInfo


@dataclass(frozen=True)
class StepGeometry:
    """One step: its plan, how its result is reduced to it, how the source is enlarged to it.

    `magnification` is the size of the network's result relative to the network's input, `share`
    the part of the whole work that is done with it, `reduce` leads from that result to the step's
    picture, `plain` from the source picture to it. `back_projection` corrects it, if it is wanted.
    """

    plan: StepPlan
    magnification: int
    share: float
    reduce: Resampler
    plain: Resampler
    back_projection: BackProjection | None = None

    def needed(self, place: Region) -> Region:
        """The region of the step's picture that the network gives for `place` of the result."""
        return self.back_projection.needed(place) if self.back_projection else place


class Geometry:
    """A network, the size of a source picture, and the factor it is enlarged by."""

    def __init__(
        self, network: Network, source: tuple[int, int], scale: float, back_project: bool = False
    ) -> None:
        self._back_project = back_project
        self._network = network
        self.source = source
        self.scale = scale
        self.halo = network.halo(scale)
        self.enlarged_input = network.pre_enlarged
        size = (target_length(source[0], scale), target_length(source[1], scale))
        self.input_size = size if network.pre_enlarged else source
        infos, magnifications = network.steps(scale), network.magnifications(scale)
        work = network.multiply_adds(scale)
        self.steps = tuple(
            self._step(
                info,
                magnification,
                number / len(infos)
                if network.pre_enlarged
                else network.multiply_adds(info.factor) / work,
            )
            for number, (info, magnification) in enumerate(
                zip(infos, magnifications, strict=True), start=1
            )
        )
        self.to_input = Resampler(source, self.input_size)

    def _step(self, info: StepInfo, magnification: int, share: float) -> StepGeometry:
        size = (
            target_length(self.source[0], info.factor),
            target_length(self.source[1], info.factor),
        )
        result = (self.input_size[0] * magnification, self.input_size[1] * magnification)
        plain = Resampler(self.source, size)
        return StepGeometry(
            plan=StepPlan(info, *size),
            magnification=magnification,
            share=share,
            reduce=Resampler(result, size),
            plain=plain,
            back_projection=BackProjection(plain) if self._back_project else None,
        )

    def place(self, tile: Region, step: StepGeometry) -> Region:
        """The region of the step's picture that `tile` of the source becomes."""
        return place(tile, self.source, (step.plan.height, step.plan.width))

    def core(self, tile: Region) -> Region:
        """The part of the network's input that the results of `tile` are made of."""
        needed = [
            step.reduce.support(step.needed(self.place(tile, step))).coarsened(step.magnification)
            for step in self.steps
        ]
        return Region(
            min(r.top for r in needed),
            min(r.left for r in needed),
            max(r.bottom for r in needed),
            max(r.right for r in needed),
        )

    def window(self, core: Region) -> Region:
        """The part of the network's input that `core` can see."""
        return core.grown(self.halo).clipped(*self.input_size)

    def work(self, tile: Region) -> float:
        """Multiply-adds that a tile takes."""
        return self._network.multiply_adds(self.scale, *self._computed(tile))

    def memory(self, tile: Region) -> int:
        """Bytes that a tile takes at the peak."""
        return int(4 * self._network.activation_floats(self.scale, *self._computed(tile)))

    def largest(self, fits: Callable[[Region], bool]) -> Region:
        """The largest square in the middle of the picture, in source pixels, that fits; a pixel
        if none does.
        """

        def square(side: int) -> Region:
            top, left = (max(length - side, 0) // 2 for length in self.source)
            return Region(top, left, top + side, left + side).clipped(*self.source)

        sides = range(1, max(self.source) + 1)
        return square(max(1, bisect_left(sides, True, key=lambda side: not fits(square(side)))))

    def _computed(self, tile: Region) -> tuple[int, int, Margins]:
        """The height and width of a tile's window and its margins outside the core."""
        core = self.core(tile)
        window = self.window(core)
        return window.height, window.width, margins(core, window)

    def tiles(self, side: int) -> tuple[Region, ...]:
        """Tiles of about `side` x `side` source pixels, of even size, row by row."""
        rows, columns = (_cuts(length, side) for length in self.source)
        return tuple(
            Region(top, left, bottom, right)
            for top, bottom in pairwise(rows)
            for left, right in pairwise(columns)
        )


def target_length(length: int, scale: float) -> int:
    """Pixels of a side of `length` pixels after enlargement, rounded half up, at least 1."""
    return max(1, math.floor(length * scale + 0.5))


def margins(core: Region, window: Region) -> Margins:
    """How far `window` reaches beyond `core` at the top, left, bottom and right."""
    return (
        core.top - window.top,
        core.left - window.left,
        window.bottom - core.bottom,
        window.right - core.right,
    )


def _cuts(length: int, side: int) -> list[int]:
    """Where to cut `length` into parts of nearly equal size, none longer than `side`."""
    count = math.ceil(length / side)
    return [length * i // count for i in range(count + 1)]

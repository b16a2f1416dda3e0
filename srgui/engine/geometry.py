"""Where things lie: tiles, what each is computed from, and where its results go.

Three grids are in play: the source picture, the network's results (whose input is the source, or
the source enlarged by bicubic), and the pictures of the steps.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise

from srgui.engine.plan import StepPlan, place
from srgui.images import Region
from srgui.images.bicubic import Resampler
from srgui.networks.network import Network
from srgui.networks.step import StepInfo


@dataclass(frozen=True)
class StepGeometry:
    """One step: its plan, how its result is reduced to it, how the source is enlarged to it.

    `magnification` is the size of the network's result relative to the network's input, `share`
    the part of the whole work that is done with it, `reduce` leads from that result to the step's
    picture, `plain` from the source picture to it.
    """

    plan: StepPlan
    magnification: int
    share: float
    reduce: Resampler
    plain: Resampler


class Geometry:
    """A network, the size of a source picture, and the factor it is enlarged by."""

    def __init__(self, network: Network, source: tuple[int, int], scale: float) -> None:
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
        return StepGeometry(
            plan=StepPlan(info, *size),
            magnification=magnification,
            share=share,
            reduce=Resampler(result, size),
            plain=Resampler(self.source, size),
        )

    def place(self, tile: Region, step: StepGeometry) -> Region:
        """The region of the step's picture that `tile` of the source becomes."""
        return place(tile, self.source, (step.plan.height, step.plan.width))

    def input_window(self, tile: Region) -> Region:
        """The part of the network's input that all results of `tile` can see."""
        needed = [
            step.reduce.support(self.place(tile, step)).coarsened(step.magnification)
            for step in self.steps
        ]
        union = Region(
            min(r.top for r in needed),
            min(r.left for r in needed),
            max(r.bottom for r in needed),
            max(r.right for r in needed),
        )
        return union.grown(self.halo).clipped(*self.input_size)

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


def _cuts(length: int, side: int) -> list[int]:
    """Where to cut `length` into parts of nearly equal size, none longer than `side`."""
    count = math.ceil(length / side)
    return [length * i // count for i in range(count + 1)]

"""The geometric self-ensemble: eight turns and flips of the input, their results averaged.

R. Timofte, R. Rothe, L. Van Gool, "Seven ways to improve example-based single image super
resolution", CVPR 2016. No network here treats all directions alike (LapSRN's transposed
convolutions are not even symmetric), so the eight results err differently, and the mean errs less.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import product
from typing import Generic, TypeAlias, TypeVar

import numpy as np
import numpy.typing as npt

from srgui.runtimes import RunEvent, WorkDone

Floats: TypeAlias = npt.NDArray[np.float32]
Side = TypeVar("Side")
Sides: TypeAlias = tuple[Side, Side, Side, Side]  # something at the top, left, bottom and right

TRANSFORMS = tuple(product((False, True), range(4)))
"""Whether left and right change places, and then how many quarter turns to the left."""


class Means(Generic[Side]):
    """The mean results of a network's steps over all turns.

    `run` gives the steps' results on a plane (h, w) float32 and what lies at its `sides`, and the
    share of its work that is done where it can be stopped. Iterate to have them computed: each
    iteration tells the share of the whole work, 0 to 1. Then `steps` holds the means. One turn runs
    at a time, so that the memory is that of one run and of the sums.
    """

    def __init__(
        self,
        run: Callable[[Floats, Sides[Side]], Iterator[RunEvent]],
        luma: Floats,
        sides: Sides[Side],
    ) -> None:
        self._run = run
        self._luma = luma
        self._sides = sides
        self.steps: list[Floats] = []

    def __iter__(self) -> Iterator[WorkDone]:
        sums: list[Floats] = []
        for number, (flipped, quarters) in enumerate(TRANSFORMS):
            plane = np.ascontiguousarray(_turned(self._luma, flipped, quarters))
            sides = _turned_sides(self._sides, flipped, quarters)
            index, share = 0, 0.0
            for event in self._run(plane, sides):
                if isinstance(event, WorkDone):
                    share = event.share
                else:
                    upright = _turned_back(event.plane, flipped, quarters)
                    if number == 0:
                        sums.append(upright.copy())
                    else:
                        sums[index] += upright
                    index += 1
                yield WorkDone((number + share) / len(TRANSFORMS))
        self.steps = [total / np.float32(len(TRANSFORMS)) for total in sums]


def _turned(plane: Floats, flipped: bool, quarters: int) -> Floats:
    return np.rot90(plane[:, ::-1] if flipped else plane, quarters)


def _turned_back(plane: Floats, flipped: bool, quarters: int) -> Floats:
    plane = np.rot90(plane, -quarters)
    return plane[:, ::-1] if flipped else plane


def _turned_sides(sides: Sides[Side], flipped: bool, quarters: int) -> Sides[Side]:
    top, left, bottom, right = sides
    if flipped:
        left, right = right, left
    for _ in range(quarters):
        top, left, bottom, right = right, top, left, bottom
    return top, left, bottom, right

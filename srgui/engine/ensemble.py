"""The geometric self-ensemble: the mean result of eight rotations and reflections of the input.

R. Timofte, R. Rothe, L. Van Gool, "Seven ways to improve example-based single image super
resolution", CVPR 2016. No network here treats all directions alike (LapSRN's transposed
convolutions are not even symmetric), so the eight results err differently, and the mean errs less.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import product
from typing import TypeAlias, TypeVar

import numpy as np

from srgui.images.colour import Floats
from srgui.runtimes import RunEvent, StepResult, WorkDone

Side = TypeVar("Side")
Sides: TypeAlias = tuple[Side, Side, Side, Side]
"""A value each for the top, left, bottom and right of a plane."""

TRANSFORMS = tuple(product((False, True), range(4)))
"""A reflection of left and right, or none, followed by a number of quarter turns to the left."""


def ensemble(
    run: Callable[[Floats, Sides[Side]], Iterator[RunEvent]], luma: Floats, sides: Sides[Side]
) -> Iterator[RunEvent]:
    """Yield progress, and at last the mean results of a network's steps over all transforms.

    `run` yields the results of a plane (h, w) float32 with these `sides`, and its progress. One
    transform runs at a time, so that the memory is that of one run and of the sums.
    """
    sums: list[Floats] = []
    for number, (reflected, quarters) in enumerate(TRANSFORMS):
        plane = np.ascontiguousarray(_transformed(luma, reflected, quarters))
        index, share = 0, 0.0
        for event in run(plane, _transformed_sides(sides, reflected, quarters)):
            if isinstance(event, WorkDone):
                share = event.share
            else:
                upright = _restored(event.plane, reflected, quarters)
                if number == 0:
                    sums.append(upright.copy())
                else:
                    sums[index] += upright
                index += 1
            yield WorkDone((number + share) / len(TRANSFORMS))
    for total in sums:
        yield StepResult(total / np.float32(len(TRANSFORMS)))


def _transformed(plane: Floats, reflected: bool, quarters: int) -> Floats:
    return np.rot90(plane[:, ::-1] if reflected else plane, quarters)


def _restored(plane: Floats, reflected: bool, quarters: int) -> Floats:
    plane = np.rot90(plane, -quarters)
    return plane[:, ::-1] if reflected else plane


def _transformed_sides(sides: Sides[Side], reflected: bool, quarters: int) -> Sides[Side]:
    top, left, bottom, right = sides
    if reflected:
        left, right = right, left
    for _ in range(quarters):
        top, left, bottom, right = right, top, left, bottom
    return top, left, bottom, right

"""Endless batches made on the device: nothing is copied to it and nothing waits for it."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence

import torch
from torch import Tensor

from srgui.training.data.batches import mixed
from srgui.training.data.degrader import Degrader
from srgui.training.data.gpu.patches import DevicePatches
from srgui.training.data.gpu.photo import Camera, luma, windows
from srgui.training.data.pictures import Compact
from srgui.training.data.samples import Samples, degrade, samples_of
from srgui.training.options import TrainOptions, Turn

_AHEAD = 8  # batches


def batches(
    copies: Sequence[Compact],
    options: TrainOptions,
    degrader: Degrader,
    generator: torch.Generator,
) -> Iterator[Samples]:
    """As `random_batches`, on the device of `generator`."""
    turned = options.augment != "none"
    patches = DevicePatches(copies, options.busiest, generator.device, turned)

    def drawn(turn: Turn, count: int) -> Samples:
        side = (turn.reduced_side + degrader.margin) * turn.scale
        patch = patches.draw(count, side, generator)
        return samples(degrader, patch, turn.scale, generator).cropped(turn.side)

    stock = Stock(drawn)
    for number in itertools.count():
        yield mixed(number, options.turns, degrader.pre_enlarged, stock.take)


class Stock:
    """Samples drawn for several batches at once, which costs hardly more than for one: it is the
    processor, launching hundreds of small operations, that takes the time.
    """

    def __init__(self, drawn: Callable[[Turn, int], Samples]) -> None:
        self._drawn = drawn
        self._left: dict[Turn, Samples] = {}

    def take(self, turn: Turn, count: int) -> Samples:
        """The next `count` samples of a turn."""
        left = self._left.get(turn)
        if left is None or len(left) < count:
            left = self._drawn(turn, _AHEAD * turn.count)
        taken, self._left[turn] = left.cut(count)
        return taken


def samples(degrader: Degrader, patches: Tensor, scale: int, generator: torch.Generator) -> Samples:
    """Samples of `scale` as `degrader` makes them: of luma (N, 1, H, W), or for photographs of RGB
    (N, 3, H, W).
    """
    originals, levels = patches.float(), degrader.levels(scale)
    if degrader.photo is None:
        return degrade(originals, scale, degrader.pre_enlarged, levels)
    side = originals.shape[2] // scale - degrader.margin
    low, corners = Camera(degrader.photo, generator).shoot(originals, scale)
    inputs = luma(windows(low, corners, side, side))
    truths = luma(windows(originals, corners * scale, side * scale, side * scale))
    return samples_of(inputs, truths, degrader.pre_enlarged, levels)
